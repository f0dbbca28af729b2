import type { Vector } from "../format/vector-schema.js";
import type { Profile } from "../profiles/profile.js";
import { bareVector, brokenFlag, isOfProfile } from "./drawn-cases.js";
import { drawnKinds } from "./kinds/drawn-kinds.js";
import { smallerInputs } from "./smaller.js";

/** Every case that is one step smaller than another, still of the profile, as the judges judge it. Other readings are not tried. */
export function* smallerCases(vector: Vector, profile: Profile): Generator<Vector> {
  const kind = drawnKinds.find((one) => one.kind === vector.kind);
  const [flag] = vector.flags;
  if (kind === undefined || flag === undefined || flag === brokenFlag) return;
  const { id } = vector;
  const seen = new Set<string>();
  for (const smaller of smallerInputs(vector.input)) {
    for (const input of [smaller, kind.withOtherLots?.(smaller) ?? null]) {
      const text = JSON.stringify(input);
      if (input === null || seen.has(text)) continue;
      seen.add(text);
      const bare = bareVector(kind, { id, flag, input });
      if (bare === null || !isOfProfile(bare, flag, profile)) continue;
      yield bare;
      break;
    }
  }
}
