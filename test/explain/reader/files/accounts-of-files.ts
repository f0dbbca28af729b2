import type { EmlIssue } from "../../../../src/eml/read/issue.js";
import { voiceOf } from "../../../../src/explain/language/voice.js";
import {
  explainComparison,
  explainEmlIssue,
  explainVerdict,
  explainVerification,
} from "../../../../src/explain/topics/explain-files.js";
import type { VerificationFinding } from "../../../../src/verify/finding.js";
import type {
  Comparison,
  Verdict,
  VerificationReport,
} from "../../../../src/verify/verification.js";
import { house2025 } from "../../real-elections.js";
import { languages } from "../../told.js";
import { type Account, tellerOf } from "../accounts.js";
import { type Called, calledIn } from "../called.js";
import { type Claim, claim } from "../claims.js";
import { claimOfEmlIssue, claimsOfVerification } from "./claims-of-files.js";

/** Lists and candidates without names: sentences on files go by numbers. */
function calledByNumber(code: "nl" | "en"): Called {
  const called = calledIn(house2025, code);
  const group = (key: number | string): string => `${code === "nl" ? "lijst" : "list"} ${key}`;
  const option = (key: string): string => (/^\d+$/.test(key) ? group(key) : key);
  return { ...called, group, option };
}

const tongues = languages.map((language) => ({
  voice: voiceOf(language),
  called: calledByNumber(language.code === "nl" ? "nl" : "en"),
}));

type Tongue = (typeof tongues)[number];

function accounts(
  about: string,
  said: (tongue: Tongue) => string,
  claims: (called: Called) => readonly Claim[],
): readonly Account[] {
  return tongues.map((tongue) =>
    tellerOf(tongue.called, "2026-03-18").one(
      about,
      { text: said(tongue), references: [] },
      claims(tongue.called),
    ),
  );
}

/** What is said of a finding of a verification. */
export function accountsOfVerification(finding: VerificationFinding): readonly Account[] {
  return accounts(
    finding.code,
    ({ voice }) => explainVerification(finding, voice),
    (called) => claimsOfVerification(finding, called),
  );
}

/** What is said of one thing that is wrong with a file. */
export function accountsOfEmlIssue(issue: EmlIssue): readonly Account[] {
  return accounts(
    issue.code,
    ({ voice }) => explainEmlIssue(issue, voice),
    (called) => [claimOfEmlIssue(issue, called)],
  );
}

/** What a verification comes to, by its findings and not by its verdict. */
function verdictOf({ findings, unread }: VerificationReport): Verdict {
  const severities = new Set(findings.map(({ severity }) => severity));
  if (unread.length > 0) return "unreadable";
  if (severities.has("fault")) return "wrong";
  if (severities.has("gap")) return "incomplete";
  return severities.has("supposition") ? "right-if" : "right";
}

/** What is said of a verdict, which must be that of the findings. */
export function accountsOfVerdict(report: VerificationReport): readonly Account[] {
  return accounts(
    "verdict",
    ({ voice }) => explainVerdict(report.verdict, voice),
    () => [claim(`verdict:${verdictOf(report)}`)],
  );
}

/** What is said of what was compared. */
export function accountsOfComparison(field: Comparison["field"]): readonly Account[] {
  return accounts(
    field,
    ({ voice }) => `${explainComparison(field, voice)}.`,
    () => [claim(`compared:${field}`)],
  );
}

/** Everything that is said of a verification. */
export function accountsOfReport(report: VerificationReport): readonly Account[] {
  return [
    ...accountsOfVerdict(report),
    ...report.comparisons.flatMap(({ field }) => accountsOfComparison(field)),
    ...report.findings.flatMap(accountsOfVerification),
    ...report.unread.flatMap(({ issues }) => issues.flatMap(accountsOfEmlIssue)),
  ];
}
