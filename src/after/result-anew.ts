import { type CauseOfNewResult, newResult } from "../law/new-result.js";
import { noRulesOnDay } from "../law/timeline/no-rules-on-day.js";
import { type Provenance, provenanceOf } from "../law/timeline/provenance.js";
import { provisionOn } from "../law/timeline/provision.js";
import { type ArticleReference, article } from "../model/article.js";
import type { Refused } from "../model/refusal.js";
import { resultAnewSignature } from "../model/signatures/made/after.js";
import { refusedArguments } from "../model/signatures/refused-arguments.js";
import { admittedStay, type NewVote, type NewVoteUndetermined } from "./admitted-stay.js";
import { type ElectedOnNumber, electedIn } from "./elected-in.js";
import { changedInEither } from "./of-two-elections.js";

/** A result determined anew, the one before it, and who had been admitted in between. */
export interface ResultAnewInput extends NewVote {
  /** A new vote (V 6), or a recount that the body ordered (V 4a, V 4b; V 9). */
  readonly cause: CauseOfNewResult;
}

/** What becomes of one candidate when a result is determined anew. */
export interface ResultAnewStep extends ElectedOnNumber {
  /**
   * Was admitted and is elected again; was admitted, is not elected by the new result, and stays; was elected, not admitted, and
   * is elected again; is elected now; would be elected now and falls against those who stay; is elected no longer.
   */
  readonly becomes:
    | "remains"
    | "stays-elected"
    | "elected-again"
    | "newly-elected"
    | "falls"
    | "no-longer-elected";
  /** Only of who falls: the ids of the members who stay, against whom. */
  readonly against?: readonly string[];
  /** The article under which that is so. */
  readonly article: ArticleReference;
}

/** Who is elected once a result was determined anew, and what becomes of each. */
export interface ResultAnew {
  /** The whole answer is here. */
  readonly status: "completed";
  /** What was changed in the rules of either result; empty: both by the law as it stood. */
  readonly hypothetical: readonly string[];
  /** Under which article the votes are cast or counted again. */
  readonly votes: ArticleReference;
  /** Everybody elected, by list number. */
  readonly elected: readonly ElectedOnNumber[];
  /** What becomes of everybody whom either result elects: those admitted first, then those elected, those who fall, those who go. */
  readonly steps: readonly ResultAnewStep[];
  /** False: whether they are admitted is not asked again on the course of the vote (V 9 (3)). */
  readonly voteExamined: boolean;
  /** Where the rules come from: article, period, source, certainty. */
  readonly provenance: Provenance;
}

/**
 * What becomes of everybody, step by step, when a result is determined anew after members were admitted: after a new vote in some
 * stations (V 6), or after a recount that the body ordered (V 9). Members who were admitted stay elected, and against them falls who would
 * have been elected otherwise (V 6 (3)); V 9 does not say so of a recount, where none should have been admitted whom it could touch
 * (V 5), and is read the same: `provenance` says that this is inferred. Where the text does not say who falls the answer is `undetermined`.
 *
 * Refuses what `admittedStay` refuses, and days of which no text was read (`no-rules-on-day`).
 *
 * @example
 * ```ts
 * const answer = resultAnew({ cause: "new-vote", before, after, admitted: ["2-5"] });
 * if (answer.status === "completed") for (const { candidate, becomes } of answer.steps) console.log(candidate, becomes);
 * ```
 */
export function resultAnew(input: ResultAnewInput): ResultAnew | NewVoteUndetermined | Refused {
  const refusal = refusedArguments(resultAnewSignature, [input]);
  if (refusal !== null) return refusal;
  const { cause, before, after, admitted } = input;
  const provision = provisionOn(newResult[cause], before.election.day);
  if (provision === undefined) return noRulesOnDay(newResult[cause], before.election.day);
  const found = admittedStay({ before, after, admitted });
  if (found.status !== "completed") return found;
  const { votes, votesOfSenate, orders, stays } = provision.value;
  const isAdmitted = new Set(admitted);
  const idsOf = (all: readonly ElectedOnNumber[]) => new Set(all.map(({ candidate }) => candidate));
  const first = electedIn(before);
  const second = idsOf(electedIn(after));
  const elected = idsOf(found.elected);
  const wasElected = idsOf(first);
  const asNow = (becomes: ResultAnewStep["becomes"], by: ArticleReference) => {
    return (one: ElectedOnNumber): ResultAnewStep => ({ ...one, becomes, article: by });
  };
  const ofAdmitted = first.filter(({ candidate }) => isAdmitted.has(candidate));
  const others = first.filter(({ candidate }) => !isAdmitted.has(candidate));
  const remain = ofAdmitted.map((one) =>
    second.has(one.candidate)
      ? asNow("remains", article("V 5"))(one)
      : asNow("stays-elected", stays)(one),
  );
  const fresh = found.elected.filter(({ candidate }) => !wasElected.has(candidate));
  const fall = found.staying.flatMap(({ stays: staying, fall: falling }) =>
    falling.map((one): ResultAnewStep => {
      const against = staying.map(({ candidate }) => candidate);
      return { ...one, becomes: "falls", against, article: stays };
    }),
  );
  return {
    status: "completed",
    hypothetical: changedInEither(before, after),
    votes: before.election.type === "EK" ? votesOfSenate : votes,
    elected: found.elected,
    steps: [
      ...remain,
      ...others
        .filter(({ candidate }) => elected.has(candidate))
        .map(asNow("elected-again", orders)),
      ...fresh.map(asNow("newly-elected", orders)),
      ...fall,
      ...others
        .filter(({ candidate }) => !elected.has(candidate) && !second.has(candidate))
        .map(asNow("no-longer-elected", orders)),
    ],
    voteExamined: cause === "new-vote",
    provenance: provenanceOf(provision),
  };
}
