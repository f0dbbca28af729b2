import type { CompletedOutcome } from "../../src/model/outcome/outcome.js";
import type { Step } from "../../src/model/outcome/step.js";

/** What the steps alone say about the result. */
export interface Replayed {
  readonly seatsOfGroups: Readonly<Record<string, number>>;
  readonly seatsOfLists: Readonly<Record<string, number>>;
  readonly unassigned: number;
  /** Seats of lists for which no person is left. */
  readonly empty: number;
  /** Who is elected on each list, in alphabetical order. */
  readonly elected: Readonly<Record<string, readonly string[]>>;
}

interface Standing {
  readonly keys: readonly string[];
  seats: readonly number[];
}

function scopeOf(step: Extract<Step, { scope: unknown }>): string {
  const { scope } = step;
  if (scope.kind === "election") return "election";
  return scope.kind === "combination" ? `combination ${scope.combination}` : `group ${scope.group}`;
}

/** Replays the steps one by one; throws where a step does not begin where the one before ended. */
export function replay(outcome: CompletedOutcome): Replayed {
  const standings = new Map<string, Standing>();
  const elected = new Map<string, Set<string>>(
    outcome.lists.map(({ list }): [string, Set<string>] => [list, new Set()]),
  );
  let unassigned = 0;
  let empty = 0;
  for (const step of outcome.steps) {
    if (step.kind === "full-seats") {
      standings.set(scopeOf(step), {
        keys: step.contestants.map(({ contestant }) => contestant),
        seats: step.contestants.map(({ seats }) => seats),
      });
    } else if ("before" in step) {
      const standing = standings.get(scopeOf(step));
      if (JSON.stringify(standing?.seats) !== JSON.stringify(step.before)) {
        throw new Error(`a step begins elsewhere: ${JSON.stringify(step)}`);
      }
      (standing as Standing).seats = changed(standing as Standing, step);
      if (JSON.stringify(standing?.seats) !== JSON.stringify(step.after)) {
        throw new Error(`a step ends elsewhere: ${JSON.stringify(step)}`);
      }
    } else if (step.kind === "seats-unassigned") unassigned += step.seats;
    else if (step.kind === "preference-seat" || step.kind === "list-order-seat") {
      elected.get(step.list)?.add(step.candidate);
    } else if (step.kind === "seat-passed" && step.to === null) empty++;
    else if (step.kind === "elected-in-several-groups") {
      elected.get(step.list)?.delete(step.candidate);
      if (step.successor === null) empty++;
      else elected.get(step.list)?.add(step.successor);
    }
  }
  return { ...seatsIn(standings, outcome), unassigned, empty, elected: inOrder(elected) };
}

/** What the step says happened, done to the standing. */
function changed({ keys, seats }: Standing, step: Step): number[] {
  const change = new Map<string, number>();
  if (step.kind === "residual-seat") change.set(step.awarded, 1);
  if (step.kind === "absolute-majority") change.set(step.majority, 1).set(step.loses, -1);
  if (step.kind === "list-exhaustion") change.set(step.contestant, -step.returned);
  return seats.map((before, index) => before + (change.get(keys[index] as string) ?? 0));
}

function seatsIn(
  standings: ReadonlyMap<string, Standing>,
  { lists, combinations }: CompletedOutcome,
) {
  const election = asRecord(standings.get("election"));
  const seatsOfGroups: Record<string, number> = {};
  for (const { group } of lists) seatsOfGroups[group] = election[group] ?? 0;
  for (const { combination } of combinations) {
    Object.assign(seatsOfGroups, asRecord(standings.get(`combination ${combination}`)));
  }
  const seatsOfLists: Record<string, number> = {};
  for (const { list, group } of lists) {
    const divided = standings.get(`group ${group}`);
    const first = lists.find((one) => one.group === group)?.list === list;
    seatsOfLists[list] =
      divided === undefined
        ? first
          ? (seatsOfGroups[group] ?? 0)
          : 0
        : (asRecord(divided)[list] ?? 0);
  }
  return { seatsOfGroups, seatsOfLists };
}

function asRecord(standing: Standing | undefined): Record<string, number> {
  return Object.fromEntries(
    (standing?.keys ?? []).map((key, index) => [key, standing?.seats[index] ?? 0]),
  );
}

function inOrder(elected: ReadonlyMap<string, ReadonlySet<string>>) {
  return Object.fromEntries(
    [...elected].map(([list, ids]) => [list, [...ids].sort((one, two) => (one < two ? -1 : 1))]),
  );
}
