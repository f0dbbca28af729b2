import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Election, type ElectionType, parseElection } from "../../src/index.js";
import { electionOf } from "../seats/completed.js";

const folder = fileURLToPath(new URL("../../conformance/vectors/", import.meta.url));

/** The elections of the vectors of the kit that are results, by their ids. */
export const vectorElections: ReadonlyMap<string, Election> = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith(".jsonl"))
    .flatMap((file) =>
      readFileSync(`${folder}${file}`, "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line))
        .filter(({ kind }) => kind === "result"),
    )
    .flatMap(({ id, input }): [string, Election][] => {
      const { lots: _, ...election } = input;
      const parsed = parseElection(election);
      return parsed.status === "refused" ? [] : [[id, parsed.value]];
    }),
);

/** Electoral colleges with a list of one candidate and votes for more (Ya 29, Pa 25). */
export const exhaustedColleges: readonly (readonly [string, Election])[] = (
  ["KC", "KCNI"] as const satisfies readonly ElectionType[]
).map((type) => [
  `${type} with an exhausted list`,
  electionOf({
    type,
    day: "2023-03-15",
    seats: 9,
    groups: [
      { number: 1, listVotes: 500, numberOfCandidates: 1 },
      { number: 2, listVotes: 300, numberOfCandidates: 9 },
    ],
  }),
]);
