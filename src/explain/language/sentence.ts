import type { ArticleReference } from "../../model/article.js";
import type { Day } from "../../model/day.js";
import { lawLink } from "../law-link.js";
import type { Voice } from "./voice.js";

/** A place in the law that a sentence rests on. */
export interface LawReference {
  /** The article in words: artikel P 7, eerste lid, van de Kieswet. */
  readonly text: string;
  /** The law text on the day of the election; null where none is published. */
  readonly link: string | null;
}

/** A sentence, or a few that belong together, with the articles they rest on. */
export interface Sentence {
  /** The sentence. */
  readonly text: string;
  /** The articles that it mentions. */
  readonly references: readonly LawReference[];
}

/** An article of the law in words, with the address of its text on the day. */
export function lawReference(article: ArticleReference, day: Day, voice: Voice): LawReference {
  return { text: voice.say.article(article), link: lawLink(article, day) };
}

/** A sentence that rests on one article. */
export function sentence(
  text: string,
  article: ArticleReference,
  day: Day,
  voice: Voice,
): Sentence {
  return { text, references: [lawReference(article, day, voice)] };
}

/** A sentence of its own, that needs no article. */
export function plainSentence(text: string): Sentence {
  return { text, references: [] };
}
