import type { ArticleReference } from "../../src/model/article.js";

/** A clause as it is written, `"J 1 (1)"` or `"Gemeentewet, 18"`, as a reference. */
export function referenceOf(clause: string): ArticleReference {
  const [, name = clause, paragraph] = /^(.*) \((\d+)\)$/.exec(clause) ?? [];
  const [law, own] = name.includes(", ") ? name.split(", ") : [undefined, name];
  return {
    article: own ?? name,
    ...(paragraph === undefined ? {} : { paragraph: Number(paragraph) }),
    ...(law === undefined ? {} : { law }),
  };
}
