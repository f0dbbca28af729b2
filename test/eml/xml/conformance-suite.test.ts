import { describe, expect, test } from "vitest";
import { suiteCases, suitePresent } from "./conformance-suite.js";
import { ownParsed, strictParsed } from "./events-of.js";

const cases = suiteCases();

describe.skipIf(!suitePresent)("the suite of the W3C for parsers", () => {
  test("has as many cases that apply as when it was first run", () => {
    // All; those that are not well-formed; those in UTF-8 without a document type.
    const counts = [
      cases.length,
      cases.filter(({ isWellFormed }) => !isWellFormed).length,
      cases.filter(({ isPlain }) => isPlain).length,
    ];
    expect(counts).toEqual([1_965, 1_017, 274]);
  });

  test("every document that is not well-formed is refused", () => {
    const accepted = cases.filter(
      ({ isWellFormed, bytes }) => !isWellFormed && ownParsed(bytes).refusal === undefined,
    );
    expect(accepted.map(({ id }) => id)).toEqual([]);
  });

  test("every well-formed one without a document type is read, in whatever pieces, to the events of the strict parser", () => {
    const plain = cases.filter((each) => each.isWellFormed && each.isPlain);
    for (const { id, bytes } of plain) {
      const strict = strictParsed(bytes);
      expect([id, ownParsed(bytes)]).toEqual([id, strict]);
      for (const length of [1, 2, 3, 7])
        expect([id, ownParsed(bytes, length)]).toEqual([id, strict]);
      expect([id, strict.refusal?.code]).toEqual([id, undefined]);
    }
  });

  test("every document is refused by both parsers or by neither, but for one that names an instruction with a colon", () => {
    for (const { id, bytes } of cases) {
      if (id === "rmt-ns10-042") continue;
      const isRefused = strictParsed(bytes).refusal !== undefined;
      expect([id, ownParsed(bytes).refusal !== undefined]).toEqual([id, isRefused]);
    }
  });
});
