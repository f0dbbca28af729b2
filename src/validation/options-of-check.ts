import { type CheckReadings, defaultCheckReadings } from "../law/readings/check-readings.js";
import type { BallotShape } from "../model/count/ballot-shape.js";
import type { Count } from "../model/count/count.js";
import { countOfBallot } from "../model/count/count-of-ballot.js";
import type { FieldPath } from "../model/count/field-path.js";
import { own, ownOnly } from "../model/has.js";
import { isPlainObject } from "../model/options/shape.js";
import { notPlain, whenReadable } from "../model/plain-value.js";
import {
  accepted,
  issueCollector,
  type Parsed,
  type RefusalIssue,
  refused,
  shown,
} from "../model/refusal.js";

/** Which entry of a report is checked, where it is not the first. */
export type EntryContext<Report extends Count = Count> =
  /** The second entry: W.001 says where it differs from the first. */
  | {
      /** Which entry this is. */
      readonly entry: "second";
      /** The report as it was first entered. */
      readonly first: Report;
    }
  /** An entry that a coordinator gave back with emptied fields: W.002 names them. */
  | {
      /** Which entry this is. */
      readonly entry: "correction";
      /** The fields that a coordinator emptied. */
      readonly emptied: readonly FieldPath[];
    };

/** What a caller may say about a check. */
export interface CheckOptions<Report extends Count = Count> {
  /** The answer chosen for each contested question of the law. */
  readonly readings?: CheckReadings;
  /** Which entry this is: the first, the second, or a correction. */
  readonly context?: EntryContext<Report>;
}

/** Options of a check with nothing left unsaid. */
export interface ReadOptions {
  readonly readings: CheckReadings;
  readonly context?: EntryContext;
}

const asPublished: ReadOptions = { readings: defaultCheckReadings };
const names: readonly string[] = ["readings", "context"];

/** What is wrong with the names and values of options, whatever they are. */
function optionIssues(options: CheckOptions): RefusalIssue[] {
  const { issues, refuse } = issueCollector();
  for (const [name, value] of Object.entries(options)) {
    if (names.includes(name)) continue;
    refuse(["options", name], "unknown-property", { kind: "no-such-property" }, value);
  }
  const { readings, context } = ownOnly(options);
  if (readings !== undefined && !["or", "and"].includes(own(readings, "largeDifference") ?? "")) {
    const path = ["options", "readings", "largeDifference"];
    const expected = { kind: "one-of", values: ["or", "and"] } as const;
    refuse(path, "unknown-value", expected, own(readings, "largeDifference"));
  }
  if (context === undefined) return [...issues];
  const path = ["options", "context"];
  if (!["second", "correction"].includes(own(context, "entry") ?? "")) {
    const expected = { kind: "one-of", values: ["second", "correction"] } as const;
    refuse([...path, "entry"], "unknown-value", expected, own(context, "entry"));
  } else if (context.entry === "correction" && !Array.isArray(context.emptied)) {
    const expected = { kind: "type", type: "array" } as const;
    refuse([...path, "emptied"], "wrong-type", expected, context.emptied);
  }
  return [...issues];
}

/** The options of a check; refuses a name, reading or context that there is none of. */
export function optionsOfCheck(options: CheckOptions, ballot: BallotShape): Parsed<ReadOptions> {
  return whenReadable(
    () => optionsRead(options, ballot),
    () => refused([notPlain(["options"], options)]),
  );
}

function optionsRead(options: CheckOptions, ballot: BallotShape): Parsed<ReadOptions> {
  if (!isPlainObject(options)) {
    const expected = { kind: "type", type: "object" } as const;
    const actual = shown(options);
    return refused([{ path: ["options"], code: "wrong-type", expected, actual }]);
  }
  const issues = optionIssues(options);
  if (issues.length > 0) return refused(issues);
  const { readings = asPublished.readings, context } = ownOnly(options);
  if (context?.entry !== "second") {
    return accepted(context === undefined ? { readings } : { readings, context });
  }
  const first = countOfBallot(context.first, ballot);
  return first.status === "refused"
    ? first
    : accepted({ readings, context: { entry: "second", first: first.value } });
}
