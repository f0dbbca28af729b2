import { parseTogether } from "../parse-together.js";
import { isRead, type Parts } from "../parts.js";
import { accepted, type Parsed, type Refuse } from "../refusal.js";
import { Candidacies } from "./candidacies.js";
import { checkReferences } from "./check-references.js";
import { checkSize, checkTotal } from "./check-total.js";
import { checkWaysOfVotes } from "./check-ways-of-votes.js";
import { type Election, electionMade } from "./election.js";
import {
  type ElectionInput,
  electionInputSchema,
  type ParsedElectionInput,
} from "./election-input.js";
import { givenElection } from "./election-parts.js";
import { normalElection } from "./normal-election.js";
import { everybodyOnOneList } from "./on-one-list.js";

/**
 * Makes an {@link Election} of input from outside, or says everything that is wrong with it. Takes a
 * value of any type, such as parsed JSON; who writes the input in TypeScript gets completion from
 * `{ … } satisfies ElectionInput`, or calls `electionResult`.
 *
 * Refuses, next to figures of the wrong kind (`wrong-type`, `not-an-integer`, `too-small`,
 * `too-large`, `missing`, `unknown-value`, `unknown-property`, `not-a-day`): doubled list, district
 * or candidate numbers (`duplicate`), rows that do not fit the candidates (`wrong-length`), votes
 * given in two ways (`ambiguous`), districts, groups or candidates that do not exist
 * (`unknown-reference`), one person on two lists in one district (`not-allowed`, article H 7),
 * more than ten billion votes (`total-too-large`), more lists times seats than can be held (`too-large`),
 * and ids that can mean two candidates (`ambiguous`).
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
export function parseElection(input: unknown): Parsed<Election> {
  const candidacies = new Candidacies();
  const parsed: Parsed<ParsedElectionInput> = parseTogether(
    electionInputSchema,
    input,
    (election, refuse) => checkElection(election, candidacies, refuse),
  );
  if (parsed.status === "refused") return parsed;
  const election = electionMade(normalElection(parsed.value));
  return accepted(candidacies.several.size > 0 ? election : everybodyOnOneList(election));
}

/** What can only be seen when the parts are held against each other. */
function checkElection(
  election: Parts<ElectionInput>,
  candidacies: Candidacies,
  refuse: Refuse,
): void {
  if (!isRead(election)) return;
  const given = givenElection(election);
  checkWaysOfVotes(given, refuse);
  checkReferences(given, candidacies, refuse);
  checkTotal(given, refuse);
  checkSize(given, refuse);
}
