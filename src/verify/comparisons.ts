import type { EmlResult } from "../eml/documents/result.js";
import type { VerifiedFile } from "./check-files.js";
import type { UnitsAlone } from "./check-levels.js";
import type { FilesOfElection } from "./files-of-election.js";
import { grouped } from "./indexed.js";
import { peopleInResult } from "./names-in-result.js";
import type { ComparedStatements } from "./statement.js";
import type { Comparison, SaidOnce } from "./verification.js";
import type { VerifiedField } from "./verified-field.js";

/** What one file alone says, by field; people whom the result names are held against it. */
function saidOnceOf(
  said: readonly ComparedStatements[],
  { results }: FilesOfElection,
): ReadonlyMap<VerifiedField, readonly SaidOnce[]> {
  const alone = said.flatMap((each) => each.alone);
  const inResult = peopleInResult(alone, results);
  const untold = alone.filter(({ about, value }) => value !== "" && !inResult.has(about));
  return new Map(
    [...grouped(untold, ({ field }) => field).values()].flatMap((ofField) => {
      const [first] = ofField;
      if (first === undefined) return [];
      const byFile = [...grouped(ofField, ({ file }) => file)];
      return [[first.field, byFile.map(([file, same]) => ({ file, times: same.length }))] as const];
    }),
  );
}

/** Whether a result says of anybody whether he or she is elected on preference votes. */
const isRanked = ({ document }: VerifiedFile<EmlResult>): boolean =>
  document.contests.some(({ lists }) =>
    lists.some(({ candidates }) => candidates.some(({ ranking }) => ranking !== undefined)),
  );

/** Which files were held against what. */
export interface HeldFiles {
  /** The result and the counts it was determined from. */
  readonly confirmedBy: readonly string[];
  /** Counts of which units or totals stand in another count. */
  readonly compared: ReadonlySet<string>;
  /** Units of which no other file has the figures. */
  readonly unitsAlone: readonly UnitsAlone[];
}

/** Figures of the same unit in several files, and how many units each file has alone. */
function figuresHeld(
  counted: FilesOfElection["counted"],
  { compared, unitsAlone }: HeldFiles,
): Comparison {
  const files = counted.map(({ file }) => file).filter((file) => compared.has(file));
  if (unitsAlone.length === 0) return { field: "figures", files };
  const saidOnce = unitsAlone.map(({ above, units }) => ({
    file: above.file,
    times: units.length,
  }));
  return { field: "figures", files, saidOnce };
}

/** What was held against what, and what against nothing. */
export function comparisonsOf(
  said: readonly ComparedStatements[],
  files: FilesOfElection,
  held: HeldFiles,
): readonly Comparison[] {
  const { counted, lists, results, definitions } = files;
  const names = (of: readonly { readonly file: string }[]) => of.map(({ file }) => file);
  const fields = new Map(
    said.flatMap(({ compared }) => compared.map((each) => [each.field, each.files] as const)),
  );
  const once = saidOnceOf(said, files);
  const alone = said.flatMap(({ alone: statements }) => statements.map(({ field }) => field));
  return [
    { field: "sums", files: names(counted) },
    figuresHeld(counted, held),
    { field: "candidates", files: lists.length > 0 ? [...names(lists), ...names(counted)] : [] },
    { field: "law", files: names(definitions) },
    { field: "result", files: results.length > 0 ? held.confirmedBy : [] },
    ...(results.length === 0 || results.some(isRanked)
      ? []
      : [{ field: "ranking", files: [] } as const]),
    ...[...new Set([...fields.keys(), ...alone])].map((field): Comparison => {
      const saidOnce = once.get(field);
      const compared = { field, files: fields.get(field) ?? [] };
      return saidOnce === undefined ? compared : { ...compared, saidOnce };
    }),
  ];
}
