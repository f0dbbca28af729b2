import { profilesTextSignature } from "../../model/signatures/made/conformance.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { Vector } from "../format/vector-schema.js";
import { kindWords } from "../kinds/kinds.js";
import type { Profile } from "../profiles/profile.js";
import { profiles } from "../profiles/profiles.js";
import { vectorsOfProfile } from "../profiles/vectors-of-profile.js";

/** What can be certified, as text, and how many of the given vectors each profile asks. */
export function profilesText(vectors: readonly Vector[]): string {
  const refusal = refusedArguments(profilesTextSignature, [vectors]);
  if (refusal !== null) return refusal;
  return profiles
    .map((profile) => linesOf(profile, vectorsOfProfile(profile, vectors).length).join("\n"))
    .join("\n\n")
    .concat("\n");
}

function linesOf(profile: Profile, count: number): readonly string[] {
  const { name, title, kinds, parts, bodies, period, leftOut, articles } = profile;
  const { from, until } = period;
  const years = [from === null ? "" : `from ${from}`, until === null ? "" : `until ${until}`];
  const facts: readonly (readonly [string, string])[] = [
    ["kinds", kinds.map(kindWords).join(", ")],
    ["parts", parts.join(", ")],
    ["bodies", bodies.join(", ")],
    ["years", years.filter((text) => text !== "").join(", ") || "all"],
    ["left out", leftOut.join(", ")],
    ["articles", articles.join("; ")],
  ];
  return [
    `${name}: ${title}; ${count} vectors`,
    ...facts.filter(([, value]) => value !== "").map(([what, value]) => `  ${what}: ${value}`),
  ];
}
