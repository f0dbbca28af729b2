import { describe, expect, it } from "vitest";
import { createFingerprintCounter, fingerprint } from "../../src/eml/index.js";

describe("a counter of a fingerprint", () => {
  it.each([undefined, null, "text", [1, 2], {}, 3])("refuses what is no bytes: %j", (value) => {
    const counter = createFingerprintCounter();
    counter.push(new Uint8Array([1]));
    counter.push(value as never);
    counter.push(new Uint8Array([2]));
    expect(counter.finish()).toMatchObject({ status: "refused", issues: [{ path: ["bytes"] }] });
  });

  it("may be asked more than once, and go on", () => {
    const counter = createFingerprintCounter();
    counter.push(new Uint8Array([1]));
    expect(counter.finish()).toEqual(fingerprint(new Uint8Array([1])));
    counter.push(new Uint8Array([2]));
    expect(counter.finish()).toEqual(counter.finish());
    expect(counter.finish()).toEqual(fingerprint(new Uint8Array([1, 2])));
  });
});
