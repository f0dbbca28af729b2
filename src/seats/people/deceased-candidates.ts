import type { CandidateId } from "../../model/identifiers.js";
import type { StepOf } from "../../model/outcome/step.js";
import type { Case } from "../case.js";
import { type NumberRow, placesOn } from "../votes.js";

/** Who has died, with the votes for them, in the order of the lists. */
export function deceasedCandidates({
  numbers,
  deceased,
}: Case): StepOf<"candidates-deceased">["candidates"] {
  return numbers.flatMap(({ number: group, lists }: NumberRow) => {
    const votes = new Map<CandidateId, number>();
    for (const list of lists) {
      for (const place of placesOn(list)) {
        if (!deceased.has(place.id)) continue;
        votes.set(place.id, (votes.get(place.id) ?? 0) + place.votes);
      }
    }
    return [...votes].map(([candidate, received]) => ({ candidate, group, votes: received }));
  });
}
