import { parseWithSchema } from "../parse-with-schema.js";
import { accepted, issueCollector, type Parsed, refused } from "../refusal.js";
import { checkReferences } from "./check-references.js";
import type { Election } from "./election.js";
import {
  type ElectionInput,
  electionInputSchema,
  type ParsedElectionInput,
} from "./election-input.js";
import { mendElectionInput } from "./mend-election-input.js";
import { normalElection } from "./normal-election.js";

/**
 * Makes an {@link Election} of input from outside, or says everything that is wrong with it.
 *
 * Refuses, next to figures of the wrong kind (`wrong-type`, `not-an-integer`, `too-small`,
 * `too-large`, `missing`, `unknown-value`, `unknown-property`, `not-a-day`): doubled list, district
 * or candidate numbers (`duplicate`), rows that do not fit the candidates (`wrong-length`), votes
 * given in two ways (`ambiguous`), districts, groups or candidates that do not exist
 * (`unknown-reference`), one person on two lists in one district (`not-allowed`, article H 7), and
 * more than ten billion votes (`total-too-large`).
 *
 * @example
 * ```ts
 * const parsed = parseElection({
 *   type: "GR", day: "2022-03-16", seats: 9,
 *   groups: [{ number: 1, votes: [120, 80] }, { number: 2, votes: [99, 10] }],
 * });
 * if (parsed.status === "refused") console.error(parsed.issues);
 * ```
 */
export function parseElection(input: ElectionInput): Parsed<Election>;
export function parseElection(input: unknown): Parsed<Election>;
export function parseElection(input: unknown): Parsed<Election> {
  const parsed = parseWithSchema(electionInputSchema, input);
  if (parsed.status === "accepted") return together(parsed.value);
  const mended = mendElectionInput(input);
  if (mended === null) return parsed;
  const rest = together(mended.value);
  const issues = rest.status === "accepted" ? [] : rest.issues;
  return refused([...parsed.issues, ...issues.filter((issue) => !mended.follows(issue))]);
}

/** What can only be seen when the parts are held against each other. */
function together(input: ParsedElectionInput): Parsed<Election> {
  const { issues, refuse } = issueCollector();
  const election = normalElection(input, refuse);
  // Whoever is not where the candidates should be may still be meant.
  const candidatesKnown = issues.every(({ code }) => code === "wrong-length");
  checkReferences(election, input, candidatesKnown, refuse);
  return issues.length === 0 ? accepted(election) : refused(issues);
}
