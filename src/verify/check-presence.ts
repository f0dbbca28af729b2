import type { EmlCandidate, EmlContestLists } from "../eml/documents/candidate-list.js";
import type { FieldFinding, VerifiedField } from "./finding.js";

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

/** Where something should stand, whatever it is. */
const anything = "…";

/** Says which candidates are on a list without what is printed of every candidate. */
export function checkPresence(file: string, { lists }: EmlContestLists): readonly FieldFinding[] {
  return lists.flatMap(({ number, candidates }) => {
    const isNumbered = candidates.some(({ position }) => position !== undefined);
    return candidates.flatMap((candidate, index) =>
      absentFields(candidate, isNumbered).map(
        (field): FieldFinding => ({
          severity: "remark",
          code: "field-differs",
          file,
          field,
          with: file,
          ...(number === undefined ? {} : { list: number }),
          position: index + 1,
          expected: anything,
          actual: "",
        }),
      ),
    );
  });
}
