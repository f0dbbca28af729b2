import { describe, expect, test } from "vitest";
import { inputOf, officialResults, resultFiles } from "../../../examples/official-result.js";
import { checkTrace } from "../../../src/judges/checker/check-trace.js";
import { completed, electionOf } from "../../seats/completed.js";

describe("the checker and official results", () => {
  test("accepts the trace of every election from 1918 to 2026", () => {
    const results = resultFiles.flatMap(officialResults);
    const refused = results.flatMap((result) => {
      const election = electionOf(inputOf(result));
      const verdict = checkTrace(election, completed(election));
      return verdict.verdict === "accepted" ? [] : [[result.id, verdict]];
    });
    expect(refused).toEqual([]);
    expect(results).toHaveLength(1_097);
  });
});
