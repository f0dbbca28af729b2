import { describe, expect, test } from "vitest";
import { checkTrace } from "../../../src/judges/checker/check-trace.js";
import { hasSharedData, sharedData, sharedFiles } from "../../conformance/shared-data.js";
import { completed, electionOf } from "../../seats/completed.js";
import { inputOf, type OfficialResult, resultsFolder } from "../../seats/shared/official-result.js";

const present = hasSharedData(resultsFolder);

describe.skipIf(!present)(
  "the checker and official results (skipped where they are absent)",
  () => {
    test("accepts the trace of every election from 1918 to 2026", () => {
      const results = (present ? sharedFiles(resultsFolder) : []).flatMap((file) =>
        sharedData<OfficialResult[]>(`${resultsFolder}${file}`),
      );
      const refused = results.flatMap((result) => {
        const election = electionOf(inputOf(result));
        const verdict = checkTrace(election, completed(election));
        return verdict.verdict === "accepted" ? [] : [[result.id, verdict]];
      });
      expect(refused).toEqual([]);
      expect(results).toHaveLength(1_097);
    });
  },
);
