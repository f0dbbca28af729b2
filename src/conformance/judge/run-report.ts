import { articleName } from "../../model/article.js";
import { ownOnly } from "../../model/has.js";
import { runReportSignature } from "../../model/signatures/made/conformance.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { FlagNote, Vector } from "../format/vector-schema.js";
import { type VectorKind, vectorKinds } from "../kinds/kinds.js";
import type { ResultPart } from "../kinds/result/result-parts.js";
import type { ProfileName } from "../profiles/profile.js";
import { assertsMistake } from "./asserted-flag.js";
import { type ConsistentReading, readTogether } from "./consistent-reading.js";
import { isWhole, type JudgedShare, type RunScope, shareOf } from "./judged-share.js";
import type { JudgedVector } from "./judged-vector.js";
import { isBad, type VerdictKind } from "./verdict.js";

/** How many vectors got which verdict. */
export type VerdictCounts = Readonly<Record<VerdictKind, number>>;

/** The vectors that share an article, a flag or a kind. */
export interface ReportLine {
  /** The article or flag. */
  readonly name: string;
  /** How many vectors got which verdict. */
  readonly counts: VerdictCounts;
}

/**
 * What a run comes to: `conforms` to a whole profile; `does-not-conform`: an answer is wrong, two follow
 * different readings, or the program broke the protocol; `partial`: right as far as it was judged;
 * `nothing-judged`.
 */
export type RunConclusion = "conforms" | "does-not-conform" | "partial" | "nothing-judged";

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
  /** The profile that was asked; null: none, and then nothing can conform. */
  readonly profile: ProfileName | null;
  /** What share of the profile was judged; null where there is none. */
  readonly share: JudgedShare | null;
  /** What the run comes to. */
  readonly conclusion: RunConclusion;
  /** The whole of the profile was judged, every answer is right, and one reading makes all of them so. */
  readonly conforms: boolean;
  /** What the program did against the protocol, beside its answers. */
  readonly faults: readonly string[];
  /** Whether one set of readings makes every right answer right, and which. */
  readonly reading: ConsistentReading;
  /** By kind of question, in the order in which the kinds are defined. */
  readonly byKind: readonly ReportLine[];
  /** Verdicts by article. */
  readonly articles: readonly ReportLine[];
  /** Verdicts by flag. */
  readonly flags: readonly (ReportLine & {
    /** What the flag says. */
    readonly note: FlagNote | null;
    /** Whether a wrong answer shows the mistake that the flag names, in a part that it would touch. */
    readonly asserted: boolean;
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
  /** What it did against the protocol, beside its answers; absent: nothing. */
  readonly faults?: readonly string[];
}

/**
 * Sums up a run: by article, by flag, by reading. Without a `scope` no profile was asked, and nothing
 * conforms.
 */
export function runReport(
  description: ProgramDescription,
  judged: readonly JudgedVector[],
  notes: Readonly<Record<string, FlagNote>>,
  scope?: RunScope,
): RunReport {
  const refusal = refusedArguments(runReportSignature, [description, judged, notes, scope]);
  if (refusal !== null) return refusal;
  const { program, kinds, parts: given, faults = [] } = ownOnly(description);
  const parts = judgedParts(given, scope);
  const { reading, judged: all } = readTogether(judged, parts);
  const share = scope === undefined ? null : shareOf(scope, description, all);
  const bad = all.filter(({ verdict }) => isBad(verdict));
  const isWrong = bad.length + faults.length > 0 || reading.consistency === "irreconcilable";
  const conclusion = isWrong ? "does-not-conform" : rightAsFarAsJudged(all, share);
  return {
    program,
    kinds,
    parts,
    counts: countsOf(all),
    profile: scope?.profile.name ?? null,
    share,
    conclusion,
    conforms: conclusion === "conforms",
    faults,
    reading,
    byKind: vectorKinds.flatMap((kind) => {
      const own = all.filter(({ vector }) => vector.kind === kind);
      return own.length === 0 ? [] : [{ name: kind, counts: countsOf(own) }];
    }),
    articles: linesOf(all, ({ articles }) => articles.map(articleName)),
    flags: linesOf(all, ({ flags }) => flags).map((line) => ({
      ...line,
      note: notes[line.name] ?? null,
      asserted: assertsMistake(notes[line.name] ?? noNote, ofFlag(all, line.name), parts),
    })),
    readings: readingsOf(all),
    bad,
    judged: all,
  };
}

const noNote: FlagNote = { meaning: "", failure: "" };

function ofFlag(judged: readonly JudgedVector[], flag: string): readonly JudgedVector[] {
  return judged.filter(({ vector }) => vector.flags.includes(flag));
}

/** The parts of results that are judged: those of the profile, as far as the program gives them. */
export function judgedParts(
  given: readonly ResultPart[] | null,
  scope: RunScope | undefined,
): readonly ResultPart[] | null {
  if (scope === undefined) return given;
  return scope.profile.parts.filter((part) => given === null || given.includes(part));
}

function rightAsFarAsJudged(
  judged: readonly JudgedVector[],
  share: JudgedShare | null,
): RunConclusion {
  if (judged.every(({ verdict }) => verdict.verdict === "skipped")) return "nothing-judged";
  return share !== null && isWhole(share) ? "conforms" : "partial";
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
