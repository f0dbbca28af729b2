import { buildCommand, type Command } from "@stricli/core";
import type { ResultFlags } from "../actions/result.js";
import { factFlags } from "../flags/facts.js";
import { jsonFlag, languageFlag } from "../flags/shared-flags.js";
import type { Surroundings } from "../surroundings.js";
import { ends } from "./ends.js";
import { electionPaths } from "./paths.js";

/** `kieswet result`. */
export const resultCommand: Command<Surroundings> = buildCommand<
  ResultFlags,
  readonly string[],
  Surroundings
>({
  loader: async () => ends((await import("../actions/result.js")).result),
  parameters: {
    positional: electionPaths,
    flags: { ...factFlags, json: jsonFlag, language: languageFlag },
  },
  docs: {
    brief: "Seats of each list, and who is elected",
    fullDescription: [
      "The result of an election under the law of its day: seats of each list, and who is elected.",
      "Ends with 3 where a lot must be drawn first; say what was drawn with --lot.",
      "",
      "  kieswet result election.json",
      "  kieswet result files --language nl",
    ].join("\n"),
  },
});
