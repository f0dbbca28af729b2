import type { CandidateId, Step } from "../../model/index.js";
import type { Draws } from "../draws.js";
import type { ResidualManner } from "../residual/residual-seats.js";
import type { ResolvedRules } from "../rules/resolved-rules.js";
import type { ElectionOfGroup, SeatsOfGroup } from "./election-of-group.js";
import type { GroupSeats } from "./group-seats.js";
import { electByPreference, overThreshold, personsOfGroup } from "./preference-votes.js";
import { electByProposals } from "./proposals.js";
import { seatSequence } from "./seat-sequence.js";
import { placePreferenceElected } from "./several-lists.js";

/** Articles P 15 to P 18 for a list group: several lists that share one list number. */
export function* electFromListGroup(
  seatsOfGroup: SeatsOfGroup,
  fewestVotes: number,
  deceased: ReadonlySet<string>,
  rules: ResolvedRules,
  manner: ResidualManner,
  steps: Step[],
): Draws<ElectionOfGroup> {
  const { group, perList, contest } = seatsOfGroup;
  const persons = personsOfGroup(group);
  const over = overThreshold(persons.values(), fewestVotes, deceased);
  const byPreference = yield* electByPreference(
    over,
    perList.reduce((sum, seats) => sum + seats, 0),
    group,
    rules.articles.preferenceSeats,
    manner.lotsInATie === "one-for-all-seats",
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
  const unelectedOverThreshold = over.filter(({ id }) => !elected.has(id));
  const inListOrder = yield* electByProposals(
    seats,
    { deceased, elected },
    group.number,
    rules,
    manner,
    steps,
  );
  return { ...seatsOfGroup, preferred, inListOrder, unelectedOverThreshold, persons };
}
