import type { CandidateId } from "../../../model/identifiers.js";
import type { Overlay } from "../../../model/outcome/overlay.js";
import { less, over, sum, wholeTimes } from "../../exact.js";
import type { RuleFacts } from "../../facts/facts.js";
import type { CountedGroup } from "../counted-votes.js";
import { type Derivation, orderStep } from "../derivation.js";

/** Under an overlay: the first living candidates of a list, who have seats whatever their votes. */
export function* seatedFirst(
  { group, seats }: { readonly group: CountedGroup; readonly seats: number },
  asked: Overlay["listSeats"],
  { people }: RuleFacts,
): Derivation<ReadonlySet<CandidateId>> {
  const [list] = group.lists;
  const candidates = list?.candidates ?? [];
  if (asked === undefined || seats === 0 || list === undefined || candidates.length === 0) {
    return new Set();
  }
  const forPersons = sum(candidates.map(({ votes }) => votes));
  const forList = less(group.votes, forPersons, over(1, 1)).numerator;
  const share = asked === "part-of-list-votes" ? over(forList, Math.max(group.votes, 1)) : asked;
  const { numerator, denominator } = share;
  const first =
    numerator === 0 ? 0 : Math.min(wholeTimes(seats, over(denominator, numerator)), seats);
  yield* orderStep({
    kind: "list-seats",
    article: people.listOrder,
    list: list.key,
    seats,
    share,
    first,
  });
  const living = candidates.filter(({ alive }) => alive).map(({ id }) => id);
  return new Set(living.slice(0, first));
}
