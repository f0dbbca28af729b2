import type { Phase } from "../law/division-rules.js";
import type { RulesOfElection } from "../law/rules-of-election.js";
import { fraction } from "../model/fraction.js";
import type { Comparison, Step, StepOf } from "../model/outcome/step.js";
import { comparedValue, exclusionOf, figureOf } from "./division/comparison.js";
import type { DivisionSoFar, RowSoFar } from "./division/standing.js";
import type { GivenResidualSeat, Listener } from "./listener.js";
import { deceasedCandidates } from "./people/deceased-candidates.js";
import { preferenceThreshold } from "./people/preference-threshold.js";
import { type ProvisionsHeard, provisionsUnder } from "./provisions.js";

/** Writes down everything that happens as the steps that an outcome publishes. */
export function scribeOf(rules: RulesOfElection): {
  readonly steps: readonly Step[];
  readonly tell: Listener;
  readonly provisions: ProvisionsHeard;
} {
  const steps: Step[] = [...rules.changes];
  const write = (step: Step): void => {
    steps.push(step);
  };
  const { articles } = rules;
  const { combinationValidity } = articles;
  const provisions = provisionsUnder(rules);
  let latest: Compared | null = null;
  const tell: Listener = {
    quota({ votes, quotaVotes, rules: { seats } }) {
      const quota = fraction(quotaVotes, seats);
      write({ kind: "quota", article: articles.quota, votes, seats, quota });
    },
    deceased(given) {
      const { rules } = given;
      write({
        kind: "candidates-deceased",
        article: articles.deceased,
        candidates: deceasedCandidates(given),
        countInListLength: rules.deceasedCount,
      });
    },
    fictitious({ rows }) {
      const seats = rows.map((row) => ({ group: row.of.number, seats: row.seats }));
      write({ kind: "fictitious-apportionment", article: combinationValidity, seats });
    },
    combination({ combination, remaining, dropped, valid }) {
      const article = combinationValidity;
      write({ kind: "combination", article, combination, remaining, dropped, valid });
    },
    fullSeats(division, residualSeats) {
      provisions.fullSeats(division, residualSeats);
      const { scope, seats, votes, rows } = division;
      const contestants = rows.map((row) => {
        return { contestant: row.key, votes: row.votes, seats: row.fullSeats };
      });
      write({
        kind: "full-seats",
        article: division.rules.fullSeats,
        scope,
        quota: fraction(votes, seats),
        contestants,
        residualSeats,
      });
    },
    residualSeat(division, phase, given) {
      latest = comparedIn(division, phase, given.closesFull, latest);
      write(residualStep(latest, given));
      provisions.residualSeat(division);
    },
    majority(division, found) {
      provisions.majority(division, found);
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
      provisions.listExhaustion(division);
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
    listSeats({ key: list }, seats, { share, first }) {
      write({
        kind: "list-seats",
        article: articles.listOrder,
        list,
        seats,
        share,
        first,
      });
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
    seatPassed(seat) {
      provisions.seatPassed(seat);
      const { from, to, lot } = seat;
      write({
        kind: "seat-passed",
        article: articles.seatPassed,
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
    ranking({ key }, order, { quotaVotes, rules: { ranking, seats } }) {
      const step = { kind: "ranking", article: articles.ranking, list: key, order } as const;
      const { ownThreshold: own } = ranking;
      if (own === null) return write(step);
      const { share, test } = own;
      const threshold = preferenceThreshold(own, quotaVotes, seats);
      write({ ...step, ownThreshold: { share, threshold, test } });
    },
  };
  return { steps, tell, provisions };
}

/** What was compared for a seat. */
export interface Compared {
  readonly division: DivisionSoFar;
  readonly phase: Phase;
  /** The seats of every contestant before the seat. */
  readonly standing: readonly number[];
  readonly comparisons: readonly Comparison[];
  /** Who takes part in the phase, with the figure that it comes to; null: everybody. */
  readonly takesPart: StepOf<"residual-seat">["takesPart"];
}

/** All contestants compared; what has not changed since the latest seat is the same object. */
export function comparedIn(
  division: DivisionSoFar,
  phase: Phase,
  closesFull: boolean,
  latest: Compared | null,
): Compared {
  const known = latest?.division === division && latest.phase === phase ? latest : null;
  const takesPart = known === null ? takesPartIn(division, phase) : known.takesPart;
  const standing: number[] = [];
  const comparisons: Comparison[] = [];
  for (const row of division.rows) {
    const at = standing.length;
    const full = row.full || (closesFull && row.seats >= row.candidates);
    const excluded = exclusionOf(division, phase, row, full);
    const before = known?.standing[at] === row.seats ? known.comparisons[at] : undefined;
    const same = before?.excluded === excluded ? before : undefined;
    standing.push(row.seats);
    comparisons.push(
      same ?? { contestant: row.key, value: comparedValue(division, phase, row), excluded },
    );
  }
  return { division, phase, standing, comparisons, takesPart };
}

function takesPartIn(division: DivisionSoFar, { takesPart }: Phase): Compared["takesPart"] {
  return takesPart === null ? null : { ...takesPart, figure: figureOf(division, takesPart) };
}

/** The step of a residual seat, with what was compared for it. */
export function residualStep(
  { division, phase, standing, comparisons, takesPart }: Compared,
  { to, lot }: Pick<GivenResidualSeat, "to" | "lot">,
): StepOf<"residual-seat"> {
  const { index, article, method, oncePerContestant } = phase;
  return {
    kind: "residual-seat",
    article,
    scope: division.scope,
    method,
    phase: index + 1,
    oncePerContestant,
    takesPart,
    compared: comparisons,
    awarded: to.key,
    value: comparedValue(division, phase, to),
    lot,
    before: standing,
    after: standingAfter(division, (row) => (row === to ? 1 : 0)),
  };
}

function standingOf({ rows }: DivisionSoFar): number[] {
  return rows.map(({ seats }) => seats);
}

function standingAfter({ rows }: DivisionSoFar, change: (row: RowSoFar) => number): number[] {
  return rows.map((row) => row.seats + change(row));
}
