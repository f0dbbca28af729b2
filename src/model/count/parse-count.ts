import { parseTogether } from "../parse-together.js";
import { isRead } from "../parts.js";
import { accepted, type Parsed } from "../refusal.js";
import { alignedWithBallot, checkBallot } from "./ballot-alignment.js";
import type { BallotShape } from "./ballot-shape.js";
import type { Count } from "./count.js";
import { countSchema } from "./count-schema.js";
import { quickLists } from "./quick-lists.js";

/**
 * Reads the report of any body of the chain (N 10-1, Na 14-1, Na 14-2, Na 31-1, Na 31-2, O 7, P 22)
 * and lays its lists in the order of the ballot paper. An empty number field is 0.
 *
 * Refuses, with every issue: a figure that is negative, not whole or above 999,999,999
 * (`too-small`, `not-an-integer`, `too-large`); a list that is missing, unknown or doubled
 * (`missing`, `unknown-reference`, `duplicate`); candidates too few or too many (`wrong-length`);
 * voter cards where the election has none (`not-allowed`).
 */
export function parseCount(input: unknown, ballot: BallotShape): Parsed<Count> {
  // Sections of lists that are in order go past the schema.
  const quick = quickLists(input);
  const rest = quick === undefined ? input : { ...quick.report, votesPerList: [], lists: [] };
  const parsed = parseTogether(countSchema, rest, (given, refuse) => {
    if (!isRead(given)) return;
    if (quick !== undefined) checkBallot({ ...given, ...quick.sections }, ballot, refuse);
    else if (isRead(given.kind)) checkBallot(given, ballot, refuse);
  });
  if (parsed.status === "refused") return parsed;
  return accepted(alignedWithBallot({ ...parsed.value, ...quick?.sections }, ballot));
}
