import { buildCommand } from "@stricli/core";
import type { AnswerFlags } from "../actions/refusal-text.js";
import { pathParser } from "../flags/parsers.js";
import { jsonFlag, languageFlag } from "../flags/shared-flags.js";
import type { Surroundings } from "../surroundings.js";
import { ends } from "./ends.js";

/** `kieswet check`. */
export const checkCommand = buildCommand<AnswerFlags, readonly string[], Surroundings>({
  loader: async () => ends((await import("../actions/check.js")).check),
  parameters: {
    positional: {
      kind: "array",
      parameter: {
        parse: pathParser,
        brief:
          "One file of JSON (a count with its ballot, or the units of a municipality), or counts of municipalities (510b); - is standard input",
        placeholder: "path",
      },
      minimum: 1,
    },
    flags: { json: jsonFlag, language: languageFlag },
  },
  docs: {
    brief: "What is wrong or odd in counts",
    fullDescription: [
      "Checks one count (every F and W code of the official page), or the units of a municipality by the control protocol of the central committee (P 1d).",
      "Ends with 1 where something was found.",
      "",
      "  kieswet check count.json",
      "  kieswet check municipality.xml --language nl",
    ].join("\n"),
  },
});
