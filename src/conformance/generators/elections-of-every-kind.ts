import fc from "fast-check";
import type { Election } from "../../model/election/election.js";
import type { ElectionInput } from "../../model/election/election-input.js";
import { crowdedGroups } from "./crowded-groups.js";
import { electionOf } from "./election-of.js";
import { candidateVotes, votesOfLists } from "./votes.js";

type Type = ElectionInput["type"];

const dayOf: Readonly<Record<Type, string>> = {
  GR: "2026-03-18",
  AB: "2023-03-15",
  PS: "2023-03-15",
  ER: "2023-03-15",
  KC: "2023-03-15",
  KCNI: "2023-03-15",
  TK: "2025-10-29",
  EP: "2024-06-06",
  EK: "2023-05-30",
};

/** Small bodies, large ones, and the border between them. */
const numberOfSeats: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 13, max: 25 }),
  fc.constantFrom(18, 19, 29, 45),
);

/** Some of the candidates, by their ids. */
function someOf(candidates: readonly string[]): fc.Arbitrary<readonly string[]> {
  const few = fc.subarray([...candidates], { maxLength: Math.min(3, candidates.length) });
  return fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: few });
}

function candidatesIn({ groups }: ElectionInput): readonly string[] {
  const ids = groups.flatMap(({ number, votes, lists }) => [
    ...(votes ?? []).map((_, position) => `${number}-${position + 1}`),
    ...(lists ?? []).flatMap(({ candidates }) => (candidates ?? []).map(String)),
  ]);
  return [...new Set(ids)];
}

function withDeceased(input: ElectionInput): fc.Arbitrary<Election> {
  return someOf(candidatesIn(input)).map((deceased) => electionOf({ ...input, deceased }));
}

/** One list per group, in one district, for one of these types. */
function singleListElection(...types: readonly Type[]): fc.Arbitrary<Election> {
  return fc
    .record({ type: fc.constantFrom(...types), seats: numberOfSeats, votes: votesOfLists(7) })
    .chain(({ type, seats, votes }) =>
      withDeceased({
        type,
        day: dayOf[type],
        seats,
        groups: votes.map((row, index) => ({ number: index + 1, votes: row })),
      }),
    );
}

/** Lists of which only the votes are known: many close together. */
export function listVotesElection(...types: readonly Type[]): fc.Arbitrary<Election> {
  const votes = fc.oneof(fc.nat(12), fc.nat(400), fc.nat(100_000));
  return fc
    .record({
      type: fc.constantFrom(...types),
      seats: numberOfSeats,
      votes: fc.array(votes, { minLength: 1, maxLength: 8 }),
    })
    .map(({ type, seats, votes }) =>
      electionOf({
        type,
        day: dayOf[type],
        seats,
        groups: votes.map((listVotes, index) => ({ number: index + 1, listVotes })),
      }),
    );
}

/** One list per group, every type but those with districts alone. */
export const oneListPerGroup: fc.Arbitrary<Election> = singleListElection(
  "GR",
  "AB",
  "ER",
  "KC",
  "KCNI",
  "TK",
  "EP",
  "PS",
);

interface ListPlan {
  readonly own: number;
  readonly shared: readonly number[];
  readonly votes: readonly number[];
}

const listPlan: fc.Arbitrary<ListPlan> = fc.record({
  own: fc.integer({ min: 0, max: 4 }),
  shared: fc.subarray([1, 2, 3]),
  votes: fc.array(candidateVotes, { minLength: 28, maxLength: 28 }),
});

interface GroupPlan {
  /** For each district, which of the group's lists stands there. */
  readonly listOfDistrict: readonly number[];
  readonly lists: readonly ListPlan[];
}

const groupPlan: fc.Arbitrary<GroupPlan> = fc.record({
  listOfDistrict: fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }),
  lists: fc.array(listPlan, { minLength: 4, maxLength: 4 }),
});

/** A group's lists: own candidates of each, and candidates who stand on several of them. */
function groupInput(number: number, districts: number, plan: GroupPlan) {
  const lists = plan.lists.flatMap(({ own, shared, votes }, list) => {
    const where = plan.listOfDistrict.slice(0, districts).flatMap((one, district) => {
      return one === list ? [district + 1] : [];
    });
    if (where.length === 0) return [];
    const common = shared.map((person) => `${number}-shared${person}`);
    const alone = Array.from({ length: own }, (_, place) => `${number}-${list + 1}.${place + 1}`);
    const candidates = list % 2 === 0 ? [...common, ...alone] : [...alone, ...common];
    const rows = where.map((_, row) =>
      candidates.map((_, place) => votes[(row * 7 + place) % votes.length] ?? 0),
    );
    return [{ districts: where, candidates, votes: rows }];
  });
  return { number, lists };
}

