import { electionTypes } from "../../../src/model/election/election-type.js";
import type { KnownElection, KnownList } from "./known-election.js";

function listOf(line: string): KnownList {
  const [name = "", votes, seats, candidates] = line.split("\t");
  return {
    name,
    votes: Number(votes),
    seats: Number(seats),
    candidates: candidates === undefined ? null : Number(candidates),
  };
}

/**
 * The elections in a text of lines: `=id, type, day, area, seats, combinations, lots, note` and below it
 * `name, votes, seats, candidates` of each list, with tabs between.
 */
export function readElections(text: string): readonly KnownElection[] {
  return text
    .split(/^=/m)
    .filter((part) => part !== "")
    .flatMap((part) => {
      const [head = "", ...lines] = part.trimEnd().split("\n");
      const [id = "", code, day = "", area = "", seats, combined = "", lots = "", note] =
        head.split("\t");
      const type = electionTypes.find((one) => one === code);
      if (type === undefined) return [];
      return [
        {
          id,
          type,
          day,
          area,
          seats: Number(seats),
          lists: lines.map(listOf),
          combinations: combined
            .split(",")
            .filter((one) => one !== "")
            .map((one) => one.split("+").map(Number)),
          lots: lots.split("~").filter((lot) => lot !== ""),
          inferred: note === "inferred",
        },
      ];
    });
}
