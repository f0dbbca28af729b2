import { readOtherwise } from "../../conformance/drawn/drawn-cases.js";
import {
  type AnsweredVector,
  judgeLine,
  type PartsInPlay,
} from "../../conformance/judge/judge-line.js";
import { isBad } from "../../conformance/judge/verdict.js";
import type { Profile } from "../../conformance/profiles/profile.js";
import { copiesOf } from "./copies.js";
import { keptCopy } from "./kept-copy.js";
import type { ProgramLimits } from "./program-process.js";
import { shrunk } from "./shrink.js";

/** After so many wrong answers no more are looked at under readings taken together. */
const mostRead = 20;
/** So many kinds of wrong cases are made smaller. */
const mostShrunk = 5;

/** Wrong answers held against readings taken together, until enough stay wrong. */
export function heldAgainstReadings(
  judged: readonly AnsweredVector[],
  parts: PartsInPlay,
): readonly AnsweredVector[] {
  let wrong = 0;
  return judged.map((one) => {
    if (!isBad(one.verdict) || wrong >= mostRead) return one;
    const again = readTogether(one, parts);
    if (isBad(again.verdict)) wrong += 1;
    return again;
  });
}

/** A wrong answer to a drawn case, held against readings taken together. */
export function readTogether(one: AnsweredVector, parts: PartsInPlay): AnsweredVector {
  const { vector, line, verdict } = one;
  if (line === undefined || verdict.verdict === "crashed") return one;
  const read = readOtherwise(vector, "together");
  if (read === null) {
    return {
      ...{ vector, line },
      verdict: { verdict: "skipped", reason: "the judges differ under some readings" },
    };
  }
  return judgeLine(read, line, parts);
}

/** A program that gave wrong answers, and how it is asked again. */
interface ToShrink {
  readonly program: string;
  readonly args: readonly string[];
  readonly limits: ProgramLimits;
  readonly profile: Profile;
  readonly parts: PartsInPlay;
}

/** The smallest wrong case of each kind, and what the program did when it was asked again. */
export async function smallestWrong(
  judged: readonly AnsweredVector[],
  { program, args, limits, profile, parts }: ToShrink,
): Promise<{ readonly smallest: readonly AnsweredVector[]; readonly faults: readonly string[] }> {
  const copies = copiesOf(program, args, limits);
  const copy = keptCopy(copies);
  const smallest: AnsweredVector[] = [];
  const faults: string[] = [];
  for (const one of firstOfEach(judged)) {
    if (limits.signal.aborted || smallest.length >= mostShrunk) break;
    const { verdict: sought } = one.verdict;
    const show = async (vector: AnsweredVector["vector"]) => {
      const answered = await copy.judge(vector, parts.asked);
      if (answered.verdict.verdict !== sought) return null;
      const seen = readTogether(answered, parts);
      return seen.verdict.verdict === sought
        ? { vector: seen.vector, seen, isCrash: sought === "crashed" }
        : null;
    };
    const again = await show({ ...one.vector, id: `${one.vector.id}-smallest` });
    if (again === null) {
      if (!limits.signal.aborted) {
        faults.push(`the program answered ${one.vector.id} otherwise when it was asked again`);
      }
      continue;
    }
    const { seen } = await shrunk(again, { profile, show, signal: limits.signal });
    smallest.push(seen);
  }
  await copy.stop();
  return { smallest, faults: [...faults, ...copies.faults()] };
}

/** The first wrong case of each kind of question, verdict and place. */
function firstOfEach(judged: readonly AnsweredVector[]): readonly AnsweredVector[] {
  const first = new Map<string, AnsweredVector>();
  for (const one of judged) {
    const { verdict, vector } = one;
    if (!isBad(verdict)) continue;
    const at = verdict.verdict === "fail" ? verdict.at.replace(/\d+/g, "") : "";
    const key = `${vector.kind} ${verdict.verdict} ${at}`;
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()];
}
