import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import type { EmlIssue, EmlIssueCode } from "../../../src/eml/read/issue.js";
import { readEml } from "../../../src/eml/read/read-eml.js";
import { writeEml } from "../../../src/eml/write/write-eml.js";
import { correctedCount, nomination, pollingStations } from "../fixtures/other-kinds.js";
import { sabaFiles } from "../fixtures/saba.js";
import { officialFiles, officialFolder } from "../official-files.js";
import { written } from "../writing.js";
import { canValidate } from "../xmllint.js";
import { type PartMutant, partMutants } from "./every-part.js";

const long = process.env["KIESWET_LONG"] === "1";

/** Of a change at a path so many are taken: a count has thousands of the same elements. */
const mostOfOne = long ? 50 : 1;

const small = officialFiles().flatMap(({ path }) => {
  const text = readFileSync(path, "utf8");
  return text.length < 20_000 ? [[path.split("/").slice(-2).join("/"), text] as const] : [];
});

const files: readonly (readonly [string, string])[] = [
  ...Object.entries(sabaFiles),
  ...[correctedCount, nomination, pollingStations].map(
    (document) => [document.kind, written(document)] as const,
  ),
  ...small,
];

function taken(text: string): readonly PartMutant[] {
  const times = new Map<string, number>();
  return [...partMutants(text)].filter(({ change, path }) => {
    const key = `${change} ${path}`;
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time <= mostOfOne;
  });
}

const modes = ["strict", "lenient"] as const;

/** What is not as it should be about one changed file; empty when nothing is. */
function wrongWith({ change, path, text }: PartMutant): readonly string[] {
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

describe.each(files)(
  "each part of %s removed, doubled, moved, emptied or made something else",
  (_, text) => {
    const mutants = taken(text);

    test("is refused with an issue, or read, and then written and read it is the same", {
      timeout: 600_000,
    }, () => {
      expect(mutants.length).toBeGreaterThan(50);
      expect(mutants.flatMap(wrongWith)).toEqual([]);
    });

    test.skipIf(!canValidate)(
      "is read strictly when the validator takes it, and only then",
      { timeout: 600_000 },
      () => {
        const valid = validOf(
          mutants.map((mutant) => mutant.text),
          schemaOf(text),
        );
        const differ = mutants.flatMap((mutant, index) => {
          const reading = readEml(mutant.text);
          if ((reading.status === "accepted") === valid.has(index)) return [];
          if (reading.status === "refused" && reading.issues.every(isBeyond)) return [];
          return [`${mutant.path} ${mutant.change}: ${reading.status}`];
        });
        expect(differ).toEqual([]);
      },
    );
  },
);
