import { type ArticleReference, article as referenceTo } from "./article.js";
import { articleSignature } from "./signatures/made/model.js";
import { refusedArguments } from "./signatures/refused-arguments.js";

/**
 * The reference of an article of the Electoral Act and, where given, its paragraph, from 1. Refuses
 * what is no text or no such number (`wrong-type`, `not-an-integer`, `too-small`).
 */
export function article(name: string, paragraph?: number): ArticleReference {
  const refusal = refusedArguments(articleSignature, [name, paragraph]);
  return refusal ?? referenceTo(name, paragraph);
}
