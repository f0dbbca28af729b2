import type { ResidualProcedure } from "../../law/bodies/residual-procedure.js";
import type { ResolvedRules } from "../../law/rules-of-election.js";
import type { ArticleReference } from "../../model/article.js";
import type { Scope } from "../../model/outcome/lot.js";
import type { Step } from "../../model/outcome/step.js";
import { mannerOf, reportUnassigned } from "../apportion.js";
import { type Contest, type Contestant, newContest } from "../contest.js";
import type { Draws } from "../draws.js";
import { assignFullSeats } from "../full-seats.js";
import { passOnSurplus } from "../list-exhaustion.js";
import { assignResidualSeats } from "../residual/residual-seats.js";

/** What is divided inside a group or combination. */
export interface Division {
  readonly scope: Scope;
  readonly seats: number;
  readonly contestants: readonly Contestant[];
  readonly article: ArticleReference;
  readonly procedure: ResidualProcedure;
}

/**
 * Articles P 12 (2, 4, 5), P 13 (1, 2), U 12 (2, 4, 5) and U 13 (1, 2): the seats of a list group
 * over its lists; likewise P 11 and U 11 for the lists of a combination. A quota of their own,
 * largest remainders, and when a list has no candidates left the division goes on, in the end by
 * highest averages.
 */
export function* divideSeats(
  division: Division,
  rules: ResolvedRules,
  steps: Step[],
): Draws<Contest> {
  const manner = mannerOf(rules);
  const contest = newContest({
    scope: division.scope,
    seats: division.seats,
    contestants: division.contestants,
    procedure: division.procedure,
    withoutVotes: rules.readings.listsWithoutVotesInGroup === "when-others-run-out",
    everyTiedGetsSeat: false,
  });
  const residual = assignFullSeats(contest, division.article, steps);
  const left = yield* assignResidualSeats(contest, residual, manner, steps);
  const empty = yield* passOnSurplus(
    contest,
    {
      ...manner,
      excludeFull: rules.readings.fullLists === "excluded-before-each-seat",
      article: rules.articles.groupExhaustion,
      passesOn: true,
      majorityAgain: null,
    },
    steps,
  );
  reportUnassigned(contest.scope, left + empty, rules, steps);
  return contest;
}
