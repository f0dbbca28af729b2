import { describe, expect, test } from "vitest";
import type { EmlCount } from "../../src/eml/documents/count.js";
import type { EmlDocument } from "../../src/eml/documents/document.js";
import { verifyEml } from "../../src/verify/verify-eml.js";
import { sabaFiles } from "../eml/fixtures/saba.js";
import { replaced } from "../eml/reading.js";
import { found, reportOn } from "./forged-files.js";
import { all, districtCount } from "./province.js";

const count = sabaFiles["Telling.xml"];

describe("a count without a stated total", () => {
  const withoutTotal = replaced(count, /<TotalVotes>.*?<\/TotalVotes>/, "");
  const alone = (text: string) => ({ "Telling.xml": text, "Totaaltelling.xml": undefined });

  test("is added up, and its ballots are still held against the candidate lists", () => {
    expect(found(alone(withoutTotal))[0]).toBe("right");
    const renumbered = replaced(
      withoutTotal,
      /CandidateIdentifier Id="6"/g,
      'CandidateIdentifier Id="9"',
    );
    expect(found(alone(renumbered))).toEqual(
      expect.arrayContaining([
        "wrong",
        "fault candidate-not-nominated Telling.xml",
        "fault candidate-not-counted Telling.xml",
      ]),
    );
  });

  test("counts a candidate by number and not by place, and each unit has the same ballot", () => {
    const at = (number: number, votes: number) =>
      `CandidateIdentifier Id="${number}"></CandidateIdentifier></Candidate><ValidVotes>${votes}<`;
    const exchanged = withoutTotal.replace(at(1, 210), at(2, 210)).replace(at(2, 50), at(1, 50));
    expect(exchanged).not.toBe(withoutTotal);
    expect(found(alone(exchanged))).toContain("fault field-differs Telling.xml");
    const number = (from: string, to: string) => (text: string) =>
      text.replaceAll(`CandidateIdentifier Id="${from}"`, `CandidateIdentifier Id="${to}"`);
    const upsideDown = withoutTotal.replace(
      /AffiliationIdentifier Id="1">.*?(?=<Selection><AffiliationIdentifier Id="2")/g,
      (list) =>
        [number("1", "X"), number("6", "1"), number("X", "6")].reduce((text, by) => by(text), list),
    );
    const { result } = reportOn({ ...alone(upsideDown), "Resultaat.xml": undefined });
    const [first] = result?.lists[0]?.elected ?? [];
    expect(first?.name).toBe("G. (Gwen) Gumbs");
  });
});

describe("an election of several districts", () => {
  const inFiles = (changed: Readonly<Record<string, EmlDocument | undefined>>) => {
    const { verdict, findings } = verifyEml(
      Object.entries({ ...all, ...changed }).flatMap(([file, document]) =>
        document === undefined ? [] : [{ file, document }],
      ),
      { seats: 3 },
    );
    return [verdict, ...findings.map(({ severity, code, file }) => `${severity} ${code} ${file}`)];
  };
  const plain = inFiles({});

  /** The count of the municipality of a district, as of the contest of that or another. */
  const town = (district: 1 | 2, contest: 1 | 2 = district): EmlCount => {
    const count = districtCount(district);
    const [own] = count.contests;
    const [unit] = own?.units ?? [];
    if (own === undefined || unit === undefined) throw new Error("there is a municipality");
    return {
      ...count,
      kind: "510b",
      authority: { id: `100${district}`, name: `Stad ${district}` },
      contests: [
        { ...own, id: `${contest}`, units: [{ ...unit, id: `100${district}::SB1`, name: "X" }] },
      ],
    };
  };

  test("says of which district there are no candidate lists", () => {
    expect(inFiles({ "lists 2": undefined })).toEqual(
      expect.arrayContaining(["right", "remark lists-missing nation"]),
    );
    expect(plain.join()).not.toContain("lists-missing");
  });

  test("knows a district by its number, with or without zeros in front", () => {
    const count = districtCount(1);
    const [contest] = count.contests;
    if (contest === undefined) return;
    const units = contest.units.map((unit) => ({ ...unit, id: unit.id.replace("HSB1", "HSB01") }));
    const other: EmlCount = {
      ...count,
      authority: { ...count.authority, id: "HSB01" },
      contests: [{ ...contest, id: "01", units }],
    };
    expect(inFiles({ "count 1": other })).toEqual(plain);
  });

  test("holds the district of a municipality against the definition, or says that nothing else names it", () => {
    const { verdict, findings, comparisons } = verifyEml(
      [town(1), town(2)].map((document, at) => ({ file: `${at}`, document })),
    );
    expect([verdict, findings.some(({ severity }) => severity === "fault")]).toEqual([
      "incomplete",
      false,
    ]);
    const contest = comparisons.find(({ field }) => field === "contest");
    expect(contest?.saidOnce).toEqual([
      { file: "0", times: 1 },
      { file: "1", times: 1 },
    ]);
    expect(inFiles({ "town 1": town(1) })).not.toContain("fault field-differs town 1");
    expect(inFiles({ "town 1": town(1, 2) })).toContain("fault field-differs town 1");
  });
});
