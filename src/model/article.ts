import { ownOnly } from "./has.js";
/**
 * A place in the law: an article of the Electoral Act (Kieswet), or of another law when `law` says
 * so, and where it matters its paragraph (lid).
 */
export interface ArticleReference {
  /** The article as it is written: `"P 8"`. */
  readonly article: string;
  /** The paragraph, from 1; absent: the whole article. */
  readonly paragraph?: number;
  /** The law, where it is not the Electoral Act. */
  readonly law?: string;
}

/** The reference of an article of the Electoral Act and, where given, its paragraph. */
export function article(name: string, paragraph?: number): ArticleReference {
  return paragraph === undefined ? { article: name } : { article: name, paragraph };
}

/** An article and its paragraph as one name, such as `P 8 (2)`. */
export function articleName(given: ArticleReference): string {
  const { article, paragraph, law } = ownOnly(given);
  const place = paragraph === undefined ? article : `${article} (${paragraph})`;
  return law === undefined ? place : `${law}, ${place}`;
}
