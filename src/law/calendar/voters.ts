import { article } from "../../model/article.js";
import { day } from "../../model/day.js";
import type { ElectionType } from "../../model/election/election-type.js";
import { firstText, resultsProcedureAct } from "../timeline/acts.js";
import { since, timeline } from "../timeline/periods.js";
import { read, sources } from "../timeline/sources.js";
import { atLatest, between, type CalendarSubject, onDay, until } from "./day-rule.js";
import { inLastText, ofOtherLaw, since2002, since2013, since2023, since2025 } from "./texts.js";

const inStations: readonly ElectionType[] = ["TK", "EP", "PS", "AB", "GR", "ER", "KC"];
const abroad: readonly ElectionType[] = ["TK", "EP", "KCNI"];

type Entry = Omit<CalendarSubject, "severalDistricts">;

const entries: readonly Entry[] = [
  {
    id: "postal-papers",
    types: abroad,
    timeline: since2025(["M 6", 3], atLatest("vote", -84), "twelve weeks"),
  },
  {
    id: "registration-abroad-changed",
    types: abroad,
    timeline: timeline(
      since(
        day("2020-07-01"),
        atLatest("vote", -63),
        article("D 3", 3),
        read(
          sources.act2002to2026,
          "nine weeks in the texts of 2020 and 2023, the 63rd day in that of 2026",
        ),
      ),
    ),
  },
  {
    id: "registration-abroad",
    types: abroad,
    timeline: timeline(
      since(
        firstText,
        atLatest("vote", -42),
        article("D 3", 2),
        read(sources.act2002to2026, "six weeks in older texts, the 42nd day in that of 2026"),
      ),
    ),
  },
  {
    id: "passes-abroad",
    types: ["TK", "EP"],
    timeline: inLastText(["K 7", 2], atLatest("vote", -42)),
  },
  {
    id: "proxies-abroad",
    types: ["TK", "EP"],
    timeline: inLastText(["L 9", 2], atLatest("vote", -42)),
  },
  {
    id: "postal-vote-requested",
    types: ["TK", "EP"],
    timeline: since2002(["M 3", 3], atLatest("vote", -28)),
  },
  {
    id: "cards-received",
    types: inStations,
    timeline: since2002(["J 7", 2], atLatest("vote", -14)),
  },
  {
    id: "special-stations",
    types: inStations,
    timeline: since2013(["J 1a", 1], atLatest("vote", -14), "of mobile stations J 4a (1)"),
  },
  {
    id: "count-place",
    types: inStations,
    timeline: since2023(["Na 2", 2], atLatest("vote", -14)),
  },
  {
    id: "certificate-replaced-in-writing",
    types: abroad,
    timeline: since2025(["M 6b", 3], atLatest("vote", -12)),
  },
  {
    id: "certificate-replaced-in-person",
    types: abroad,
    timeline: since2025(["M 6b", 4], atLatest("vote", -9, { hours: until("12:00") })),
  },
  {
    id: "invalid-certificates",
    types: abroad,
    timeline: since2025(["M 5", 3], atLatest("vote", -8)),
  },
  {
    id: "postal-committee-opens",
    types: abroad,
    timeline: inLastText(["N 16", 1], onDay("vote", -7, { bound: "not-before" })),
  },
  {
    id: "postal-session-announced",
    types: abroad,
    timeline: inLastText(["N 16", 3], atLatest("postal-session", -7)),
  },
  {
    id: "written-requests",
    types: inStations,
    timeline: since2013(["J 8", 3], atLatest("vote", -5), "voter passes K 3 (3), proxies L 7 (1)"),
  },
  {
    id: "embassy-envelopes",
    types: ["TK", "KCNI"],
    timeline: since2025(["M 7", 7], atLatest("vote", -5, { hours: until("10:00") }), "local time"),
  },
  {
    id: "embassy-envelopes",
    types: ["EP"],
    timeline: since2025(["Y 22c"], atLatest("vote", -6, { hours: until("10:00") }), "local time"),
  },
  {
    id: "lists-delivered",
    types: inStations,
    timeline: ofOtherLaw(
      { article: "J 1", law: "Kiesbesluit" },
      sources.electoralDecree,
      atLatest("vote", -4),
    ),
  },
  {
    id: "oral-requests",
    types: inStations,
    timeline: since2013(
      ["J 8", 3],
      atLatest("vote", -1, { hours: until("12:00") }),
      "voter passes K 3 (3)",
    ),
  },
  {
    id: "invalid-cards",
    types: inStations,
    timeline: since2013(["J 7a", 1], onDay("vote", -1)),
  },
  {
    id: "voters-for-vote-value",
    types: ["KCNI"],
    timeline: since2023(
      ["Ua 4", 2],
      onDay("vote", -34, { moves: "not" }),
      "as registered on that day",
    ),
  },
  {
    id: "vote-values",
    types: ["EK"],
    timeline: timeline(
      since(
        resultsProcedureAct,
        atLatest("vote", -1, { moves: "not" }),
        article("U 2", 4),
        read(sources.act2002to2026, "before the day of the vote; of the non-residents Ua 4 (6)"),
      ),
    ),
  },
  {
    id: "polling",
    types: inStations,
    timeline: since2002(["J 1", 2], onDay("vote", 0, { hours: between("07:30", "21:00") })),
  },
  {
    id: "polling",
    types: ["EK"],
    timeline: since2013(["T 1"], onDay("vote", 0, { hours: { from: "15:00", until: null } })),
  },
  {
    id: "postal-count",
    types: abroad,
    timeline: inLastText(["N 16", 2], onDay("vote", 0, { hours: { from: "07:30", until: null } })),
  },
  {
    id: "postal-votes",
    types: abroad,
    timeline: since2013(["M 8", 1], atLatest("vote", 0, { hours: until("15:00") })),
  },
  {
    id: "postal-votes-handed-on",
    types: abroad,
    timeline: inLastText(["M 8", 2], atLatest("vote", 0, { hours: until("21:00") })),
  },
  {
    id: "embassy-votes",
    types: abroad,
    timeline: since2025(["M 9", 1], atLatest("vote", 5, { hours: until("17:00") })),
  },
  {
    id: "embassy-votes-handed-on",
    types: abroad,
    timeline: since2025(["M 9", 2], atLatest("embassy-votes", 0, { hours: until("21:00") })),
  },
];

/** The days of voters and of polling day: chapters D, J, K, L, M and T. */
export const daysOfVoters: readonly CalendarSubject[] = entries.map((entry) => ({
  ...entry,
  severalDistricts: false,
}));
