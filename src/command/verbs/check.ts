import { buildCommand, type Command } from "@stricli/core";
import type { AnswerFlags } from "../actions/refusal-text.js";
import { pathParser } from "../flags/parsers.js";
import { jsonFlag, languageFlag } from "../flags/shared-flags.js";
import type { Surroundings } from "../surroundings.js";
import { ends } from "./ends.js";

/** `kieswet check`. */
export const checkCommand: Command<Surroundings> = buildCommand<
  AnswerFlags,
  readonly string[],
  Surroundings
>({
  loader: async () => ends((await import("../actions/check.js")).check),
  parameters: {
    positional: {
      kind: "array",
      parameter: {
        parse: pathParser,
        brief:
          "One file of JSON (a count with its ballot, the units of a municipality, or a body with its units), or counts of any level (510); - is standard input",
        placeholder: "path",
      },
      minimum: 1,
    },
    flags: { json: jsonFlag, language: languageFlag },
  },
  docs: {
    brief: "What is wrong or odd in counts",
    fullDescription: [
      "In JSON: one count with its ballot (every F and W code of the official page), the units of a municipality (the control protocol of the central committee, P 1d), or a body with what its units reported (where they do not add up).",
      "In official files: every count of any level, whether its figures and sums agree, and counts of municipalities by the control protocol as well.",
      "Ends with 1 where something was found.",
      "",
      "  kieswet check count.json",
      "  kieswet check municipality.xml --language nl",
      "  kieswet check files",
    ].join("\n"),
  },
});
