import type { CandidateId, Step } from "../../model/index.js";
import type { Contest } from "../contest.js";
import type { Draws } from "../draws.js";
import type { ResidualManner } from "../residual/residual-seats.js";
import type { ResolvedRules } from "../rules/resolved-rules.js";
import type { GroupVotes } from "../votes.js";
import type { GroupSeats } from "./group-seats.js";
import { electByListOrder, type ListOrderElected } from "./list-order.js";
import { electByPreference, type Person, personsOverThreshold } from "./preference-votes.js";
import { seatSequence } from "./seat-sequence.js";
import { type PlacedCandidate, placePreferenceElected } from "./several-lists.js";

/** The seats of one list number, over its lists. */
export interface SeatsOfGroup {
  readonly group: GroupVotes;
  /** Seats per list, in the order of `group.lists`. */
  readonly perList: readonly number[];
  readonly contest: Contest | null;
}

/** Who is elected for one list number. */
export interface GroupElection extends SeatsOfGroup {
  readonly preferred: readonly PlacedCandidate[];
  readonly inListOrder: readonly ListOrderElected[];
  /** Candidates over the threshold who got no seat by it. */
  readonly unelectedOverThreshold: readonly Person[];
  readonly elected: ReadonlySet<CandidateId>;
}

/** Articles P 15 to P 18 for one list number. */
export function* electGroup(
  seatsOfGroup: SeatsOfGroup,
  fewestVotes: number,
  deceased: ReadonlySet<string>,
  rules: ResolvedRules,
  manner: ResidualManner,
  steps: Step[],
): Draws<GroupElection> {
  const { group, perList, contest } = seatsOfGroup;
  const total = perList.reduce((sum, seats) => sum + seats, 0);
  const persons = personsOverThreshold(group, fewestVotes, deceased);
  const together = manner.lotsInATie === "one-for-all-seats";
  const byPreference = yield* electByPreference(
    persons,
    total,
    group,
    rules.articles.preferenceSeats,
    together,
  );
  const seats: GroupSeats = {
    lists: group.lists,
    open: perList.slice(),
    sequence: contest === null ? [] : seatSequence(contest),
    contest,
    continuation: { left: null },
  };
  const preferred = yield* placePreferenceElected(byPreference, seats, group.number, rules, steps);
  const elected = new Set<CandidateId>(preferred.map(({ person }) => person.id));
  const unelectedOverThreshold = persons.filter(({ id }) => !elected.has(id));
  const inListOrder = yield* electByListOrder(
    seats,
    { deceased, elected },
    group.number,
    rules,
    manner,
    steps,
  );
  return { ...seatsOfGroup, preferred, inListOrder, unelectedOverThreshold, elected };
}
