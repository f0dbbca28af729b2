import type { CandidateId } from "../../model/identifiers.js";
import type { ElectedCandidate, ListResult } from "../../model/outcome/outcome.js";
import type { Case } from "../case.js";
import { type NumberRow, placesOn } from "../votes.js";
import type { Elected, GivenUpSeat } from "./elected.js";
import type { PeopleOfList } from "./people-of-list.js";

/** What a list got: seats, people, ranking. */
export function listResult(
  list: PeopleOfList,
  number: NumberRow,
  givenUp: readonly GivenUpSeat[],
  given: Case,
): ListResult {
  if (givenUp.length === 0) return resultWith(list, list.elected, [], given);
  const here = givenUp.filter((seat) => seat.list === list.of);
  return here.length === 0
    ? resultWith(list, list.elected, [], given)
    : resultWithSuccessors(number, list, here, given);
}

function resultWith(
  { of, seats, electedOnOtherList, ranking }: PeopleOfList,
  elected: readonly Elected[],
  electedInOtherGroup: readonly CandidateId[],
  { rules }: Case,
): ListResult {
  return {
    list: of.key,
    group: of.number,
    districts: of.list.districts,
    votes: of.votes,
    seats,
    elected: inPlaces(elected, rules.equalsShareAPlace),
    electedOnOtherList,
    electedInOtherGroup,
    ranking,
  };
}

function inPlaces(elected: readonly Elected[], equalsShare: boolean): ElectedCandidate[] {
  let previous: Elected | null = null;
  let place = 0;
  return elected.map((one, at) => {
    const { candidate, by, votes, withheldFrom } = one;
    if (previous === null || !equalsShare || !areEqual(previous, one)) place = at + 1;
    previous = one;
    return withheldFrom === undefined || !Object.hasOwn(one, "withheldFrom")
      ? { candidate, by, place, votes }
      : { candidate, by, place, votes, withheldFrom };
  });
}

/** Equal candidates who needed no lot. */
function areEqual(one: Elected, next: Elected): boolean {
  return (
    one.by === "preference-votes" &&
    next.by === "preference-votes" &&
    one.lot === null &&
    next.lot === null &&
    one.votes === next.votes
  );
}

/** Without those who are elected in another group, with those who take their seats. */
function resultWithSuccessors(
  number: NumberRow,
  list: PeopleOfList,
  givenUp: readonly GivenUpSeat[],
  given: Case,
): ListResult {
  const leaving = new Set(givenUp.map(({ candidate }) => candidate));
  const elected = list.elected.filter(({ candidate }) => !leaving.has(candidate));
  for (const { successor } of givenUp) {
    if (successor === null) continue;
    const votes = votesIn(number, successor);
    elected.push({ candidate: successor, by: "succession", votes, lot: null });
  }
  const inRank = (list.ranking ?? []).filter((id) => leaving.has(id));
  return resultWith(list, elected, inRank, given);
}

/** The candidate's votes on all lists of the number together. */
function votesIn({ lists }: NumberRow, candidate: CandidateId): number {
  let votes = 0;
  for (const list of lists) {
    for (const place of placesOn(list)) if (place.id === candidate) votes += place.votes;
  }
  return votes;
}
