import { explainLot } from "../../explain/topics/explain-lot.js";
import { explainMargin } from "../../explain/topics/explain-margin.js";
import { marginsOf } from "../../what-if/margins/margins.js";
import type { Ending } from "../exit-status.js";
import type { FactFlags } from "../flags/facts.js";
import { lineWriter, type Surroundings, writeJson } from "../surroundings.js";
import { wrapped } from "../terminal/wrapped.js";
import { voiceIn } from "../voice-in.js";
import { determinedElection } from "./determined-election.js";
import { type AnswerFlags, endRefused } from "./refusal-text.js";

/** What may be asked of it. */
export type MarginsFlags = FactFlags & AnswerFlags;

/** What `kieswet margins` does. */
export async function margins(
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
