import type { FilesOfElection } from "./files-of-election.js";
import type { VerifiedField } from "./finding.js";
import { grouped } from "./indexed.js";
import { namesInResult, namesOfPeople } from "./names-in-result.js";
import type { ComparedStatements } from "./statement.js";
import type { Comparison, SaidOnce } from "./verification.js";

/** What one file alone says, by field; people whom the result names are held against it. */
function saidOnceOf(
  said: readonly ComparedStatements[],
  { results }: FilesOfElection,
): ReadonlyMap<VerifiedField, readonly SaidOnce[]> {
  const inResult = namesInResult(results);
  const alone = said.flatMap((each) => each.alone);
  const names = namesOfPeople(alone);
  const untold = alone.filter(({ about }) => !inResult.has(names.get(about) ?? ""));
  return new Map(
    [...grouped(untold, ({ field }) => field).values()].flatMap((ofField) => {
      const [first] = ofField;
      if (first === undefined) return [];
      const byFile = [...grouped(ofField, ({ file }) => file)];
      return [[first.field, byFile.map(([file, same]) => ({ file, times: same.length }))] as const];
    }),
  );
}

/** What was held against what, and what against nothing. */
export function comparisonsOf(
  said: readonly ComparedStatements[],
  files: FilesOfElection,
  confirmedBy: readonly string[],
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
    { field: "figures", files: counted.length > 1 ? names(counted) : [] },
    { field: "candidates", files: lists.length > 0 ? [...names(lists), ...names(counted)] : [] },
    { field: "law", files: names(definitions) },
    { field: "result", files: results.length > 0 ? confirmedBy : [] },
    ...[...new Set([...fields.keys(), ...alone])].map((field): Comparison => {
      const saidOnce = once.get(field);
      const compared = { field, files: fields.get(field) ?? [] };
      return saidOnce === undefined ? compared : { ...compared, saidOnce };
    }),
  ];
}
