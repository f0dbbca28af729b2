import { buildCommand, type Command } from "@stricli/core";
import type { AnswerFlags } from "../actions/refusal-text.js";
import { jsonFlag, languageFlag } from "../flags/shared-flags.js";
import type { Surroundings } from "../surroundings.js";
import { ends } from "./ends.js";

/** `kieswet readings`. */
export const readingsCommand: Command<Surroundings> = buildCommand<AnswerFlags, [], Surroundings>({
  loader: async () => ends((await import("../actions/readings.js")).readings),
  parameters: { flags: { json: jsonFlag, language: languageFlag } },
  docs: {
    brief: "The contested questions of the law, and who answers them how",
    fullDescription: [
      "Where the text of the law can be read in more than one way: the question, the answers, and the presets that hold each.",
      "",
      "  kieswet readings --language nl",
    ].join("\n"),
  },
});
