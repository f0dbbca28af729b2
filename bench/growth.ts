/**
 * How the cost of functions grows with their input: processor time at sizes in powers of two, and the exponent
 * over the last of them, beside the one that is natural. `npm run bench:growth`; a word picks series by their name.
 */
import { numberLists } from "../src/before/lists/number-lists.js";
import type { Election } from "../src/model/election/election.js";
import type { ElectionInput } from "../src/model/election/election-input.js";
import { parseElection } from "../src/model/election/parse-election.js";
import type { CompletedOutcome } from "../src/model/outcome/outcome.js";
import { determineResult } from "../src/seats/determine-result.js";
import { smallestSample } from "../src/validation/sampling/miss-probability.js";
import { outcomesOfLots } from "../src/what-if/lots/outcomes-of-lots.js";
import { marginsOf } from "../src/what-if/margins/margins.js";

/** A function of a size: what is made first is not measured. */
interface Series {
  readonly name: string;
  /** What grows, and the exponent that it has to have. */
  readonly grows: string;
  readonly natural: string;
  readonly sizes: readonly number[];
  readonly prepare: (size: number) => () => unknown;
}

const counted = (length: number): readonly number[] => Array.from({ length }, (_, at) => at);

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
const powers = (first: number, last: number): number[] =>
  counted(last - first + 1).map((at) => 2 ** (first + at));

const series: readonly Series[] = [
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
];

function processorTime(work: () => unknown): number {
  work();
  const times = counted(3).map(() => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return times.sort((one, other) => one - other)[1] ?? 0;
}

/** The slope through the last points, on logarithmic scales. */
function exponentOf(points: readonly (readonly [number, number])[]): string {
  const last = points.filter(([, time]) => time > 1).slice(-4);
  const [first, end] = [last[0], last.at(-1)];
  if (first === undefined || end === undefined || first === end) return "(small)";
  return (Math.log(end[1] / first[1]) / Math.log(end[0] / first[0])).toFixed(1);
}

const [wanted = ""] = process.argv.slice(2);
for (const { name, grows, natural, sizes, prepare } of series) {
  if (!name.includes(wanted)) continue;
  const points = sizes.map((size) => [size, processorTime(prepare(size))] as const);
  const times = points.map(([size, time]) => `${size}: ${time.toFixed(1)}`).join(", ");
  console.log(`${name} | ${grows} | ${exponentOf(points)} (${natural}) | ms at ${times}`);
}
