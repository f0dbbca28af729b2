import { type BallotShape, parseBallotShape } from "../../../model/count/ballot-shape.js";
import { type Count, parseCount } from "../../../model/count/count.js";
import { parseWithSchema } from "../../../model/parse-with-schema.js";
import type { RefusalIssue } from "../../../model/refusal.js";
import { completeLevel } from "../../../tally/add-up-level.js";
import { countsInForce } from "../../../tally/corrigenda/counts-in-force.js";
import {
  mergePartialTallies,
  type PartialTally,
  partialTally,
} from "../../../tally/partial-tally.js";
import { type UnitTally, unitTallyOfCount } from "../../../tally/unit-tally.js";
import { countInputOfReport } from "./count-of-report.js";
import type { AddingBody } from "./tally-schema.js";
import { type TallyAnswer, type TallyReport, tallyInputSchema } from "./tally-schema.js";

type Problems = Extract<TallyAnswer, { status: "no-total" }>["problems"];
type Problem = Problems[number];

/** Units that were added up, what is in the way, or bad input. */
type Added<Value> =
  | { readonly status: "added"; readonly value: Value }
  | { readonly status: "problems"; readonly problems: readonly Problem[] }
  | { readonly status: "refused" };

/**
 * Adds up the units of a body as a vector of kind `tally` has them (articles Na 26, O 5, O 16, P 20),
 * after corrigenda (Na 14, P 1f), and answers with the total, or with what stands in its way.
 */
export function answerTally(input: unknown): TallyAnswer {
  const parsed = parseWithSchema(tallyInputSchema, input);
  if (parsed.status === "refused") return { refused: true };
  const { ballot: lists, body } = parsed.value;
  const ballot = parseBallotShape({ lists, voterCardsUsed: true });
  if (ballot.status === "refused") return { refused: true };
  const total = bodyAddedUp(body, ballot.value);
  if (total.status === "refused") return { refused: true };
  if (total.status === "problems") return { status: "no-total", problems: [...total.problems] };
  const { tally, unitsWithDifferences } = total.value;
  const { lists: listTallies, ...figures } = tally;
  return {
    status: "added-up",
    figures,
    lists: listTallies.map(({ candidateVotes, ...list }) => ({
      ...list,
      candidateVotes: [...candidateVotes],
    })),
    differences: unitsWithDifferences.map(({ unit, moreBallotsCounted, fewerBallotsCounted }) => ({
      unit,
      more: moreBallotsCounted,
      fewer: fewerBallotsCounted,
    })),
  };
}

function bodyAddedUp(body: AddingBody, ballot: BallotShape): Added<UnitTally> {
  const { level, unit, parts, expected, eligibleVoters } = body;
  const partials = all(parts.map((units) => partAddedUp(units, ballot)));
  if (partials.status !== "added") return partials;
  const merged = mergePartialTallies(ballot, partials.value);
  if (merged.status === "refused") return notAdded(merged.issues);
  const outcome = completeLevel(
    {
      level,
      unit,
      ballot,
      expected: expected ?? merged.value.from.map((source) => source.unit),
      ...(eligibleVoters === undefined ? {} : { eligibleVoters }),
    },
    merged.value,
  );
  switch (outcome.status) {
    case "accepted":
      return { status: "added", value: outcome.value };
    case "counts-with-errors":
      return {
        status: "problems",
        problems: outcome.units.map((one) => ({ unit: one.unit, problem: "errors" })),
      };
    case "refused":
      return notAdded(outcome.issues);
  }
}

function partAddedUp(
  units: readonly (TallyReport | AddingBody)[],
  ballot: BallotShape,
): Added<PartialTally> {
  const counts: Count[] = [];
  const bodies: AddingBody[] = [];
  for (const unit of units) {
    if ("parts" in unit) {
      bodies.push(unit);
      continue;
    }
    const count = parseCount(countInputOfReport(unit), ballot);
    if (count.status === "refused") return { status: "refused" };
    counts.push(count.value);
  }
  const inForce = countsInForce(counts);
  if (inForce.status === "refused") {
    return {
      status: "problems",
      problems: inForce.issues.map(({ path, code }) => ({
        unit: String(path[0]),
        problem: problemOfSession(code),
      })),
    };
  }
  const below = all(bodies.map((body) => bodyAddedUp(body, ballot)));
  if (below.status !== "added") return below;
  const counted = inForce.value.map((count) => unitTallyOfCount(count, ballot));
  const partial = partialTally(ballot, [...counted, ...below.value]);
  return partial.status === "refused"
    ? notAdded(partial.issues)
    : { status: "added", value: partial.value };
}

/** Every value, or the problems of all that have none. */
function all<Value>(outcomes: readonly Added<Value>[]): Added<readonly Value[]> {
  if (outcomes.some(({ status }) => status === "refused")) return { status: "refused" };
  const problems = outcomes.flatMap((one) => (one.status === "problems" ? one.problems : []));
  if (problems.length > 0) return { status: "problems", problems };
  return {
    status: "added",
    value: outcomes.flatMap((one) => (one.status === "added" ? [one.value] : [])),
  };
}

function problemOfSession(code: RefusalIssue["code"]): Problem["problem"] {
  if (code === "duplicate") return "session-doubled";
  return code === "missing" ? "session-missing" : "other-body";
}

/** Units missing, doubled or unknown stand in the way of a total; anything else is bad input. */
function notAdded(issues: readonly RefusalIssue[]): Added<never> {
  const problems = issues.flatMap(({ path, code }): Problem[] => {
    const unit = String(path[0]);
    if (path.length !== 1) return [];
    if (code === "duplicate") return [{ unit, problem: "doubled" }];
    if (code === "missing") return [{ unit, problem: "missing" }];
    return code === "unknown-reference" ? [{ unit, problem: "unknown" }] : [];
  });
  return problems.length === issues.length
    ? { status: "problems", problems }
    : { status: "refused" };
}
