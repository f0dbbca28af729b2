import type { BallotShape } from "../../model/count/ballot-shape.js";
import type { Count } from "../../model/count/count.js";
import { countOfBallot } from "../../model/count/count-of-ballot.js";
import { ownOnly } from "../../model/has.js";
import {
  accepted,
  issueCollector,
  type Parsed,
  type Refuse,
  refused,
} from "../../model/refusal.js";
import { acceptEntriesSignature } from "../../model/signatures/made/validation.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import { visible } from "../../model/visible-text.js";
import { checkCount } from "../check-count.js";
import type { FieldDifference, Finding, FindingCode, UncodedCheck } from "../finding.js";
import { compareEntries } from "./compare-entries.js";
import { type Entry, type EntryMaker, entryDemands, entryManners } from "./entry.js";
import {
  choiceIssues,
  type EntryChoice,
  type ResolvedDifference,
  resolveEntries,
} from "./resolve-entries.js";
import { type AcceptedWarning, nameOfFinding, reasonIssues } from "./warnings.js";

/** Why a warning is accepted, and by whom. */
export interface ReasonForWarning {
  /** The code of the warning, or the name of a check without one. */
  readonly code: FindingCode | UncodedCheck;
  /** Who accepted the warning. */
  readonly by: string;
  /** Why. */
  readonly reason: string;
}

/** What was decided about two entries: which value holds where they differ, which warnings are accepted. */
export interface DecisionsOnEntries {
  /** Which of two values holds, for each field that differs. */
  readonly choices?: readonly EntryChoice[];
  /** The reasons, in full. */
  readonly reasons?: readonly ReasonForWarning[];
}

/** A report that was entered twice and accepted, with everything that was decided on the way. */
export interface AcceptedEntry<Report extends Count = Count> {
  /** The count. */
  readonly count: Report;
  /** Who entered it, and how. */
  readonly entries: readonly [EntryMaker, EntryMaker];
  /** What was chosen where the two differed; empty if they were equal. */
  readonly record: readonly ResolvedDifference[];
  /** The errors that are left: such a report is not added up. */
  readonly errors: readonly Finding[];
  /** The warnings that nobody accepted: they stay with the report and its total. */
  readonly warnings: readonly Finding[];
  /** The codes of the warnings that were accepted, with who did so and why. */
  readonly warningsAccepted: readonly AcceptedWarning[];
}

/** The two entries differ, and what holds has not been chosen yet. */
export interface EntriesUndetermined {
  /** The law, or the data given, do not decide it. */
  readonly status: "undetermined";
  /** Why there is no answer, as data. */
  readonly because: readonly FieldDifference[];
}

/** A name as it is compared: the same person, however it was typed; points and commas do not tell two people apart. */
function personNamed(by: string): string {
  const seen = visible(by);
  const words = visible(seen.replace(/[\p{P}\p{S}]+/gu, " "));
  return (words === "" ? seen : words).toLowerCase();
}

function makerIssues(entries: readonly Entry[], refuse: Refuse): void {
  const names = ["first", "second"];
  entries.forEach((entry, index) => {
    const path = [names[index] ?? ""];
    if (typeof entry.by !== "string" || visible(entry.by) === "") {
      refuse([...path, "by"], "missing", { kind: "type", type: "text" }, entry.by);
    }
    if (!entryManners.includes(entry.manner)) {
      const expected = { kind: "one-of", values: entryManners } as const;
      refuse([...path, "manner"], "unknown-value", expected, entry.manner);
    }
  });
}

/** Two entries of one person are none (Na 26a (2) a), and a file is no entry by hand (b). */
function separateIssues([first, second]: readonly [Entry, Entry], refuse: Refuse): void {
  const another = { kind: "rule", rule: "entry-by-another" } as const;
  if (personNamed(first.by) === personNamed(second.by)) {
    refuse(["second", "by"], "not-allowed", another, second.by);
  }
  const byHand = [first, second].filter(({ manner }) => manner === "by-hand").length;
  const demand = entryDemands[first.count.kind];
  if (byHand >= demand.byHand) return;
  const expected = { kind: "by-hand", count: demand.byHand, article: demand.article } as const;
  refuse(["second", "manner"], "not-allowed", expected, second.manner);
}

