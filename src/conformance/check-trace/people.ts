import {
  type CandidateId,
  type ElectedCandidate,
  fraction,
  type ListNumber,
  type ListResult,
  type Readings,
} from "../../model/index.js";
import type { CountedList } from "./counted-votes.js";
import { type Derivation, orderStep } from "./derivation.js";
import {
  electedInListOrder,
  type InOrder,
  newFilling,
  type Placed,
  placePreferred,
} from "./places-on-lists.js";
import { electedByPreference, type Person, passes, personsOf, thresholdOf } from "./preference.js";
import type { RuleFacts, ThresholdFact } from "./rule-facts.js";
import type { SeatsOfGroup } from "./seats.js";

interface ElectedGroup extends SeatsOfGroup {
  readonly known: boolean;
  readonly placed: readonly Placed[];
  readonly inOrder: readonly InOrder[];
  readonly persons: readonly Person[];
  readonly elected: ReadonlySet<string>;
}

interface GivenUp {
  readonly candidate: CandidateId;
  readonly keeps: ListNumber;
  readonly yields: ListNumber;
  readonly list: number;
}

type Rankings = ReadonlyMap<CountedList, readonly CandidateId[]>;

/** P 15 to P 19a: who is elected, and every ranking. */
export function* peopleOfElection(
  groups: readonly SeatsOfGroup[],
  votes: number,
  seats: number,
  facts: RuleFacts,
  readings: Readings,
): Derivation<readonly ListResult[]> {
  const { preference } = facts;
  const anyone = groups.some(({ group }) => group.lists.some((list) => list.candidates !== null));
  if (preference === null || !anyone) return groups.flatMap(withoutPeople);
  const threshold = thresholdOf(preference, votes, seats);
  const { article, share, test } = preference;
  yield* orderStep({ kind: "preference-threshold", article, share, threshold, test });

  const elections: ElectedGroup[] = [];
  for (const divided of groups) {
    const persons = personsOf(divided.group);
    const known = divided.group.lists.every((list) => list.candidates !== null);
    const filling = newFilling(divided, facts.people, readings);
    const over = persons.filter((person) => passes(person.votes, preference, threshold));
    const total = divided.perList.reduce((sum, list) => sum + list, 0);
    const preferred = known
      ? yield* electedByPreference(over, total, divided.group, facts.people, readings)
      : [];
    const placed = known ? yield* placePreferred(preferred, filling) : [];
    const inOrder = known ? yield* electedInListOrder(filling) : [];
    elections.push({ ...divided, known, placed, inOrder, persons, elected: filling.elected });
  }
  const forRanking = rankingThreshold(facts, readings, preference);
  const rankings = rankingsOf(elections, forRanking, votes, seats, facts, readings);
  const givenUp =
    readings.electedInSeveralGroups === "elected-in-each" ? [] : seatsGivenUp(elections);
  const successors = yield* succession(givenUp, elections, rankings, facts, readings);
  for (const list of groups.flatMap(({ group }) => group.lists)) {
    const order = rankings.get(list);
    if (order === undefined) continue;
    yield* orderStep({ kind: "ranking", article: facts.ranking.article, list: list.key, order });
  }
  return elections.flatMap((one) => listResults(one, rankings, givenUp, successors, readings));
}

function withoutPeople({ group, perList }: SeatsOfGroup): ListResult[] {
  return group.lists.map((list, index) => ({
    list: list.key,
    group: group.number,
    districts: list.districts,
    votes: list.votes,
    seats: perList[index] ?? 0,
    elected: [],
    electedOnOtherList: [],
    electedInOtherGroup: [],
    ranking: null,
  }));
}

/** P 19, second paragraph, as it stands for an electoral college when it is read literally. */
function rankingThreshold(
  facts: RuleFacts,
  readings: Readings,
  preference: ThresholdFact,
): ThresholdFact {
  const literal =
    facts.ranking.quarterWhenLiteral && readings.collegeRankingThreshold === "quarter";
  return literal ? { share: fraction(1, 4), test: "exceed" } : preference;
}

