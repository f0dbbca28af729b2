import { type ArticleReference, article } from "../../model/article.js";
import type { StepArticles } from "./body-rules.js";

/** Rules from before the Act of 1989, whose article numbers were not read. */
export function beforeAct1989(subject: string): ArticleReference {
  return { article: subject, law: "Kieswet before 1989" };
}

/** The articles of chapter P. */
export const chapterP: StepArticles = {
  quota: article("P 5"),
  fullSeats: article("P 6"),
  groupSeats: article("P 12", 4),
  groupExhaustion: article("P 13", 1),
  preferenceSeats: article("P 15", 1),
  preferenceLot: article("P 15", 1),
  severalLists: article("P 16", 1),
  seatWithheld: article("P 16", 2),
  listOrder: article("P 17"),
  proposals: article("P 18", 1),
  seatPassed: article("P 18", 3),
  deceased: article("P 19a"),
  ranking: article("P 19", 1),
  combinationValidity: article("P 4", 2),
  combinationSeats: article("P 11", 4),
  combinationRemainders: article("P 11", 5),
};

/** The articles until 2008-11-30, when P 18a said what P 19a says since. */
export function before2008(articles: StepArticles): StepArticles {
  return { ...articles, deceased: article("P 18a") };
}

/** P 18a leaves out "een gekozen kandidaat die is overleden", P 19a whoever has died. */
export function onlyElectedDeadLeftOut({ deceased }: StepArticles): boolean {
  return deceased.article === "P 18a";
}

/** The articles of chapter U, the Senate. */
export const chapterU: StepArticles = {
  ...chapterP,
  quota: article("U 7"),
  fullSeats: article("U 8"),
  groupSeats: article("U 12", 4),
  groupExhaustion: article("U 13", 1),
  preferenceSeats: article("U 15", 1),
  ranking: article("U 15", 2),
  combinationValidity: article("U 6", 2),
  combinationSeats: article("U 11", 4),
  combinationRemainders: article("U 11", 5),
};
