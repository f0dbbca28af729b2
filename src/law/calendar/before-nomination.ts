import { article } from "../../model/article.js";
import { day } from "../../model/day.js";
import type { ElectionType } from "../../model/election/election-type.js";
import {
  act2013,
  firstText,
  lastText,
  resultsProcedureAct,
  waterAuthoritiesJoined,
} from "../timeline/acts.js";
import { since, startingOn, timeline } from "../timeline/periods.js";
import type { Timeline } from "../timeline/provision.js";
import { known, read, sources } from "../timeline/sources.js";
import {
  atLatest,
  between,
  type CalendarSubject,
  type DayRule,
  onDay,
  period,
} from "./day-rule.js";
import { inLastText, ofOtherLaw, since2002, since2013, since2023, since2025 } from "./texts.js";

const direct: readonly ElectionType[] = ["TK", "EP", "PS", "AB", "GR", "ER", "KC", "KCNI"];

function names(place: Parameters<typeof article>): Timeline<DayRule> {
  return timeline(
    since(
      firstText,
      atLatest("nomination", -43),
      article(...place),
      read(sources.act2002to2017, "read in the texts of 2002-03-07 and 2013-10-17"),
    ),
    since(
      act2013,
      atLatest("nomination", -42),
      article(...place),
      read(sources.act2002to2026, "read in the texts of 2017 and later"),
    ),
  );
}

const namesOfSenate: Timeline<DayRule> = timeline(
  since(
    act2013,
    atLatest("nomination", -43),
    article("Q 6", 2),
    known("inferred", sources.act2002to2017, "read in the text of 2017"),
  ),
  since(
    resultsProcedureAct,
    atLatest("nomination", -29),
    article("Q 6", 2),
    read(sources.act2002to2026),
  ),
);

const support: Timeline<DayRule> = timeline(
  since(
    firstText,
    period("nomination", [-7, 0]),
    article("H 4", 3),
    read(sources.act2002to2017, "read in the text of 2002-03-07; later texts were not looked up"),
  ),
  since(
    act2013,
    period("nomination", [-14, 0]),
    article("H 4", 3),
    known("inferred", sources.act2002to2026, "read in the texts since 2017"),
  ),
  since(
    resultsProcedureAct,
    period("nomination", [-14, 0]),
    article("H 4", 3),
    read(sources.act2002to2026),
  ),
);

const filed: Timeline<DayRule> = timeline(
  since(
    firstText,
    onDay("nomination", 0, { hours: between("09:00", "15:00") }),
    article("H 1", 1),
    read(sources.act2002to2017, "read in the text of 2002-03-07; later texts were not looked up"),
  ),
  since(
    act2013,
    onDay("nomination", 0, { hours: between("09:00", "17:00") }),
    article("H 1", 1),
    known("inferred", sources.act2002to2026, "read in the texts since 2017"),
  ),
  since(
    resultsProcedureAct,
    onDay("nomination", 0, { hours: between("09:00", "17:00") }),
    article("H 1", 1),
    read(sources.act2002to2026),
  ),
);

type Entry = Omit<CalendarSubject, "severalDistricts">;

