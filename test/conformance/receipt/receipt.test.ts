import { readFileSync } from "node:fs";
import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../../src/conformance/receipt/canonical-json.js";
import { checkReceipt } from "../../../src/conformance/receipt/check-receipt.js";
import { fingerprintOf } from "../../../src/conformance/receipt/fingerprint-of.js";
import { libraryVersion } from "../../../src/conformance/receipt/library-version.js";
import { differencesOfReceipts, receiptOf } from "../../../src/conformance/receipt/receipt.js";
import { type Receipt, receiptSchema } from "../../../src/conformance/receipt/receipt-schema.js";
import type { Election } from "../../../src/model/election/election.js";
import { parseElection } from "../../../src/model/election/parse-election.js";
import { determineResult } from "../../../src/seats/determine-result.js";

function councilInput(
  votes: readonly number[],
  day = "2026-03-18",
): Readonly<Record<string, unknown>> {
  return {
    type: "GR",
    day,
    seats: 9,
    groups: votes.map((figure, index) => ({ number: index + 1, votes: [figure, 2, 1] })),
  };
}

function parsedElection(input: unknown): Election {
  const parsed = parseElection(input);
  if (parsed.status === "refused") throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

function council(votes: readonly number[], day?: string): Election {
  return parsedElection(councilInput(votes, day));
}

function receipt(election: Election, preset: "default" | "osv2020" = "default"): Receipt {
  const outcome = determineResult(election, { preset });
  if (outcome.status === "refused") throw new Error(JSON.stringify(outcome.issues));
  return receiptOf(election, outcome);
}

describe("a receipt", () => {
  test("is the same for the same calculation, however the input was written", () => {
    const input = councilInput([40, 30, 21]);
    const election = parsedElection(input);
    const reordered = parsedElection(Object.fromEntries(Object.entries(input).reverse()));
    expect(differencesOfReceipts(receipt(election), receipt(reordered))).toEqual([]);
    expect(receiptSchema.safeParse(receipt(election)).success).toBe(true);
  });

  test("differs in input, steps and result when a vote differs", () => {
    expect(
      differencesOfReceipts(receipt(council([40, 30, 21])), receipt(council([40, 30, 22]))),
    ).toEqual(["input", "steps", "result"]);
  });

  test("differs in readings only when the readings do not matter", () => {
    const election = council([40, 30, 21]);
    expect(differencesOfReceipts(receipt(election), receipt(election, "osv2020"))).toEqual([
      "readings",
    ]);
  });

  test("names the rule set of the day", () => {
    expect(receipt(council([40, 30, 21])).rules).toBe("GR/2023-01-01");
    expect(receipt(council([40, 30, 21], "2018-03-21")).rules).toBe("GR/2017-12-01");
  });

  test("carries the version of the package", () => {
    const manifest = JSON.parse(
      readFileSync(new URL("../../../package.json", import.meta.url), "utf8"),
    );
    expect(libraryVersion).toBe(manifest.version);
  });

  test("takes SHA-256 of canonical JSON", () => {
    expect(canonicalJson({ b: [1, "é"], a: { d: null, c: true } })).toBe(
      '{"a":{"c":true,"d":null},"b":[1,"é"]}',
    );
    expect(fingerprintOf({})).toBe(
      "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
    );
  });

  property.prop([fc.jsonValue()])("canonical JSON is JSON of the same value", (value) => {
    const plain = JSON.parse(JSON.stringify(value));
    expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
  });
});

describe("a receipt that is checked", () => {
  const election = council([40, 30, 21]);
  const tied = council([30, 30, 20, 20]);

  test("is the same when the calculation is done again", () => {
    expect(checkReceipt(receipt(election), election)).toEqual({
      status: "completed",
      comparison: "equal",
      differs: null,
    });
    expect(
      checkReceipt(receipt(election, "osv2020"), election, { preset: "osv2020" }),
    ).toMatchObject({ comparison: "equal" });
  });

  test("names the first thing that differs", () => {
    expect(checkReceipt(receipt(election), council([40, 30, 22]))).toMatchObject({
      comparison: "different",
      differs: "input",
    });
    expect(checkReceipt(receipt(election), election, { preset: "osv2020" })).toMatchObject({
      differs: "readings",
    });
    for (const [property, value] of Object.entries(receipt(election))) {
      const other =
        typeof value === "string"
          ? `${value}x`
          : property === "readings"
            ? { ...receipt(election).readings, noVotes: "refused" }
            : ["x"];
      const changed = { ...receipt(election), [property]: other };
      const checked = checkReceipt(changed as never, election);
      // What is no receipt of this kind is refused.
      if (property === "receipt") expect(checked).toMatchObject({ status: "refused" });
      else
        expect([property, checked]).toEqual([
          property,
          { status: "completed", comparison: "different", differs: property },
        ]);
    }
  });

  test("holds the lots that were drawn", () => {
    const outcome = determineResult(tied, {});
    if (outcome.status !== "lot-required") throw new Error(outcome.status);
    const [first = ""] = outcome.question.options.map(String);
    const drawn = determineResult(tied, { lots: [first] });
    if (drawn.status === "refused") throw new Error(JSON.stringify(drawn.issues));
    const made = receiptOf(tied, drawn);
    expect(checkReceipt(made, tied, { lots: [first] })).toMatchObject({ comparison: "equal" });
    expect(checkReceipt(made, tied)).toMatchObject({ differs: "input" });
  });

  test("equals nothing where it is empty or not whole", () => {
    const whole = receipt(election);
    const { steps: _, ...partial } = whole;
    for (const part of [{}, partial, null, "receipt"]) {
      expect(checkReceipt(part as never, election)).toMatchObject({ status: "refused" });
      expect(differencesOfReceipts(part as never, part as never)).not.toEqual([]);
      expect(differencesOfReceipts(part as never, whole)).not.toEqual([]);
    }
  });
});
