import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { matchFingerprint } from "../../src/eml/match-fingerprint.js";
import { readEml } from "../../src/eml/read/read-eml.js";
import type { VerificationOptions } from "../../src/verify/verification.js";
import { verifyEml } from "../../src/verify/verify-eml.js";
import { sabaCount, sabaFiles, sabaResult } from "../eml/fixtures/saba.js";
import { replaced } from "../eml/reading.js";

const given = (changed: Readonly<Record<string, string>> = {}) =>
  Object.entries({ ...sabaFiles, ...changed }).map(([file, text]) => ({
    file,
    reading: readEml(text, { mode: "lenient" }),
  }));

const verdictOf = (changed: Readonly<Record<string, string>>, options?: VerificationOptions) =>
  verifyEml(given(changed), options).verdict;

describe("a verification", () => {
  property.prop([fc.shuffledSubarray(given(), { minLength: 5, maxLength: 5 })], { numRuns: 30 })(
    "gives the same report whatever the order of the files",
    (shuffled) => {
      expect(verifyEml(shuffled)).toEqual(verifyEml(given()));
    },
  );

  test("is unreadable while one file is, and then has no result", () => {
    const report = verifyEml(given({ "Telling.xml": "%PDF-1.4" }));
    expect(report).toMatchObject({ verdict: "unreadable", result: null });
    expect(report.unread).toMatchObject([{ file: "Telling.xml", issues: [{ actual: "PDF" }] }]);
  });

  const withoutFluiter = sabaResult
    .replace("F.", "G.")
    .replace("Fred", "Gwen")
    .replace("<xnl:NamePrefix>de<", "<xnl:NamePrefix><")
    .replace("Fluiter", "Gumbs")
    .replace(/<Gender>female<\/Gender>(?!.*<Gender>)/, "");

  test("names who must have died for a result, and takes it when it is told", () => {
    const report = verifyEml(given({ "Resultaat.xml": withoutFluiter }));
    expect(report.verdict).toBe("right-if");
    expect(report.findings).toMatchObject([
      { severity: "supposition", code: "deceased-supposed", list: 1, position: 5 },
    ]);
    const deceased = [{ list: 1, position: 5 }];
    expect(verdictOf({ "Resultaat.xml": withoutFluiter }, { deceased })).toBe("right");
    expect(verdictOf({}, { deceased })).toBe("wrong");
  });

  test("names whose name must have been corrected", () => {
    const corrected = replaced(sabaResult, "Fluiter", "Fluyter");
    expect(verifyEml(given({ "Resultaat.xml": corrected })).findings).toMatchObject([
      { code: "name-corrected", actual: "F. (Fred) de Fluyter" },
    ]);
    const correctedNames = [{ list: 1, position: 5 }];
    expect(verdictOf({ "Resultaat.xml": corrected }, { correctedNames })).toBe("right");
  });

  test("takes the latest of several reports, in any order", () => {
    const made = (text: string, day: number) =>
      replaced(text, "2019-03-21T06:57:22.834", `2019-03-2${day}T06:57:22.834`);
    const first = made(replaced(sabaCount, ">210<", ">211<"), 2);
    const files = given({ "Eerste.xml": first, "Telling.xml": made(sabaCount, 3) });
    for (const order of [files, [...files].reverse()]) {
      const { findings } = verifyEml(order.filter(({ file }) => file !== "Eerste.xml"));
      expect(findings).toEqual([]);
      expect(verifyEml(order).findings).toContainEqual(
        expect.objectContaining({ code: "corrected", file: "Eerste.xml" }),
      );
    }
  });
});

describe("a printed fingerprint", () => {
  const digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  const printed = (digest.match(/.{4}/g) ?? []).join(" ");

  test("is that of a file, in capitals, without blanks, with two groups open", () => {
    expect(matchFingerprint(printed.toUpperCase(), digest).matches).toBe(true);
    expect(matchFingerprint(digest, digest).matches).toBe(true);
    expect(matchFingerprint(printed.replace("8f01", "----"), digest).open).toEqual([2]);
    expect(matchFingerprint(printed.replace("8f01", "8f02"), digest)).toMatchObject({
      matches: false,
      differing: [2],
    });
    expect(matchFingerprint("ba78", digest).matches).toBe(false);
  });
});
