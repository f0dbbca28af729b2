import type { Brackets } from "../../../src/law/sizes/bracket.js";
import { nonResidentsCollegeSize } from "../../../src/law/sizes/electoral-college-size.js";
import { municipalCouncilSize } from "../../../src/law/sizes/municipal-council-size.js";
import { provincialCouncilSize } from "../../../src/law/sizes/provincial-council-size.js";
import { provisionInForce, type Timeline } from "../../../src/law/timeline/provision.js";
import { day } from "../../../src/model/day.js";
import type { BodyInput } from "../../../src/model/election/body-schema.js";
import { ofLaw } from "../../article-of-law.js";
import type { Situation } from "../../situation.js";

/** Both sides of every border of the table that holds on a day. */
function borders<Input>(
  timeline: Timeline<Brackets>,
  date: string,
  ask: (people: number) => Input,
): readonly Input[] {
  const { upTo } = provisionInForce(timeline, day(date)).value;
  return upTo.flatMap(([people]) => [people, people + 1]).map(ask);
}

export const sizeSituations: readonly Situation<BodyInput>[] = [
  {
    flag: "CouncilSizes",
    meaning: "Municipalities with just as many inhabitants as a border of the table, and one more.",
    failure: "A border of the table is wrong, or belongs to the other side.",
    articles: [ofLaw("Gemeentewet", "8", 1)],
    inputs: borders(municipalCouncilSize, "2026-03-18", (inhabitants) => ({
      type: "GR",
      day: "2026-03-18",
      inhabitants,
    })),
  },
  {
    flag: "ProvinceSizes",
    meaning: "Provinces at and just over each border of the table.",
    failure: "A border of the table is wrong, or belongs to the other side.",
    articles: [ofLaw("Provinciewet", "8", 1)],
    inputs: borders(provincialCouncilSize, "2023-03-15", (inhabitants) => ({
      type: "PS",
      day: "2023-03-15",
      inhabitants,
    })),
  },
  {
    flag: "ProvinceSizesUntil2006",
    meaning: "Provinces under the larger numbers of before 2007, at and over each border.",
    failure: "The table of today is used for elections before 2007.",
    articles: [ofLaw("Provinciewet", "8", 1)],
    inputs: [
      ...borders(provincialCouncilSize, "2003-03-11", (inhabitants) => ({
        type: "PS" as const,
        day: "2003-03-11",
        inhabitants,
      })),
      { type: "PS", day: "2007-03-06", inhabitants: 2_500_001 },
      { type: "PS", day: "2007-03-07", inhabitants: 2_500_001 },
    ],
  },
  {
    flag: "NonResidentsSizes",
    meaning: "The college of non-residents at and just over each border of its table.",
    failure: "The table of municipalities or provinces is used for the college.",
    articles: [ofLaw("Wet kiescollege niet-ingezetenen", "5", 1)],
    inputs: borders(nonResidentsCollegeSize, "2023-03-15", (registeredVoters) => ({
      type: "KCNI",
      day: "2023-03-15",
      registeredVoters,
    })),
  },
  {
    flag: "IslandSizes",
    meaning: "The council and the electoral college of each island.",
    failure: "The islands are thought to have councils of one size.",
    articles: [ofLaw("WolBES", "9"), ofLaw("WolBES", "94a")],
    inputs: (["ER", "KC"] as const).flatMap((type) =>
      (["Bonaire", "Sint Eustatius", "Saba"] as const).map((island) => ({
        type,
        day: "2023-03-15",
        island,
      })),
    ),
  },
  {
    flag: "ParliamentSizes",
    meaning: "The two chambers, on both sides of the days on which they were enlarged.",
    failure: "The chambers have another number of members than the Constitution says.",
    articles: [ofLaw("Grondwet", "51", 2), ofLaw("Grondwet", "51", 3)],
    inputs: [
      { type: "TK", day: "1956-06-13" },
      { type: "TK", day: "2025-10-29" },
      { type: "EK", day: "1956-12-31" },
      { type: "EK", day: "2023-05-30" },
    ],
  },
  {
    flag: "EuropeanSizes",
    meaning: "The Dutch seats in the European Parliament at each election.",
    failure: "The number of seats of another election is used.",
    articles: [ofLaw("Decisions of the European Union", "number of Dutch members")],
    inputs: [
      "1979-06-07",
      "1994-06-09",
      "2004-06-10",
      "2009-06-04",
      "2014-05-22",
      "2024-06-06",
    ].map((day) => ({ type: "EP", day }) as const),
  },
  {
    flag: "WaterAuthoritySizes",
    meaning: "The bounds of the elected part of a water authority, before and after 2022.",
    failure: "Appointed members are counted with the elected ones.",
    articles: [ofLaw("Waterschapswet", "13")],
    inputs: [
      { type: "AB", day: "2019-03-20" },
      { type: "AB", day: "2023-03-15" },
    ],
    catches: ["appointed-members-counted"],
  },
  {
    flag: "RefusedSize",
    meaning:
      "Inhabitants below zero, a province without inhabitants, a college before there was one.",
    failure: "A number of seats is given without ground.",
    articles: [ofLaw("Gemeentewet", "8", 1)],
    inputs: [
      { type: "GR", day: "2026-03-18", inhabitants: -1 },
      { type: "PS", day: "2023-03-15" } as unknown as BodyInput,
      { type: "KCNI", day: "2022-12-31", registeredVoters: 1 },
    ],
    wanted: (_, answer) => "refused" in answer,
    catches: ["bad input answered"],
  },
];
