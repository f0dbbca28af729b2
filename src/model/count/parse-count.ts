import { has, own, ownOnly } from "../has.js";
import { parseTogether } from "../parse-together.js";
import { isRead } from "../parts.js";
import { notPlain, whenReadable } from "../plain-value.js";
import { accepted, type Parsed, refused } from "../refusal.js";
import { parseCountSignature } from "../signatures/made/model.js";
import { refusedArguments } from "../signatures/refused-arguments.js";
import { alignedWithBallot, checkBallot } from "./ballot-alignment.js";
import type { BallotShape } from "./ballot-shape.js";
import type { Count } from "./count.js";
import { countMade } from "./count-made.js";
import { countSchema } from "./count-schema.js";
import type { ReportContent } from "./given-report.js";
import { onTheForm } from "./issues-on-the-form.js";
import { parseBallotShape } from "./parse-ballot-shape.js";
import { quickLists } from "./quick-lists.js";
import { paperIssue } from "./same-paper.js";
import { votesByPerson } from "./votes-by-person.js";

/** Sections that may go past the schema: not those of a report that may have no candidates. */
function quickSections(input: unknown): ReturnType<typeof quickLists> {
  const quick = quickLists(input);
  const isOfStation = quick?.report["kind"] === "station-before-central-counting";
  return isOfStation && (quick?.sections.lists.length ?? 0) > 0 ? undefined : quick;
}

/** Whether a value can be used as a ballot paper at all; what it holds its own parser looked at. */
function isBallot(value: unknown): value is BallotShape {
  return (
    typeof value === "object" &&
    value !== null &&
    has(value, "lists") &&
    Array.isArray(value.lists) &&
    value.lists.every((list: unknown) => typeof list === "object" && list !== null)
  );
}

/** A report of another election is not read; one that names none is of the election of the ballot. */
function ofBallot(count: ReportContent<Count>, given: BallotShape): Parsed<Count> {
  const { paper } = ownOnly(given);
  const issue =
    own(count, "paper") === undefined ? undefined : paperIssue([], paper, own(count, "paper"));
  if (issue !== undefined) return refused([issue]);
  return accepted(countMade(paper === undefined ? count : { ...count, paper }));
}

/**
 * Reads the report of any body of the chain (N 10-1, N 10-2, Na 14-1, Na 14-2, Na 31-1, Na 31-2, O 7,
 * P 22, T 10) and lays its lists in the order of the ballot paper. An empty number field is 0. With a
 * `Ballot` the count knows its election, and a list may give its votes under the ids of candidates
 * (`votes: { "1-1": 120 }`).
 *
 * Refuses, with every issue: a figure that is negative, not whole or above 999,999,999
 * (`too-small`, `not-an-integer`, `too-large`); a list that is missing, unknown or doubled
 * (`missing`, `unknown-reference`, `duplicate`); candidates too few or too many (`wrong-length`);
 * voter cards where the election has none, and a report of another election (`not-allowed`).
 */
export function parseCount(input: unknown, ballot: BallotShape): Parsed<Count> {
  const refusal = refusedArguments(parseCountSignature, [input, ballot]);
  if (refusal !== null) return refusal;
  return whenReadable(
    () => {
      const parsed = countRead(input, ballot);
      return parsed.status === "accepted"
        ? parsed
        : refused(onTheForm(parsed.issues, input, ballot));
    },
    () => refused([notPlain([], input)]),
  );
}

function countRead(input: unknown, ballot: BallotShape): Parsed<Count> {
  if (!isBallot(ballot)) {
    const read = parseBallotShape(ballot);
    return read.status === "refused" ? read : countRead(input, read.value);
  }
  const named = votesByPerson(input, ballot);
  if (named.status === "refused") return named;
  // Sections of lists that are in order go past the schema.
  const quick = quickSections(named.value);
  const rest = quick === undefined ? named.value : { ...quick.report, votesPerList: [], lists: [] };
  const parsed = parseTogether(countSchema, rest, (given, refuse) => {
    if (!isRead(given)) return;
    if (quick !== undefined) checkBallot({ ...given, ...quick.sections }, ballot, refuse);
    else if (isRead(given.kind)) {
      const { lists = [] } = given;
      checkBallot({ ...given, lists }, ballot, refuse);
    }
  });
  if (parsed.status === "refused") return parsed;
  return ofBallot(alignedWithBallot({ ...parsed.value, ...quick?.sections }, ballot), ballot);
}
