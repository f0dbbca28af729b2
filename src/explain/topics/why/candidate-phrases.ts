import { candidate, listOf, ordinal, some, votes } from "../../language/facts.js";
import type { WhyPhrase } from "../../language/words/why.js";
import type { CandidateFacts, SeatsWentTo } from "./candidate-facts.js";

/** Why a candidate is elected or not, sentence by sentence; some belong together. */
export function candidatePhrases(
  facts: CandidateFacts,
  votesForSeat: number | null,
): readonly (readonly WhyPhrase[])[] {
  const person = candidate(facts.candidate);
  const own = votes(facts.votes);
  const list = listOf(facts.list);
  switch (facts.fate) {
    case "preference-votes":
      return [
        [{ say: "by-preference", candidate: person, votes: own }],
        [threshold(facts)],
        [filledSeat(facts, facts)],
      ];
    case "list-order":
      return [
        [{ say: "in-list-order", candidate: person, position: facts.position, list }],
        [filledSeat(facts, facts)],
        ...(facts.votes < facts.votesNeeded
          ? [[{ say: "without-preference", votes: own } as const, threshold(facts)]]
          : []),
      ];
    case "succession":
      return [[{ say: "succeeds-elsewhere", candidate: person }]];
    case "deceased":
      return [[{ say: "deceased", candidate: person }]];
    case "no-seats":
      return [[{ say: "no-seats", candidate: person, list }]];
    case "threshold-passed":
      return [
        [
          { say: "threshold-passed", candidate: person, votes: own },
          ...wentToOthers(facts.withMore, facts.byLot),
        ],
        [threshold(facts)],
        counterfactual(facts, votesForSeat),
      ];
    case "threshold-missed":
      return [
        [{ say: "not-elected", candidate: person }, ...wentTo(facts, facts.seatsWentTo)],
        [{ say: "had-votes", votes: own }, threshold(facts)],
        counterfactual(facts, votesForSeat),
      ];
  }
}

function filledSeat(
  facts: CandidateFacts,
  { place, isOwnPlace }: { readonly place: number; readonly isOwnPlace: boolean },
): WhyPhrase {
  const list = listOf(facts.list);
  const seat = ordinal(place);
  if (!isOwnPlace) return { say: "shares-a-place", place: seat, list };
  if (!facts.isOnlyList) return { say: "filled-seat", place: seat, list };
  return facts.seats === 1
    ? { say: "filled-the-one-seat", list }
    : { say: "filled-one-of-the-seats", place: seat, seats: facts.seats, list };
}

/** Who took the seats, where enough votes were not enough. */
function wentToOthers(withMore: number, byLot: number): readonly WhyPhrase[] {
  return [
    ...(withMore === 0 ? [] : [{ say: "went-to-more-votes", candidates: withMore } as const]),
    ...(byLot === 0 ? [] : [{ say: "went-by-lot", candidates: byLot } as const]),
  ];
}

/** Who took the seats of the list. */
function wentTo(
  facts: CandidateFacts,
  { byPreference, lastInListOrder }: SeatsWentTo,
): readonly WhyPhrase[] {
  const list = listOf(facts.list);
  const preferred = some(byPreference.map(candidate));
  if (preferred === null && lastInListOrder === null) return [{ say: "list-without-seat", list }];
  return [
    ...(preferred === null ? [] : [{ say: "went-by-preference", candidates: preferred } as const]),
    ...(lastInListOrder === null
      ? [{ say: "none-in-list-order", list } as const]
      : [{ say: "list-order-ended", place: lastInListOrder, position: facts.position } as const]),
  ];
}

function threshold(facts: CandidateFacts): WhyPhrase {
  return {
    say: "threshold",
    threshold: votes(facts.threshold),
    needed: facts.votesNeeded,
  };
}

function counterfactual(facts: CandidateFacts, more: number | null): readonly WhyPhrase[] {
  if (more === null) return [];
  const counted = { more, total: facts.votes + more };
  return [
    facts.isOnlyList
      ? { say: "votes-for-seat", ...counted }
      : { say: "votes-for-seat-on-list", ...counted, list: listOf(facts.list) },
  ];
}
