import { voiceOf } from "../../../src/explain/language/voice.js";
import type { Catalogue } from "../elections/catalogue.js";
import type { State } from "../state/state.js";
import { spokenIn } from "../words/spoken.js";
import { type Calculated, calculate } from "./calculate.js";
import { comparedWithState } from "./compared.js";
import { coloursOf } from "./party-colours.js";
import type { Shown } from "./shown.js";

/** What a page of the state shows. While something is wrong the last result stays, and is marked so. */
export function shownOf(
  state: State,
  {
    catalogue,
    lastResult,
    isNarrow,
  }: {
    readonly catalogue: Catalogue;
    readonly lastResult: Calculated | null;
    readonly isNarrow: boolean;
  },
): Shown {
  const { language, words } = spokenIn(state.language, state.isEasy);
  const calculation = calculate(state, words.ownRules);
  const result = calculation.status === "completed" ? calculation : lastResult;
  return {
    state,
    language: language.code,
    catalogue,
    words,
    voice: result === null ? voiceOf(language) : voiceOf(language, result.election),
    calculation,
    result,
    isBehind: calculation.status === "refused" || Object.keys(state.drafts).length > 0,
    other: comparedWithState(state, catalogue, words.ownRules),
    colours: coloursOf(state.lists, state.source !== null),
    isNarrow,
  };
}
