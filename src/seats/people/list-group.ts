import type { CandidateId } from "../../model/identifiers.js";
import type { Draws } from "../lots/draws.js";
import type { ListRow } from "../votes.js";
import type { OpenGroup } from "./group-being-filled.js";
import type { ElectedInGroup, PersonInGroup } from "./list-being-filled.js";
import { electByProposals } from "./list-order-in-group.js";
import type { Electing, PeopleOfList, PeopleOfNumber } from "./people-of-list.js";
import type { Preferred } from "./preference-votes.js";
import { rankingInGroup } from "./ranking.js";
import { placePreferred } from "./several-lists.js";

/** Articles P 16 to P 19 for a list group: several lists that share one list number. */
export function* electFromListGroup(
  group: OpenGroup,
  preferred: readonly Preferred<PersonInGroup>[],
  electing: Electing,
): Draws<PeopleOfNumber> {
  const placed = yield* placePreferred(preferred, group, electing); //      P 16
  const proposed = yield* electByProposals(group, placed, electing); //     P 17, P 18
  const lists = group.lists.map(({ of, seats }): PeopleOfList => {
    const ranking = rankingInGroup(of, group, preferred, electing); //      P 19
    return { of, seats, ranking, ...electedOn(of, ranking, [...placed, ...proposed.elected]) };
  });
  const { emptySeats, ranOut } = proposed;
  return { of: group.of, lists, emptySeats, ranOut };
}

/** Those elected by preference in the order of their election, then those in list order. */
function electedOn(
  list: ListRow,
  ranking: readonly CandidateId[],
  all: readonly ElectedInGroup[],
): Pick<PeopleOfList, "elected" | "electedOnOtherList"> {
  const elected = all
    .filter(({ at }) => at.list === list)
    .sort((left, right) => left.block - right.block || left.at.position - right.at.position);
  const elsewhere = new Set(
    all.filter(({ at }) => at.list !== list).map(({ candidate }) => candidate),
  );
  return { elected, electedOnOtherList: ranking.filter((id) => elsewhere.has(id)) };
}
