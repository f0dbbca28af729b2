import { type Preset, presetNames } from "../../model/outcome/readings.js";
import { closedList } from "./parsers.js";

const languageCodes = ["nl", "en"] as const;

/** A language that sentences are told in. */
export type LanguageCode = (typeof languageCodes)[number];

/** In which language sentences are told. */
export const languageFlag = {
  kind: "parsed",
  ...closedList(languageCodes),
  default: "en",
  brief: "Language of the sentences: nl or en",
  placeholder: "nl|en",
} as const;

/** Asks for the answer as data. */
export const jsonFlag = {
  kind: "boolean",
  default: false,
  withNegated: false,
  brief: "The answer as JSON, for programs",
} as const;

/** Under which readings of the law. */
export const presetFlag = {
  kind: "parsed",
  ...closedList<Preset>(presetNames),
  optional: true,
  brief: `Readings of the law: ${presetNames.join(", ")}`,
  placeholder: "name",
} as const;
