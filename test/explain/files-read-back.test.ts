import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EmlExpected } from "../../src/eml/grammar/expected.js";
import type { EmlIssue } from "../../src/eml/read/issue.js";
import { readEml } from "../../src/eml/read/read-eml.js";
import type { VerificationFinding } from "../../src/verify/finding.js";
import { type VerificationReport, verdicts } from "../../src/verify/verification.js";
import { verifiedFields } from "../../src/verify/verified-field.js";
import { verifyEml } from "../../src/verify/verify-eml.js";
import { sabaFiles } from "../eml/fixtures/saba.js";
import { propertyRuns } from "../property-runs.js";
import { fieldsOf, othersThan } from "../verify/mutations.js";
import { all as province } from "../verify/province.js";
import { type Account, faultsIn } from "./reader/accounts.js";
import {
  accountsOfComparison,
  accountsOfEmlIssue,
  accountsOfReport,
  accountsOfVerification,
} from "./reader/files/accounts-of-files.js";
import { knownOfFiles } from "./reader/files/claims-of-files.js";
import { faultsOfFinding } from "./reader/files/figures-in-files.js";
import { plantedIn } from "./reader/plant.js";
import { everyFinding } from "./topics/every-verification.js";

/** The long run takes an hour. */
const patience = 20_000_000;

const faultsOfAll = (accounts: readonly Account[]): readonly string[] =>
  accounts.flatMap((account) => faultsIn(account).map((fault) => `${account.about}: ${fault}`));

type Files = Readonly<Record<string, string>>;

const lenient = { mode: "lenient" } as const;

function reportOn(files: Files): VerificationReport {
  return verifyEml(
    Object.entries(files).map(([file, text]) => ({ file, reading: readEml(text, lenient) })),
  );
}

const places = Object.entries(sabaFiles).flatMap(([file, text]) =>
  [...fieldsOf(text)].map((place) => ({ file, place })),
);

/** Changes of the files of an election: other texts and figures, a file that is gone, one that is there twice. */
const changesOfFiles = fc.record({
  changes: fc.array(fc.tuple(fc.nat(places.length - 1), fc.nat(1)), { minLength: 1, maxLength: 3 }),
  without: fc.option(fc.nat(4), { freq: 3 }),
  twice: fc.option(fc.nat(4), { freq: 4 }),
});
type Changes = typeof changesOfFiles extends fc.Arbitrary<infer Value> ? Value : never;

/** The files of the election with these changes. */
function filesWith({ changes, without, twice }: Changes): Files {
  const files: Record<string, string> = { ...sabaFiles };
  const chosen = [...new Map(changes)].sort(([one], [other]) => other - one);
  for (const [index, other] of chosen) {
    const found = places[index];
    if (found === undefined) continue;
    const { file, place } = found;
    const text = files[file] ?? "";
    const value = othersThan(place.value)[other] ?? "0";
    files[file] = text.slice(0, place.from) + value + text.slice(place.to);
  }
  const names = Object.keys(files);
  const name = (at: number): string => names[at % names.length] ?? "";
  if (twice !== null) files[`Nog een ${name(twice)}`] = files[name(twice)] ?? "";
  if (without !== null) delete files[name(without)];
  return files;
}

