import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readEml } from "../../src/eml/read/read-eml.js";
import type { EmlReading } from "../../src/eml/read/reading.js";
import type { VerificationOptions, VerificationReport } from "../../src/verify/verification.js";
import { verifyEml } from "../../src/verify/verify-eml.js";
import { sabaFiles } from "../eml/fixtures/saba.js";
import { partMutants } from "../eml/fuzz/every-part.js";
import { diceOf } from "../eml/fuzz/mutants.js";
import { officialFiles, officialFilesPresent } from "../eml/official-files.js";
import { fieldsOf, fieldsWithoutMeaning, isToldAsSaidOnce, othersThan } from "./mutations.js";

const long = process.env["KIESWET_LONG"] === "1";

const lenient = { mode: "lenient" } as const;

/** A set of files, read once; a change to one of them is read alone. */
function setOf(files: Readonly<Record<string, string>>, options: VerificationOptions = {}) {
  const readings = new Map<string, EmlReading>(
    Object.entries(files).map(([file, text]) => [file, readEml(text, lenient)]),
  );
  const report = (file?: string, text?: string): VerificationReport =>
    verifyEml(
      [...readings].map(([name, reading]) => ({
        file: name,
        reading: name === file ? readEml(text ?? "", lenient) : reading,
      })),
      options,
    );
  const told = ({ verdict, election, findings }: VerificationReport) =>
    JSON.stringify([verdict, election, findings]);
  const plain = report();
  const unchanged = told(plain);
  return {
    /** Whether a place has no meaning, or is told to have been compared with nothing. */
    isExplained: (file: string, path: string): boolean =>
      fieldsWithoutMeaning.some((each) => each.path.test(path)) ||
      isToldAsSaidOnce(plain, file, path),
    isNoticed: (file: string, text: string): boolean => told(report(file, text)) !== unchanged,
  };
}

describe("a change of one text or attribute of a right set is noticed, or has a reason not to be", () => {
  const saba = setOf(sabaFiles);

  test("on Saba, all of them in the long run and a third in the short one", {
    timeout: 120_000,
  }, () => {
    const unexplained: string[] = [];
    let changes = 0;
    for (const [file, text] of Object.entries(sabaFiles)) {
      for (const place of fieldsOf(text)) {
        for (const other of othersThan(place.value)) {
          changes += 1;
          if (!long && changes % 3 !== 0) continue;
          const changed = text.slice(0, place.from) + other + text.slice(place.to);
          if (saba.isNoticed(file, changed)) continue;
          if (!saba.isExplained(file, place.path))
            unexplained.push(`${file} ${place.path}: ${place.value} as ${other}`);
        }
      }
    }
    expect(changes).toBeGreaterThan(800);
    expect(unexplained).toEqual([]);
  });

  test.skipIf(!officialFilesPresent)(
    "in the official sets, a sample",
    { timeout: 3_600_000 },
    () => {
      const sets = [
        ["GR2022_WestMaasenWaal", { seats: 17 }, /./, long ? 2_000 : 40],
        ["AB2023_trimmed", {}, /./, long ? 2_000 : 40],
        ["TK2025", {}, /./, long ? 400 : 5],
        ["PS2019", {}, /./, long ? 400 : 5],
        ["PS2023_Drenthe", { seats: 43 }, /./, long ? 2_000 : 40],
        [
          "TK2023",
          {},
          /Resultaat|Verkiezingsdefinitie|Kandidatenlijsten_TK2023_(?:Assen|Bonaire)|kieskring_Amsterdam/,
          long ? 400 : 3,
        ],
      ] as const;
      for (const [folder, options, changedFiles, times] of sets) {
        const files = Object.fromEntries(
          officialFiles()
            .filter((file) => file.folder === folder)
            .map(({ name, path }) => [name, readFileSync(path, "utf8")]),
        );
        const set = setOf(files, options);
        const names = Object.keys(files).filter((name) => changedFiles.test(name));
        const dice = diceOf(long ? 1 : 2);
        const places = new Map(names.map((name) => [name, [...fieldsOf(files[name] ?? "")]]));
        for (let time = 0; time < times; time += 1) {
          const name = dice.pick(names);
          const place = dice.pick(places.get(name) ?? []);
          const other = dice.pick(othersThan(place.value));
          const text = files[name] ?? "";
          const changed = text.slice(0, place.from) + other + text.slice(place.to);
          if (set.isExplained(name, place.path) || set.isNoticed(name, changed)) continue;
          expect.fail(`${name} ${place.path}: ${place.value} as ${other}`);
        }
      }
    },
  );
});