const entries: readonly Entry[] = [
  {
    id: "nomination-after-dissolution",
    types: ["EK"],
    timeline: since2013(["Q 5"], atLatest("dissolution", 40)),
  },
  {
    id: "new-chamber-meets",
    types: ["TK", "EK"],
    timeline: ofOtherLaw(
      { article: "64", paragraph: 2, law: "Grondwet" },
      sources.constitutionOfDissolution,
      {
        ...atLatest("dissolution", 0, { moves: "not" }),
        counted: { after: "dissolution", days: 0, months: 3 },
      },
    ),
  },
  { id: "names-registered", types: ["TK", "EP"], timeline: names(["G 1", 1]) },
  { id: "names-registered", types: ["PS", "KC", "KCNI"], timeline: names(["G 2", 1]) },
  {
    id: "names-registered",
    types: ["AB"],
    timeline: startingOn(waterAuthoritiesJoined, names(["G 2a", 1])),
  },
  { id: "names-registered", types: ["GR", "ER"], timeline: names(["G 3", 1]) },
  { id: "names-registered", types: ["EK"], timeline: namesOfSenate },
  {
    id: "logos-registered",
    types: ["TK", "EP"],
    timeline: since2025(
      ["G 1a", 1],
      atLatest("nomination", -42),
      "read in the texts of 2025-08-01 and later; since when it is there was not looked up",
    ),
  },
  {
    id: "logos-registered",
    types: ["KCNI"],
    timeline: timeline(
      since(
        day("2025-08-01"),
        atLatest("nomination", -42),
        article("Pa 8", 1),
        known(
          "inferred",
          sources.act2002to2026,
          "read in the text of 2026-10-01, and taken to have begun with G 1a (1)",
        ),
      ),
      since(
        lastText,
        atLatest("nomination", -42),
        article("Pa 8", 1),
        read(sources.act2002to2026, "as G 1a (1)"),
      ),
    ),
  },
  {
    id: "names-published",
    types: ["PS", "AB", "GR", "ER", "KCNI"],
    timeline: since2013(
      ["G 1", 8],
      onDay("nomination", -40),
      "names registered for a provincial council, which hold for the municipalities in it: G 2 (8)",
    ),
  },
  {
    id: "names-published",
    types: ["KC"],
    timeline: since2013(["Ya 15", 3], onDay("nomination", -40)),
  },
  {
    id: "names-refused",
    types: ["PS", "AB", "GR", "ER", "KCNI"],
    timeline: since2002(["G 4", 3], atLatest("names-published", 14)),
  },
  {
    id: "names-refused",
    types: ["KC"],
    timeline: since2013(["Ya 26", 3], atLatest("names-published", 14)),
  },
  {
    id: "registration-appeal",
    types: direct,
    timeline: since2002(["G 5", 1], atLatest("registration-published", 6, { workingDays: 2 })),
  },
  {
    id: "registration-appeal",
    types: ["EK"],
    timeline: since2002(["Q 6", 5], atLatest("registration-published", 6, { workingDays: 2 })),
  },
  {
    id: "foreign-voters-told",
    types: ["EP"],
    timeline: inLastText(["Y 32", 9], atLatest("nomination", -42)),
  },
  {
    id: "notice-of-filing",
    types: direct,
    timeline: since2002(["H 1", 2], atLatest("nomination", -21)),
  },
  {
    id: "deposit-of-list",
    types: direct,
    timeline: ofOtherLaw(
      { article: "H 3", law: "Kiesbesluit" },
      sources.electoralDecree,
      atLatest("nomination", -14),
    ),
  },
  { id: "support", types: direct, timeline: support },
  {
    id: "central-counting",
    types: ["TK", "EP", "PS", "AB", "GR", "ER", "KC"],
    timeline: since2023(["N 1", 2], atLatest("nomination", 0)),
  },
  {
    id: "control-protocols",
    types: direct,
    timeline: since2023(
      ["P 20b", 2],
      atLatest("nomination", 0),
      "also Na 27 (3), O 6 (3), O 17 (3)",
    ),
  },
  {
    id: "terms-published",
    types: ["TK", "EP", "PS", "AB", "GR", "ER", "KC"],
    timeline: since2013(["K 3", 3], onDay("nomination", 0), "of proxies L 7 (2)"),
  },
  {
    id: "european-voters",
    types: ["EP"],
    timeline: inLastText(["Y 32", 3], atLatest("nomination", 0)),
  },
  {
    id: "european-voter-decided",
    types: ["EP"],
    timeline: inLastText(["Y 32", 6], atLatest("registration-requested", 7, { workingDays: 2 })),
  },
  {
    id: "exclusion-declared",
    types: ["EP"],
    timeline: inLastText(["Y 38", 2], atLatest("declaration-asked", 5, { workingDays: 5 })),
  },
  { id: "lists-filed", types: direct, timeline: filed },
  {
    id: "lists-filed",
    types: ["EK"],
    timeline: since2013(["R 1", 1], onDay("nomination", 0, { hours: between("09:00", "17:00") })),
  },
];

/** The days up to the nomination: chapters G, H and R. */
export const daysBeforeNomination: readonly CalendarSubject[] = entries.map((entry) => ({
  ...entry,
  severalDistricts: false,
}));
