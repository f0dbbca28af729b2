import type { Voice } from "../../../src/explain/language/voice.js";
import type { ListColour } from "../../../src/explain/pictures/picture-options.js";
import type { Catalogue } from "../elections/catalogue.js";
import type { State } from "../state/state.js";
import type { PageWords } from "../words/page-words.js";
import type { Calculated, Calculation } from "./calculate.js";
import type { Compared } from "./compared.js";

/** What every part of the page is drawn from. */
export interface Shown {
  readonly state: State;
  /** The code of the language. */
  readonly language: string;
  readonly catalogue: Catalogue;
  readonly words: PageWords;
  readonly voice: Voice;
  /** What the library makes of the settings of now. */
  readonly calculation: Calculation;
  /** The last result there was: of now, or of before what is wrong was typed; null: there was none. */
  readonly result: Calculated | null;
  /** Whether the result is not that of everything that stands in the fields. */
  readonly isBehind: boolean;
  /** What the result is held against; null: nothing. */
  readonly other: Compared | null;
  /** The colours of the lists, by number. */
  readonly colours: readonly ListColour[];
  /** Whether the window has no room for wide pictures. */
  readonly isNarrow: boolean;
}
