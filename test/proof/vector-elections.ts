import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Election, parseElection } from "../../src/index.js";

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
