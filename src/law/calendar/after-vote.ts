import type { ElectionType } from "../../model/election/election-type.js";
import { sources } from "../timeline/sources.js";
import { atLatest, type CalendarSubject, type DayRule, from, onDay, period } from "./day-rule.js";
import {
  changedIn2023,
  inLastText,
  ofOtherLaw,
  type Place,
  since2013,
  since2023,
} from "./texts.js";

const direct: readonly ElectionType[] = ["TK", "EP", "PS", "AB", "GR", "ER", "KC", "KCNI"];
const all: readonly ElectionType[] = [...direct, "EK"];
/** Bodies whose membership is a matter of the Act alone, and not of the European Parliament. */
const ofTheAct: readonly ElectionType[] = all.filter((type) => type !== "EP");

/** Where a member who was warned goes to: each body by its own article. */
const warnings: readonly (readonly [readonly ElectionType[], Place])[] = [
  [
    ["TK", "EK"],
    ["X 3", 4],
  ],
  [
    ["PS", "KC", "KCNI"],
    ["X 4", 3],
  ],
  [["AB"], ["X 4a", 3]],
  [
    ["GR", "ER"],
    ["X 5", 3],
  ],
  [["EP"], ["Y 29", 3]],
];

/** Three months from the decision on who is admitted. */
const keptAfterAdmission: DayRule = {
  ...onDay("admission", 0, { moves: "not" }),
  begins: { after: "admission", days: 0 },
  counted: { after: "admission", days: 0, months: 3 },
};
const districtSession = changedIn2023(
  [["O 1"], onDay("vote", 2, { hours: from("10:00") })],
  [["O 4"], onDay("vote", 5, { hours: from("10:00") })],
);

type Entry = Omit<CalendarSubject, "severalDistricts">;

const entries: readonly Entry[] = [
  {
    id: "municipal-count",
    types: ["TK", "EP", "PS", "GR", "ER", "KC"],
    timeline: since2023(["Na 1"], onDay("vote", 1)),
  },
  { id: "municipal-count", types: ["AB"], timeline: since2023(["Na 1"], period("vote", [1, 2])) },
  { id: "district-count", types: ["TK", "EP"], timeline: districtSession },
  {
    id: "error-reports",
    types: direct,
    timeline: since2023(
      ["P 1b", 3],
      atLatest("result", -2, { moves: "not" }),
      "48 hours before the session; whether Z 12 moves hours is not settled, so they are plain hours",
    ),
  },
  {
    id: "result-session",
    types: direct,
    timeline: since2023(["P 20", 1], onDay("vote", 8, { bound: "not-before" })),
  },
  { id: "letters", types: all, timeline: since2013(["V 1", 1], atLatest("result", 1)) },
  { id: "acceptance", types: all, timeline: since2013(["V 2", 1], atLatest("letter", 10)) },
  {
    id: "result-after-recount",
    types: all,
    timeline: since2023(["V 9", 1], atLatest("vote", 14)),
  },
  {
    id: "members-leave",
    types: ["TK"],
    timeline: since2013(["C 1", 2], onDay("retirement", 0)),
  },
  {
    id: "members-leave",
    types: ["GR"],
    beforeMerger: true,
    timeline: ofOtherLaw(
      { article: "53", law: "Wet algemene regels herindeling" },
      sources.municipalMergers,
      onDay("retirement", 0, { moves: "not" }),
    ),
  },
  {
    id: "first-meeting",
    types: ["GR"],
    beforeMerger: true,
    timeline: ofOtherLaw(
      { article: "56", paragraph: 3, law: "Wet algemene regels herindeling" },
      sources.municipalMergers,
      onDay("retirement", 1),
    ),
  },
  {
    id: "members-leave",
    types: ["PS", "AB", "GR", "ER", "KC", "KCNI"],
    beforeMerger: false,
    timeline: since2013(["C 4", 2], onDay("retirement", 0)),
  },
  {
    id: "members-leave",
    types: ["EK"],
    timeline: since2013(["Q 2", 2], onDay("retirement", 0)),
  },
  {
    id: "first-meeting",
    types: ["GR"],
    beforeMerger: false,
    timeline: ofOtherLaw(
      { article: "18", law: "Gemeentewet" },
      sources.municipalities,
      onDay("members-leave", 0),
    ),
  },
  {
    id: "first-meeting",
    types: ["PS"],
    timeline: ofOtherLaw(
      { article: "18", law: "Provinciewet" },
      sources.provinces,
      onDay("members-leave", 0),
    ),
  },
  {
    id: "first-meeting",
    types: ["ER"],
    timeline: ofOtherLaw(
      { article: "19", law: "WolBES" },
      sources.islands,
      onDay("members-leave", 0),
    ),
  },
  {
    id: "new-vote",
    types: all,
    timeline: since2013(["V 6", 2], atLatest("notice-of-invalidity", 30)),
  },
  {
    id: "successor-appointed",
    types: all,
    timeline: since2013(["W 1", 1], atLatest("vacancy", 14)),
  },
  {
    id: "successor-letter",
    types: all,
    timeline: since2013(["V 1", 1], atLatest("successor-appointed", 1)),
  },
  {
    id: "successor-acceptance",
    types: all,
    timeline: since2013(
      ["V 2", 1],
      atLatest("successor-letter", 28),
      "of a seat that fell vacant after the first meeting of the new body",
    ),
  },
  {
    id: "replacement-acceptance",
    types: ofTheAct,
    timeline: since2013(["X 12", 1], atLatest("successor-letter", 10)),
  },
  ...warnings.map(
    ([types, place]): Entry => ({
      id: "appeal-against-warning",
      types,
      timeline: since2013(place, atLatest("warning", 8, { workingDays: 2 })),
    }),
  ),
  {
    id: "leave-decided",
    types: ofTheAct,
    timeline: since2013(["X 11", 1], atLatest("leave-requested", 14)),
  },
  {
    id: "papers-kept",
    types: all,
    timeline: inLastText(
      ["V 11a", 1],
      keptAfterAdmission,
      "others are kept, or stay public, as long: J 7a (4), M 5 (4), M 8 (4), M 9 (3), Na 33 (2), Na 37 (1), O 8 (3), O 22 (3), U 18 (2), V 11a (2)",
    ),
  },
];

/** The days after the vote: chapters Na, O, P, V, W and X. */
export const daysAfterVote: readonly CalendarSubject[] = [
  ...entries.map((entry) => ({ ...entry, severalDistricts: false })),
  { id: "district-count", types: ["PS"], severalDistricts: true, timeline: districtSession },
];
