import { describe, expect, test } from "vitest";
import { english } from "../../src/explain/languages/english.js";
import { checkCount } from "../../src/validation/check-count.js";
import { checkRules } from "../../src/validation/register.js";
import { codeCases } from "./code-cases.js";
import { smallBallot } from "./small-counts.js";

const scopes: Readonly<Record<string, string>> = {
  "decentralised-first-session": "decentralised",
  "centralised-first-session": "centralised",
  municipality: "municipality",
};

describe.each(codeCases)("$code", ({ code, when, raising, nearest, found }) => {
  const severity = code.startsWith("F") ? "error" : "warning";

  test(`is raised when ${when}`, () => {
    const findings = checkCount(raising, smallBallot).filter((finding) => finding.code === code);
    expect(findings).toEqual([{ code, severity, scope: scopes[raising.kind], ...found }]);
  });

  test(`is not raised by the nearest count in which it is not so that ${when}`, () => {
    expect(checkCount(nearest, smallBallot).map((finding) => finding.code)).not.toContain(code);
  });
});

test("every code on a report has such a case", () => {
  const covered = new Set(codeCases.map(({ code }) => code));
  const codes = checkRules.map(({ code }) => code).filter((code) => !/^W\.00/.test(code));
  expect([...covered].sort((a, b) => (a < b ? -1 : 1))).toEqual(
    [...codes].sort((a, b) => (a < b ? -1 : 1)),
  );
});

test("every code has a rule, and what makes a check superfluous is a check", () => {
  const codes = checkRules.map(({ code }): string => code);
  expect(codes).toEqual(Object.keys(english.findings.checks));
  expect(checkRules.flatMap(({ suppressedBy }) => suppressedBy)).toSatisfy((named: string[]) =>
    named.every((code) => codes.includes(code)),
  );
});
