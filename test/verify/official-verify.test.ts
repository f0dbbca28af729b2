import { describe, expect, test } from "vitest";
import { readEml } from "../../src/eml/read/read-eml.js";
import type { VerificationReport } from "../../src/verify/verification.js";
import { verifyEml } from "../../src/verify/verify-eml.js";
import { officialBytes, officialFiles, officialFilesPresent } from "../eml/official-files.js";

function reportOn(folder: string, seats?: number): VerificationReport {
  const files = officialFiles().filter((file) => file.folder === folder);
  return verifyEml(
    files.map(({ name, path }) => {
      const reading = readEml(officialBytes(path));
      if (reading.status === "refused") throw new Error(`${name} was refused`);
      return { file: name, document: reading.value };
    }),
    seats === undefined ? {} : { seats },
  );
}

const seatsOf = ({ result }: VerificationReport) =>
  result?.lists.map(({ seats }) => seats).filter((seats) => seats > 0);

describe.skipIf(!officialFilesPresent)("official files", () => {
  test("of the House of Representatives in 2023 give the official result and the known remarks", () => {
    const report = reportOn("TK2023");
    expect(report).toMatchObject({ verdict: "right", resultConfirmed: true });
    const { findings, result } = report;
    expect(result).toMatchObject({ seats: 150, votes: 10_432_726 });
    expect(seatsOf(report)).toEqual([24, 9, 25, 37, 5, 5, 3, 3, 3, 2, 1, 3, 3, 7, 20]);
    const elected = result?.lists.flatMap((list) => list.elected) ?? [];
    expect(elected).toHaveLength(150);
    expect(elected.filter(({ ranking }) => ranking === "1")).toHaveLength(36);
    expect(findings.every(({ severity }) => severity === "remark")).toBe(true);
    const differences = findings.flatMap((finding) =>
      finding.code === "files-differ"
        ? [[finding.unit, finding.what, finding.figure, finding.figureAbove]]
        : [],
    );
    expect(differences).toEqual([
      ["HSB17", "differenceReasons.tooManyBallotsIssued", 11, 12],
      ["HSB17", "differenceReasons.noExplanation", 282, 353],
      ["HSB14::0482", "differenceReasons.tooManyBallotsIssued", 0, 1],
    ]);
    expect(findings.filter(({ code }) => code === "units-do-not-add-up")).toEqual([]);
    expect(findings).toContainEqual({
      severity: "remark",
      code: "units-without-file",
      file: "Totaaltelling_TK2023.eml.xml",
      expected: "20",
      actual: "HSB7, HSB18",
    });
    expect(findings.filter(({ code }) => code === "date-differs")).toMatchObject([
      { file: "Telling_TK2023_kieskring_Bonaire.eml.xml", actual: "2023-11-21" },
    ]);
  });

  test("of the council of West Maas en Waal in 2022 give its seats", () => {
    const report = reportOn("GR2022_WestMaasenWaal", 17);
    expect(report.verdict).toBe("right");
    expect(report.findings.map(({ code }) => code)).toEqual(["no-result-file"]);
    expect(seatsOf(report)).toEqual([3, 2, 3, 2, 2, 2, 2, 1]);
  });

  test("of the provincial council of Drenthe in 2023 give its seats", () => {
    const report = reportOn("PS2023_Drenthe", 43);
    expect(report.verdict).toBe("right");
    const seats = Buffer.from(officialBytes("PS2023_Drenthe/PS2023_Drenthe_seats.csv")).toString();
    const official = seats
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => Number(line.split(",").at(-2)));
    expect(report.result?.lists.map((list) => list.seats)).toEqual(official);
  });

  test("that were trimmed do not add up, and only there", () => {
    const report = reportOn("AB2023_trimmed");
    expect(report.verdict).toBe("wrong");
    const faults = report.findings.filter(({ severity }) => severity === "fault");
    expect(new Set(faults.map(({ code }) => code))).toEqual(
      new Set(["candidates-do-not-add-up", "lists-do-not-add-up", "units-do-not-add-up"]),
    );
  });

  test("of one municipality with the lists of its district fit together", () => {
    const report = reportOn("TK2025");
    expect(report).toMatchObject({
      verdict: "incomplete",
      result: null,
      partial: { votes: 13_627 },
    });
    expect(report.findings).toMatchObject([
      { code: "units-do-not-add-up", what: "eligibleVoters", stated: 16_290, sum: 0 },
      { severity: "gap", code: "units-unknown" },
      { severity: "gap", code: "contest-missing", actual: "10" },
      { severity: "gap", code: "no-seats" },
      { code: "no-result-file" },
    ]);
    expect(reportOn("PS2019").verdict).toBe("incomplete");
  });
});
