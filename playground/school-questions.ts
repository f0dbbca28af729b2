import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readVectors } from "../src/conformance/format/read-vectors.js";
import type { Vector } from "../src/conformance/format/vector-schema.js";
import { profileNamed } from "../src/conformance/profiles/profiles.js";
import { vectorsOfProfile } from "../src/conformance/profiles/vectors-of-profile.js";
import type { SchoolQuestion } from "./app/program/school-question.js";

const files = ["real", "bodies", "people", "seats"] as const;

interface SeatInput {
  readonly type: string;
  readonly seats: number;
  readonly groups: readonly {
    readonly number: number;
    readonly votes?: readonly number[];
    readonly listVotes?: number;
  }[];
}

function votesOf({ votes, listVotes }: SeatInput["groups"][number]): number {
  return listVotes ?? votes?.reduce((sum, one) => sum + one, 0) ?? 0;
}

function seatsIn(expected: unknown, { groups }: SeatInput): readonly number[] {
  const { seats } = expected as { readonly seats: Readonly<Record<string, number>> };
  return groups.map(({ number }) => seats[number] ?? 0);
}

/** A vector as the page asks it: votes of lists and seats in, seats of lists out. */
export function schoolQuestionOf({ id, input, expected, acceptable = [] }: Vector): SchoolQuestion {
  const asked = input as unknown as SeatInput;
  const answers = [expected, ...acceptable.map((one) => one.expected)].map((answer) =>
    seatsIn(answer, asked),
  );
  return {
    id,
    body: asked.type === "TK" ? "TK" : "GR",
    seats: asked.seats,
    votes: asked.groups.map(votesOf),
    right: answers.filter(
      (answer, at) => answers.findIndex((one) => one.join() === answer.join()) === at,
    ),
  };
}

/** The vectors of the school profile, those of elections that were held first. */
export function schoolVectors(): readonly Vector[] {
  const vectors = files.flatMap((file) => {
    const path = fileURLToPath(new URL(`../conformance/vectors/${file}.jsonl`, import.meta.url));
    return readVectors(readFileSync(path, "utf8")).vectors;
  });
  return vectorsOfProfile(profileNamed("school"), vectors);
}

/** The questions of the school profile as the page loads them. */
export function schoolText(): string {
  return JSON.stringify(schoolVectors().map(schoolQuestionOf));
}
