import { buildCommand, type Command } from "@stricli/core";
import type { ExplainFlags } from "../actions/explain.js";
import { reportForms } from "../flags/choices.js";
import { factFlags } from "../flags/facts.js";
import { closedList } from "../flags/parsers.js";
import { languageFlag } from "../flags/shared-flags.js";
import type { Surroundings } from "../surroundings.js";
import { ends } from "./ends.js";
import { electionPaths } from "./paths.js";

/** `kieswet explain`. */
export const explainCommand: Command<Surroundings> = buildCommand<
  ExplainFlags,
  readonly string[],
  Surroundings
>({
  loader: async () => ends((await import("../actions/explain.js")).explain),
  parameters: {
    positional: electionPaths,
    flags: {
      ...factFlags,
      form: {
        kind: "parsed",
        ...closedList(reportForms),
        default: "text",
        brief: `As what the report is written: ${reportForms.join(", ")}`,
        placeholder: reportForms.join("|"),
      },
      language: languageFlag,
    },
  },
  docs: {
    brief: "Every step of a result in words, with its article",
    fullDescription: [
      "The whole report on a result, in the order of the official one: quota, full seats, residual seats round by round, elected candidates, rankings, each step with its article.",
      "",
      "  kieswet explain election.json --language nl",
      "  kieswet explain files --form html",
    ].join("\n"),
  },
});