/** P 19: elected by preference, then over the threshold by votes, then in list order. */
function rankingsOf(
  elections: readonly ElectedGroup[],
  preference: ThresholdFact,
  votes: number,
  seats: number,
  { ranking }: RuleFacts,
  { rankingVotes }: Readings,
): Rankings {
  const threshold = thresholdOf(preference, votes, seats);
  const rankings = new Map<CountedList, readonly CandidateId[]>();
  for (const { group, perList, known, placed, persons } of elections) {
    if (!known) continue;
    if (!ranking.seatless && perList.every((own) => own === 0)) continue;
    const preferred = new Set<string>(placed.map(({ person }) => person.id));
    for (const [index, list] of group.lists.entries()) {
      const at = ({ places }: Person) => places.find((place) => place.list === index);
      const position = (person: Person): number => at(person)?.position ?? -1;
      const counted = (person: Person): number =>
        rankingVotes === "votes-on-all-lists" ? person.votes : (at(person)?.votes ?? 0);
      const first = placed
        .filter(({ person }) => at(person) !== undefined)
        .sort(
          (left, right) =>
            left.block - right.block || position(left.person) - position(right.person),
        )
        .map(({ person }) => person.id);
      const second = persons
        .filter((person) => at(person) !== undefined && counted(person) > 0)
        .filter((person) => ranking.second && !preferred.has(person.id))
        .filter((person) => passes(person.votes, preference, threshold))
        .sort((left, right) => counted(right) - counted(left) || position(left) - position(right))
        .map(({ id }) => id);
      const before = new Set<string>([...first, ...second]);
      const rest = (list.candidates ?? [])
        .filter(({ id, alive }) => alive && !before.has(id))
        .map(({ id }) => id);
      rankings.set(list, [...first, ...second, ...rest]);
    }
  }
  return rankings;
}

/** Who is elected for several groups keeps the seat of the group with most votes. */
function seatsGivenUp(elections: readonly ElectedGroup[]): GivenUp[] {
  const seen = new Set<string>();
  const several = new Set<CandidateId>();
  for (const { elected, placed, inOrder } of elections) {
    const order = [...placed.map(({ person }) => person.id), ...inOrder.map(({ id }) => id)];
    for (const id of order) if (elected.has(id) && seen.has(id)) several.add(id);
    for (const id of elected) seen.add(id);
  }
  return [...several].flatMap((candidate) => {
    const [keeps, ...others] = elections
      .filter(({ elected }) => elected.has(candidate))
      .map((election) => {
        const list = listOf(election, candidate);
        const district = election.group.lists[list]?.lowestDistrict ?? 0;
        return { election, list, district, votes: votesOf(election, candidate) };
      })
      .sort((left, right) => right.votes - left.votes || left.district - right.district);
    if (keeps === undefined) return [];
    return others.map(({ election, list }) => ({
      candidate,
      keeps: keeps.election.group.number,
      yields: election.group.number,
      list,
    }));
  });
}

function listOf({ placed, inOrder }: ElectedGroup, id: CandidateId): number {
  const preferred = placed.find(({ person }) => person.id === id);
  return preferred?.list ?? inOrder.find((one) => one.id === id)?.list ?? 0;
}

function votesOf({ group }: ElectedGroup, id: CandidateId): number {
  return group.lists
    .flatMap(({ candidates }) => candidates ?? [])
    .reduce((sum, candidate) => (candidate.id === id ? sum + candidate.votes : sum), 0);
}

interface Successor {
  readonly seat: GivenUp;
  readonly candidate: CandidateId | null;
}

