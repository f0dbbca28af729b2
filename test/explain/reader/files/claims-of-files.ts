import type { EmlIssue } from "../../../../src/eml/read/issue.js";
import type { VerificationFinding } from "../../../../src/verify/finding.js";
import type { FieldFinding, TableFinding } from "../../../../src/verify/finding-kinds.js";
import type { Called } from "../called.js";
import { type Claim, claim } from "../claims.js";
import { fieldCalled } from "../counts/fields-called.js";
import { claimsOfIssue } from "../refusals/claims-of-refusals.js";
import { dutchOfFiles } from "./dutch.js";
import { englishOfFiles } from "./english.js";
import { expectedIn, type FilesKnown } from "./known.js";

const words = (text: string) => ({ words: text });

/** What a reader of each language knows of files. */
export const knownOfFiles: Readonly<Record<"nl" | "en", FilesKnown>> = {
  nl: dutchOfFiles,
  en: englishOfFiles,
};

/** What must be said of one thing that is wrong with a file; `file`: as a finding of a verification. */
export function claimOfEmlIssue(issue: EmlIssue, { code }: Called, file?: string): Claim {
  const { line, actual } = issue;
  const expected = expectedIn(issue.expected, knownOfFiles[code], code);
  const parts = [
    ...(file === undefined ? [] : [["in", { file: words(file) }] as const]),
    ...(line === 0 ? [] : [["line", { line }] as const]),
    ...(actual === "" ? [] : [["given", { given: words(actual) }] as const]),
    ...(expected === null ? [] : [["expected", { expected: words(expected) }] as const]),
  ];
  const name = ["eml", issue.code, ...parts.map(([part]) => part)].join(":");
  return claim(name, Object.assign({}, ...parts.map(([, holes]) => holes)));
}

/** A claim with a part that is said where there is such a thing. */
function claimWith(name: string, holes: Claim["holes"], hole: string, part: string | null): Claim {
  return part === null
    ? claim(`file:${name}`, holes)
    : claim(`file:${name}+`, { ...holes, [hole]: words(part) });
}

function claimOfField(finding: FieldFinding, called: Called): Claim {
  const { file, field, expected, actual, unit, list, position } = finding;
  const known = knownOfFiles[called.code].fields[field] ?? "?";
  const differing = { actual: words(actual), expected: words(expected) };
  const named = { field: words(known) };
  const place = [list, position].filter((one) => one !== undefined).join("-");
  const where = [unit ?? "", place].filter((one) => one !== "").join(", ");
  const said = (name: string, holes: Claim["holes"]): Claim =>
    claimWith(name, { file: words(file), ...holes }, "where", where === "" ? null : where);
  if (finding.with === null && list !== undefined) {
    return actual === ""
      ? said("field-lacking-from-result", { ...named, expected: words(expected) })
      : said("field-differs-from-result", { ...named, ...differing });
  }
  if (finding.with === null && file === "") {
    return claim("file:given-differs-from-law", { ...named, ...differing });
  }
  if (finding.with === null) {
    return claim("file:field-differs-from-law", { file: words(file), ...named, ...differing });
  }
  if (finding.with !== file) {
    const source = { with: words(finding.with) };
    if (actual === "") {
      return said("field-lacking", { ...named, ...source, expected: words(expected) });
    }
    if (expected === "") {
      return said("field-besides", { ...named, ...source, actual: words(actual) });
    }
    return said("field-differs", { ...named, ...differing, with: words(finding.with) });
  }
  const figure = expected === "" ? actual : expected;
  if (figure.startsWith("differenceReasons.")) {
    return said("figure-somewhere", { what: words(fieldCalled(figure, called)) });
  }
  if (actual === "") return said("field-absent", named);
  if (expected === "") return said("field-added", { ...named, actual: words(actual) });
  return said("field-differs-within", { ...named, ...differing });
}

function claimOfTable(finding: TableFinding, called: Called): Claim {
  const { file, unit, what, expected, actual } = finding;
  const about = {
    file: words(file),
    what: words(fieldCalled(what, called)),
    with: words(finding.with),
  };
  const place = unit === "" ? null : unit;
  if (actual === null) {
    return claimWith("table-lacks", { ...about, expected: expected ?? 0 }, "unit", place);
  }
  return expected === null
    ? claimWith("table-adds", { ...about, actual }, "unit", place)
    : claimWith("table-differs", { ...about, actual, expected }, "unit", place);
}

