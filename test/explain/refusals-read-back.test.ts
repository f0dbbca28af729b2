import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyElection } from "../../src/conformance/generators/elections-of-every-kind.js";
import { voiceOf } from "../../src/explain/language/voice.js";
import { dutch } from "../../src/explain/languages/dutch.js";
import { explainRefusalIssue } from "../../src/explain/topics/explain-refusal.js";
import { parseElection } from "../../src/model/election/parse-election.js";
import type { Expected } from "../../src/model/expected.js";
import type { RefusalCode, RefusalIssue } from "../../src/model/refusal.js";
import { propertyRuns } from "../property-runs.js";
import { type Account, faultsIn, tellerOf } from "./reader/accounts.js";
import { calledIn } from "./reader/called.js";
import { plantedIn } from "./reader/plant.js";
import { claimsOfIssue } from "./reader/refusals/claims-of-refusals.js";
import { faultsOfIssue } from "./reader/refusals/faults-of-issue.js";
import { house2025 } from "./real-elections.js";
import { languages } from "./told.js";
import { expectations, found } from "./topics/every-expectation.js";

/** The long run takes an hour. */
const patience = 20_000_000;

const tongues = languages.map((language) => ({
  voice: voiceOf(language),
  called: calledIn(house2025, language.code === "nl" ? "nl" : "en"),
}));

function accountsOf(issue: RefusalIssue): readonly Account[] {
  return tongues.map(({ voice, called }) =>
    tellerOf(called, "2026-03-18").one(
      issue.code,
      { text: explainRefusalIssue(issue, voice), references: [] },
      claimsOfIssue(issue, called),
    ),
  );
}

const faultsOfAll = (issues: readonly RefusalIssue[]): readonly string[] =>
  issues.flatMap(accountsOf).flatMap((account) => faultsIn(account));

const path = ["groups", 3, "votes"];
const everyExpectation = Object.values(expectations)
  .flat()
  .map((expected): RefusalIssue => ({ path, code: "not-allowed", expected, actual: found.value }));
const [rule] = expectations.rule;
const everyCode = Object.keys(dutch.refusals.sentences).flatMap((code) =>
  [path, []].map((at): RefusalIssue => {
    const expected = rule as Expected;
    return { path: at, code: code as RefusalCode, expected, actual: found.value };
  }),
);
const everyActual = Object.values(found).map((actual): RefusalIssue => {
  const expected = { kind: "at-least", limit: 2, of: "votes" } as const;
  return { path, code: "too-small", expected, actual };
});
const saidOnce: readonly RefusalIssue[] = [
  {
    path,
    code: "not-an-integer",
    expected: { kind: "type", type: "integer" },
    actual: { kind: "value", text: "1.5" },
  },
  {
    path: ["day"],
    code: "not-a-day",
    expected: { kind: "form", form: "calendar-day" },
    actual: { kind: "value", text: '"2026-02-30"' },
  },
  {
    path: ["typ"],
    code: "unknown-property",
    expected: { kind: "no-such-property", nearest: "type" },
    actual: { kind: "value", text: '"GR"' },
  },
  {
    path: ["type"],
    code: "unknown-value",
    expected: { kind: "one-of", values: ["GR", "PS"], nearest: "GR" },
    actual: { kind: "value", text: '"G"' },
  },
];
const every = [...everyExpectation, ...everyCode, ...everyActual, ...saidOnce];

const odd: readonly unknown[] = [
  ...[-1, 0, 1.5, 9_000_000_000_000_000, 1_200],
  ...["x", "2026-02-30", "1800-01-01", "1/1", null, true],
];

/** An election as input, with something wrong in some of its places. */
const spoilt: fc.Arbitrary<unknown> = fc
  .tuple(anyElection, fc.array(fc.tuple(fc.nat(), fc.nat(14)), { minLength: 1, maxLength: 3 }))
  .map(([election, changes]) => {
    const copy = JSON.parse(JSON.stringify(election));
    const places: (readonly [Record<string, unknown>, string])[] = [];
    const walk = (part: Record<string, unknown>): void => {
      for (const [name, value] of Object.entries(part)) {
        places.push([part, name]);
        if (typeof value === "object" && value !== null) walk(value as Record<string, unknown>);
      }
    };
    walk(copy);
    for (const [index, what] of changes) {
      const [part, name = ""] = places[index % places.length] ?? [];
      if (part === undefined) continue;
      const value = part[name];
      if (what < odd.length) part[name] = odd[what];
      else if (what === odd.length) part[`${name}s`] = value;
      else if (what === odd.length + 1) part[name] = [];
      else if (Array.isArray(value)) value.push(value[0]);
      else delete part[name];
    }
    return copy;
  });

describe("what is said of refused input, read back", () => {
  it("is so for every code, every expectation and whatever stood there", () => {
    expect(faultsOfAll(every)).toEqual([]);
  });

  test.prop([spoilt], { numRuns: Math.ceil(propertyRuns / 3) })(
    "says nothing that the input contradicts",
    (input) => {
      const parsed = parseElection(input as never);
      if (parsed.status === "accepted") return;
      expect(faultsOfAll(parsed.issues)).toEqual([]);
      expect(parsed.issues.flatMap((issue) => faultsOfIssue(issue, input))).toEqual([]);
    },
    patience,
  );

  it("is found out wherever an untruth is planted", () => {
    const planted = every.flatMap(accountsOf).flatMap((account) => plantedIn(account, []));
    const missed = planted.filter(({ account }) => faultsIn(account).length === 0);
    expect(missed.map(({ untruth, account: { text } }) => `${untruth}: ${text}`)).toEqual([]);
    expect(planted.length).toBeGreaterThan(1_000);
  });
});
