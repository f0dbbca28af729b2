import { describe, expectTypeOf, test } from "vitest";
import type { EmlCount } from "../../src/eml/documents/count.js";
import type { EmlDefinition } from "../../src/eml/documents/definition.js";
import type { EmlDocument, EmlKind } from "../../src/eml/documents/document.js";
import type { EmlResult } from "../../src/eml/documents/result.js";
import type { EmlIssueCode } from "../../src/eml/read/issue.js";
import { readEml } from "../../src/eml/read/read-eml.js";
import type { EmlReading, EmlUnitEvent } from "../../src/eml/read/reading.js";
import { streamEml } from "../../src/eml/read/stream-eml.js";
import { type EmlWriting, writeEml } from "../../src/eml/write/write-eml.js";
import type { VerificationFinding } from "../../src/verify/finding.js";
import type { VerificationReport } from "../../src/verify/verification.js";
import { verifyEml } from "../../src/verify/verify-eml.js";

describe("the types of kieswet/eml", () => {
  test("a reading is a document or issues, told apart by status", () => {
    const reading = readEml("");
    expectTypeOf(reading).toEqualTypeOf<EmlReading>();
    if (reading.status === "accepted") expectTypeOf(reading.value).toEqualTypeOf<EmlDocument>();
    else expectTypeOf(reading.issues[0]?.code).toEqualTypeOf<EmlIssueCode | undefined>();
  });

  test("a document is told apart by its kind", () => {
    const of = (document: EmlDocument) => {
      if (document.kind === "110a") expectTypeOf(document).toEqualTypeOf<EmlDefinition>();
      if (document.kind === "510b") expectTypeOf(document).toEqualTypeOf<EmlCount>();
      if (document.kind === "520") expectTypeOf(document).toEqualTypeOf<EmlResult>();
      return document.kind;
    };
    expectTypeOf(of).returns.toEqualTypeOf<EmlKind>();
  });

  test("what a file may leave out cannot be read without looking", () => {
    expectTypeOf<EmlCount["contests"][number]["total"]>().extract<undefined>().not.toBeNever();
    expectTypeOf<EmlUnitEvent["unit"]["eligibleVoters"]>().toEqualTypeOf<number>();
    // @ts-expect-error a position may be absent
    const position: number =
      {} as EmlUnitEvent["unit"]["lists"][number]["candidates"][number]["position"];
    void position;
  });

  test("documents cannot be changed, and unknown kinds cannot be written", () => {
    const change = (count: EmlCount) => {
      // @ts-expect-error a document is read-only
      count.kind = "510c";
    };
    void change;
    // @ts-expect-error 630 is no kind of this library
    writeEml({ kind: "630" });
    expectTypeOf(writeEml).returns.toEqualTypeOf<EmlWriting>();
  });

  test("a stream takes iterables of bytes and web streams", () => {
    expectTypeOf<Uint8Array[]>().toExtend<Parameters<typeof streamEml>[0]>();
    expectTypeOf<AsyncIterable<Uint8Array>>().toExtend<Parameters<typeof streamEml>[0]>();
    expectTypeOf<ReadableStream<Uint8Array>>().toExtend<Parameters<typeof streamEml>[0]>();
    // @ts-expect-error text is no bytes
    streamEml(["text"]);
  });

  test("findings are a closed union by code", () => {
    expectTypeOf(verifyEml).returns.toEqualTypeOf<VerificationReport>();
    const about = (finding: VerificationFinding) =>
      finding.code === "files-differ" ? finding.figureAbove : undefined;
    expectTypeOf(about).returns.toEqualTypeOf<number | undefined>();
  });
});
