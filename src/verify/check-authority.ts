import type { VerifiedFile } from "./check-files.js";
import type { FieldFinding } from "./finding-kinds.js";

/** The central electoral committee, which decides on lists (I) and determines the result (P 20). */
const central = "CSB";

/** Says which candidate lists and results another committee made than the central one. */
export function checkAuthority(files: readonly VerifiedFile[]): readonly FieldFinding[] {
  return files.flatMap(({ file, document: { authority } }) =>
    authority === undefined || authority.id === central
      ? []
      : [
          {
            severity: "remark",
            code: "field-differs",
            file,
            field: "authority",
            with: file,
            expected: central,
            actual: authority.id,
          },
        ],
  );
}
