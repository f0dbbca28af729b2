import type { Election } from "../../model/election/election.js";
import type { Determined } from "../../model/outcome/determined.js";
import { determineResult } from "../../seats/determine-result.js";
import type { Ending } from "../exit-status.js";
import type { FactFlags } from "../flags/facts.js";
import { type AskedElection, askedElection } from "../given/asked-election.js";
import { remark, type Surroundings } from "../surroundings.js";
import { endings } from "./endings.js";
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

const remarks = {
  wrong: "These files do not agree, with each other or with the law: kieswet verify says where.",
  "right-if":
    "What was published is right only if something is so that no file says: kieswet verify says what.",
  unreadable: "A file could not be read: kieswet verify says which.",
  incomplete: "These files are not the whole election: kieswet verify says what is missing.",
} as const;

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
  if (verdict !== null && verdict !== "right") remark(surroundings, remarks[verdict]);
  const ending = verdict === null ? "right" : endings[verdict];
  if (verdict === "unreadable" || verdict === "incomplete") return { status: "ended", ending };
  const outcome = determineResult(election, options);
  switch (outcome.status) {
    case "refused":
      return { status: "ended", ending: endRefused(surroundings, outcome, flags) };
    case "lot-required":
      return { status: "determined", election, options, outcome, ending: "incomplete" };
    case "completed":
      return { status: "determined", election, options, outcome, ending };
  }
}
