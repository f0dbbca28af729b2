import { bench, describe } from "vitest";
import { parseCount } from "../src/model/count/parse-count.js";
import { addCounts } from "../src/tally/add-counts.js";
import { nation, nationBallot } from "./made-up-nation.js";

const counts = nation.map((count) => {
  const parsed = parseCount(count, nationBallot);
  if (parsed.status === "refused") throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
});
const rows = counts.map(({ lists }) => lists.flatMap(({ candidateVotes }) => candidateVotes));
const typedRows = rows.map((row) => Uint32Array.from(row));
const settings = { iterations: 10, time: 0, warmupIterations: 3, warmupTime: 0 };

describe("10,000 stations x 1,100 candidates", () => {
  bench(
    "floor: one Float64Array over Uint32Array rows",
    () => {
      const sums = new Float64Array(1_100);
      for (const row of typedRows) {
        for (let k = 0; k < sums.length; k += 1) sums[k] = (sums[k] as number) + (row[k] as number);
      }
    },
    settings,
  );

  bench(
    "floor: number[][] with a check on overflow",
    () => {
      const sums = new Array<number>(1_100).fill(0);
      for (const row of rows) {
        for (let k = 0; k < sums.length; k += 1) {
          const sum = (sums[k] as number) + (row[k] as number);
          if (sum > Number.MAX_SAFE_INTEGER) throw new Error("overflow");
          sums[k] = sum;
        }
      }
    },
    settings,
  );

  bench(
    "addCounts, from parsed counts",
    () => {
      const total = addCounts(nationBallot, counts);
      if (total.status === "refused") throw new Error("refused");
    },
    settings,
  );
});

describe("beside it: the door", () => {
  bench(
    "parseCount, every figure of every station",
    () => {
      for (const count of nation) parseCount(count, nationBallot);
    },
    { ...settings, iterations: 3, warmupIterations: 1 },
  );
});
