import type { Parting } from "../../conformance/drawn/parting.js";
import { shownValue } from "../../conformance/judge/first-difference.js";
import type { AnsweredVector } from "../../conformance/judge/judge-line.js";

/** What two programs made of one case. */
export interface BothAnswers {
  readonly parting: Parting;
  readonly answers: readonly [AnsweredVector, AnsweredVector];
}

/** Cases in which two programs part at the same step. */
export interface ComparedClass {
  readonly step: string;
  readonly cases: number;
  /** In how many of them each is right under some reading, as the judges say. */
  readonly right: readonly [number, number];
  /** The smallest case that was found; null: none was sought. */
  readonly smallest: BothAnswers | null;
}

/** What two programs said of the same cases. */
export interface Compared {
  readonly seed: number;
  readonly profile: string;
  /** How many were to be drawn, were asked, got an answer to compare, and the same. */
  readonly cases: number;
  readonly asked: number;
  readonly compared: number;
  readonly same: number;
  readonly programs: readonly string[];
  readonly faults: readonly (readonly string[])[];
  readonly classes: readonly ComparedClass[];
}

/** A comparison in lines; nothing of them is made harmless yet. */
export function comparisonLines(one: Compared): readonly string[] {
  const { programs, asked, cases, compared, same } = one;
  return [
    ...programs.map((program, index) => `${"AB"[index]}: ${program}`),
    ...one.faults.flatMap((faults, index) =>
      faults.map((fault) => `  ${"AB"[index]}, against the protocol: ${fault}`),
    ),
    `${asked} of ${cases} cases, drawn from seed ${one.seed} for the profile ${one.profile}: ${compared} compared, ${compared - same} answered otherwise`,
    ...one.classes.flatMap(classLines),
  ];
}

function classLines({ step, cases, right, smallest }: ComparedClass): readonly string[] {
  const head = `${step}: ${cases} cases; by the judges A is right in ${right[0]}, B in ${right[1]}`;
  if (smallest === null) return ["", head];
  const [first, second] = smallest.answers;
  const { at, first: left, second: other } = smallest.parting;
  return [
    "",
    head,
    `  the smallest that was found, where they part at ${at || "the whole"}:`,
    `  asked: ${JSON.stringify(first.vector.input)}`,
    `  A:     ${left} (${first.verdict.verdict})`,
    `  B:     ${other} (${second.verdict.verdict})`,
    `  right: ${shownValue(first.vector.expected)}`,
  ];
}
