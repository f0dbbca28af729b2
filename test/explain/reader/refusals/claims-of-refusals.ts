import type { Expected } from "../../../../src/model/expected.js";
import type { Actual, RefusalIssue } from "../../../../src/model/refusal.js";
import type { Called } from "../called.js";
import { articleIn } from "../cited.js";
import { type Claim, claim } from "../claims.js";
import type { Code } from "../read-numbers.js";

const words = (text: string) => ({ words: text });

/** Codes of which the sentence says what was expected. */
const saysWhatWasExpected = (code: string, expected: Expected): boolean =>
  (code === "not-an-integer" && expected.kind === "type") ||
  (code === "not-a-day" && expected.kind === "form");

/** Codes about the election as a whole, which name no place. */
const aboutAll = ["no-rules-on-day", "total-too-large", "no-votes"];

/** A place in the input, as it is written in code. */
function placeIn(path: RefusalIssue["path"], { code }: Called): string {
  if (path.length === 0) return code === "nl" ? "De invoer" : "The input";
  return path.reduce<string>(
    (text, part) =>
      typeof part === "number" ? `${text}[${part}]` : text === "" ? part : `${text}.${part}`,
    "",
  );
}

function claimOfExpected(expected: Expected, code: Code): readonly [string, Claim["holes"]] {
  switch (expected.kind) {
    case "type":
      return [`type:${expected.type}`, {}];
    case "form":
      return [`form:${expected.form}`, {}];
    case "once":
      return [`once:${expected.what}`, {}];
    case "reference":
      return [`reference:${expected.to}`, {}];
    case "rule":
      return [`rule:${expected.rule}`, {}];
    case "named":
      return [`named:${expected.what}`, { name: words(expected.name) }];
    case "exactly":
      return [`exactly:${expected.of}`, { count: expected.count }];
    case "more-than":
    case "at-least":
    case "at-most": {
      const { kind, of, limit } = expected;
      return [of === undefined ? kind : `${kind}:${of}`, { count: limit }];
    }
    case "between":
      return [expected.kind, { least: expected.least, most: expected.most }];
    case "no-such-property":
      return [expected.kind, {}];
    case "candidates-of-list":
      return [expected.kind, { count: expected.count, list: words(String(expected.list)) }];
    case "sum-of-list":
      return [expected.kind, { sum: expected.sum, list: words(String(expected.list)) }];
    case "value":
      return [expected.kind, { text: words(expected.text) }];
    case "one-of":
    case "order-of":
      return [expected.kind, { values: words(expected.values.join(", ")) }];
    case "some-of": {
      const values = words(expected.values.join(", "));
      const { count } = expected;
      return count === 1 ? ["some-of:one", { values }] : ["some-of:several", { count, values }];
    }
    case "day":
      return expected.until === null
        ? ["day:since", { from: words(expected.from) }]
        : ["day:until", { from: words(expected.from), until: words(expected.until) }];
    case "by-hand":
      return [
        expected.count === 1 ? "by-hand:one" : "by-hand:both",
        { article: words(articleIn(expected.article, code)) },
      ];
  }
}

function claimOfActual(actual: Actual): Claim {
  if (actual.kind === "value") return claim("given:value", { text: words(actual.text) });
  if (actual.kind === "array") return claim("given:array", { length: actual.length });
  return claim(`given:${actual.kind}`);
}

/** What must be said of one thing that is wrong with input. */
export function claimsOfIssue(issue: RefusalIssue, called: Called): readonly Claim[] {
  const { code, path, expected, actual } = issue;
  const at = words(placeIn(path, called));
  const wrong = claim(code, aboutAll.includes(code) ? {} : { at });
  if (code === "no-votes") return [wrong];
  const nearest = "nearest" in expected ? expected.nearest : undefined;
  if (code === "unknown-property") {
    return nearest === undefined
      ? [wrong]
      : [wrong, claim("property-meant", { nearest: words(nearest) })];
  }
  if (saysWhatWasExpected(code, expected)) return [wrong, claimOfActual(actual)];
  const [key, holes] = claimOfExpected(expected, called.code);
  const due =
    nearest === undefined
      ? claim(`expected:${key}`, holes)
      : claim(`nearest:${key}`, { ...holes, nearest: words(nearest) });
  return code === "missing" ? [wrong, due] : [wrong, due, claimOfActual(actual)];
}
