import { parseWithSchema } from "../parse-with-schema.js";
import { accepted, type Parsed, refused } from "../refusal.js";
import { alignedWithBallot, ballotIssues } from "./ballot-alignment.js";
import { ballotSectionsSchema } from "./ballot-sections-schema.js";
import type { BallotShape } from "./ballot-shape.js";
import type { Count } from "./count.js";
import { countSchema } from "./count-schema.js";
import { quickLists } from "./quick-lists.js";

/** Reads a report against its schema; sections of lists that are in order go past it. */
function parsedCount(input: unknown): Parsed<Count> {
  const sections = quickLists(input);
  if (sections !== undefined && typeof input === "object") {
    const rest = parseWithSchema(countSchema, {
      ...input,
      votesPerList: [],
      lists: [],
    });
    if (rest.status === "accepted") return accepted({ ...rest.value, ...sections });
  }
  return parseWithSchema(countSchema, input);
}

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
  const count = parsedCount(input);
  if (count.status === "refused") {
    const sections = ballotSectionsSchema.safeParse(input);
    return sections.success
      ? refused([...count.issues, ...ballotIssues(sections.data, ballot)])
      : count;
  }
  const issues = ballotIssues(count.value, ballot);
  return issues.length > 0 ? refused(issues) : accepted(alignedWithBallot(count.value, ballot));
}
