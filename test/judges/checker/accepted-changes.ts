import { isDeepStrictEqual } from "node:util";
import { checkTrace } from "../../../src/judges/checker/check-trace.js";
import type { Election } from "../../../src/model/election/election.js";
import { determineResult } from "../../../src/seats/determine-result.js";
import type { Answered } from "./drawn-outcome.js";
import type { SingleChange } from "./single-changes.js";

/**
 * The changes that the checker does not catch, as paths. Lots are free: another one, or one less
 * before a question like the last, may make another trace that is as lawful. Then it is, to the last
 * digit, what the library works out with those lots.
 */
export function acceptedChanges(
  election: Election,
  { readings, overlay }: Answered,
  changes: readonly SingleChange[],
): readonly string[] {
  return changes
    .filter(({ path, changed }) => {
      const outcome = changed() as Answered;
      if (checkTrace(election, outcome, { readings, overlay }).verdict !== "accepted") return false;
      if (path[0] !== "lots") return true;
      const lots = outcome.lots.map(({ drawn }) => [...drawn]);
      const options = { readings, lots, ...(overlay === null ? {} : { overlay }) };
      return !isDeepStrictEqual(determineResult(election, options), outcome);
    })
    .map(({ path, to }) => `${path.join(".")}: ${JSON.stringify(to)}`);
}
