import type { FieldFinding } from "./finding-kinds.js";
import { grouped } from "./indexed.js";
import type { VerifiedField } from "./verified-field.js";

/** What a file says of something that other files may say as well. */
export interface Statement {
  /** What it is about: `unit 0014`, `list 3`, `candidate 3-1`. */
  readonly about: string;
  readonly field: VerifiedField;
  readonly value: string;
  readonly file: string;
  readonly unit?: string;
  readonly list?: number;
  readonly position?: number;
  /** Differences that are known from true files, and change nothing, are remarks. */
  readonly severity: "fault" | "remark";
}

/** A field, and the files that were held against each other on it. */
export interface ComparedField {
  readonly field: VerifiedField;
  readonly files: readonly string[];
}

/** What became of comparing statements. */
export interface ComparedStatements {
  readonly findings: readonly FieldFinding[];
  /** Statements about something of which no other file speaks: compared with nothing. */
  readonly alone: readonly Statement[];
  readonly compared: readonly ComparedField[];
}

const keyOf = ({ about, field }: Statement): string => `${field} ${about}`;

/**
 * Holds everything that is said about the same thing against each other. The first statement is what
 * the others are compared with: statements come in the order of the files, which is fixed.
 */
export function compareStatements(statements: readonly Statement[]): ComparedStatements {
  const findings: FieldFinding[] = [];
  const alone: Statement[] = [];
  const filesOf = new Map<VerifiedField, Set<string>>();
  for (const [first, ...others] of grouped(statements, keyOf).values()) {
    if (first === undefined) continue;
    const elsewhere = others.filter(({ file }) => file !== first.file);
    if (elsewhere.length === 0) alone.push(first);
    else {
      const files = filesOf.get(first.field) ?? new Set();
      for (const { file } of [first, ...elsewhere]) files.add(file);
      filesOf.set(first.field, files);
    }
    for (const other of others) {
      if (other.value === first.value) continue;
      const { field, file, unit, list, position, severity, value: actual } = other;
      findings.push({
        severity,
        code: "field-differs",
        file,
        field,
        with: first.file,
        expected: first.value,
        actual,
        ...(unit === undefined ? {} : { unit }),
        ...(list === undefined ? {} : { list }),
        ...(position === undefined ? {} : { position }),
      });
    }
  }
  return {
    findings,
    alone,
    compared: [...filesOf].map(([field, files]) => ({ field, files: [...files] })),
  };
}
