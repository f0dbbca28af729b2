import { buildCommand } from "@stricli/core";
import { explainLot } from "../../explain/topics/explain-lot.js";
import { explainMargin } from "../../explain/topics/explain-margin.js";
import { marginsOf } from "../../what-if/margins/margins.js";
import type { Ending } from "../exit-status.js";
import { type FactFlags, factFlags } from "../flags/facts.js";
import { jsonFlag, languageFlag, voiceIn } from "../flags/shared-flags.js";
import { lineWriter, type Surroundings, writeJson } from "../surroundings.js";
import { wrapped } from "../terminal/wrapped.js";
import { determinedElection } from "./determined-election.js";
import { ends } from "./ends.js";
import { electionPaths } from "./paths.js";
import { type AnswerFlags, endRefused } from "./refusal-text.js";

type MarginsFlags = FactFlags & AnswerFlags;

async function margins(
  this: Surroundings,
  flags: MarginsFlags,
  ...paths: readonly string[]
): Promise<Ending> {
  const determined = await determinedElection(paths, flags, this);
  if (determined.status === "ended") return determined.ending;
  const { election, options, outcome, ending } = determined;
  const voice = voiceIn(flags.language, election);
  const write = lineWriter(this);
  if (outcome.status === "lot-required") {
    const { status, question } = outcome;
    if (flags.json) writeJson(this, { status, of: "election", question });
    else write(explainLot(question, outcome.election.day, voice).text);
    return ending;
  }
  const { lots: _, ...rules } = options;
  const found = marginsOf(election, outcome, rules);
  if (found.status === "refused") return endRefused(this, found, flags);
  if (flags.json) {
    writeJson(this, found);
    return ending;
  }
  for (const margin of found.margins) {
    wrapped(explainMargin(margin, voice).text, this.columns ?? Infinity).forEach(write);
  }
  return ending;
}

/** `kieswet margins`. */
export const marginsCommand = buildCommand<MarginsFlags, readonly string[], Surroundings>({
  func: ends(margins),
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
