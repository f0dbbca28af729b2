import { fc, test as property } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { crowdedGroups } from "../../../src/conformance/generators/crowded-groups.js";
import { anyElection as electionOfEveryKind } from "../../../src/conformance/generators/elections-of-every-kind.js";
import { checkTrace } from "../../../src/judges/checker/check-trace.js";
import type { Election } from "../../../src/model/election/election.js";
import type { ElectionType } from "../../../src/model/election/election-type.js";
import { determineResult } from "../../../src/seats/determine-result.js";
import { propertyRuns } from "../../property-runs.js";
import { completed, electionOf } from "../../seats/completed.js";
import { anyReadings } from "./any-readings.js";
import { disagreementOn } from "./compare-with-library.js";

const daysWithP18a: Partial<Record<ElectionType, string>> = {
  GR: "2006-03-07",
  PS: "2007-03-07",
  TK: "2006-11-22",
  EP: "2004-06-10",
  EK: "2007-05-29",
};

/** Elections of before 2008-12-01, candidates who died among them. */
const underP18a: fc.Arbitrary<Election> = fc
  .tuple(fc.oneof(electionOfEveryKind, crowdedGroups), fc.array(fc.nat(), { maxLength: 3 }))
  .filter(([{ type }]) => daysWithP18a[type] !== undefined)
  .map(([election, dead]) => {
    const ids = election.groups.flatMap(({ lists }) =>
      lists.flatMap((list) => ("candidates" in list ? list.candidates.map(({ id }) => id) : [])),
    );
    const died = dead.flatMap((which) => ids[which % ids.length] ?? []);
    const deceased = [...new Set([...election.deceased, ...died])];
    return electionOf({ ...election, day: daysWithP18a[election.type] ?? "", deceased });
  });

/** Milliseconds for a property: 1,000 cases take some seconds. */
const patience = 60_000 * Math.max(1, propertyRuns / 1_000);

describe("the library and the definitions, before 2008-12-01", () => {
  property.prop([underP18a, anyReadings], { numRuns: propertyRuns })(
    "agree, and the judge of traces with them, on who died before P 19a came (P 18a)",
    (election, readings) => {
      expect(disagreementOn(election, readings)).toBeNull();
      // An election without a vote is refused, or not, as that reading has it.
      if (determineResult(election, { readings }).status === "refused") return;
      const outcome = completed(election, { readings });
      expect(checkTrace(election, outcome)).toMatchObject({ verdict: "accepted" });
    },
    patience,
  );
});