/** Findings in which the file is told and what was expected there, or what stood there. */
const plain: Readonly<Record<string, readonly ("file" | "expected" | "actual")[]>> = {
  "no-files": [],
  "other-election": ["file", "expected", "actual"],
  "date-differs": ["file", "expected", "actual"],
  corrected: ["file", "actual"],
  "contest-unknown": ["file", "actual"],
  "lists-missing": ["file", "actual"],
  "contest-missing": ["file", "actual"],
  "unit-twice": ["file", "expected", "actual"],
  "not-compared": ["file"],
  "unit-unknown": ["file", "actual"],
  "units-unknown": [],
  "no-total": ["file"],
  "no-units": ["file"],
  "no-candidate-lists": [],
  "no-seats": [],
  "seats-overruled": ["file", "expected", "actual"],
  "no-whole-count": [],
  "no-result-file": [],
  "seats-differ": ["file", "expected", "actual"],
  "elected-differ": ["file", "expected", "actual"],
  "ranking-differs": ["file", "expected", "actual"],
  "elected-unknown": ["file", "actual"],
  "elected-twice": ["file", "actual"],
  "ballots-differ": ["file"],
  "list-not-nominated": ["file"],
  "list-not-counted": ["file"],
  "candidate-not-nominated": ["file", "actual"],
  "candidate-not-counted": ["file", "expected"],
  "candidate-code-differs": ["file", "expected", "actual"],
};

/** What must be said of a finding of a verification. */
export function claimsOfVerification(
  finding: VerificationFinding,
  called: Called,
): readonly Claim[] {
  const { file } = finding;
  const facts = knownOfFiles[called.code].facts;
  switch (finding.code) {
    case "field-differs":
      return [claimOfField(finding, called)];
    case "table-differs":
      return [claimOfTable(finding, called)];
    case "kept-aside":
      return [claimOfEmlIssue(finding.issue, called, file)];
    case "result-not-determined":
      return [
        claim("file:result-not-determined"),
        ...finding.issues.flatMap((issue) => claimsOfIssue(issue, called)),
      ];
    case "candidates-do-not-add-up":
    case "lists-do-not-add-up":
    case "units-do-not-add-up": {
      const { code, unit, stated, sum, what } = finding;
      const holes = { file: words(file), what: words(fieldCalled(what, called)), stated, sum };
      return [claimWith(code, holes, "unit", unit === "" ? null : unit)];
    }
    case "files-differ": {
      const { unit, what, figure, figureAbove, above } = finding;
      const about = { unit: words(unit), what: words(fieldCalled(what, called)) };
      const both = { file: words(file), figure, above: words(above), figureAbove };
      return [claim("file:files-differ", { ...about, ...both })];
    }
    case "deceased-supposed":
    case "name-corrected": {
      const { code, list, position, expected, actual } = finding;
      const holes = { list: words(called.group(list)), position, expected: words(expected) };
      return [
        claim(
          `file:${code}`,
          code === "name-corrected" ? { ...holes, actual: words(actual) } : holes,
        ),
      ];
    }
    case "fact-given":
    case "fact-unknown": {
      const { code, fact, about, name } = finding;
      const holes = { fact: words(facts[fact] ?? "?"), about: words(about) };
      return [claimWith(code, holes, "name", code === "fact-unknown" || name === "" ? null : name)];
    }
    case "lot-given":
    case "lot-drawn":
    case "lot-required": {
      const { code, question, drawn } = finding;
      const names = (keys: readonly string[]) => ({
        names: keys.map((key) => called.option(key, question.kind)),
      });
      const holes = { options: names(question.options) };
      return code === "lot-required" || drawn.length === 0
        ? [claim(`file:${code}`, holes)]
        : [claim(`file:${code}+`, { ...holes, drawn: names(drawn) })];
    }
    case "given-twice":
      return finding.severity === "remark"
        ? [claim("file:copy", { file: words(file), first: words(finding.expected) })]
        : [claim("file:given-twice", { file: words(file), actual: words(finding.actual) })];
    case "units-without-file": {
      const named = finding.actual.split(", ");
      const few = named.length < Number(finding.expected) && named.length < 6;
      const holes = { file: words(file), missing: named.length, units: words(finding.expected) };
      return [claimWith(finding.code, holes, "names", few ? finding.actual : null)];
    }
    case "elected-differ": {
      const { list, expected, actual } = finding;
      const holes = { list: words(called.group(list)), file: words(file), actual: words(actual) };
      return [
        /^\d+: -$/.test(expected)
          ? claim("file:elected-besides", holes)
          : claim("file:elected-differ", { ...holes, expected: words(expected) }),
      ];
    }
    case "unit-missing":
      return [
        file === ""
          ? claim("file:units-missing", { actual: words(finding.actual) })
          : claim("file:unit-missing", { file: words(file), actual: words(finding.actual) }),
      ];
    default: {
      const holes = (plain[finding.code] ?? []).map(
        (hole) => [hole, words(finding[hole])] as const,
      );
      const list = "list" in finding ? { list: words(called.group(finding.list)) } : {};
      const all = { ...Object.fromEntries(holes), ...list };
      const unit = "unit" in finding ? finding.unit : "";
      return [claimWith(finding.code, all, "unit", unit === "" ? null : unit)];
    }
  }
}