/** Changes of structure that mean nothing, and why. */
const structureWithoutMeaning: readonly { readonly change: RegExp; readonly reason: string }[] = [
  {
    change: /removed EML\/(?:IssueDate|kr:CreationDateTime)$/,
    reason: "decides between two reports only",
  },
  {
    change: /ElectionIdentifier\/kr:(?:ElectionSubcategory|ElectionDomain|ElectionDate)$/,
    reason: "the schema leaves their order free",
  },
  { change: /kr:Committee$/, reason: "which committees a region has, said once" },
  { change: /moved .*(?:kr:RegisteredParty|kr:Region)$/, reason: "a set: its order says nothing" },
  {
    change: /moved .*(?:ReportingUnitVotes|UncountedVotes|RejectedVotes)$/,
    reason: "an identifier says which is which",
  },
  { change: /kr:ListData/, reason: "how the list is published" },
  {
    change: /^Kandidatenlijsten.xml removed .*\/(?:NameLine|xnl:\w+|Gender|xal:CountryNameCode)$/,
    reason: "of somebody not elected: said once",
  },
  {
    change: /^Resultaat.xml removed .*xnl:(?:NamePrefix|FirstName)$/,
    reason: "an empty one is none",
  },
];

describe("a change of structure of a right set is noticed, or has a reason not to be", () => {
  const saba = setOf(sabaFiles);

  test("each element of Saba's files removed, doubled or moved, in the short run one in seven", {
    timeout: 240_000,
  }, () => {
    const unexplained: string[] = [];
    let number = 0;
    for (const [file, text] of Object.entries(sabaFiles)) {
      for (const { change, path, text: changed } of partMutants(text)) {
        if (!/removed|doubled|moved/.test(change) || changed === text) continue;
        number += 1;
        if (!long && number % 7 !== 0) continue;
        const told = `${file} ${change} ${path}`;
        if (structureWithoutMeaning.some((each) => each.change.test(told))) continue;
        if (!saba.isNoticed(file, changed)) unexplained.push(told);
      }
    }
    expect([...new Set(unexplained)]).toEqual([]);
  });

  test("files left out, doubled and exchanged", () => {
    const readings = Object.entries(sabaFiles).map(([file, text]) => ({
      file,
      reading: readEml(text, lenient),
    }));
    for (const left of readings) {
      const { verdict, findings, comparisons } = verifyEml(
        readings.filter((each) => each !== left),
      );
      const isTold = findings.length > 0 || comparisons.some(({ files }) => files.length === 0);
      expect([left.file, verdict === "right" && !isTold]).toEqual([left.file, false]);
      const copy = verifyEml([...readings, { ...left, file: "Nogmaals.xml" }]);
      expect(copy).toMatchObject({ verdict: "right", findings: [{ code: "given-twice" }] });
      // Made by another run of the program: nobody knows which of the two holds.
      const text = sabaFiles[left.file as keyof typeof sabaFiles];
      const other = text.replace("<TransactionId>1<", "<TransactionId>2<");
      const twice = verifyEml([
        ...readings,
        { file: "Nogmaals.xml", reading: readEml(other, lenient) },
      ]);
      expect([left.file, twice.verdict]).toEqual([left.file, "wrong"]);
    }
    const exchanged = readings.map((each, index) => ({
      ...each,
      file: readings.at(index - 1)?.file ?? "",
    }));
    expect(verifyEml(exchanged).verdict).toBe("right");
  });
});
