import { unitKey } from "./contest-key.js";
import type { CountedFile } from "./counted-file.js";
import { nothing } from "./finding.js";
import type { FileFinding } from "./finding-kinds.js";
import { grouped } from "./indexed.js";
import { isLater } from "./moment.js";

/** The counts that hold, and what was found about the others. */
export interface FilesInForce {
  readonly files: readonly CountedFile[];
  readonly findings: readonly FileFinding[];
}

/** A station's own file may say its number only; then its unit says which municipality it is of. */
export function committeeOf({ count, contests }: CountedFile): string {
  const { id } = count.authority;
  const [unit] = contests.flatMap(({ units }) => units);
  return id.startsWith("SB") && unit !== undefined ? unitKey(unit.id) : unitKey(id);
}

/** Whether a station's file does not say of which municipality it is. */
export function isUnplaced(file: CountedFile): boolean {
  return file.count.kind === "510a" && committeeOf(file).startsWith("SB");
}

/** What a count is of: a committee of a kind. */
export function subjectOf(file: CountedFile): string {
  return `${file.count.kind} ${committeeOf(file)}`;
}

const isCorrigendum = ({ count }: CountedFile): boolean => count.phase === "corrigendum";

/** A corrigendum comes after what it corrects, and within a session the later made after the earlier. */
const isAfter = (one: CountedFile, other: CountedFile): boolean =>
  isCorrigendum(one) === isCorrigendum(other)
    ? isLater(one.count.createdAt, other.count.createdAt)
    : isCorrigendum(one);

const unitsOf = ({ contests }: CountedFile): readonly string[] =>
  contests.flatMap(({ units }) => units.map(({ id }) => unitKey(id)));

function replacement(replaced: CountedFile, holds: CountedFile): readonly FileFinding[] {
  const { id } = replaced.count.authority;
  const held = new Set(unitsOf(holds));
  const lost = held.size === 0 ? [] : unitsOf(replaced).filter((unit) => !held.has(unit));
  const findings: FileFinding[] = [
    {
      severity: "remark",
      code: "corrected",
      file: replaced.file,
      expected: id,
      actual: holds.file,
    },
  ];
  if (lost.length > 0) {
    const actual = lost.join(", ");
    findings.push({
      severity: "gap",
      code: "unit-missing",
      file: holds.file,
      expected: nothing,
      actual,
    });
  }
  return findings;
}

function givenTwice(file: CountedFile, holds: CountedFile): FileFinding {
  const expected = file.count.authority.id;
  return { severity: "fault", code: "given-twice", file: file.file, expected, actual: holds.file };
}

/**
 * The counts in force: of the reports of a committee the latest holds, by session and time of making.
 * Two of the same session and time are a fault: nobody knows which holds. `inForce` names files that
 * hold although a later one was given.
 */
export function filesInForce(
  counted: readonly CountedFile[],
  inForce: readonly string[] = [],
): FilesInForce {
  const unplaced = counted.filter(isUnplaced);
  const placed = counted.filter((file) => !isUnplaced(file));
  const findings: FileFinding[] = [];
  const files = [...grouped(placed, subjectOf).values()].flatMap((same) => {
    const named = same.filter(({ file }) => inForce.includes(file));
    const latest = same.filter((file) => !same.some((other) => isAfter(other, file)));
    const holds = named[0] ?? latest[0];
    if (holds === undefined) return [];
    for (const other of same) {
      if (other === holds) continue;
      const undecided = named.length === 0 ? latest.includes(other) : named.includes(other);
      if (undecided) findings.push(givenTwice(other, holds));
      else findings.push(...replacement(other, holds));
    }
    return holds;
  });
  return { files: [...files, ...unplaced], findings };
}
