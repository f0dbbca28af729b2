import type { RunReport } from "../judge/run-report.js";
import { kindWords } from "../kinds/kinds.js";

/** What share of the profile was judged, and what of it was not, in sentences; none: the whole. */
export function shareLines({ profile, share }: RunReport): readonly string[] {
  if (share === null || profile === null) return [];
  const { judged, of, kinds, parts, articles } = share;
  const missing: readonly (readonly [string, readonly string[]])[] = [
    ["kinds that the program does not answer", kinds.map(kindWords)],
    ["parts of results that it does not give", parts],
    ["articles that no judged vector exercises", articles],
  ];
  const left = missing.filter(([, names]) => names.length > 0);
  const percent = of === 0 ? 0 : Math.floor((100 * judged) / of);
  return [
    `profile ${profile}: ${judged} of ${of} vectors judged (${percent} %)`,
    ...left.map(([what, names]) => `${what}: ${names.join(", ")}`),
  ];
}