function parsedEntry<Report extends Count>(
  entry: Entry<Report>,
  ballot: BallotShape,
  name: string,
): Parsed<Entry> {
  const parsed = countOfBallot(entry?.count, ballot);
  if (parsed.status === "accepted") return accepted({ ...entry, count: parsed.value });
  return refused(parsed.issues.map((issue) => ({ ...issue, path: [name, ...issue.path] })));
}

/**
 * Accepts a report from two entries by two persons (Na 26a, O 5a, O 16a, P 20a, U 3a): equal, or
 * chosen field by field; with the warnings that somebody accepted and why, and those that nobody did.
 * Where the entries differ and not every difference has its choice, the answer is `undetermined`, with
 * the fields that differ and have none.
 *
 * Refuses entries of one person, entries from a file where the law wants them by hand, a reason for a
 * warning that was not raised or without a name, what does not fit the ballot paper, and what
 * `compareEntries` and `resolveEntries` refuse.
 *
 * @example
 * ```ts
 * acceptEntries(ballot, [
 *   { by: "A. de Wit", manner: "by-hand", count: first },
 *   { by: "B. Bos", manner: "by-hand", count: second },
 * ]);
 * ```
 */
export function acceptEntries(
  ballot: BallotShape,
  entries: readonly [Entry, Entry],
  input: DecisionsOnEntries = {},
): Parsed<AcceptedEntry> | EntriesUndetermined {
  const refusal = refusedArguments(acceptEntriesSignature, [ballot, entries, input]);
  if (refusal !== null) return refusal;
  const { choices = [], reasons = [] } = ownOnly(input);
  const { issues, refuse } = issueCollector();
  makerIssues(entries, refuse);
  const first = parsedEntry(entries[0], ballot, "first");
  const second = parsedEntry(entries[1], ballot, "second");
  if (first.status === "refused" || second.status === "refused" || issues.length > 0) {
    return refused([...issues, ...[first, second].flatMap((one) => issuesOf(one))]);
  }
  separateIssues([first.value, second.value], refuse);
  if (issues.length === 0 && entries[0].count === entries[1].count) {
    const another = { kind: "rule", rule: "entry-by-another" } as const;
    refuse(["second", "count"], "not-allowed", another, entries[1].by);
  }
  if (issues.length > 0) return refused(issues);
  const comparison = compareEntries(first.value.count, second.value.count);
  if (comparison.status === "refused") return comparison;
  const differences = comparison.comparison === "equal" ? [] : comparison.differences;
  const chosen = new Set(choices.map(({ field }) => field));
  const open = differences.filter(({ field }) => !chosen.has(field));
  if (open.length > 0) {
    const wrong = choiceIssues(differences, choices).filter(({ code }) => code !== "missing");
    return wrong.length > 0 ? refused(wrong) : { status: "undetermined", because: open };
  }
  const resolved = resolveEntries(first.value.count, second.value.count, choices);
  if (resolved.status === "refused") return resolved;
  const { record } = resolved.value;
  const whole = countOfBallot(resolved.value.count, ballot);
  if (whole.status === "refused") return whole;
  const count = whole.value;
  const findings = checkCount(count, ballot);
  const warnings = findings.filter(({ severity }) => severity === "warning");
  reasonIssues(reasons, findings, refuse);
  if (issues.length > 0) return refused(issues);
  const settled = new Set(reasons.map(({ code }) => code));
  return accepted({
    count,
    entries: [makerOf(first.value), makerOf(second.value)],
    record,
    errors: findings.filter(({ severity }) => severity === "error"),
    warnings: warnings.filter((finding) => !settled.has(nameOfFinding(finding))),
    warningsAccepted: reasons.map((one) => ({ unit: count.unit, ...one })),
  });
}

function makerOf({ by, manner }: EntryMaker): EntryMaker {
  return { by, manner };
}

function issuesOf(parsed: Parsed<unknown>) {
  return parsed.status === "refused" ? parsed.issues : [];
}
