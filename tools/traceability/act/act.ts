import { type Paragraph, paragraphName, paragraphs } from "../paragraphs.js";
import { articlesOfTheAct, paragraphsOfTheAct } from "./articles-of-the-act.js";
import { type ParagraphState, statedParagraphs } from "./states.js";

/** A paragraph of the Act in force, what becomes of it here, and why. */
export interface ParagraphOfAct {
  readonly name: string;
  readonly article: string;
  /** Null: the article has no numbered paragraphs. */
  readonly paragraph: number | null;
  readonly state: ParagraphState;
  readonly why: string;
}

const checks = /^(N|Na|O) |^P 1[b-j]?( |$)|^P 20a|^U 3a/;
const judged = new Set(["N 8 (1)"]);

/** The whole Act, paragraph by paragraph in its order. */
export const wholeAct: readonly ParagraphOfAct[] = paragraphsOfTheAct.map((name) => {
  const [, article = name, paragraph] = /^(.*?)(?: \((\d+)\))?$/.exec(name) ?? [];
  const place = { name, article, paragraph: paragraph === undefined ? null : Number(paragraph) };
  return { ...place, ...stateOf(place) };
});

function stateOf(place: Pick<ParagraphOfAct, "name" | "article" | "paragraph">) {
  const row = rowOf(place);
  const stated = statedParagraphs.filter(({ of }) => names(of, place)).at(-1);
  // A paragraph that only makes something known may have a day of the calendar, or be checked without a vector.
  const hasOwn = stated?.state === "calculated" || stated?.state === "checked";
  if (row !== undefined && !(row.nothing !== undefined && hasOwn)) return stateOfRow(row);
  if (stated === undefined) throw new RangeError(`no state for ${place.name}`);
  const { state, why } = stated;
  return { state, why };
}

/** The row of the chapters that count; of an article that has lost its numbers, that of its first paragraph. */
function rowOf({
  name,
  article,
  paragraph,
}: Pick<ParagraphOfAct, "name" | "article" | "paragraph">) {
  const own = paragraphs.find((one) => paragraphName(one) === name);
  if (own !== undefined || paragraph !== null) return own;
  return paragraphs.find((one) => one.article === article && one.paragraph === 1);
}

/** The state of a row of the chapters that count: of what a report must say, a check. */
function stateOfRow(row: Paragraph): Pick<ParagraphOfAct, "state" | "why"> {
  const { orders, nothing, article } = row;
  if (judged.has(paragraphName(row))) return { state: "judgement", why: orders };
  if (nothing !== undefined) return { state: "outside", why: `${orders}: ${nothing}` };
  return { state: checks.test(article) ? "checked" : "calculated", why: orders };
}

/** Whether a list of names has a paragraph: `G`, `G 1`, `G 1 (3-7)`, `Na 31-38`. */
function names(
  of: string,
  { article, paragraph }: Omit<ParagraphOfAct, "state" | "why" | "name">,
): boolean {
  return of.split("; ").some((name) => {
    const [, whole = name, from, to = from] = /^(.*?)(?: \((\d+)(?:-(\d+))?\))?$/.exec(name) ?? [];
    if (!hasArticle(whole, article)) return false;
    return (
      from === undefined ||
      (paragraph !== null && paragraph >= Number(from) && paragraph <= Number(to))
    );
  });
}

function hasArticle(name: string, article: string): boolean {
  const [chapter, number] = name.split(" ");
  if (chapter !== article.split(" ")[0]) return false;
  if (number === undefined) return true;
  const [first, last] = number.split("-");
  if (last === undefined) return name === article;
  const order = articlesOfTheAct.map((one) => one.article);
  const at = order.indexOf(article);
  return at >= order.indexOf(`${chapter} ${first}`) && at <= order.indexOf(`${chapter} ${last}`);
}
