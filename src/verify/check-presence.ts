import type { EmlCandidate, EmlContestLists } from "../eml/documents/candidate-list.js";
import type { FieldFinding } from "./finding-kinds.js";
import type { VerifiedField } from "./verified-field.js";

/** What is printed of every candidate: place, name and where somebody lives. */
function absentFields(
  { position, name, address }: EmlCandidate,
  isNumbered: boolean,
): readonly VerifiedField[] {
  const absent: VerifiedField[] = [];
  if (position === undefined && isNumbered) absent.push("place");
  if (name === undefined) absent.push("last-name");
  if (address === undefined) absent.push("residence");
  return absent;
}

/** The first place of a list that nobody has although somebody stands behind it. */
function openPlace(candidates: readonly EmlCandidate[]): number | undefined {
  const taken = new Set(candidates.flatMap(({ position }) => position ?? []));
  const place = candidates.findIndex((_, index) => !taken.has(index + 1));
  return taken.size === 0 || place === -1 ? undefined : place + 1;
}

/** Where something should stand, whatever it is. */
const anything = "…";

/** Says which candidates are on a list without what is printed of every candidate, and which place nobody has. */
export function checkPresence(file: string, { lists }: EmlContestLists): readonly FieldFinding[] {
  const report = (
    list: number | undefined,
    field: VerifiedField,
    position: number,
    expected: string,
  ): FieldFinding => ({
    severity: "remark",
    code: "field-differs",
    file,
    field,
    with: file,
    ...(list === undefined ? {} : { list }),
    position,
    expected,
    actual: "",
  });
  return lists.flatMap(({ number, candidates }) => {
    const isNumbered = candidates.some(({ position }) => position !== undefined);
    const open = openPlace(candidates);
    return [
      ...candidates.flatMap((candidate, index) =>
        absentFields(candidate, isNumbered).map((field) =>
          report(number, field, index + 1, anything),
        ),
      ),
      ...(open === undefined ? [] : [report(number, "place", open, `${open}`)]),
    ];
  });
}
