import { buildCommand, type Command } from "@stricli/core";
import { type ElectionType, electionTypes } from "../../model/election/election-type.js";
import type { AnswerFlags } from "../actions/refusal-text.js";
import { closedList } from "../flags/parsers.js";
import { jsonFlag, languageFlag } from "../flags/shared-flags.js";
import type { Surroundings } from "../surroundings.js";
import { ends } from "./ends.js";

/** `kieswet rules`. */
export const rulesCommand: Command<Surroundings> = buildCommand<
  AnswerFlags,
  [ElectionType, string],
  Surroundings
>({
  loader: async () => ends((await import("../actions/rules.js")).rules),
  parameters: {
    positional: {
      kind: "tuple",
      parameters: [
        {
          ...closedList(electionTypes),
          brief: `The kind of election: ${electionTypes.join(", ")}`,
          placeholder: "type",
        },
        { parse: String, brief: "A day, such as 2026-03-18", placeholder: "day" },
      ],
    },
    flags: { json: jsonFlag, language: languageFlag },
  },
  docs: {
    brief: "The rules of a kind of election on a day, with article and source",
    fullDescription: [
      "Every rule of the calculation as it held on a day: its value, article, first and last day, source, and how it is known.",
      "",
      "  kieswet rules GR 2026-03-18",
    ].join("\n"),
  },
});
