import type { PreferenceRule } from "../../law/bodies/body-rules.js";
import { fullQuota } from "../../law/bodies/residual-procedure.js";
import { valueForSize } from "../../law/timeline/provision.js";
import type { ArticleReference } from "../../model/article.js";
import { maximumSeats } from "../../model/bounds.js";
import type { Fraction } from "../../model/fraction.js";
import type { CandidateId, ListKey } from "../../model/identifiers.js";
import { fewestVotesOver, preferenceThreshold } from "../../seats/candidates/threshold.js";
import { type Draws, draw } from "../../seats/draws.js";
import type { GroupVotes } from "../../seats/votes.js";
import {
  type Circumstances,
  groupOfList,
  type OpenSeat,
  reasonToPassOver,
  type Successor,
} from "./circumstances.js";
import type { SuccessionStep } from "./succession-step.js";

/** A candidate with the votes on each list of the group and on all of them together. */
interface Person {
  readonly id: CandidateId;
  readonly votes: number;
  readonly places: readonly { readonly list: ListKey; readonly votes: number }[];
}

interface Threshold {
  readonly rule: PreferenceRule;
  readonly article: ArticleReference;
  readonly votes: Fraction;
}

/**
 * Article W 1, third and fourth paragraph: in a list group, candidates of the other lists who are
 * over the preference threshold and were not elected by it go before the ranking; the one with most
 * votes is appointed. The law does not say what happens between equals: a lot. Null: there is
 * nobody.
 */
export function* preferenceGoesFirst(
  circumstances: Circumstances,
  open: OpenSeat,
  entitled: ListKey,
  steps: SuccessionStep[],
): Draws<Successor | null> {
  const isGroup = ({ number }: GroupVotes) => number === groupOfList(open.seat.list);
  const group = circumstances.groups.find(isGroup) as GroupVotes;
  const threshold = thresholdOf(circumstances);
  const { votes, election } = circumstances.outcome;
  const minimum = fewestVotesOver(threshold.rule, votes, Math.min(election.seats, maximumSeats));
  const candidates = overThreshold(circumstances, open, group, minimum);
  const [first] = candidates;
  if (first === undefined) return null;
  const tied = candidates.filter((person) => person.votes === first.votes);
  const { person, lot } =
    tied.length === 1 ? { person: first, lot: null } : yield* oneOf(tied, group, threshold);
  steps.push({
    kind: "preference-goes-first",
    article: threshold.article,
    vacancy: open.vacancy,
    threshold: threshold.votes,
    candidates: candidates.map(({ id, votes: received }) => ({ candidate: id, votes: received })),
    chosen: person.id,
    lot,
  });
  return { candidate: person.id, list: listOf(person, entitled) };
}

function thresholdOf({
  election,
  outcome,
  provisions,
  readings,
  overlay,
}: Circumstances): Threshold {
  const { preference: provision } = provisions;
  const silentOnSenate = election.type === "EK" && provision.article.paragraph === 3;
  const rule: PreferenceRule =
    overlay?.preferenceThreshold ??
    (silentOnSenate && readings.senateSuccessionThreshold === "quota"
      ? { share: fullQuota, test: "reach" }
      : valueForSize(provision.value, election.seats));
  const votes = preferenceThreshold(rule, outcome.votes, election.seats);
  return { rule, article: rule.article ?? provision.article, votes };
}

/** Most votes first. */
function overThreshold(
  circumstances: Circumstances,
  open: OpenSeat,
  group: GroupVotes,
  minimum: number,
): Person[] {
  const byPreference = new Set<CandidateId>(
    circumstances.outcome.lists
      .filter((result) => result.group === group.number)
      .flatMap(({ elected }) =>
        elected.filter(({ by }) => by === "preference-votes").map(({ candidate }) => candidate),
      ),
  );
  return personsOf(group)
    .filter(
      ({ id, votes, places }) =>
        votes >= minimum &&
        !byPreference.has(id) &&
        places.some(({ list }) => list !== open.seat.list) &&
        !circumstances.election.deceased.includes(id) &&
        reasonToPassOver(circumstances, id, open) === null,
    )
    .sort((left, right) => right.votes - left.votes);
}

function* oneOf(
  tied: readonly Person[],
  group: GroupVotes,
  threshold: Threshold,
): Draws<{ person: Person; lot: number }> {
  const drawn = yield* draw({
    kind: "preference-candidate",
    article: threshold.article,
    scope: { kind: "group", group: group.number },
    options: tied.map(({ id }) => id),
    draws: 1,
    drawnOption: "receives-a-seat",
  });
  const person = tied.find(({ id }) => id === drawn.options[0]) as Person;
  return { person, lot: drawn.lot };
}

/** In the order in which they stand on the lists. */
function personsOf({ lists }: GroupVotes): Person[] {
  const ids = new Set(lists.flatMap(({ candidates }) => candidates.map(({ id }) => id)));
  return [...ids].map((id) => {
    const places = lists.flatMap(({ key, candidates, candidateVotes }) => {
      const position = candidates.findIndex((candidate) => candidate.id === id);
      return position < 0 ? [] : [{ list: key, votes: candidateVotes[position] as number }];
    });
    return { id, places, votes: places.reduce((sum, { votes }) => sum + votes, 0) };
  });
}

/** The list that was to have the seat, if the person stands on it; else that with most votes. */
function listOf({ places }: Person, entitled: ListKey): ListKey {
  if (places.some(({ list }) => list === entitled)) return entitled;
  return places.reduce((most, place) => (place.votes > most.votes ? place : most)).list;
}
