import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { EmlDocument } from "../../../src/eml/documents/document.js";
import type { EmlFigures } from "../../../src/eml/documents/figures.js";
import { readEml } from "../../../src/eml/read/read-eml.js";
import { writeEml } from "../../../src/eml/write/write-eml.js";
import { isLongRun } from "../../sample.js";
import { sabaFiles } from "../fixtures/saba.js";
import { officialBytes, officialFilesPresent, officialFolder } from "../official-files.js";
import { canValidate } from "../xmllint.js";
import { byteMutant, diceOf, structureMutant } from "./mutants.js";

const mutants = isLongRun ? 60_000 : 1_000;
const validated = isLongRun ? 3_000 : 100;
const time = isLongRun ? 3_600_000 : 120_000;

const small = [
  "AB2023_trimmed/Kandidatenlijsten_AB2023_Scheldestromen.eml.xml",
  "AB2023_trimmed/Telling_AB2023_Scheldestromen_gemeente_Borsele.eml.xml",
  "AB2023_trimmed/Totaaltelling_AB2023_Scheldestromen_waterschap_Scheldestromen.eml.xml",
  "definitions/Verkiezingsdefinitie_GR2026_Stadskanaal.eml.xml",
];

/** The small files of the project and, where they are, official ones. */
const files: readonly string[] = [
  ...Object.values(sabaFiles),
  ...(officialFilesPresent ? small.map((path) => Buffer.from(officialBytes(path)).toString()) : []),
];

const utf8 = (text: string) => new TextEncoder().encode(text);

const votesIn = ({ lists }: EmlFigures): readonly number[] =>
  lists.flatMap(({ votes, candidates }) => [votes, ...candidates.map((each) => each.votes)]);

/** Every figure of votes of a count, in the order of the file. */
function votesOf(document: EmlDocument): readonly number[] | undefined {
  if (!document.kind.startsWith("510") || !("contests" in document)) return undefined;
  return document.contests.flatMap((contest) => {
    if (!("units" in contest)) return [];
    const total = contest.total === undefined ? [] : votesIn(contest.total);
    return [...total, ...contest.units.flatMap(votesIn)];
  });
}

/** The same by looking at the text only; nothing where that is too simple. */
function votesInText(text: string): readonly number[] | undefined {
  if (/<[!?]|&#/.test(text.replace(/^<\?xml[^>]*>/, ""))) return undefined;
  const figures = [...text.matchAll(/<ValidVotes\s*>([^<]*)<\/ValidVotes\s*>/g)];
  return figures.map(([, figure = ""]) => Number(figure.trim()));
}

/** What must hold of any bytes: they are refused with issues, or read as what they say. */
function check(bytes: Uint8Array): EmlDocument | undefined {
  const reading = readEml(bytes);
  if (reading.status === "refused") {
    expect(reading.issues.length).toBeGreaterThan(0);
    const lenient = readEml(bytes, { mode: "lenient" });
    if (lenient.status === "accepted") {
      expect(lenient.remarks.length).toBeGreaterThan(0);
      expect(lenient.remarks).toHaveLength(lenient.uninterpreted.length);
    }
    return undefined;
  }
  const { value: document } = reading;
  expect(readEml(bytes, { mode: "lenient" })).toEqual(reading);
  const text = Buffer.from(bytes).toString("utf8");
  const expected = votesInText(text);
  const votes = votesOf(document);
  if (votes !== undefined && expected !== undefined) expect(votes).toEqual(expected);
  const writing = writeEml(document);
  expect(writing.status).toBe("completed");
  if (writing.status === "completed") expect(readEml(writing.bytes)).toEqual(reading);
  return document;
}

const schemas: readonly (readonly [RegExp, string])[] = [
  [/^110a/, "110a-electionevent"],
  [/^230/, "230-candidatelist"],
  [/^510/, "510-count"],
  [/^520/, "520-result"],
];

/** White space around a value, which the schema ignores and libxml2 does not (Part 2, 4.3.6). */
const spaceAroundValue = /="[ \t\r\n]|[ \t\r\n]"|>[ \t\r\n]+[^<\s]|[^>\s][ \t\r\n]+</;

/** Which of the files a validator refuses. */
function invalid(
  kind: RegExp,
  schema: string,
  accepted: readonly (readonly [EmlDocument, Uint8Array])[],
) {
  const folder = mkdtempSync(join(tmpdir(), "kieswet-"));
  try {
    const named = accepted
      .filter(([document]) => kind.test(document.kind))
      .map(([, bytes], index) => {
        const path = join(folder, `${index}.xml`);
        writeFileSync(path, bytes);
        return { path, bytes };
      });
    if (named.length === 0) return [];
    const run = spawnSync(
      "xmllint",
      [
        "--noout",
        "--nonet",
        "--schema",
        `${officialFolder}xsd/${schema}-kiesraad-strict.xsd`,
        ...named.map(({ path }) => path),
      ],
      { encoding: "utf8", maxBuffer: 1e9 },
    );
    return named
      .filter(({ path }) => !run.stderr.includes(`${path} validates`))
      .map(({ path }) =>
        run.stderr
          .split("\n")
          .filter((line) => line.startsWith(path))
          .join("\n"),
      );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("a mutated file", () => {
  test("byte by byte: is refused, or read as what it says", { timeout: time }, () => {
    const sources = files.map(utf8);
    for (let seed = 0; seed < mutants; seed += 1) {
      const dice = diceOf(seed);
      check(byteMutant(dice.pick(sources), dice));
    }
  });

  test("tag by tag: is refused, or read as what it says", { timeout: time }, () => {
    for (let seed = 0; seed < mutants; seed += 1) {
      const dice = diceOf(1_000_000 + seed);
      check(utf8(structureMutant(dice.pick(files), dice)));
    }
  });

  test.skipIf(!canValidate)(
    "that is read strictly is valid against the schemas",
    { timeout: time },
    () => {
      const accepted: (readonly [EmlDocument, Uint8Array])[] = [];
      for (let seed = 0; accepted.length < validated && seed < mutants * 5; seed += 1) {
        const dice = diceOf(2_000_000 + seed);
        const file = dice.pick(files);
        const bytes =
          seed % 2 === 0 ? utf8(structureMutant(file, dice)) : byteMutant(utf8(file), dice);
        const reading = readEml(bytes);
        const text = Buffer.from(bytes).toString();
        if (reading.status === "accepted" && !spaceAroundValue.test(text)) {
          accepted.push([reading.value, bytes]);
        }
      }
      expect(accepted.length).toBeGreaterThan(20);
      for (const [kind, schema] of schemas) expect(invalid(kind, schema, accepted)).toEqual([]);
    },
  );
});
