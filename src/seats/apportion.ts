import type { ResidualProcedure } from "../law/bodies/residual-procedure.js";
import type { ResolvedRules } from "../law/rules-of-election.js";
import type { Election } from "../model/election/election.js";
import type { Scope } from "../model/outcome/lot.js";
import type { Step } from "../model/outcome/step.js";
import { assignMajoritySeat } from "./absolute-majority.js";
import { type Contest, type Contestant, newContest } from "./contest.js";
import type { Draws } from "./draws.js";
import { assignFullSeats } from "./full-seats.js";
import { passOnSurplus } from "./list-exhaustion.js";
import { meets } from "./residual/comparison.js";
import { assignResidualSeats, type ResidualManner } from "./residual/residual-seats.js";

/**
 * Chapter P in the order of its articles, for the lists (or combinations) of a whole election: full
 * seats (P 6), residual seats (P 7 or P 8), absolute majority (P 9), list exhaustion (P 10). For
 * the Senate U 7 (1), U 8, U 9 and U 10.
 */
export function* apportion(
  election: Election,
  contestants: readonly Contestant[],
  rules: ResolvedRules,
  steps: Step[],
): Draws<Contest> {
  const contest = electionContest(election, contestants, rules, false);
  const unassigned = yield* inTheLawsOrder(contest, election.blankVotes ?? 0, rules, steps);
  reportUnassigned(contest.scope, unassigned, rules, steps);
  return contest;
}

/**
 * The same procedure without lots: every list of a tie gets its seat. Article P 4, second paragraph:
 * which lists of a combination would get a seat.
 */
export function* apportionFictitiously(
  election: Election,
  contestants: readonly Contestant[],
  rules: ResolvedRules,
): Draws<Contest> {
  const contest = electionContest(election, contestants, rules, true);
  yield* inTheLawsOrder(contest, election.blankVotes ?? 0, rules, []);
  return contest;
}

/** P 6, P 7 or P 8, P 9, P 10. Returns how many seats nobody can fill. */
function* inTheLawsOrder(
  contest: Contest,
  blankVotes: number,
  rules: ResolvedRules,
  steps: Step[],
): Draws<number> {
  const manner = mannerOf(rules);
  const residual = assignFullSeats(contest, rules.articles.fullSeats, steps);
  const left = yield* assignResidualSeats(contest, residual, manner, steps);
  yield* assignMajoritySeat(contest, rules, blankVotes, steps);
  const again = rules.readings.majorityAfterExhaustion === "again";
  const empty = yield* passOnSurplus(
    contest,
    {
      ...manner,
      excludeFull: rules.readings.fullLists === "excluded-before-each-seat",
      article: rules.listExhaustion.article,
      passesOn: rules.listExhaustion.surplus === "passed-on",
      majorityAgain: again ? () => assignMajoritySeat(contest, rules, blankVotes, steps) : null,
    },
    steps,
  );
  return left + empty;
}

/** How lots and repeated seats are treated under the chosen readings. */
export function mannerOf({ readings }: ResolvedRules): ResidualManner {
  return {
    lotsInATie: readings.lotsInATie,
    onlyFirstWinnerHasHadItsSeat: readings.restrictedAveragesAfterLots === "first-winner-only",
    excludeFull: false,
  };
}

function electionContest(
  election: Election,
  contestants: readonly Contestant[],
  rules: ResolvedRules,
  everyTiedGetsSeat: boolean,
): Contest {
  const contest = newContest({
    scope: { kind: "election" },
    seats: election.seats,
    contestants,
    procedure: rules.residualSeats,
    withoutVotes: rules.readings.listsWithoutVotes === "when-others-run-out",
    everyTiedGetsSeat,
  });
  if (rules.readings.noListReachesThreshold !== "threshold-lifted") return contest;
  return { ...contest, procedure: withoutUnreachedThreshold(contest) };
}

/** Reading `noListReachesThreshold`. */
function withoutUnreachedThreshold(contest: Contest): ResidualProcedure {
  const reached = contest.procedure.some(
    ({ takesPart }) =>
      takesPart?.side === "at-least" &&
      contest.contenders.some((contender) => meets(contest, takesPart, contender)),
  );
  return reached
    ? contest.procedure
    : contest.procedure.map((phase) => ({ ...phase, takesPart: null }));
}

/** Says which seats nobody can fill. */
export function reportUnassigned(
  scope: Scope,
  seats: number,
  rules: ResolvedRules,
  steps: Step[],
): void {
  if (seats === 0) return;
  const article =
    scope.kind === "election" ? rules.listExhaustion.article : rules.articles.groupExhaustion;
  steps.push({ kind: "seats-unassigned", article, scope, seats });
}
