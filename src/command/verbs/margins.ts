import { buildCommand, type Command } from "@stricli/core";
import type { MarginsFlags } from "../actions/margins.js";
import { factFlags } from "../flags/facts.js";
import { jsonFlag, languageFlag } from "../flags/shared-flags.js";
import type { Surroundings } from "../surroundings.js";
import { ends } from "./ends.js";
import { electionPaths } from "./paths.js";

/** `kieswet margins`. */
export const marginsCommand: Command<Surroundings> = buildCommand<
  MarginsFlags,
  readonly string[],
  Surroundings
>({
  loader: async () => ends((await import("../actions/margins.js")).margins),
  parameters: {
    positional: electionPaths,
    flags: { ...factFlags, json: jsonFlag, language: languageFlag },
  },
  docs: {
    brief: "How many votes each list was from a seat more, and from one fewer",
    fullDescription: [
      "How many votes more or fewer would have given each list a seat more or one fewer, all other votes the same.",
      "",
      "  kieswet margins election.json",
    ].join("\n"),
  },
});
