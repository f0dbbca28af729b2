import { type ArticleReference, article } from "../../model/article.js";
import type { ElectionType } from "../../model/election/election-type.js";
import { own } from "../../model/has.js";

/** The article by which the rules of another body hold for one; the others are named by the articles themselves. */
export const heldThrough: Readonly<Partial<Record<ElectionType, ArticleReference>>> = {
  EP: article("Y 2"),
  ER: article("Ya 13"),
  KC: article("Ya 22"),
  KCNI: article("Pa 1"),
};

/** The same of chapters on members and vacancies, where another article says so. */
const heldThroughAfterResult: Readonly<
  Partial<Record<ElectionType, Readonly<Record<string, ArticleReference>>>>
> = {
  EP: { V: article("Y 25", 2), W: article("Y 27") },
  KCNI: { V: article("Xa 1"), W: article("Xa 1"), X: article("Xa 1") },
};

/** Chapters of the Act that name one of these bodies themselves. */
const ownChapters: Readonly<Partial<Record<ElectionType, readonly string[]>>> = {
  EP: ["Y", "Ya"],
  ER: ["Ya"],
  KC: ["Ya"],
  KCNI: ["Pa", "Ua", "Xa"],
};

/** By which article an article holds for a body; null: it names the body itself. */
export function throughFor(type: ElectionType, place: ArticleReference): ArticleReference | null {
  const [chapter = ""] = place.article.split(" ");
  if (own(place, "law") !== undefined || own(ownChapters, type)?.includes(chapter) === true)
    return null;
  return own(own(heldThroughAfterResult, type), chapter) ?? own(heldThrough, type) ?? null;
}