function* succession(
  givenUp: readonly GivenUp[],
  elections: readonly ElectedGroup[],
  rankings: Rankings,
  facts: RuleFacts,
  { successorElectedElsewhere }: Readings,
): Derivation<readonly Successor[]> {
  const passedOver = successorElectedElsewhere === "passed-over";
  const everyone = passedOver ? elections.flatMap(({ elected }) => [...elected]) : [];
  const elsewhere = new Set<string>(everyone);
  const taken = new Set<string>();
  const successors: Successor[] = [];
  for (const seat of givenUp) {
    const election = elections.find(({ group }) => group.number === seat.yields);
    const list = election?.group.lists[seat.list];
    if (election === undefined || list === undefined) continue;
    const next = (rankings.get(list) ?? []).find(
      (id) => !election.elected.has(id) && !elsewhere.has(id) && !taken.has(id),
    );
    const candidate = next ?? null;
    if (candidate !== null) taken.add(candidate);
    successors.push({ seat, candidate });
    yield* orderStep({
      kind: "elected-in-several-groups",
      article: facts.people.oneList,
      candidate: seat.candidate,
      keeps: seat.keeps,
      yields: seat.yields,
      list: list.key,
      successor: candidate,
    });
  }
  return successors;
}

function listResults(
  election: ElectedGroup,
  rankings: Rankings,
  givenUp: readonly GivenUp[],
  successors: readonly Successor[],
  readings: Readings,
): ListResult[] {
  const { group, perList } = election;
  const away = givenUp.filter(({ yields }) => yields === group.number);
  return group.lists.map((list, index) => {
    const ranking = rankings.get(list) ?? null;
    const gone = away.filter((seat) => seat.list === index).map(({ candidate }) => candidate);
    const rankOf = (id: CandidateId): number => (ranking ?? []).indexOf(id);
    gone.sort((left, right) => rankOf(left) - rankOf(right));
    const elected = electedOn(
      election,
      index,
      new Set<string>(away.map(({ candidate }) => candidate)),
      successors,
      readings,
    );
    const here = new Set<string>(elected.map(({ candidate }) => candidate));
    return {
      list: list.key,
      group: group.number,
      districts: list.districts,
      votes: list.votes,
      seats: perList[index] ?? 0,
      elected,
      electedOnOtherList: (ranking ?? []).filter(
        (id) => election.elected.has(id) && !here.has(id) && !gone.includes(id),
      ),
      electedInOtherGroup: gone,
      ranking,
    };
  });
}

function electedOn(
  election: ElectedGroup,
  list: number,
  away: ReadonlySet<string>,
  successors: readonly Successor[],
  readings: Readings,
): ElectedCandidate[] {
  const ids = (election.group.lists[list]?.candidates ?? []).map(({ id }) => id);
  const preferred = election.placed
    .filter((one) => one.list === list && !away.has(one.person.id))
    .sort(
      (left, right) =>
        left.block - right.block || ids.indexOf(left.person.id) - ids.indexOf(right.person.id),
    );
  const elected: ElectedCandidate[] = [];
  preferred.forEach(({ person, block }, index) => {
    const shares =
      readings.equalCandidates === "equal-order" && preferred[index - 1]?.block === block;
    const place = shares ? (elected[index - 1]?.place ?? 1) : index + 1;
    elected.push({ candidate: person.id, by: "preference-votes", place, votes: person.votes });
  });
  const others: { id: CandidateId; by: ElectedCandidate["by"] }[] = [
    ...election.inOrder
      .filter((one) => one.list === list && !away.has(one.id))
      .sort((left, right) => ids.indexOf(left.id) - ids.indexOf(right.id))
      .map(({ id }) => ({ id, by: "list-order" as const })),
    ...successors
      .filter(({ seat }) => seat.yields === election.group.number && seat.list === list)
      .flatMap(({ candidate }) =>
        candidate === null ? [] : [{ id: candidate, by: "succession" as const }],
      ),
  ];
  for (const { id, by } of others) {
    const votes = votesOf(election, id);
    elected.push({ candidate: id, by, place: elected.length + 1, votes });
  }
  return elected;
}
