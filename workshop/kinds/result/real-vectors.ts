import { readFileSync } from "node:fs";
import type { FlagNote, Vector } from "../../../src/conformance/format/vector-schema.js";
import type { ArticleReference } from "../../../src/model/article.js";
import type { Day } from "../../../src/model/day.js";
import type { ElectionType } from "../../../src/model/election/election-type.js";

/** An election that was held: published votes and official seats, list by list. */
interface RealElection {
  readonly id: string;
  readonly type: ElectionType;
  readonly day: Day;
  readonly seats: number;
  readonly votes: readonly number[];
  readonly official: readonly number[];
  /** How many candidates a list had, where that mattered. */
  readonly candidates?: readonly (number | null)[];
  readonly combinations?: readonly (readonly number[])[];
  readonly articles: readonly ArticleReference[];
  readonly comment: string;
}

const elections: readonly RealElection[] = JSON.parse(
  readFileSync(new URL("./real-elections.json", import.meta.url), "utf8"),
);

/** What the flag of these vectors means. */
export const realNotes: Readonly<Record<string, FlagNote>> = {
  RealElection: {
    meaning: "An election that was held, with its published votes and official seats.",
    failure: "The official seats of an election would have been different.",
  },
};

/** Lots that were drawn in these elections. */
const drawnLots: Readonly<Record<string, readonly string[]>> = { "roermond-2026": ["8"] };

/** Real elections as vectors: the seats are the official ones, and only they are asserted. */
export function realVectors(): readonly Vector[] {
  return elections.map((election): Vector => {
    const { id, type, day, seats, votes, official, articles, comment } = election;
    const lots = drawnLots[id];
    const combinations = (election.combinations ?? []).map((groups, index) => ({
      id: String.fromCharCode("A".charCodeAt(0) + index),
      groups,
    }));
    const groups = votes.map((listVotes, index) => {
      const numberOfCandidates = election.candidates?.[index] ?? null;
      return {
        number: index + 1,
        listVotes,
        ...(numberOfCandidates === null ? {} : { numberOfCandidates }),
      };
    });
    return {
      id,
      kind: "result",
      type,
      day,
      flags: ["RealElection"],
      articles: [...articles],
      comment,
      input: {
        type,
        day,
        seats,
        groups,
        ...(combinations.length === 0 ? {} : { combinations }),
        ...(lots === undefined ? {} : { lots }),
      },
      expected: {
        status: "completed",
        seats: Object.fromEntries(official.map((own, index) => [String(index + 1), own])),
      },
    };
  });
}
