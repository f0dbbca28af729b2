import { type Election, isElection } from "../election/election.js";
import { markOf } from "../made.js";
import { whenReadable } from "../plain-value.js";
import type { Refuse } from "../refusal.js";
import { sameValue } from "../same-value.js";
import { isObject, ownOf } from "./word-fits.js";

const expected = { kind: "rule", rule: "outcome-of-the-election" } as const;

/** Refuses arguments of which one is of another election than one before it. */
export function differingElections(
  names: readonly string[],
  given: readonly unknown[],
  refuse: Refuse,
): void {
  const elections = given.flatMap((value) => electionBehind(value) ?? []);
  const [first] = elections;
  if (first === undefined) return;
  names.forEach((name, at) => {
    const value = given[at];
    const differs = whenReadable(
      () => isOfAnother(value, first),
      () => false,
    );
    if (differs) refuse([name], "not-allowed", expected, value);
  });
}

/** The election that a value is, or that it was calculated from. */
function electionBehind(value: unknown): Election | undefined {
  if (isElection(value)) return value;
  const mark = markOf(value);
  return isElection(mark) ? mark : undefined;
}

function isOfAnother(value: unknown, election: Election): boolean {
  const own = electionBehind(value);
  if (own !== undefined) return own !== election && !sameValue(own, election);
  return isOutcomeOfAnother(value, election);
}

/** An outcome without a mark says of which body and day it is, and of how many seats. */
function isOutcomeOfAnother(value: unknown, election: Election): boolean {
  if (!isObject(value) || !Array.isArray(ownOf(value, "steps"))) return false;
  if (!isObject(ownOf(value, "election"))) return false;
  const said = Object(ownOf(value, "election"));
  const overlay = ownOf(value, "overlay");
  const changed = isObject(overlay) ? ownOf(overlay, "seats") : undefined;
  return (
    ownOf(said, "type") !== election.type ||
    ownOf(said, "day") !== election.day ||
    ownOf(said, "seats") !== (changed ?? election.seats)
  );
}
