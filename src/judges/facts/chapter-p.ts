import { type ArticleReference, article } from "../../model/article.js";
import { type Fraction, fraction } from "../../model/fraction.js";
import { highestAverages } from "../checker/seats/highest-averages.js";
import { largestRemainders } from "../checker/seats/largest-remainders.js";
import type { Body, PeopleArticles, PhaseFact, RuleFacts } from "./facts.js";

/** The facts without the day from which they hold. */
export type Facts = Omit<RuleFacts, "from">;

/** P 7 from 19 seats on, P 8 below. */
export function phasesBySize(seats: number): readonly PhaseFact[] {
  return seats < 19
    ? largestRemainders(article("P 8", 1), article("P 8", 3))
    : highestAverages(article("P 7", 1), null);
}

/** A preference threshold that must be exceeded. */
export function exceed(numerator: number, denominator: number, reference: ArticleReference) {
  const share: Fraction = fraction(numerator, denominator);
  return { share, test: "exceed", article: reference } as const;
}

const people: PeopleArticles = {
  oneList: article("P 15", 1),
  lot: article("P 15", 1),
  severalLists: article("P 16", 1),
  withheld: article("P 16", 2),
  listOrder: article("P 17"),
  proposals: article("P 18"),
};

/** What chapter P says of every body since 1989. */
export const chapterP = {
  quota: article("P 5"),
  fullSeats: article("P 6"),
  majority: { article: article("P 9"), atHalf: true },
  exhaustion: { article: article("P 10"), passes: true },
  groupSeats: article("P 12"),
  groupExhaustion: article("P 13"),
  groupAverages: article("P 13", 2),
  people,
} as const;

/** P 4 and P 11: combinations, until 2017. */
export function combinationsUntil2017({ since }: Body): Facts["combinations"] {
  return since("2017-12-01") ? null : [article("P 4", 2), article("P 11")];
}

/** P 19 (5): small bodies whose lists are ranked even when nobody is elected of them. */
export function everyListRanked({ type, seats, since }: Body): boolean {
  const councils = type === "GR" || type === "ER";
  const below13 = councils || since("2014-07-01");
  return since("2023-01-01") ? seats < 19 : below13 && seats < 13;
}

/** The facts since 1989-11-01, of the Senate and the electoral colleges apart. */
export function chapterPFacts(body: Body): Facts {
  const { type, seats, since } = body;
  const small = seats < 19;
  const common = {
    ...chapterP,
    combinations: combinationsUntil2017(body),
    ranking: { article: article("P 19", 5), second: true, seatless: everyListRanked(body) },
  };
  const quarter = exceed(1, 4, article("P 15", 1));
  const half = exceed(1, 2, article("P 15", 2));
  const fromQuota = highestAverages(article("P 7", 1), fraction(1, 1));
  switch (type) {
    case "TK": {
      // Half of the quota until 1998 is general knowledge: no text of those years was read.
      const preference = since("1998-01-01") ? quarter : exceed(1, 2, article("P 15", 1));
      return { ...common, phases: fromQuota, preference };
    }
    case "EP":
      return { ...common, phases: fromQuota, preference: exceed(1, 10, article("Y 23a")) };
    case "GR":
      return { ...common, phases: phasesBySize(seats), preference: small ? half : quarter };
    case "ER":
      return { ...common, phases: phasesBySize(9), preference: half };
    case "AB":
      return { ...common, phases: phasesBySize(seats), preference: quarter };
    default:
      return { ...common, phases: highestAverages(article("P 7", 1), null), preference: quarter };
  }
}
