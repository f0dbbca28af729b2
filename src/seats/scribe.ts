import type { Phase } from "../law/division-rules.js";
import type { RulesOfElection } from "../law/rules-of-election.js";
import { fraction } from "../model/fraction.js";
import type { Comparison, Step, StepOf } from "../model/outcome/step.js";
import { comparedValue, exclusionOf } from "./division/comparison.js";
import type { DivisionSoFar, RowSoFar } from "./division/standing.js";
import type { Listener } from "./listener.js";
import { preferenceThreshold } from "./people/preference-threshold.js";

/** Writes down everything that happens as the steps that an outcome publishes. */
export function scribeOf({ articles, ranking: { article: ofRanking } }: RulesOfElection): {
  readonly steps: readonly Step[];
  readonly tell: Listener;
} {
  const steps: Step[] = [];
  const write = (step: Step): void => {
    steps.push(step);
  };
  const { combinationValidity } = articles;
  let latest: Compared | null = null;
  const tell: Listener = {
    quota({ votes, quotaVotes, rules: { seats } }) {
      const quota = fraction(quotaVotes, seats);
      write({ kind: "quota", article: articles.quota, votes, seats, quota });
    },
    fictitious({ rows }) {
      const seats = rows.map((row) => ({ group: row.of.number, seats: row.seats }));
      write({ kind: "fictitious-apportionment", article: combinationValidity, seats });
    },
    combination({ combination, remaining, dropped, valid }) {
      const article = combinationValidity;
      write({ kind: "combination", article, combination, remaining, dropped, valid });
    },
    fullSeats({ scope, seats, votes, rows, rules }, residualSeats) {
      const contestants = rows.map((row) => {
        return { contestant: row.key, votes: row.votes, seats: row.fullSeats };
      });
      write({
        kind: "full-seats",
        article: rules.fullSeats,
        scope,
        quota: fraction(votes, seats),
        contestants,
        residualSeats,
      });
    },
    residualSeats(division, phase, winners, lot) {
      latest = comparedIn(division, phase, latest);
      for (const step of residualSteps(latest, winners, lot)) write(step);
    },
    majoritySeat(division, { article }, { to, from, lot }) {
      write({
        kind: "absolute-majority",
        article,
        scope: division.scope,
        majority: to.key,
        votes: to.votes,
        of: division.validVotes,
        loses: from.key,
        lot,
        before: standingOf(division),
        after: standingAfter(division, (row) => (row === to ? 1 : 0) - (row === from ? 1 : 0)),
      });
    },
    listExhaustion(division, exhausted, returned) {
      write({
        kind: "list-exhaustion",
        article: division.rules.exhaustion.article,
        scope: division.scope,
        contestant: exhausted.key,
        candidates: exhausted.candidates,
        returned,
        before: standingOf(division),
        after: standingAfter(division, (row) => (row === exhausted ? -returned : 0)),
      });
    },
    seatsUnassigned({ scope, rules: { exhaustion } }, seats) {
      write({ kind: "seats-unassigned", article: exhaustion.article, scope, seats });
    },
    preferenceThreshold({ quotaVotes, rules: { preference, seats } }) {
      if (preference === null) return;
      const { article, share, test } = preference;
      const threshold = preferenceThreshold(preference, quotaVotes, seats);
      write({ kind: "preference-threshold", article, share, threshold, test });
    },
    preferenceSeat({ number, key }, { candidate, votes, lot }, article) {
      write({ kind: "preference-seat", article, group: number, list: key, candidate, votes, lot });
    },
    seatWithheld({ from, to, lot }, candidate) {
      write({
        kind: "seat-withheld",
        article: articles.seatWithheld,
        group: from.number,
        from: from.key,
        to: to.key,
        candidate,
        lot,
      });
    },
    listOrderSeat({ number, key }, candidate, yielding) {
      write({
        kind: "list-order-seat",
        article: yielding.length > 0 ? articles.proposals : articles.listOrder,
        group: number,
        list: key,
        candidate,
        yielding: yielding.map((list) => list.key),
      });
    },
    seatPassed({ from, to, lot }) {
      write({
        kind: "seat-passed",
        article: articles.proposals,
        group: from.number,
        from: from.key,
        to: to?.key ?? null,
        lot,
      });
    },
    electedInSeveralGroups({ candidate, keeps, yields, list, successor }) {
      write({
        kind: "elected-in-several-groups",
        article: articles.preferenceSeats,
        candidate,
        keeps,
        yields,
        list: list.key,
        successor,
      });
    },
    ranking({ key }, order) {
      write({ kind: "ranking", article: ofRanking, list: key, order });
    },
  };
  return { steps, tell };
}

/** What was compared in a round. */
export interface Compared {
  readonly division: DivisionSoFar;
  readonly phase: Phase;
  /** The seats of every contestant before the round. */
  readonly standing: readonly number[];
  readonly comparisons: readonly Comparison[];
}

/** All contestants compared; what has not changed since the latest round is the same object. */
export function comparedIn(
  division: DivisionSoFar,
  phase: Phase,
  latest: Compared | null,
): Compared {
  const known = latest?.division === division && latest.phase === phase ? latest : null;
  const standing: number[] = [];
  const comparisons: Comparison[] = [];
  for (const row of division.rows) {
    const at = standing.length;
    const excluded = exclusionOf(division, phase, row);
    const before = known?.standing[at] === row.seats ? known.comparisons[at] : undefined;
    const same = before?.excluded === excluded ? before : undefined;
    standing.push(row.seats);
    comparisons.push(
      same ?? { contestant: row.key, value: comparedValue(division, phase, row), excluded },
    );
  }
  return { division, phase, standing, comparisons };
}

/** One step for every winner of a round, who share what was compared. */
export function residualSteps(
  { division, phase, standing, comparisons }: Compared,
  winners: readonly RowSoFar[],
  lot: number | null,
): StepOf<"residual-seat">[] {
  const { index, article, method, oncePerContestant } = phase;
  const { scope, rows } = division;
  let before = standing;
  return winners.map((winner) => {
    const after = before.slice();
    after[rows.indexOf(winner)] = winner.seats + 1;
    const step: StepOf<"residual-seat"> = {
      kind: "residual-seat",
      article,
      scope,
      method,
      phase: index + 1,
      oncePerContestant,
      compared: comparisons,
      awarded: winner.key,
      value: comparedValue(division, phase, winner),
      lot,
      before,
      after,
    };
    before = after;
    return step;
  });
}

function standingOf({ rows }: DivisionSoFar): number[] {
  return rows.map(({ seats }) => seats);
}

function standingAfter({ rows }: DivisionSoFar, change: (row: RowSoFar) => number): number[] {
  return rows.map((row) => row.seats + change(row));
}
