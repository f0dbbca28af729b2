import { articleName } from "../../model/article.js";
import { runReportSignature } from "../../model/signatures/made/conformance.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { FlagNote, Vector } from "../format/vector-schema.js";
import { type VectorKind, vectorKinds } from "../kinds/kinds.js";
import type { ResultPart } from "../kinds/result/result-parts.js";
import { isBad, type Verdict, type VerdictKind } from "./verdict.js";

/** A vector with what the kit says of the program's answer. */
export interface JudgedVector {
  /** The vector. */
  readonly vector: Vector;
  /** What the program made of it. */
  readonly verdict: Verdict;
  /** What the program answered; absent: nothing. */
  readonly answer?: unknown;
}

/** How many vectors got which verdict. */
export type VerdictCounts = Readonly<Record<VerdictKind, number>>;

/** The vectors that share an article, a flag or a kind. */
export interface ReportLine {
  /** The article or flag. */
  readonly name: string;
  /** How many vectors got which verdict. */
  readonly counts: VerdictCounts;
}

/** Everything a report shows. */
export interface RunReport {
  /** The name of the program. */
  readonly program: string;
  /** Verdicts by kind of vector. */
  readonly kinds: readonly VectorKind[];
  /** The parts of a result that were judged. */
  readonly parts: readonly ResultPart[] | null;
  /** How many vectors got which verdict. */
  readonly counts: VerdictCounts;
  /** Some vectors were judged, and none failed, was refused or crashed. */
  readonly conforms: boolean;
  /** By kind of question, in the order in which the kinds are defined. */
  readonly byKind: readonly ReportLine[];
  /** Verdicts by article. */
  readonly articles: readonly ReportLine[];
  /** Verdicts by flag. */
  readonly flags: readonly (ReportLine & {
    /** What the flag says. */
    readonly note: FlagNote | null;
  })[];
  /** Readings under which the program was right, with how often. */
  readonly readings: readonly {
    /** The contested question on which vectors depend. */
    readonly reading: string;
    /** How many vectors depend on it. */
    readonly vectors: number;
  }[];
  /** Vectors that count against the program, in order. */
  readonly bad: readonly JudgedVector[];
  /** Every vector with its verdict. */
  readonly judged: readonly JudgedVector[];
}

/** What the runner knows of the program. */
export interface ProgramDescription {
  /** The name of the program. */
  readonly program: string;
  /** The kinds of vectors that it answers. */
  readonly kinds: readonly VectorKind[];
  /** The parts of a result that it answers. */
  readonly parts: readonly ResultPart[] | null;
}

/** Sums up a run: by article, by flag, by reading. */
export function runReport(
  description: ProgramDescription,
  judged: readonly JudgedVector[],
  notes: Readonly<Record<string, FlagNote>>,
): RunReport {
  const refusal = refusedArguments(runReportSignature, [description, judged, notes]);
  if (refusal !== null) return refusal;
  const bad = judged.filter(({ verdict }) => isBad(verdict));
  return {
    ...description,
    counts: countsOf(judged),
    conforms: bad.length === 0 && judged.some(({ verdict }) => verdict.verdict !== "skipped"),
    byKind: vectorKinds.flatMap((kind) => {
      const own = judged.filter(({ vector }) => vector.kind === kind);
      return own.length === 0 ? [] : [{ name: kind, counts: countsOf(own) }];
    }),
    articles: linesOf(judged, ({ articles }) => articles.map(articleName)),
    flags: linesOf(judged, ({ flags }) => flags).map((line) => ({
      ...line,
      note: notes[line.name] ?? null,
    })),
    readings: readingsOf(judged),
    bad,
    judged,
  };
}

function countsOf(judged: readonly JudgedVector[]): VerdictCounts {
  const counts = { pass: 0, acceptable: 0, fail: 0, refused: 0, crashed: 0, skipped: 0 };
  for (const { verdict } of judged) counts[verdict.verdict] += 1;
  return counts;
}

function linesOf(
  judged: readonly JudgedVector[],
  namesOf: (vector: Vector) => readonly string[],
): ReportLine[] {
  const groups = new Map<string, JudgedVector[]>();
  for (const one of judged) {
    for (const name of new Set(namesOf(one.vector))) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [one]);
      else group.push(one);
    }
  }
  return [...groups]
    .sort(([left], [right]) => inNaturalOrder(left, right))
    .map(([name, group]) => ({ name, counts: countsOf(group) }));
}

/** `P 9` before `P 10`. */
function inNaturalOrder(left: string, right: string): number {
  const padded = (name: string): string =>
    name.replace(/\d+/g, (digits) => digits.padStart(4, "0"));
  return padded(left) < padded(right) ? -1 : padded(left) > padded(right) ? 1 : 0;
}

function readingsOf(judged: readonly JudgedVector[]): RunReport["readings"] {
  const numbers = new Map<string, number>();
  for (const { verdict } of judged) {
    if (verdict.verdict !== "acceptable") continue;
    for (const [id, option] of Object.entries(verdict.readings)) {
      const reading = `${id}: ${option}`;
      numbers.set(reading, (numbers.get(reading) ?? 0) + 1);
    }
  }
  return [...numbers].map(([reading, vectors]) => ({ reading, vectors }));
}
