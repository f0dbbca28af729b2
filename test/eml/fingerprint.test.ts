import { createHash } from "node:crypto";
import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import {
  createFingerprintCounter,
  fingerprint,
  printedFingerprint,
} from "../../src/eml/fingerprint.js";
import { propertyRuns } from "../property-runs.js";

const abc = new TextEncoder().encode("abc");

describe("the fingerprint of a file", () => {
  test("is its SHA-256 in sixteen groups of four", () => {
    expect(printedFingerprint(fingerprint(abc))).toBe(
      "ba78 16bf 8f01 cfea 4141 40de 5dae 2223 b003 61a3 9617 7a9c b410 ff61 f200 15ad",
    );
    expect(fingerprint(abc).digest).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
  });

  test("is printed with two groups left open for typing over", () => {
    // 0xba = 186: 186 mod 8 = 2; 0xad = 173: 173 mod 7 = 5, so the sixth of the last seven.
    expect(fingerprint(abc).openGroups).toEqual([2, 14]);
    expect(printedFingerprint(fingerprint(abc), "redacted")).toBe(
      "ba78 16bf ---- cfea 4141 40de 5dae 2223 b003 61a3 9617 7a9c b410 ff61 ---- 15ad",
    );
  });

  property.prop([fc.uint8Array({ maxLength: 300 }), fc.nat({ max: 300 })], {
    numRuns: Math.min(propertyRuns, 5_000),
  })("is that of any other program, and the same in pieces", (bytes, cut) => {
    const { digest, groups, openGroups } = fingerprint(bytes);
    expect(digest).toBe(createHash("sha256").update(bytes).digest("hex"));
    expect(groups.join("")).toBe(digest);
    expect(groups.every((group) => group.length === 4)).toBe(true);
    const [first, last] = openGroups;
    expect(first).toBeLessThan(8);
    expect(last).toBeGreaterThanOrEqual(9);
    expect(last).toBeLessThan(16);
    const counter = createFingerprintCounter();
    counter.push(bytes.subarray(0, cut));
    counter.push(bytes.subarray(cut));
    expect(counter.finish()).toEqual({ digest, groups, openGroups });
  });
});
