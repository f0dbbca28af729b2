import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { EmlIssue, EmlIssueCode } from "../../../src/eml/read/issue.js";
import { readEml } from "../../../src/eml/read/read-eml.js";
import { writeEml } from "../../../src/eml/write/write-eml.js";
import { officialFolder } from "../official-files.js";
import type { PartMutant } from "./every-part.js";

const modes = ["strict", "lenient"] as const;

/** What is not as it should be about one changed file; empty when nothing is. */
export function wrongWith({ change, path, text }: PartMutant): readonly string[] {
  return modes.flatMap((mode) => {
    const reading = readEml(text, { mode });
    if (reading.status === "refused") {
      return reading.issues.length > 0 ? [] : [`${mode}: ${path} ${change}: refused without issue`];
    }
    const writing = writeEml(reading.value, { mode });
    if (writing.status === "refused") return [`${mode}: ${path} ${change}: cannot be written`];
    const again = readEml(writing.bytes, { mode });
    const same = again.status === "accepted" && isDeepStrictEqual(again.value, reading.value);
    return same ? [] : [`${mode}: ${path} ${change}: reads otherwise when written`];
  });
}

const schemaOf = (text: string): string => {
  const kind = / Id="(\w+)"/.exec(text)?.[1] ?? "";
  if (kind === "110a") return "110a-electionevent";
  if (kind === "110b") return "110b-electionevent";
  if (kind === "210") return "210-nomination";
  if (kind.startsWith("230")) return "230-candidatelist";
  return kind === "520" ? "520-result" : "510-count";
};

/** Which of the texts a validator takes, by their place. */
function validOf(texts: readonly string[], schema: string): ReadonlySet<number> {
  const folder = mkdtempSync(join(tmpdir(), "kieswet-parts-"));
  try {
    const paths = texts.map((text, index) => {
      const path = join(folder, `${index}.xml`);
      writeFileSync(path, text);
      return path;
    });
    const valid = new Set<number>();
    for (let start = 0; start < paths.length; start += 500) {
      const options = ["--noout", "--nonet", "--schema"];
      const run = spawnSync(
        "xmllint",
        [
          ...options,
          `${officialFolder}xsd/${schema}-kiesraad-strict.xsd`,
          ...paths.slice(start, start + 500),
        ],
        { encoding: "utf8", maxBuffer: 1e9 },
      );
      for (const [, index] of run.stderr.matchAll(/\/(\d+)\.xml validates/g)) {
        valid.add(Number(index));
      }
    }
    return valid;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * What a strict reading refuses and a schema cannot say: identifiers that must differ, a candidate
 * before any list, a day of the election, one value of each thing, places on a list as numbers.
 */
const beyondTheSchema: Readonly<Partial<Record<EmlIssueCode, RegExp>>> = {
  "duplicate-identifier": /./,
  "incomplete-content": /Selection/,
  "missing-element": /ElectionIdentifier$/,
  "repeated-element":
    /CreationDateTime|Schema|CanonicalizationMethod|ElectionDate|Subcategory|NominationDate|ElectionDomain/,
  "invalid-value": /^EML$|CandidateIdentifier|Region\[|Elected$|xal:Locality$|Ranking$/,
  "wrong-order": /kr:(?:CountingMethod|Phase)$/,
};

const isBeyond = ({ code, path }: EmlIssue): boolean => beyondTheSchema[code]?.test(path) === true;

/** Mutants that are read strictly although the validator refuses them, or the other way round. */
export function differingFromValidator(
  mutants: readonly PartMutant[],
  original: string,
): readonly string[] {
  const valid = validOf(
    mutants.map((mutant) => mutant.text),
    schemaOf(original),
  );
  return mutants.flatMap((mutant, index) => {
    const reading = readEml(mutant.text);
    if ((reading.status === "accepted") === valid.has(index)) return [];
    if (reading.status === "refused" && reading.issues.every(isBeyond)) return [];
    return [`${mutant.path} ${mutant.change}: ${reading.status}`];
  });
}
