import { isProvenEquivalent } from "./equivalent.js";
import { groupMistakes } from "./group-mistakes.js";
import { dayOfVote } from "./periods.js";
import { orderMistakes, procedureMistakes } from "./procedure-mistakes.js";
import type { RegisteredMistake } from "./registered-mistake.js";
import { ruleMistakes } from "./rule-mistakes.js";
import type { BodyOfVote } from "./rule-period.js";
import { vacancyMistakes } from "./succession-mistakes.js";

/** Every mistake that is planted in the program of one body in one period. */
export const registeredMistakes: readonly RegisteredMistake[] = [
  ...ruleMistakes,
  ...groupMistakes,
  ...procedureMistakes,
  ...orderMistakes,
  ...vacancyMistakes,
].filter((one) => !isProvenEquivalent(one));

/** The mistakes that are looked for together: of one kind, one body and one day. */
export interface MistakesOfVote {
  readonly kind: RegisteredMistake["kind"];
  readonly of: BodyOfVote;
  readonly mistakes: readonly RegisteredMistake[];
}

/** The register by kind, body and the day on which its mistakes are looked for. */
export function mistakesByVote(): readonly MistakesOfVote[] {
  const groups = new Map<string, RegisteredMistake[]>();
  for (const one of registeredMistakes) {
    const key = `${one.kind} ${one.period.type} ${dayOfVote(one.period)}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((mistakes) => {
    const [first] = mistakes;
    if (first === undefined) return [];
    const { kind, period } = first;
    return [{ kind, of: { type: period.type, day: dayOfVote(period) }, mistakes }];
  });
}
