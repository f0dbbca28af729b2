import type { Election } from "../../model/election/election.js";
import type { Determined } from "../../model/outcome/determined.js";
import type { LotQuestion } from "../../model/outcome/lot.js";
import { determineResult } from "../../seats/determine-result.js";
import { CommandFault } from "../command-fault.js";
import type { Ending } from "../exit-status.js";
import type { FactFlags } from "../flags/facts.js";
import { type AskedElection, askedElection } from "../given/asked-election.js";
import { remark, type Surroundings } from "../surroundings.js";
import { endings, verdictRemarks } from "./endings.js";
import { type AnswerFlags, endRefused } from "./refusal-text.js";

/** An election with its outcome, and how a verb ends that tells it. */
export interface DeterminedElection {
  readonly status: "determined";
  readonly election: Election;
  readonly options: AskedElection["options"];
  readonly outcome: Determined;
  readonly ending: Ending;
}

/** There is nothing to tell: why has been said. */
export interface Ended {
  readonly status: "ended";
  readonly ending: Ending;
}

/**
 * The election behind the paths with its outcome. Files allow none where one could not be read or a unit is
 * missing; of files that do not agree it is that of the law, and it is told that they do not.
 */
export async function determinedElection(
  paths: readonly string[],
  flags: FactFlags & AnswerFlags,
  surroundings: Surroundings,
): Promise<DeterminedElection | Ended> {
  const asked = await askedElection(paths, flags, surroundings);
  if (asked.status === "refused") {
    return { status: "ended", ending: endRefused(surroundings, asked, flags) };
  }
  const { election, options, verdict } = asked;
  if (verdict === "unreadable" || verdict === "incomplete") {
    throw new CommandFault(endings[verdict], verdictRemarks[verdict]);
  }
  if (verdict !== null && verdict !== "right") remark(surroundings, verdictRemarks[verdict]);
  const ending = verdict === null ? "right" : endings[verdict];
  const outcome = determineResult(election, options);
  switch (outcome.status) {
    case "refused":
      return { status: "ended", ending: endRefused(surroundings, outcome, flags) };
    case "lot-required":
      if (!flags.json) remark(surroundings, howToSayWhatWasDrawn(outcome.question, flags));
      return { status: "determined", election, options, outcome, ending: "incomplete" };
    case "completed":
      return { status: "determined", election, options, outcome, ending };
  }
}

/** How the command is told what came out of a lot, behind those that were told already. */
function howToSayWhatWasDrawn({ options, draws }: LotQuestion, { lot = [] }: FactFlags): string {
  const told = lot.length === 0 ? "" : " behind the others";
  const drawn = draws === 1 ? options.join(" or ") : `${draws} of ${options.join(", ")}, as 1,2`;
  return `When the lot is drawn, say what came out with --lot${told}: ${drawn}`;
}
