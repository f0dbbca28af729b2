import type { ResolvedRules } from "../../law/rules-of-election.js";
import type { CandidateId } from "../../model/identifiers.js";
import type { Step } from "../../model/outcome/step.js";
import type { Contest } from "../contest.js";
import type { Draws } from "../draws.js";
import type { GroupVotes } from "../votes.js";
import type { Elected } from "./election-of-group.js";
import { openSeats } from "./group-seats.js";
import type { PreferenceElected } from "./preference-votes.js";
import { electByProposals } from "./proposals.js";
import { placePreferenceElected } from "./several-lists.js";

/** Articles P 16 to P 18 for a list group: several lists that share one list number. */
export function* electFromListGroup(
  group: GroupVotes,
  contest: Contest,
  byPreference: readonly PreferenceElected[],
  deceased: ReadonlySet<string>,
  rules: ResolvedRules,
  steps: Step[],
): Draws<Elected> {
  const seats = openSeats(group, contest);
  const preferred = yield* placePreferenceElected(byPreference, seats, rules, steps);
  const elected = new Set<CandidateId>(preferred.map(({ person }) => person.id));
  const inListOrder = yield* electByProposals(seats, { deceased, elected }, rules, steps);
  return { preferred, inListOrder };
}
