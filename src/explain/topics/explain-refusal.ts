import type { FieldPath } from "../../model/count/field-path.js";
import { isFieldPath } from "../../model/count/is-field-path.js";
import type { Expected, ExpectedCount } from "../../model/expected.js";
import { has, ownOnly } from "../../model/has.js";
import type { Actual, RefusalIssue, Refused } from "../../model/refusal.js";
import {
  explainRefusalIssueSignature,
  explainRefusalSignature,
} from "../../model/signatures/made/explain.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { Phrase } from "../language/dictionary.js";
import { tell } from "../language/tell.js";
import type { Voice } from "../language/voice.js";
import type { ExpectedPhrases } from "../language/words/refusals.js";

/** One thing that is wrong with input, in words. */
export function explainRefusalIssue(issue: RefusalIssue, voice: Voice): string {
  const refusal = refusedArguments(explainRefusalIssueSignature, [issue, voice]);
  if (refusal !== null) return refusal;
  const at = fieldSaid(issue, voice) ?? placeOf(issue.path) ?? phrased({ say: "input" }, voice);
  const wrong = tell({ say: issue.code, at }, voice.language.refusals.sentences, voice.say);
  const comparison = comparisonPhrase(issue, voice);
  return comparison === null ? wrong : `${wrong} ${phrased(comparison, voice)}`;
}

/** Everything that is wrong with refused input, in words. */
export function explainRefusal(refused: Refused, voice: Voice): readonly string[] {
  const refusal = refusedArguments(explainRefusalSignature, [refused, voice]);
  if (refusal !== null) return refusal;
  const { issues, furtherIssues = 0 } = ownOnly(refused);
  const said = issues.map((issue) => explainRefusalIssue(issue, voice));
  if (furtherIssues === 0) return said;
  return [...said, phrased({ say: "further-issues", count: furtherIssues }, voice)];
}

function phrased(phrase: Phrase<ExpectedPhrases>, { language, say }: Voice): string {
  return tell(phrase, language.refusals.phrases, say);
}

/** What was expected beside what was there; null where the code says it all. */
function comparisonPhrase(issue: RefusalIssue, voice: Voice): Phrase<ExpectedPhrases> | null {
  if (issue.code === "no-votes") return null;
  const nearest = has(issue.expected, "nearest") ? issue.expected.nearest : undefined;
  if (issue.code === "unknown-property") {
    return nearest === undefined ? null : { say: "property-meant", nearest };
  }
  if (saysWhatWasExpected(issue)) return { say: "given", actual: actualSaid(issue.actual, voice) };
  const allowed = expectedSaid(issue.expected, voice);
  const expected =
    nearest === undefined ? allowed : phrased({ say: "meant", expected: allowed, nearest }, voice);
  return issue.code === "missing"
    ? { say: "expected", expected }
    : { say: "compared", expected, actual: actualSaid(issue.actual, voice) };
}

/** Whether the sentence of the code names what was expected. */
function saysWhatWasExpected({ code, expected }: RefusalIssue): boolean {
  return (
    (code === "not-an-integer" && expected.kind === "type" && expected.type === "integer") ||
    (code === "not-a-day" && expected.kind === "form" && expected.form === "calendar-day")
  );
}

function expectedSaid(expected: Expected, voice: Voice): string {
  const { refusals } = voice.language;
  switch (expected.kind) {
    case "type":
      return refusals.types[expected.type];
    case "form":
      return refusals.forms[expected.form];
    case "once":
      return refusals.once[expected.what];
    case "reference":
      return refusals.references[expected.to];
    case "rule":
      return refusals.rules[expected.rule];
    case "by-hand": {
      const { count, article: reference } = expected;
      return phrased(
        { say: "by-hand", count, article: { as: "article", article: reference } },
        voice,
      );
    }
    case "named":
      return tell({ say: expected.what, name: expected.name }, refusals.named, voice.say);
    case "value":
      return expected.text;
    case "exactly":
      return quantity(expected.count, expected.of, voice);
    default:
      return phrased(expectedPhrase(expected, voice), voice);
  }
}

type InOtherWords =
  | "by-hand"
  | "type"
  | "form"
  | "once"
  | "reference"
  | "rule"
  | "named"
  | "value"
  | "exactly";

function expectedPhrase(
  expected: Exclude<Expected, { readonly kind: InOtherWords }>,
  voice: Voice,
): Phrase<ExpectedPhrases> {
  switch (expected.kind) {
    case "no-such-property":
      return { say: expected.kind };
    case "more-than":
    case "at-least":
    case "at-most":
      return { say: expected.kind, quantity: quantity(expected.limit, expected.of, voice) };
    case "between":
      return { say: expected.kind, least: expected.least, most: expected.most };
    case "candidates-of-list":
      return {
        say: expected.kind,
        quantity: quantity(expected.count, "votes-of-candidates", voice),
        list: String(expected.list),
      };
    case "sum-of-list":
      return { say: expected.kind, sum: expected.sum, list: String(expected.list) };
    case "one-of":
    case "order-of":
      return { say: expected.kind, values: expected.values.join(", ") };
    case "some-of":
      return { say: expected.kind, count: expected.count, values: expected.values.join(", ") };
    case "day":
      return expected.until === null
        ? { say: "from-day", from: expected.from }
        : { say: "days", from: expected.from, until: expected.until };
  }
}

function quantity(count: number, of: ExpectedCount | undefined, { language, say }: Voice): string {
  return of === undefined
    ? say.number(count)
    : tell({ say: of, count }, language.refusals.counts, say);
}

function actualSaid(actual: Actual, voice: Voice): string {
  switch (actual.kind) {
    case "value":
      return actual.text;
    case "array":
      return phrased({ say: "array", length: actual.length }, voice);
    default:
      return phrased({ say: actual.kind }, voice);
  }
}

/** The field of a form for which nobody chose which of two entries holds. */
function fieldOfChoice({ path: [name], expected }: RefusalIssue): FieldPath | undefined {
  const isChoice = expected.kind === "rule" && expected.rule === "a-choice";
  return isChoice && typeof name === "string" && isFieldPath(name) ? name : undefined;
}

/** A field as the form has it, of the unit where that is known: votes on candidate 1 of list 3. */
function fieldSaid(issue: RefusalIssue, voice: Voice): string | null {
  const { field = fieldOfChoice(issue), unit } = ownOnly(issue);
  if (field === undefined) return null;
  const name = voice.say.field(field);
  return unit === undefined ? name : phrased({ say: "in-unit", unit, field: name }, voice);
}

/** The properties and indices of a path as they are written in code. */
function placeOf(path: RefusalIssue["path"]): string | null {
  const text = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${part}`)).join("");
  return text === "" ? null : text.replace(/^\./, "");
}
