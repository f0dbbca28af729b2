import { type FirstTexts, firstCatalogue } from "./app/elections/first-catalogue.js";
import { firstPage } from "./app/first/first-page.js";
import type { FirstPages } from "./app/first/first-pages-drawn.js";
import type { LanguageCode } from "./app/state/state.js";
import { spokenIn, titleOf } from "./app/words/spoken.js";
import { staticHtml } from "./static-html.js";

/** The page as it opens, drawn before anybody asks for it: in each language, in both layouts. */
export function firstPages(texts: FirstTexts): FirstPages {
  const catalogue = firstCatalogue(texts);
  const drawn = (language: LanguageCode) => ({
    title: titleOf(language),
    wide: staticHtml(firstPage(language, catalogue, false)),
    missing: spokenIn(language, false).words.programMissing,
    narrow: staticHtml(firstPage(language, catalogue, true)),
  });
  return { nl: drawn("nl"), en: drawn("en") };
}
