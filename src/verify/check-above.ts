import { contestKey, unitKey } from "./contest-key.js";
import type { CountedFile } from "./counted-file.js";
import { committeeOf } from "./files-in-force.js";
import type { FileFinding } from "./finding-kinds.js";
import { mayBePostal } from "./postal-units.js";

/** What committees of one level have in common in the way they are numbered: within a municipality its stations. */
function levelOf(key: string): string {
  if (key.startsWith("HSB")) return "HSB";
  return key.includes("::SB") ? (key.split("::")[0] ?? "") : "municipality";
}

/** The units of counts above, by contest and level, each with the file that has it first. */
type UnitsAbove = ReadonlyMap<
  string,
  { readonly file: string; readonly keys: ReadonlySet<string> }
>;

function unitsAbove(counted: readonly CountedFile[]): UnitsAbove {
  const above = new Map<string, { readonly file: string; readonly keys: Set<string> }>();
  for (const { file, count, contests } of counted) {
    if (count.kind === "510a") continue;
    for (const { id, units } of contests) {
      for (const unit of units) {
        const key = unitKey(unit.id);
        const level = `${levelOf(key)} ${contestKey(id)}`;
        const known = above.get(level) ?? { file, keys: new Set() };
        known.keys.add(key);
        above.set(level, known);
      }
    }
  }
  return above;
}

/**
 * Says which counts are of a committee that the counts above do not have among their parts, though they have
 * others of its kind in the same district: somebody else's votes, or votes that were left out above.
 */
export function checkAbove(counted: readonly CountedFile[]): readonly FileFinding[] {
  const above = unitsAbove(counted);
  return counted.flatMap((each): readonly FileFinding[] => {
    const { file, count, contests } = each;
    const key = committeeOf(each);
    if (key === "CSB" || key.startsWith("SB") || mayBePostal(key, count.election)) return [];
    return contests.flatMap(({ id }) => {
      const contest = key.startsWith("HSB") ? "alle" : contestKey(id);
      const there = above.get(`${levelOf(key)} ${contest}`);
      if (there === undefined || there.file === file || there.keys.has(key)) return [];
      const finding = { severity: "fault", code: "unit-unknown", file } as const;
      return [{ ...finding, expected: there.file, actual: key }];
    });
  });
}
