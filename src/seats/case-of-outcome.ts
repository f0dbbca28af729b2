import { besideTheResultQuestions } from "../law/readings/beside-the-result-questions.js";
import { chosenReadings } from "../law/readings/presets.js";
import { readingIds } from "../law/readings/registry.js";
import type { RulesOptions } from "../law/rules-of-election.js";
import { type Election, electionGiven } from "../model/election/election.js";
import type { Expected } from "../model/expected.js";
import { has, own, ownOnly } from "../model/has.js";
import { markOf } from "../model/made.js";
import { namesOf } from "../model/names-of.js";
import { parseShape } from "../model/options/parse-shape.js";
import type { CompletedOutcome } from "../model/outcome/outcome.js";
import { completedGiven } from "../model/outcome/outcome-input.js";
import type { Readings } from "../model/outcome/readings.js";
import {
  accepted,
  type Parsed,
  type RefusalIssue,
  refused,
  refusedTogether,
  shown,
} from "../model/refusal.js";
import { sameValue } from "../model/same-value.js";
import { type Case, caseOf } from "./case.js";
import { rulesOptionsShape } from "./given-case.js";
import { isOfHowLotsWereGiven } from "./lots/lots-without-question.js";
import { outcomeOf } from "./outcome-of-case.js";

/** A completed outcome that is that of its election, and the case it is of. */
export interface CaseOfOutcome {
  readonly given: Case;
  readonly outcome: CompletedOutcome;
}

/**
 * The case of an outcome: its election under its own readings and its own change to the rules.
 * Options may repeat these; what they say otherwise is refused by its path (`not-allowed`), and so is
 * another election: another type, day or number of seats, other votes on a list number. Only readings
 * beside the result itself are taken from the options. An outcome that was not calculated here, such as
 * one read back from JSON, is calculated again and must be the same.
 */
export function caseOfOutcome(
  election: Election,
  outcome: CompletedOutcome,
  options: RulesOptions,
): Parsed<CaseOfOutcome> {
  const held = electionGiven(election);
  const said = completedGiven(outcome);
  const chosen = parseShape(rulesOptionsShape, options);
  if (held.status === "refused" || said.status === "refused" || chosen.status === "refused") {
    return refusedTogether(held, said, chosen);
  }
  const found = caseUnder(held.value, said.value, chosen.value);
  if (found.status === "refused") return found;
  const other = otherOutcome(found.value, said.value, outcome);
  return other.length > 0 ? refused(other) : accepted({ given: found.value, outcome: said.value });
}

/** The rules under which an outcome came about, as options. */
export function rulesOfOutcome({
  readings,
  overlay,
}: Pick<CompletedOutcome, "readings" | "overlay">): Omit<RulesOptions, "preset"> {
  return overlay === null ? { readings } : { readings, overlay };
}

function caseUnder(
  election: Election,
  outcome: CompletedOutcome,
  options: RulesOptions,
): Parsed<Case> {
  const claimed = claimedReadings(options);
  const issues = [
    ...anotherElection(election, outcome),
    ...otherReadings(claimed, outcome),
    ...anotherOverlay(options, outcome),
  ];
  if (issues.length > 0) return refused(issues);
  const own = rulesOfOutcome(outcome);
  const found = caseOf(election, { ...own, readings: { ...own.readings, ...claimed } });
  if (found.status === "refused") return found;
  const others = [...otherSeats(found.value, outcome), ...otherVotes(found.value, outcome)];
  return others.length > 0 ? refused(others) : found;
}

/** In what an outcome is not the one that its own election and lots give. */
function otherOutcome(given: Case, said: CompletedOutcome, outcome: unknown): RefusalIssue[] {
  const { election } = given;
  if (markOf(outcome) === election) return [];
  const rules = { ...given.rules, readings: said.readings };
  const own = outcomeOf({ ...given, rules }, said.lots);
  if (own.status === "refused") return inOutcome(own.issues);
  const names = new Set([...namesOf(own), ...namesOf(said)]);
  const recorded = { ...said, remarks: said.remarks.filter((one) => !isOfHowLotsWereGiven(one)) };
  return [...names].flatMap((name) =>
    sameValue(Reflect.get(own, name), Reflect.get(recorded, name))
      ? []
      : [
          notAllowed(
            ["outcome", name],
            { kind: "rule", rule: "outcome-of-the-election" },
            Reflect.get(said, name),
          ),
        ],
  );
}

function inOutcome(issues: readonly RefusalIssue[]): RefusalIssue[] {
  return issues.map((issue) => ({ ...issue, path: ["outcome", ...issue.path] }));
}

function otherSeats({ rules }: Case, { election: { seats } }: CompletedOutcome): RefusalIssue[] {
  if (rules.seats === seats) return [];
  return [notAllowed(["election", "seats"], exactly(seats), rules.seats)];
}

function otherVotes({ numbers }: Case, { groups }: CompletedOutcome): RefusalIssue[] {
  const votes = new Map(numbers.map((row) => [row.number, row.votes]));
  const differing = groups.filter((result) => votes.get(result.group) !== result.votes);
  const issues = differing.map((result) =>
    notAllowed(
      ["election", "groups", result.group, "votes"],
      exactly(result.votes),
      votes.get(result.group),
    ),
  );
  if (numbers.length === groups.length) return issues;
  return [...issues, notAllowed(["election", "groups"], exactly(groups.length), numbers.length)];
}

function claimedReadings(options: RulesOptions): Partial<Readings> {
  const { preset, readings } = ownOnly(options);
  return preset === undefined ? (readings ?? {}) : chosenReadings(preset, readings);
}

function anotherElection(election: Election, outcome: CompletedOutcome): RefusalIssue[] {
  const properties = ["type", "day"] as const;
  return properties.flatMap((property) => {
    const expected = outcome.election[property];
    const actual = election[property];
    return actual === expected
      ? []
      : [notAllowed(["election", property], exactly(expected), actual)];
  });
}

function otherReadings(claimed: Partial<Readings>, outcome: CompletedOutcome): RefusalIssue[] {
  return readingIds.flatMap((id) => {
    const actual = own(claimed, id);
    const expected = outcome.readings[id];
    if (actual === undefined || actual === expected || has(besideTheResultQuestions, id)) return [];
    return [notAllowed(["readings", id], exactly(expected), actual)];
  });
}

function anotherOverlay(options: RulesOptions, outcome: CompletedOutcome): RefusalIssue[] {
  const overlay = own(options, "overlay");
  if (overlay === undefined || sameValue(overlay, outcome.overlay)) return [];
  const expected: Expected =
    outcome.overlay === null
      ? { kind: "rule", rule: "lawful-outcome" }
      : { kind: "named", what: "overlay-of-outcome", name: outcome.overlay.name };
  return [notAllowed(["overlay"], expected, overlay.name)];
}

function exactly(value: string | number): Expected {
  return { kind: "value", text: JSON.stringify(value) };
}

function notAllowed(path: RefusalIssue["path"], expected: Expected, actual: unknown): RefusalIssue {
  return { path, code: "not-allowed", expected, actual: shown(actual) };
}
