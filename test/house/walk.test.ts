import { expect, it } from "vitest";
import type { ElectionInput } from "../../src/model/election/election-input.js";
import { filesMet } from "./files-met.js";

/** What hears of the seats and writes it down; the procedure is the same without it. */
const hearing = ["src/seats/scribe.ts", "src/seats/listener.ts", "src/seats/provisions.ts"];

const ofSeats = (file: string): boolean => file.startsWith("src/seats/") && !hearing.includes(file);

/** Through how many files a vote comes to seats and people, and how often to one that it had left. */
async function walkOf(election: ElectionInput) {
  const met = await filesMet(`
    import { parseElection } from "./src/model/election/parse-election.js";
    import { determineResult } from "./src/seats/determine-result.js";
    const parsed = parseElection(${JSON.stringify(election)});
    export const run = () => {
      const { status } = determineResult(parsed.value);
      if (status !== "completed") throw new Error(status);
    };`);
  const visits = met.filter(ofSeats).filter((file, index, all) => file !== all[index - 1]);
  const files = new Set(visits).size;
  return { files, returns: visits.length - files };
}

it("a vote of a council passes at most 25 files on its way to seats and people, with 9 returns", async () => {
  const { files, returns } = await walkOf({
    type: "GR",
    day: "2026-03-18",
    seats: 9,
    groups: [
      { number: 1, votes: [702, 118, 64, 31, 12] },
      { number: 2, votes: [413, 210, 25, 9] },
      { number: 3, votes: [288, 61, 14] },
    ],
  });
  expect(files).toBeLessThanOrEqual(25);
  expect(returns).toBeLessThanOrEqual(9);
});

it("a vote for a list group passes at most 31 files on its way, with 14 returns", async () => {
  const { files, returns } = await walkOf({
    type: "PS",
    day: "2023-03-15",
    seats: 5,
    districts: [1, 2],
    groups: [
      {
        number: 1,
        lists: [
          { districts: [1], candidates: ["a", "b"], votes: [[50, 40]] },
          { districts: [2], candidates: ["a", "c"], votes: [[30, 20]] },
        ],
      },
      {
        number: 2,
        lists: [
          {
            districts: [1, 2],
            candidates: ["d", "e"],
            votes: [
              [13, 12],
              [9, 8],
            ],
          },
        ],
      },
    ],
  });
  expect(files).toBeLessThanOrEqual(31);
  expect(returns).toBeLessThanOrEqual(14);
});
