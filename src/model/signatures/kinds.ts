import { isElection } from "../election/election.js";
import { has, own } from "../has.js";
import { markOf } from "../made.js";
import type { Described, MadeKind } from "./described.js";
import { isObject, ownOf, wordFits } from "./word-fits.js";

type Kinds = readonly (readonly [name: string, values: readonly (string | number | boolean)[]])[];

/** Those of several descriptions whose kind a value is of. */
export function likelyOf(several: readonly Described[], value: unknown): readonly Described[] {
  return several.filter((one) => isLikely(one, value));
}

function isLikely(described: Described, value: unknown): boolean {
  if (typeof described === "string") return wordFits(described, value, { path: [], refuse: null });
  if (has(described, "oneOf")) return described.oneOf.some((one) => typeof one === typeof value);
  if (has(described, "each") || has(described, "row")) return Array.isArray(value);
  if (has(described, "later")) return isLikely(described.later(), value);
  if (has(described, "either")) return described.either.some((one) => isLikely(one, value));
  if (has(described, "made") && isMade(described.made, value)) return true;
  if (!isObject(value)) return false;
  return kindsOf(described).every(([name, values]) =>
    values.some((one) => one === ownOf(value, name)),
  );
}

/** The properties of an object that have one of a few values: what tells it from others. */
export function kindsOf(described: Described): Kinds {
  if (typeof described === "string") return [];
  if (has(described, "later")) return kindsOf(described.later());
  if (has(described, "made")) {
    const or = own(described, "or");
    return or === undefined ? [] : kindsOf(or);
  }
  if (!has(described, "must")) return [];
  return Object.entries(described.must ?? {}).flatMap(([name, of]) =>
    typeof of === "object" && has(of, "oneOf") ? [[name, of.oneOf] as const] : [],
  );
}

/** Whether a value was made by this library as one of that kind. */
export function isMade(kind: MadeKind, value: unknown): boolean {
  const mark = markOf(value);
  if (kind !== "completed-outcome" && kind !== "lot-required-outcome") return mark === kind;
  const status = kind === "completed-outcome" ? "completed" : "lot-required";
  return isElection(mark) && isObject(value) && ownOf(value, "status") === status;
}
