import type { CountedFile } from "./counted-file.js";
import type { FileFinding } from "./finding.js";

/** The counts that hold, and what was found about the others. */
export interface FilesInForce {
  readonly files: readonly CountedFile[];
  readonly findings: readonly FileFinding[];
}

/** What a count is of: a committee of a kind. */
const subjectOf = ({ count }: CountedFile): string => `${count.kind} ${count.authority.id}`;

const isCorrigendum = ({ count }: CountedFile): boolean => count.phase === "corrigendum";

/**
 * The counts in force: a corrigendum replaces the count of the first session (EML_NL 1.3). Any other
 * second count of the same committee is a fault.
 */
export function filesInForce(counted: readonly CountedFile[]): FilesInForce {
  const bySubject = new Map<string, CountedFile[]>();
  for (const file of counted) {
    bySubject.set(subjectOf(file), [...(bySubject.get(subjectOf(file)) ?? []), file]);
  }
  const findings: FileFinding[] = [];
  const files = [...bySubject.values()].flatMap((same) => {
    const corrigenda = same.filter(isCorrigendum);
    const [inForce, ...others] = [...corrigenda, ...same.filter((file) => !isCorrigendum(file))];
    if (inForce === undefined) return [];
    const corrected = corrigenda.length === 1 && others.length === 1;
    for (const { file, count } of others) {
      findings.push({
        severity: corrected ? "remark" : "fault",
        code: corrected ? "corrected" : "given-twice",
        file,
        expected: `one count of ${count.authority.id}`,
        actual: corrected ? `a corrigendum in ${inForce.file}` : `another in ${inForce.file}`,
      });
    }
    return inForce;
  });
  return { files, findings };
}
