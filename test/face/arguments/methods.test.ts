import { describe, expect, test } from "vitest";
import {
  createEmlReader,
  createFileFingerprintCounter,
  createFingerprintCounter,
  fingerprintsOf,
  pollingLocation,
  readEml,
  reportingUnitId,
} from "../../../src/eml/index.js";
import { day } from "../../../src/model/day.js";
import { prepareBody } from "../../../src/seats/index.js";
import { createEmlVerifier, verifyEml } from "../../../src/verify/index.js";
import { sabaCount, sabaTotal } from "../../eml/fixtures/saba.js";
import { oddValues } from "./odd-values.js";

const odd = Object.entries(oddValues).filter(([, value]) => !ArrayBuffer.isView(value));
const bytes = new TextEncoder().encode(sabaTotal);

/** What a value answers where it holds an answer of the library; a refusal has a status and issues. */
function statusOf(answer: unknown): unknown {
  return typeof answer === "object" && answer !== null && "status" in answer
    ? answer.status
    : undefined;
}

describe("a verifier that was given what is no file, unit or reading", () => {
  type Verifier = ReturnType<typeof createEmlVerifier>;
  const ways: readonly (readonly [string, (verifier: Verifier, value: never) => unknown])[] = [
    ["a unit", (verifier, value) => verifier.addUnit("file", value)],
    ["a document", (verifier, value) => verifier.addDocument("file", value)],
    ["a reading", (verifier, value) => verifier.addReading("file", value)],
    ["a file to forget", (verifier, value) => verifier.forget(value)],
    ["the name of a document", (verifier, value) => verifier.addDocument(value, value)],
  ];
  test.each(ways)("as %s throws nothing, and its report is a refusal", (_, give) => {
    for (const [name, value] of odd) {
      const isName = give === ways[3]?.[1] && typeof value === "string";
      const verifier = createEmlVerifier();
      // None of these is of the type.
      give(verifier, value as never);
      expect(statusOf(verifier.report()), name).toBe(isName ? undefined : "refused");
    }
  });

  test("as options throws nothing, and is refused", () => {
    for (const [name, value] of odd) {
      const report = createEmlVerifier().report(value as never);
      const mayBe = ["undefined", "an object", "no prototype"].includes(name);
      expect(statusOf(report), name).toBe(mayBe ? undefined : "refused");
    }
  });

  test("and one that was given readings says what a verification at once says", () => {
    const files = [sabaCount, sabaTotal].map((text, at) => ({
      file: `file ${at}`,
      reading: readEml(text),
    }));
    const verifier = createEmlVerifier();
    for (const { file, reading } of files) verifier.addReading(file, reading);
    expect(verifier.report({ seats: 5 })).toEqual(verifyEml(files, { seats: 5 }));
  });
});

test("a reader that is given what is no bytes ends, and its reading is a refusal", () => {
  for (const [name, value] of odd) {
    const reader = createEmlReader();
    expect(reader.push(value as never), name).toEqual([]);
    expect(reader.hasEnded(), name).toBe(true);
    expect(statusOf(reader.finish().reading), name).toBe("refused");
  }
});

describe("the counters of fingerprints", () => {
  test.each([
    ["of bytes", createFingerprintCounter],
    ["of a file", createFileFingerprintCounter],
  ])("%s refuse at the end what was pushed and is no bytes", (_, create) => {
    for (const [name, value] of odd) {
      const counter = create();
      counter.push(bytes);
      counter.push(value as never);
      expect(statusOf(counter.finish()), name).toBe("refused");
    }
  });

  test("of a file give the same twice", () => {
    const counter = createFileFingerprintCounter();
    counter.push(bytes);
    expect(counter.finish()).toEqual(fingerprintsOf(bytes));
    expect(counter.finish()).toEqual(fingerprintsOf(bytes));
  });

  test("of a file refuse bytes that come after its end, and do not pass over them", () => {
    const counter = createFileFingerprintCounter();
    counter.push(bytes);
    counter.finish();
    counter.push(bytes);
    expect(counter.finish()).toMatchObject({
      status: "refused",
      issues: [{ path: ["bytes"], code: "not-allowed" }],
    });
  });
});

describe("a body whose seats are divided", () => {
  const prepared = prepareBody({ type: "TK", day: day("2023-11-22"), seats: 150 });
  if (prepared.status === "refused") throw new Error(JSON.stringify(prepared.issues));
  const { divide, seatsOf } = prepared.value;
  const lists = [{ number: 1, votes: 5 }];
  const ways: readonly (readonly [string, (value: never) => unknown])[] = [
    ["lists", (value) => divide(value)],
    ["lots", (value) => divide(lists, value)],
    ["votes", (value) => seatsOf(value)],
  ];
  test.each(ways)("refuses what is no array as %s and throws nothing", (_, give) => {
    for (const [name, value] of odd) {
      const mayBe = name === "undefined" || name.includes("array");
      const status = statusOf(give(value as never));
      if (!mayBe || status !== "completed") expect(status, name).toBe("refused");
    }
  });

  test("refuses to put seats into what is no array, and throws nothing", () => {
    for (const [name, value] of odd) {
      const mayBe = name === "undefined" || ["nested", "array"].some((part) => name.includes(part));
      if (!mayBe) expect(statusOf(seatsOf([5, 3], value as never)), name).toBe("refused");
    }
    const throwing = oddValues["an array that throws"];
    expect(statusOf(seatsOf([5, 3], throwing as never))).toBe("refused");
  });
});

test("an id of a unit and a polling location are read from any value without a throw", () => {
  for (const [name, value] of odd) {
    expect(() => reportingUnitId.read(value as never), name).not.toThrow();
    expect(() => pollingLocation.check(value as never), name).not.toThrow();
  }
});
