import { article } from "../../model/article.js";
import type { ElectionType } from "../../model/election/election-type.js";
import { act2013, firstText } from "../timeline/acts.js";
import { since, timeline } from "../timeline/periods.js";
import type { Timeline } from "../timeline/provision.js";
import { known, read, sources } from "../timeline/sources.js";
import {
  atLatest,
  between,
  type CalendarSubject,
  type DayRule,
  from,
  onDay,
  period,
  until,
} from "./day-rule.js";
import { changedIn2023, inLastText, since2002, since2013 } from "./texts.js";

const direct: readonly ElectionType[] = ["TK", "EP", "PS", "AB", "GR", "ER", "KC", "KCNI"];
const workingHours = between("09:00", "17:00");
const in2002 = read(
  sources.act2002to2017,
  "read in the text of 2002-03-07; later texts were not looked up",
);

/** Until 2013 on the day itself; then, and today, on the day after. */
const examined: Timeline<DayRule> = timeline(
  since(firstText, onDay("nomination", 0, { hours: from("16:00") }), article("I 1", 1), in2002),
  since(
    act2013,
    onDay("nomination", 1, { hours: from("16:00") }),
    article("I 1", 1),
    known("inferred", sources.act2002to2026, "read in the texts since 2017"),
  ),
);

const newRepair = changedIn2023(
  [["I 2", 2], period("lists-examined", [1, 3], { hours: until("15:00") })],
  [["I 2", 2], period("lists-examined", [1, 2], { hours: workingHours })],
);

const newDecision = changedIn2023(
  [["I 4"], onDay("lists-examined", 3, { hours: from("16:00") })],
  [["I 4"], onDay("repair", 1, { hours: from("17:00") })],
);

/** Until 2013 both on the third day after the examination. */
const repair: Timeline<DayRule> = timeline(
  since(
    firstText,
    period("lists-examined", [1, 3], { hours: until("15:00") }),
    article("I 2", 2),
    in2002,
  ),
  ...newRepair,
);

const decision: Timeline<DayRule> = timeline(
  since(firstText, onDay("lists-examined", 3, { hours: from("16:00") }), article("I 4"), in2002),
  ...newDecision,
);

type Entry = Omit<CalendarSubject, "severalDistricts">;

const entries: readonly Entry[] = [
  {
    id: "cards-data",
    types: ["TK", "EP", "PS", "AB", "GR", "ER", "KC"],
    timeline: inLastText(["J 7", 1], onDay("nomination", 1)),
  },
  { id: "lists-examined", types: direct, timeline: examined },
  { id: "repair", types: direct, timeline: repair },
  {
    id: "repair",
    types: ["EK"],
    timeline: since2013(["S 1", 4], period("examination", [1, 3], { hours: workingHours })),
  },
  { id: "lists-decided", types: direct, timeline: decision },
  {
    id: "lists-decided",
    types: ["EK"],
    timeline: since2013(["S 2"], atLatest("nomination", 10)),
  },
  {
    id: "repair-on-islands",
    types: ["TK"],
    timeline: inLastText(
      ["Ya 9"],
      atLatest("lists-decided", -1, { hours: workingHours, moves: "backward" }),
    ),
  },
  {
    id: "repair-on-islands",
    types: ["EP"],
    timeline: inLastText(
      ["Ya 32"],
      atLatest("lists-decided", -1, { hours: workingHours, moves: "backward" }),
    ),
  },
  {
    id: "repair-on-islands",
    types: ["EK"],
    timeline: inLastText(["Ya 31a"], atLatest("examination", 3, { hours: workingHours })),
  },
  {
    id: "appeal",
    types: direct,
    timeline: since2002(["I 7", 1], atLatest("lists-decided", 4, { workingDays: 2 })),
  },
  {
    id: "appeal",
    types: ["EK"],
    timeline: since2013(["S 5", 2], atLatest("lists-decided", 4, { workingDays: 2 })),
  },
  { id: "judgment", types: direct, timeline: since2002(["I 7", 3], atLatest("appeal", 6)) },
  { id: "judgment", types: ["EK"], timeline: since2013(["S 5", 2], atLatest("appeal", 6)) },
];

/** The days of the examination of lists, the decisions and the appeals: chapters H, I, R and S. */
export const daysAfterNomination: readonly CalendarSubject[] = [
  ...entries.map((entry) => ({ ...entry, severalDistricts: false })),
  {
    id: "party-order",
    types: ["TK"],
    severalDistricts: false,
    timeline: since2002(["H 10a", 4], atLatest("nomination", 14)),
  },
  {
    id: "party-order",
    types: ["PS"],
    severalDistricts: true,
    timeline: since2002(["H 10a", 4], atLatest("nomination", 14)),
  },
  {
    id: "party-order",
    types: ["EK"],
    severalDistricts: false,
    timeline: since2002(["R 9a", 4], atLatest("nomination", 14)),
  },
  {
    id: "lists-published",
    types: ["EK"],
    severalDistricts: false,
    timeline: since2013(["S 13"], atLatest("vote", -7)),
  },
];
