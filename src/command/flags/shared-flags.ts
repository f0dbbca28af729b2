import { type Preset, presetNames } from "../../model/outcome/readings.js";
import { type ClosedList, closedList } from "./parsers.js";

const languageCodes = ["nl", "en"] as const;

/** A language that sentences are told in. */
export type LanguageCode = (typeof languageCodes)[number];

/** A flag with a word of a closed list behind it. */
interface ParsedFlag<Name extends string> extends ClosedList<Name> {
  readonly kind: "parsed";
  readonly brief: string;
  readonly placeholder: string;
}

/** In which language sentences are told. */
export const languageFlag: ParsedFlag<LanguageCode> & {
  readonly default: LanguageCode;
} = {
  kind: "parsed",
  ...closedList(languageCodes),
  default: "en",
  brief: "Language of the sentences: nl or en",
  placeholder: "nl|en",
};

/** Asks for the answer as data. */
export const jsonFlag = {
  kind: "boolean",
  default: false,
  withNegated: false,
  brief: "The answer as JSON, for programs",
} as const;

/** Under which readings of the law. */
export const presetFlag: ParsedFlag<Preset> & { readonly optional: true } = {
  kind: "parsed",
  ...closedList<Preset>(presetNames),
  optional: true,
  brief: `Readings of the law: ${presetNames.join(", ")}`,
  placeholder: "name",
};
