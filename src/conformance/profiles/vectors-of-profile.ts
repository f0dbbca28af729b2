import { electionTypes } from "../../model/election/election-type.js";
import { has, own } from "../../model/has.js";
import { vectorsOfProfileSignature } from "../../model/signatures/made/conformance.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { Vector } from "../format/vector-schema.js";
import { isAbout } from "./left-out.js";
import type { Profile } from "./profile.js";

/** The vectors that a profile asks, in their order. */
export function vectorsOfProfile(profile: Profile, vectors: readonly Vector[]): readonly Vector[] {
  const refusal = refusedArguments(vectorsOfProfileSignature, [profile, vectors]);
  if (refusal !== null) return refusal;
  return vectors.filter((vector) => isAsked(profile, vector));
}

function isAsked(profile: Profile, vector: Vector): boolean {
  if (!profile.kinds.includes(vector.kind) || !isInPeriod(profile, vector)) return false;
  try {
    return isOfBody(profile, vector) && !profile.leftOut.some((name) => isAbout[name](vector));
  } catch {
    // A question is anything that a caller has: what lets nobody look at it is no question.
    return false;
  }
}

/** Input that is refused may name no body, or one that there is not. */
function isOfBody({ bodies }: Profile, { type, input }: Vector): boolean {
  const named: unknown = type ?? (isObject(input) && has(input, "type") ? input.type : undefined);
  const known = electionTypes.find((one) => one === named);
  return known === undefined || bodies.includes(known);
}

function isInPeriod({ period: { from, until } }: Profile, vector: Vector): boolean {
  const day = own(vector, "day");
  if (day === undefined) return true;
  const year = Number(day.slice(0, 4));
  return (from === null || year >= from) && (until === null || year <= until);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
