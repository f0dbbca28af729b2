import type { StepOf } from "../../../model/outcome/step.js";
import type { Phrase } from "../../language/dictionary.js";
import { contestant, group, type Named, type Some, some } from "../../language/facts.js";
import type { StepPhrase, StepPhrases } from "../../language/words/steps.js";

type SeatsFor = Phrase<StepPhrases, "seats-for">;

/** The seats of those who have any, for an enumeration; null: nobody has. */
export function seatsOf(
  rows: readonly { readonly seats: number; readonly list: Named }[],
): Some<SeatsFor> | null {
  return some(
    rows
      .filter(({ seats }) => seats > 0)
      .map(({ seats, list }): SeatsFor => ({ say: "seats-for", seats, list })),
  );
}

/** Whether a combination counts, and who goes on without it. */
export function combinationPhrases(step: StepOf<"combination">): readonly StepPhrase[] {
  const combination = contestant(step.combination);
  const remaining = some(step.remaining.map(group));
  const dropped = some(step.dropped.map(group));
  const counts = step.valid && remaining !== null;
  return [
    counts
      ? { say: "combination-counts", combination, lists: remaining }
      : { say: "combination-does-not-count", combination },
    ...(dropped === null ? [] : [{ say: "drops-out", lists: dropped } as const]),
    ...(counts || remaining === null ? [] : [{ say: "left-alone", lists: remaining } as const]),
  ];
}

/** The seats as they would be without combinations. */
export function fictitiousPhrases(step: StepOf<"fictitious-apportionment">): readonly StepPhrase[] {
  const seats = seatsOf(step.seats.map((one) => ({ ...one, list: group(one.group) })));
  return [
    seats === null
      ? { say: "nobody-without-combinations" }
      : { say: "without-combinations", seats },
  ];
}
