import type { EndOfTermInput } from "../../../src/before/calendar/end-of-term-input.js";
import { article } from "../../../src/model/article.js";
import type { Situation } from "../../situation.js";

const elected = (result: string, how: EndOfTermInput["elected"]): EndOfTermInput => ({
  result,
  elected: how,
});
const dissolved = (result: string): EndOfTermInput => elected(result, "after-dissolution");

export const endOfTermSituations: readonly Situation<EndOfTermInput>[] = [
  {
    flag: "OrdinaryTerm",
    meaning: "A House elected at the end of a term: four years later, in March or in May.",
    failure: "The end of the term is not that of a year with or without councils.",
    articles: [article("C 1", 2), article("C 3", 1)],
    inputs: [
      elected("2025-03-28", "ordinary"),
      elected("2026-03-27", "ordinary"),
      elected("2021-03-26", "ordinary"),
      elected("2017-03-21", "ordinary"),
      elected("2036-03-28", "ordinary"),
    ],
  },
  {
    flag: "AfterDissolutionFourYears",
    meaning: "A House elected after a dissolution whose four years end outside spring.",
    failure: "The members leave in the year of the day itself, or after three years.",
    articles: [article("C 2", 1)],
    inputs: [
      dissolved("2023-12-01"),
      dissolved("2025-11-07"),
      dissolved("2024-06-20"),
      dissolved("2012-09-18"),
      dissolved("2025-01-31"),
    ],
  },
  {
    flag: "AfterDissolutionThreeYears",
    meaning: "A House elected after a dissolution whose four years end in spring: three years.",
    failure: "The members stay more than four years and a half.",
    articles: [article("C 2", 2)],
    inputs: [dissolved("2026-05-01"), dissolved("2024-04-12"), dissolved("2027-05-20")],
    catches: ["never-three-years-after-a-dissolution", "always-four-years"],
  },
  {
    flag: "BorderOfSpring",
    meaning:
      "A House elected after a dissolution whose four years end on the first or the last day of spring, or beside it.",
    failure: "The first or the last day of spring does not belong to it.",
    articles: [article("C 2", 2)],
    inputs: [
      dissolved("2026-04-03"),
      dissolved("2026-04-02"),
      dissolved("2026-05-29"),
      dissolved("2026-05-30"),
      dissolved("2024-03-29"),
      dissolved("2024-05-31"),
    ],
  },
  {
    flag: "TermOfHouseOfMay",
    meaning: "A House elected in May: three years, or four where that is again a year of councils.",
    failure: "A House elected in May sits as long as others.",
    articles: [article("C 3", 2)],
    inputs: [
      elected("2030-05-23", "in-may"),
      elected("2027-05-20", "in-may"),
      elected("2034-05-25", "in-may"),
    ],
  },
  {
    flag: "RefusedEndOfTerm",
    meaning: "A day that does not exist, an election that there is not, years without a rule.",
    failure: "A day is given that the law does not set.",
    articles: [article("C 1", 2)],
    inputs: [
      elected("2025-02-30", "ordinary"),
      elected("2025-03-28", "early" as "ordinary"),
      elected("1990-05-01", "ordinary"),
      { result: "2025-03-28" } as EndOfTermInput,
    ],
    wanted: (_, answer) => "refused" in answer,
    catches: ["bad input answered"],
  },
];
