import type { EmlCount, EmlReportingUnit } from "../eml/documents/count.js";
import type { CountedFile } from "./counted-file.js";

/** Elections of one municipality: its own count is the count of the whole. */
const councils: readonly string[] = ["GR", "ER"];

function asCount({ count, contests }: CountedFile): EmlCount {
  return {
    ...count,
    contests: contests.map(({ id, total, units }) => ({
      id,
      ...(total === undefined ? {} : { total }),
      units: units.flatMap((unit): EmlReportingUnit[] =>
        unit.figures === undefined ? [] : [{ id: unit.id, name: unit.name, ...unit.figures }],
      ),
    })),
  };
}

/**
 * The counts an election can be made of: that of the whole (510d), else those of its districts
 * (510c), else for a council that of the municipality (510b).
 */
export function wholeCounts(files: readonly CountedFile[]): readonly EmlCount[] {
  const national = files.find(({ count }) => count.kind === "510d");
  if (national !== undefined) return [asCount(national)];
  const districts = files.filter(({ count }) => count.kind === "510c");
  if (districts.length > 0) return districts.map(asCount);
  const council = files.find(
    ({ count }) => count.kind === "510b" && councils.includes(count.election.category),
  );
  return council === undefined ? [] : [asCount(council)];
}
