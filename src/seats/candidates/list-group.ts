import type { CandidateId, Step } from "../../model/index.js";
import { mannerOf } from "../apportion.js";
import type { Draws } from "../draws.js";
import type { ResolvedRules } from "../rules/resolved-rules.js";
import type { ElectionOfGroup, PreferenceOfGroup, SeatsOfGroup } from "./election-of-group.js";
import type { GroupSeats } from "./group-seats.js";
import { electByProposals } from "./proposals.js";
import { seatSequence } from "./seat-sequence.js";
import { placePreferenceElected } from "./several-lists.js";

/** Articles P 16 to P 18 for a list group: several lists that share one list number. */
export function* electFromListGroup(
  seatsOfGroup: SeatsOfGroup,
  { persons, overThreshold, elected: byPreference }: PreferenceOfGroup,
  deceased: ReadonlySet<string>,
  rules: ResolvedRules,
  steps: Step[],
): Draws<ElectionOfGroup> {
  const { group, perList, contest } = seatsOfGroup;
  const seats: GroupSeats = {
    lists: group.lists,
    open: perList.slice(),
    sequence: contest === null ? [] : seatSequence(contest),
    contest,
    continuation: { left: null },
  };
  const preferred = yield* placePreferenceElected(byPreference, seats, group.number, rules, steps);
  const elected = new Set<CandidateId>(preferred.map(({ person }) => person.id));
  const unelectedOverThreshold = overThreshold.filter(({ id }) => !elected.has(id));
  const inListOrder = yield* electByProposals(
    seats,
    { deceased, elected },
    group.number,
    rules,
    mannerOf(rules),
    steps,
  );
  return { ...seatsOfGroup, preferred, inListOrder, unelectedOverThreshold, persons };
}