const { forms, rules, issues } = knownOfFiles.nl;
const at = { column: 4, path: "EML" };
const expectations: readonly EmlExpected[] = [
  ...Object.keys(forms).map((form) => ({ kind: "form", form }) as EmlExpected),
  ...Object.keys(rules).map((rule) => ({ kind: "rule", rule }) as EmlExpected),
  { kind: "part", name: "@Id" },
  { kind: "once", name: "Cast" },
  { kind: "times", times: 1, name: "Proposer" },
  { kind: "times", times: 2, name: "Proposer" },
  { kind: "before", name: "Cast", other: "TotalCounted" },
  { kind: "one-of", values: ["TK", "PS"] },
  { kind: "one-of", values: ["TK"] },
  { kind: "between", least: 0, most: 32_767 },
  ...(["attributes", "levels", "characters", "issues", "fields", "units"] as const).flatMap(
    (of): EmlExpected[] => [
      { kind: "at-most", limit: 1, of },
      { kind: "at-most", limit: 5_000, of },
      { kind: "exactly", count: 1, of },
      { kind: "exactly", count: 12, of },
    ],
  ),
  { kind: "ballots-found", sum: 5_350 },
  { kind: "ballots-found", sum: null },
  { kind: "list", list: 3, candidate: null, in: "total" },
  { kind: "list", list: 3, candidate: "BergAB", in: "every-unit" },
  { kind: "candidate-lists", of: "TK2023" },
  { kind: "xml", rule: "utf-8" },
];
const everyIssue = [
  ...Object.keys(issues).flatMap((code) =>
    [0, 1, 1_203].flatMap((line) =>
      ["", "y"].map((actual) => {
        const expected = { kind: "one-of", values: ["x"] } as const;
        return { ...at, code, line, expected, actual } as EmlIssue;
      }),
    ),
  ),
  ...expectations.map(
    (expected): EmlIssue => ({ ...at, code: "invalid-value", line: 2, expected, actual: "" }),
  ),
];
const compared = [
  ...verifiedFields,
  "figures",
  "sums",
  "candidates",
  "tables",
  "result",
  "law",
] as const;

const accounts = [
  ...everyIssue.flatMap(accountsOfEmlIssue),
  ...everyFinding.flatMap(accountsOfVerification),
  ...compared.flatMap(accountsOfComparison),
];

describe("what is said of files, read back", () => {
  it("is so for every code, field, expectation and whatever stood there", () => {
    expect(faultsOfAll(accounts)).toEqual([]);
    expect(new Set(everyFinding.map(({ code }) => code)).size).toBe(47);
  });

  test.prop([changesOfFiles], { numRuns: Math.ceil(propertyRuns / 6) })(
    "says of no set what its own files contradict",
    (changes) => {
      const files = filesWith(changes);
      const report = reportOn(files);
      expect(faultsOfAll(accountsOfReport(report))).toEqual([]);
      expect(report.findings.flatMap((finding) => faultsOfFinding(finding, files))).toEqual([]);
    },
    patience,
  );

  it("is so of a province with districts, whole and without one of its files", () => {
    const files = Object.entries(province).map(([file, document]) => ({ file, document }));
    for (const left of [null, ...files]) {
      const report = verifyEml(files.filter((one) => one !== left));
      expect(faultsOfAll(accountsOfReport(report))).toEqual([]);
    }
  });

  it("tells of right files that they are right, and has a sentence for each verdict", () => {
    const report = reportOn(sabaFiles);
    expect(report.verdict).toBe("right");
    for (const verdict of verdicts) {
      const [said] = accountsOfReport({ ...report, verdict });
      if (said === undefined) throw new Error("nothing is said");
      expect(faultsIn(said).length === 0).toBe(verdict === "right");
    }
  });

  it("is found out wherever an untruth is planted", () => {
    const changed = {
      ...sabaFiles,
      "Telling.xml": sabaFiles["Telling.xml"].replace("125<", "126<"),
    };
    const planted = [...accounts, ...accountsOfReport(reportOn(changed))].flatMap((account) =>
      plantedIn(account, [
        "lijst 2",
        "lijst 3",
        "list 2",
        "list 3",
        "Telling.xml",
        "Totaaltelling.xml",
      ]),
    );
    const missed = planted.filter(({ account }) => faultsIn(account).length === 0);
    expect(missed.map(({ untruth, account: { text } }) => `${untruth}: ${text}`)).toEqual([]);
    expect(planted.length).toBeGreaterThan(2_000);
  });

  it("is found out where a finding has another figure than the files", () => {
    const { findings } = reportOn({
      ...sabaFiles,
      "Telling.xml": sabaFiles["Telling.xml"].replace("<ValidVotes>125<", "<ValidVotes>126<"),
    });
    const changed = findings.flatMap((finding): VerificationFinding[] =>
      "stated" in finding
        ? [
            { ...finding, stated: finding.stated + 1 },
            { ...finding, sum: finding.sum + 1 },
          ]
        : "figureAbove" in finding
          ? [{ ...finding, figureAbove: finding.figureAbove + 1 }]
          : [],
    );
    expect(changed.length).toBeGreaterThan(2);
    for (const finding of changed) expect(faultsOfFinding(finding, sabaFiles)).not.toEqual([]);
  });
});
