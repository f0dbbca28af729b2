import { determineSuccession } from "../../src/after/succession/determine-succession.js";
import { numberLists } from "../../src/before/lists/number-lists.js";
import type { Election } from "../../src/model/election/election.js";
import type { ElectionInput } from "../../src/model/election/election-input.js";
import { parseElection } from "../../src/model/election/parse-election.js";
import type { CompletedOutcome } from "../../src/model/outcome/outcome.js";
import { determineResult } from "../../src/seats/determine-result.js";
import { smallestSample } from "../../src/validation/sampling/miss-probability.js";
import { outcomesOfLots } from "../../src/what-if/lots/outcomes-of-lots.js";
import { marginsOf } from "../../src/what-if/margins/margins.js";
import { counted, powers, type Series } from "./series.js";

function parsed(input: ElectionInput): Election {
  const election = parseElection(input);
  if (election.status === "refused") throw new Error(JSON.stringify(election.issues[0]));
  return election.value;
}

function completed(election: Election): CompletedOutcome {
  const outcome = determineResult(election);
  if (outcome.status !== "completed") throw new Error(outcome.status);
  return outcome;
}

/** Lists of so many candidates, no two with as many votes. */
function lists(number: number, candidates: number): ElectionInput["groups"] {
  return counted(number).map((list) => ({
    number: list + 1,
    votes: counted(candidates).map((place) => 1_000 + ((7_919 * list) % 4_001) + (place % 7)),
  }));
}

const council = { type: "GR" as const, day: "2026-03-18" };

/** Results, what could have been, and what comes before an election. */
export const seriesOfResults: readonly Series[] = [
  {
    name: "parseElection",
    grows: "lists of 25 candidates",
    natural: "1",
    sizes: powers(6, 11),
    prepare: (size) => {
      const input = { ...council, seats: 45, groups: lists(size, 25) };
      return () => parsed(input);
    },
  },
  {
    name: "parseElection, refusing",
    grows: "figures that are wrong, and unknown candidates who died",
    natural: "1",
    sizes: powers(9, 13),
    prepare: (size) => {
      const votes = counted(8).map((list) => counted(size / 8).map((at) => -at - list - 1));
      const input = {
        ...council,
        seats: 9,
        groups: votes.map((own, at) => ({ number: at + 1, votes: own })),
        deceased: counted(size).map((at) => `nobody ${at}`),
      };
      return () => parseElection(input).status;
    },
  },
  {
    name: "determineResult",
    grows: "candidates of 12 lists",
    natural: "1",
    sizes: powers(6, 12),
    prepare: (size) => {
      const election = parsed({ ...council, seats: 45, groups: lists(12, size) });
      return () => determineResult(election);
    },
  },
  {
    name: "determineResult, people elected twice",
    grows: "people of two lists with the same candidates",
    natural: "1",
    sizes: powers(6, 10),
    prepare: (size) => {
      const people = counted(size).map((at) => ({ id: `p${at}` }));
      const list = (district: number, votes: number) => ({
        districts: [district],
        candidates: people,
        votes: [people.map((_, at) => votes + at)],
      });
      const election = parsed({
        ...council,
        seats: 2 * size,
        districts: [1, 2],
        groups: [
          { number: 1, lists: [list(1, 5_000)] },
          { number: 2, lists: [list(2, 4_000)] },
        ],
      });
      return () => determineResult(election);
    },
  },
  {
    name: "marginsOf",
    grows: "lists of 25 candidates",
    natural: "2",
    sizes: powers(2, 5),
    prepare: (size) => {
      const election = parsed({ ...council, seats: 29, groups: lists(size, 25) });
      const outcome = completed(election);
      return () => marginsOf(election, outcome);
    },
  },
  {
    name: "marginsOf, combinations and largest remainders",
    grows: "votes, eight lists in two combinations",
    natural: "0",
    sizes: powers(7, 11),
    prepare: (size) => {
      const election = parsed({
        type: "GR",
        day: "2014-03-19",
        seats: 17,
        groups: counted(8).map((at) => ({
          number: at + 1,
          votes: [size * (at + 2) + at, size + 3 * at],
        })),
        combinations: [
          { id: "A", groups: [1, 2, 3] },
          { id: "B", groups: [5, 6] },
        ],
      });
      const outcome = determineResult(election);
      return () => (outcome.status === "completed" ? marginsOf(election, outcome) : null);
    },
  },
  {
    name: "outcomesOfLots, the first",
    grows: "tied lists, seats for half of them",
    natural: "2",
    sizes: powers(4, 8),
    prepare: (size) => {
      const groups = counted(size).map((at) => ({ number: at + 1, listVotes: 100 }));
      const election = parsed({ ...council, seats: size / 2, groups });
      return () => outcomesOfLots(election).next();
    },
  },
  {
    name: "numberLists",
    grows: "lists with different votes",
    natural: "1",
    sizes: powers(6, 11),
    prepare: (size) => {
      const asked = counted(size).map((at) => ({
        id: `list ${at}`,
        previous: [{ votes: 1_000 + at, seats: 1 }],
      }));
      return () => numberLists({ ...council, lists: asked });
    },
  },
  {
    name: "smallestSample",
    grows: "stations, one of them wrong",
    natural: "1",
    sizes: powers(9, 14),
    prepare: (size) => () => smallestSample({ stations: size, wrong: 1, riskPercent: 5 }),
  },
  {
    name: "determineSuccession",
    grows: "candidates of a list, of whom all but the last do not want the seat",
    natural: "1",
    sizes: powers(7, 11),
    prepare: (size) => {
      const election = parsed({ ...council, seats: 9, groups: lists(2, size) });
      const outcome = completed(election);
      const [member] = outcome.lists[0]?.elected ?? [];
      if (member === undefined) throw new Error("nobody was elected");
      const elected = new Set<string>(
        outcome.lists.flatMap((list) => list.elected.map(({ candidate }) => candidate)),
      );
      const unavailable = counted(size - 1)
        .map((at) => `1-${at + 1}`)
        .filter((candidate) => !elected.has(candidate))
        .map((candidate) => ({ candidate, reason: "declined" as const }));
      const asked = { day: "2026-05-01", vacancies: [{ member: member.candidate }], unavailable };
      return () => determineSuccession(election, outcome, asked);
    },
  },
  {
    name: "determineSuccession, all members",
    grows: "members who leave on one day",
    natural: "1",
    sizes: powers(4, 8),
    prepare: (size) => {
      const election = parsed({ ...council, seats: size, groups: lists(8, size) });
      const outcome = completed(election);
      const vacancies = outcome.lists.flatMap((list) =>
        list.elected.map(({ candidate }) => ({ member: candidate })),
      );
      return () => determineSuccession(election, outcome, { day: "2026-05-01", vacancies });
    },
  },
];
