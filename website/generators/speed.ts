import { cpus } from "node:os";
import {
  madeUpCouncil,
  madeUpHouse,
  madeUpHouseInDistricts,
} from "../../bench/made-up-elections.js";
import { madeUpStation, nationBallot } from "../../bench/made-up-nation.js";
import { parseElection } from "../../src/model/election/parse-election.js";
import { determineResult } from "../../src/seats/determine-result.js";
import { addCounts } from "../../src/tally/add-counts.js";
import { checkCount } from "../../src/validation/check-count.js";

interface Measured {
  readonly what: string;
  readonly run: () => unknown;
}

const stations = 200;
const milliseconds = 400;

/** The median time of a call, in milliseconds, after the engine has warmed up. */
function median(run: () => unknown): number {
  for (let warm = 0; warm < 5; warm += 1) run();
  const times: number[] = [];
  const until = performance.now() + milliseconds;
  while (performance.now() < until || times.length < 5) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

const shown = (time: number): string =>
  time < 1 ? `${(time * 1_000).toPrecision(3)} µs` : `${time.toPrecision(3)} ms`;

function measured(): readonly Measured[] {
  const elections = [
    ["Council: 12 lists, 300 candidates, 29 seats", madeUpCouncil],
    ["House: 26 lists, 1,124 candidates, 150 seats", madeUpHouse],
    ["House in 20 districts, 22,480 figures", madeUpHouseInDistricts],
  ] as const;
  const seats = elections.flatMap(([what, input]) => {
    const parsed = parseElection(input);
    if (parsed.status === "refused") throw new Error(what);
    return [
      {
        what: `${what}: votes to people, with every step`,
        run: () => determineResult(parsed.value),
      },
      { what: `${what}: parsing`, run: () => parseElection(input) },
    ];
  });
  const counts = Array.from({ length: stations }, (_, station) => madeUpStation(station));
  return [
    ...seats,
    {
      what: `${stations} stations of 1,100 candidates: adding up`,
      run: () => addCounts(nationBallot, counts),
    },
    {
      what: `${stations} stations of 1,100 candidates: every check`,
      run: () => counts.map((count) => checkCount(count, nationBallot)),
    },
  ];
}

/** How long the calculations take on the machine that builds the site. */
export function generate(): string {
  const rows = measured().map(({ what, run }) => `| ${what} | ${shown(median(run))} |`);
  const [cpu] = cpus();
  const machine = `Medians on ${cpu?.model ?? "an unknown processor"}, Node ${process.versions.node}.`;
  return ["| what | time |", "|---|---:|", ...rows, "", machine].join("\n");
}
