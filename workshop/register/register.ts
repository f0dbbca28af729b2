import { calendarMistakes } from "./calendar-mistakes.js";
import { isProvenEquivalent } from "./equivalent.js";
import { groupMistakes } from "./group-mistakes.js";
import { listAndBallotMistakes } from "./list-and-ballot-mistakes.js";
import { dayOfVote } from "./periods.js";
import { orderMistakes, procedureMistakes } from "./procedure-mistakes.js";
import type { RegisteredMistake, SearchedKind } from "./registered-mistake.js";
import { ruleMistakes } from "./rule-mistakes.js";
import type { BodyOfVote } from "./rule-period.js";
import { vacancyMistakes } from "./succession-mistakes.js";

/** Those for which inputs are looked for and kept. */
const searched: readonly RegisteredMistake[] = [
  ...ruleMistakes,
  ...groupMistakes,
  ...procedureMistakes,
  ...orderMistakes,
  ...vacancyMistakes,
].filter((one) => !isProvenEquivalent(one));

/** Every mistake that is planted in the program of one body in one period. */
export const registeredMistakes: readonly RegisteredMistake[] = [
  ...searched,
  ...calendarMistakes,
  ...listAndBallotMistakes,
].filter((one) => !isProvenEquivalent(one));

/** The mistakes that are looked for together: of one kind, one body and one day. */
export interface MistakesOfVote {
  readonly kind: SearchedKind;
  readonly of: BodyOfVote;
  readonly mistakes: readonly RegisteredMistake[];
}

/** The register by kind, body and the day on which its mistakes are looked for. */
export function mistakesByVote(): readonly MistakesOfVote[] {
  const groups = new Map<string, RegisteredMistake[]>();
  for (const one of searched) {
    const key = `${one.kind} ${one.period.type} ${dayOfVote(one.period)}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((mistakes) => {
    const [first] = mistakes;
    if (first === undefined) return [];
    const { period } = first;
    const kind = first.kind === "succession" ? "succession" : "result";
    return [{ kind, of: { type: period.type, day: dayOfVote(period) }, mistakes }];
  });
}
