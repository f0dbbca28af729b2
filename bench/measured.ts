/** What the work of this package takes, and its floor after it in the same process. */
import { day, determineResult, type Election, parseElection } from "../src/index.js";
import { prepareBody } from "../src/seats/index.js";
import { addCounts } from "../src/tally/add-counts.js";
import { checkCount } from "../src/validation/check-count.js";
import { marginsOf } from "../src/what-if/margins/margins.js";
import { bareResult, bareSeats } from "./floors.js";
import { madeUpCouncil, madeUpHouse, madeUpHouseInDistricts } from "./made-up-elections.js";
import { madeUpStation, nationBallot } from "./made-up-nation.js";

/** A work, in microseconds a call, and the least it could take. */
export interface Measured {
  readonly what: string;
  readonly floor: string;
  readonly microseconds: number;
  /** How many times the floor; null: it has none. */
  readonly times: number | null;
}

interface Work {
  readonly what: string;
  readonly floor: string;
  readonly run: () => unknown;
  readonly least?: () => unknown;
}

function parsed(input: unknown): Election {
  const election = parseElection(input);
  if (election.status === "refused") throw new Error(JSON.stringify(election.issues));
  return election.value;
}

const elections = [
  ["Council, 12 lists, 300 candidates, 29 seats", madeUpCouncil],
  ["House, 26 lists, 1,124 candidates, 150 seats", madeUpHouse],
  ["House in 20 districts, 22,480 figures", madeUpHouseInDistricts],
] as const;

const fromVotesToPeople = "the same seats and people from bare loops, with steps";

/** Every work that is measured. */
function works(): readonly Work[] {
  const results = elections.flatMap(([what, input]): Work[] => {
    const election = parsed(input);
    const least = () => bareResult(election);
    return [
      {
        what: `${what}: votes to people, with every step`,
        floor: fromVotesToPeople,
        run: () => determineResult(election),
        least,
      },
      {
        what: `${what}: parsing`,
        floor: fromVotesToPeople,
        run: () => parseElection(input),
        least,
      },
    ];
  });
  return [...results, ...seatsOnly(), ...margins(), ...counts()];
}

function seatsOnly(): readonly Work[] {
  const body = prepareBody({ type: "TK", day: day("2025-10-29"), seats: 150 });
  if (body.status === "refused") throw new Error(JSON.stringify(body.issues));
  const votes = parsed(madeUpHouse).groups.map(({ lists: [list] }) =>
    list !== undefined && "votes" in list
      ? list.votes.flat().reduce((sum, figure) => sum + figure, 0)
      : 0,
  );
  const [ours, bare]: [number[], number[]] = [[], []];
  return [
    {
      what: "House, 26 lists: seats only (`seatsOf`)",
      floor: "largest averages in plain numbers",
      run: () => body.value.seatsOf(votes, ours),
      least: () => bareSeats(votes, 150, bare),
    },
  ];
}

function margins(): readonly Work[] {
  const house = parsed(madeUpHouse);
  const outcome = determineResult(house);
  if (outcome.status !== "completed") throw new Error(outcome.status);
  return [{ what: "House: every margin", floor: "", run: () => marginsOf(house, outcome) }];
}

function counts(): readonly Work[] {
  const stations = Array.from({ length: 200 }, (_, station) => madeUpStation(station));
  const addingUp = () => addCounts(nationBallot, stations);
  return [
    {
      what: "200 stations of 1,100 candidates: adding up",
      floor: "",
      run: addingUp,
    },
    {
      what: "200 stations of 1,100 candidates: every check",
      floor: "adding them up",
      run: () => stations.map((count) => checkCount(count, nationBallot)),
      least: addingUp,
    },
  ];
}

/** Takes about so long for a reading, and so many readings. */
const millisecondsOfReading = 1;
const readings = 60;

/** How often a call goes into a reading, once the engine has seen it for a while. */
function callsOf(run: () => unknown): number {
  const until = performance.now() + 200 * millisecondsOfReading;
  let calls = 0;
  for (; performance.now() < until || calls < 5; calls++) run();
  return Math.max(1, Math.floor(calls / 200));
}

function read(run: () => unknown, calls: number): number {
  const start = performance.now();
  for (let call = 0; call < calls; call++) run();
  return ((performance.now() - start) * 1_000) / calls;
}

/** The reading that a fifth of all fall below: the rest is what else the machine did. */
const low = (times: number[]): number =>
  times.sort((one, other) => one - other)[Math.floor(times.length / 5)] ?? 0;

function timed(run: () => unknown): number {
  const calls = callsOf(run);
  const times: number[] = [];
  for (let reading = 0; reading < readings; reading++) times.push(read(run, calls));
  return low(times);
}

function measure({ what, floor, run, least }: Work): Measured {
  const microseconds = timed(run);
  return {
    what,
    floor,
    microseconds,
    times: least === undefined ? null : microseconds / timed(least),
  };
}

/** A row of the table, for a process of its own: what ran before has no part in it; undefined: there are no more. */
export function measured(row: number): Measured | undefined {
  const work = works()[row];
  return work === undefined ? undefined : measure(work);
}

const shown = (microseconds: number): string =>
  microseconds < 1_000
    ? `${microseconds.toPrecision(3)} µs`
    : `${(microseconds / 1_000).toPrecision(3)} ms`;

/** The table as Markdown. */
export function tableOf(rows: readonly Measured[]): string {
  return [
    "| what | time | times the floor | floor |",
    "|---|---:|---:|---|",
    ...rows.map(
      ({ what, floor, microseconds, times }) =>
        `| ${[what, shown(microseconds), times?.toFixed(1) ?? "", floor].join(" | ")} |`,
    ),
  ].join("\n");
}
