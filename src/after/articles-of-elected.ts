import { type ArticleReference, article } from "../model/article.js";
import type { ListKey } from "../model/identifiers.js";
import type { CompletedOutcome, ElectedCandidate } from "../model/outcome/outcome.js";

/** Where the article stands that elects somebody, when no step of the outcome tells it. */
const usual: Readonly<Record<ElectedCandidate["by"], ArticleReference>> = {
  "preference-votes": article("P 15", 1),
  "list-order": article("P 17"),
  succession: article("P 18"),
};

/** The article under which somebody is elected on a list: that of the step that says so. */
export function articlesOfElected({
  steps,
}: CompletedOutcome): (elected: ElectedCandidate, list: ListKey) => ArticleReference {
  const found = new Map<string, ArticleReference>();
  for (const step of steps) {
    if (step.kind === "preference-seat" || step.kind === "list-order-seat")
      found.set(`${step.list} ${step.candidate}`, step.article);
    if (step.kind === "elected-in-several-groups" && step.successor !== null)
      found.set(`${step.list} ${step.successor}`, step.article);
  }
  return ({ candidate, by }, list) => found.get(`${list} ${candidate}`) ?? usual[by];
}
