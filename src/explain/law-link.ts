import { firstText } from "../law/timeline/acts.js";
import type { ArticleReference } from "../model/article.js";
import type { Day } from "../model/day.js";
import { own } from "../model/has.js";
import { lawLinkSignature } from "../model/signatures/made/explain.js";
import { refusedArguments } from "../model/signatures/refused-arguments.js";

/** The number of the Electoral Act (Kieswet) in the national database of laws. */
export const electoralActNumber = "BWBR0004627";

/** Numbers in the database of the other laws whose articles steps name. */
const otherLaws: Readonly<Record<string, string>> = {
  "Wet raadgevend referendum": "BWBR0036443",
};

/** Chapter P is divided into paragraphs that are part of the place of an article in the text. */
function chapterPParagraph(article: string): number | null {
  const number = Number(/^P (\d+)/.exec(article)?.[1] ?? Number.NaN);
  if (number >= 5 && number <= 14) return 2;
  if (number >= 15 && number <= 19) return 3;
  return null;
}

function placeInText(article: string): string {
  const paragraph = chapterPParagraph(article);
  if (paragraph === null) return "";
  return `#AfdelingII_HoofdstukP_Paragraaf${paragraph}_Artikel${article.replace(" ", "")}`;
}

/**
 * The address of the law text as it held on the day, or null where no text of that day is published:
 * before 2002-03-07, and for laws whose number is not known here. Articles P 5 to P 19 are pointed
 * at; others open the law on the day.
 */
export function lawLink(reference: ArticleReference, day: Day): string | null {
  const refusal = refusedArguments(lawLinkSignature, [reference, day]);
  if (refusal !== null) return refusal;
  if (day < firstText) return null;
  const law = own(reference, "law");
  if (law === undefined) {
    return `https://wetten.overheid.nl/${electoralActNumber}/${day}/${placeInText(reference.article)}`;
  }
  const number = own(otherLaws, law);
  return number === undefined ? null : `https://wetten.overheid.nl/${number}/${day}/`;
}
