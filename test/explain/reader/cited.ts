import type { LawReference } from "../../../src/explain/language/sentence.js";
import type { ArticleReference } from "../../../src/model/article.js";
import type { Code } from "./read-numbers.js";

/** What a text cites, and what it must: articles in the text of a day. */
export interface Rests {
  readonly references: readonly LawReference[];
  readonly on: readonly ArticleReference[];
  readonly day: string;
}

const paragraphs = ["eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste"];

/** An article as a language cites it. */
function articleIn({ article, paragraph, law }: ArticleReference, code: Code): string {
  const old = law === "Kieswet before 1989";
  if (code === "nl") {
    const of = old
      ? "volgens de Kieswet van vóór 1989"
      : law === undefined
        ? "van de Kieswet"
        : `van het ${law}`;
    if (!/\d/.test(article)) return of.replace(/^volgens /, "");
    const place =
      paragraph === undefined ? "" : `, ${paragraphs[paragraph - 1] ?? `${paragraph}e`} lid,`;
    return `artikel ${article}${place} ${of}`;
  }
  const of = old ? "Electoral Act before 1989" : (law ?? "Electoral Act");
  if (!/\d/.test(article)) return of;
  return `article ${article}${paragraph === undefined ? "" : `, paragraph ${paragraph}`}, ${of}`;
}

/** What is wrong with what a text cites. */
export function wronglyCited({ references, on, day }: Rests, code: Code): readonly string[] {
  const cited = references.map(({ text }) => text);
  const due = on.map((one) => articleIn(one, code));
  if (cited.join("; ") !== due.join("; "))
    return [`it cites ${cited.join("; ")} and not ${due.join("; ")}`];
  return references.flatMap(({ link }, index) => {
    const { law, article = "" } = on[index] ?? {};
    if (law !== undefined || day < "2002-03-07")
      return link === null || link.includes(day) ? [] : [`${link} is of another day`];
    const isOfDay = link?.includes(`/BWBR0004627/${day}/`) === true;
    const at = /^P (?:[5-9]|1\d)/.test(article) ? `Artikel${article.replace(" ", "")}` : "";
    return isOfDay && link.endsWith(at) ? [] : [`${link} is not ${article} on ${day}`];
  });
}
