import type { EmlCount } from "../eml/documents/count.js";
import { unitKey } from "./contest-key.js";
import type { CountedContest } from "./counted-file.js";
import type { FileFinding } from "./finding-kinds.js";

/** Of which committee a unit says that it is part: the municipality of a station, the district of a town. */
const partOf = (unit: string): string | undefined => unit.split("::").at(-2);

/** Says which units of a count are part of another committee than the one that made it. */
export function checkPlace(
  file: string,
  { kind, authority: { id } }: Pick<EmlCount, "kind" | "authority">,
  contests: readonly CountedContest[],
): readonly FileFinding[] {
  if (kind !== "510b" && kind !== "510c") return [];
  const told = new Set<string>();
  return contests.flatMap(({ units }) =>
    units.flatMap((unit): FileFinding[] => {
      const above = partOf(unit.id);
      if (above === undefined || unitKey(above) === unitKey(id) || told.has(above)) return [];
      told.add(above);
      return [{ severity: "fault", code: "unit-unknown", file, expected: id, actual: unit.id }];
    }),
  );
}
