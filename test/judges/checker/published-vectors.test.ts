import { describe, expect, test } from "vitest";
import { checkTrace } from "../../../src/judges/checker/check-trace.js";
import { followedOutcomes } from "../../proof/followed-outcomes.js";
import { presets } from "../../proof/readings.js";
import { vectorElections } from "../../proof/vector-elections.js";
import { isWhole } from "../../sample.js";

const tried = isWhole ? presets : presets.slice(0, 1);

describe("the checker and the vectors of the kit", () => {
  test(`accepts the trace of every election among them, under ${tried.join(", ")}, at each lot`, () => {
    const verdicts = [...vectorElections].flatMap(([id, election]) =>
      tried.flatMap((preset) =>
        followedOutcomes(election, { preset }).map((outcome) => ({
          ...{ id, preset },
          ...checkTrace(election, outcome),
        })),
      ),
    );
    expect(verdicts.filter(({ verdict }) => verdict !== "accepted")).toEqual([]);
    // As docs/proof.md says of the same outcomes under four presets: more than 1,800.
    expect(verdicts.length).toBeGreaterThan(450 * tried.length);
  });
});
