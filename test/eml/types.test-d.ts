import { describe, expectTypeOf, test } from "vitest";
import {
  type EmlCount,
  type EmlDefinition,
  type EmlDocument,
  type EmlIssueCode,
  type EmlKind,
  type EmlReading,
  type EmlResult,
  type EmlUnitEvent,
  type EmlWriting,
  readEml,
  streamEml,
  type VerificationFinding,
  type VerificationReport,
  verifyEml,
  writeEml,
} from "../../src/eml/index.js";

describe("the types of kieswet/eml", () => {
  test("a reading is a document or issues, told apart by status", () => {
    const reading = readEml("");
    expectTypeOf(reading).toEqualTypeOf<EmlReading>();
    if (reading.status === "read") expectTypeOf(reading.document).toEqualTypeOf<EmlDocument>();
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
