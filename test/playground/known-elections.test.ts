import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ElectionType } from "../../src/model/election/election-type.js";
import { electionResult } from "../../src/seats/election-result.js";
import { projectRoot } from "../house/rebuilt-house.js";

interface Known {
  readonly id: string;
  readonly type: ElectionType;
  readonly day: string;
  readonly area: string;
  readonly seats: number;
  readonly lists: readonly (readonly [string, number, number, number?])[];
  readonly combinations?: readonly (readonly number[])[];
}

const known: readonly Known[] = JSON.parse(
  readFileSync(join(projectRoot, "playground/elections.json"), "utf8"),
);

/** The lot of Roermond fell to list 8. */
const drawn: Readonly<Record<string, readonly string[]>> = { "GR2026-Roermond": ["8"] };

describe("the elections of the playground", () => {
  it.each(known.map((one) => [one.id, one] as const))("%s has its official seats", (id, one) => {
    const outcome = electionResult(
      {
        type: one.type,
        day: one.day,
        area: one.area,
        seats: one.seats,
        groups: one.lists.map(([, listVotes, , numberOfCandidates], index) => ({
          number: index + 1,
          listVotes,
          ...(numberOfCandidates === undefined ? {} : { numberOfCandidates }),
        })),
        combinations: (one.combinations ?? []).map((groups, index) => ({
          id: "ABC".charAt(index),
          groups,
        })),
      },
      { lots: drawn[id] ?? [] },
    );
    if (outcome.status !== "completed") throw new Error(JSON.stringify(outcome));
    expect(outcome.groups.map(({ seats }) => seats)).toEqual(one.lists.map(([, , seats]) => seats));
  });
});
