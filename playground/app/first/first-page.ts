import type { TemplateResult } from "lit-html";
import type { Catalogue } from "../elections/catalogue.js";
import { shownOf } from "../result/shown-of.js";
import { firstState } from "../state/read-address.js";
import type { LanguageCode } from "../state/state.js";
import { page } from "../view/page.js";
import { firstAside } from "./first-aside.js";

/** The page as it opens for who was not here before, in a window that is narrow or not. */
export function firstPage(
  language: LanguageCode,
  catalogue: Catalogue,
  isNarrow: boolean,
): TemplateResult {
  const state = firstState(language, catalogue);
  const shown = shownOf(state, { catalogue, lastResult: null, isNarrow });
  return page(shown, firstAside(false), { back: false, forward: false }, () => true);
}