/** List groups: lists that differ between districts, candidates on several of them. */
function groupElection(...types: readonly Type[]): fc.Arbitrary<Election> {
  return fc
    .record({
      type: fc.constantFrom(...types),
      seats: numberOfSeats,
      districts: fc.integer({ min: 2, max: 4 }),
      plans: fc.array(groupPlan, { minLength: 1, maxLength: 4 }),
      voteValues: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 4, maxLength: 4 }),
    })
    .chain(({ type, seats, districts, plans, voteValues }) =>
      withDeceased({
        type,
        day: dayOf[type],
        seats,
        districts: Array.from({ length: districts }, (_, index) => ({
          number: index + 1,
          ...(type === "EK" ? { voteValue: voteValues[index] ?? 1 } : {}),
        })),
        groups: plans.map((plan, index) => groupInput(index + 1, districts, plan)),
      }),
    );
}

/** House, provinces and Senate with list groups. */
export const withListGroups: fc.Arbitrary<Election> = groupElection("TK", "PS", "EK");

/** Persons who stand for another group in every district, beside candidates of each group alone. */
const withPersonsOfSeveralGroups: fc.Arbitrary<Election> = fc
  .record({
    type: fc.constantFrom("TK" as const, "PS" as const, "EK" as const),
    seats: numberOfSeats,
    districts: fc.integer({ min: 2, max: 3 }),
    groups: fc.integer({ min: 2, max: 3 }),
    persons: fc.integer({ min: 1, max: 3 }),
    votes: fc.array(candidateVotes, { minLength: 40, maxLength: 40 }),
  })
  .chain(({ type, seats, districts, groups, persons, votes }) =>
    withDeceased({
      type,
      day: dayOf[type],
      seats,
      districts: Array.from({ length: districts }, (_, index) => index + 1),
      groups: Array.from({ length: groups }, (_, group) => ({
        number: group + 1,
        lists: Array.from({ length: districts }, (_, district) => {
          const several = Array.from({ length: persons }, (_, person) => person)
            .filter((person) => (person + district) % groups === group)
            .map((person) => `person${person + 1}`);
          const candidates = [...several, `${group + 1}-${district + 1}`, `${group + 1}-all`];
          const from = group * 13 + district * 5;
          return {
            districts: [district + 1],
            candidates,
            votes: [candidates.map((_, place) => votes[(from + place) % 40] ?? 0)],
          };
        }),
      })),
    }),
  );

/** Under the law of 2012, with one or two combinations. */
const withCombinations: fc.Arbitrary<Election> = fc
  .record({
    type: fc.constantFrom("GR" as const, "TK" as const, "PS" as const),
    seats: numberOfSeats,
    votes: votesOfLists(7).filter((lists) => lists.length >= 2),
    places: fc.array(fc.constantFrom("A", "B", ""), { minLength: 8, maxLength: 8 }),
  })
  .chain(({ type, seats, votes, places }) => {
    const combinations = ["A", "B"].flatMap((id) => {
      const groups = votes.flatMap((_, index) => (places[index] === id ? [index + 1] : []));
      return groups.length === 0 ? [] : [{ id, groups }];
    });
    return withDeceased({
      type,
      day: "2012-09-12",
      seats,
      groups: votes.map((row, index) => ({ number: index + 1, votes: row })),
      combinations,
    });
  });

/** Elections of every kind. */
export const anyElection: fc.Arbitrary<Election> = fc.oneof(
  { weight: 3, arbitrary: oneListPerGroup },
  { weight: 2, arbitrary: withListGroups },
  { weight: 1, arbitrary: withPersonsOfSeveralGroups },
  { weight: 1, arbitrary: withCombinations },
  { weight: 1, arbitrary: crowdedGroups },
);

const historic = [
  { type: "TK", day: "1918-07-03" },
  { type: "TK", day: "1922-07-05" },
  { type: "TK", day: "1925-07-01" },
  { type: "TK", day: "1937-05-26" },
  { type: "TK", day: "1977-05-25" },
  { type: "EP", day: "1984-06-14" },
] as const;

/** Elections from before 1989: list votes, and combinations once they were allowed. */
const before1989: fc.Arbitrary<Election> = fc
  .record({
    body: fc.constantFrom(...historic),
    seats: numberOfSeats,
    votes: fc.array(fc.oneof(fc.nat(12), fc.nat(400)), { minLength: 2, maxLength: 8 }),
    joined: fc.boolean(),
  })
  .map(({ body, seats, votes, joined }) =>
    electionOf({
      ...body,
      seats,
      groups: votes.map((listVotes, index) => ({ number: index + 1, listVotes })),
      combinations: joined && body.day > "1973" ? [{ id: "A", groups: [1, 2] }] : [],
    }),
  );

/** Water authorities by letter, in 2008. */
const byLetter: fc.Arbitrary<Election> = fc
  .record({ seats: numberOfSeats, votes: votesOfLists(7) })
  .chain(({ seats, votes }) =>
    withDeceased({
      type: "AB",
      day: "2008-11-25",
      seats,
      groups: votes.map((row, index) => ({ number: index + 1, votes: row })),
    }),
  );

/** Elections under rules of which no trace is left in the law of today. */
export const electionOfHistory: fc.Arbitrary<Election> = fc.oneof(before1989, byLetter);
