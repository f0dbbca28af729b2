import { describe, expect, test } from "vitest";
import { createGuardedParser, type ParserListener } from "../../../src/eml/xml/guarded-parser.js";
import { limits } from "../../../src/eml/xml/limits.js";
import { refusalOf } from "./refusal-of.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...own: readonly (number | string)[]): Uint8Array =>
  Uint8Array.from(own.flatMap((one) => (typeof one === "number" ? [one] : [...utf8(one)])));

describe("bytes that are no XML in UTF-8", () => {
  test.each<readonly [string, Uint8Array]>([
    ["unsupported-encoding utf-8 1:1 UTF-16", bytes(0xff, 0xfe, 0x3c, 0, 0x61, 0)],
    ["unsupported-encoding utf-8 1:1 UTF-16", bytes(0xfe, 0xff, 0, 0x3c, 0, 0x61)],
    ["unsupported-encoding utf-8 1:1 UTF-16", bytes(0x3c, 0, 0x61, 0)],
    ["unsupported-encoding utf-8 1:1 UTF-16", bytes(0, 0x3c, 0, 0x61)],
    ["unsupported-encoding utf-8 1:1 UTF-32", bytes(0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0)],
    ["unsupported-encoding utf-8 1:1 UTF-32", bytes(0, 0, 0xfe, 0xff, 0, 0, 0, 0x3c)],
    ["no-eml-file an-eml-file 1:1 PDF", bytes("%PDF-1.7")],
    ["no-eml-file an-eml-file 1:1 PNG", bytes(0x89, "PNG\r\n")],
    ["no-eml-file an-eml-file 1:1 JPEG", bytes(0xff, 0xd8, 0xff, 0xe0)],
    ["no-eml-file an-eml-file 1:1 GIF", bytes("GIF89a")],
    ["no-eml-file an-eml-file 1:1 ZIP", bytes("PK", 3, 4)],
    ["no-eml-file an-eml-file 1:1 GZIP", bytes(0x1f, 0x8b, 8, 0)],
    ["no-eml-file an-eml-file 1:1 ", bytes("{}")],
    ["no-eml-file an-eml-file 1:1 ", bytes("Stembureau;Lijst")],
    ["no-eml-file an-eml-file 1:1 ", bytes(0xef, 0xbb, 0xbf, "  x")],
    ["not-utf-8 utf-8 1:4 ", bytes("<a>", 0xff, "</a>")],
    ["not-utf-8 utf-8 1:4 ", bytes("<a>", 0xc0, 0x80, "</a>")],
    ["not-utf-8 utf-8 1:4 ", bytes("<a>", 0xed, 0xa0, 0x80, "</a>")],
    ["not-utf-8 utf-8 1:4 ", bytes("<a>", 0xf4, 0x90, 0x80, 0x80, "</a>")],
    ["not-utf-8 utf-8 1:4 ", bytes("<a>", 0xe2, 0x82)],
    ["empty-file a-document 1:1 ", bytes()],
  ])("are refused: %s", (refusal, own) => {
    expect(refusalOf(own)).toBe(refusal);
  });

  test("are what they are however they come in", () => {
    for (const own of [bytes(0x3c, 0, 0x61, 0), bytes(0xff, 0xfe, 0, 0, 0x3c), bytes("%PDF-1.7")]) {
      for (const length of [1, 2, 3]) expect(refusalOf(own, length)).toBe(refusalOf(own));
    }
    for (const length of [1, 2, 3]) {
      expect(refusalOf(bytes("<a>", 0xff, "</a>"), length)).toContain("not-utf-8");
      expect(refusalOf(bytes(0xef, 0xbb, 0xbf, "<a/>"), length)).toBeUndefined();
      expect(refusalOf(bytes("\r\n <a/>"), length)).toBeUndefined();
    }
  });
});

describe("bounds", () => {
  const xs = (length: number): string => "x".repeat(length);
  const most = limits.markupLength;

  test("of levels", () => {
    const nested = (depth: number): Uint8Array =>
      utf8(`${"<a>".repeat(depth)}${"</a>".repeat(depth)}`);
    expect(refusalOf(nested(limits.depth))).toBeUndefined();
    const expected = JSON.stringify({ kind: "at-most", limit: limits.depth, of: "levels" });
    const place = `1:${3 * (limits.depth + 1) + 1}`;
    expect(refusalOf(nested(limits.depth + 1))).toBe(
      `nested-too-deep ${expected} ${place} ${limits.depth + 1}`,
    );
  });

  test("of text count sections, and what stands before and behind them, as one", () => {
    const mixed = (one: number, other: number, third: number): Uint8Array =>
      utf8(`<a>${xs(one)}<![CDATA[${xs(other)}]]>${xs(third)}</a>`);
    for (const length of [200_000, 1_000]) {
      expect(refusalOf(mixed(20_000, 20_000, 20_000), length)).toBeUndefined();
      expect(refusalOf(mixed(40_000, 40_000, 0), length)).toContain("markup-too-long");
      expect(refusalOf(mixed(0, 40_000, 40_000), length)).toContain("markup-too-long");
      expect(refusalOf(mixed(30_000, 0, 40_000), length)).toContain("markup-too-long");
    }
  });

  test("of sections and instructions are exact", () => {
    for (const length of [200_000, 1_000]) {
      // What ends them counts but for its last character.
      const section = (own: number): Uint8Array => utf8(`<a><![CDATA[${xs(own)}]]></a>`);
      expect(refusalOf(section(most - 11), length)).toBeUndefined();
      expect(refusalOf(section(most - 10), length)).toContain("markup-too-long");
      const instruction = (own: number): Uint8Array => utf8(`<?p ${xs(own)}?>`);
      expect(refusalOf(instruction(most - 6), length)).toContain("truncated");
      expect(refusalOf(instruction(most - 5), length)).toContain("markup-too-long");
    }
  });
});

describe("a parser", () => {
  const silent: ParserListener = {
    openElement: () => undefined,
    closeElement: () => undefined,
    text: () => undefined,
    failed: () => undefined,
  };

  test("lets through what its listener throws", () => {
    const openElement = (): never => {
      throw new RangeError("of the listener");
    };
    const parser = createGuardedParser({ ...silent, openElement });
    expect(() => parser.push(utf8("<a>"))).toThrow("of the listener");
  });

  test("may be halted by its listener, and has ended then", () => {
    const told: string[] = [];
    const parser = createGuardedParser({
      ...silent,
      openElement: (name) => {
        told.push(name);
        if (name === "b") parser.halt();
      },
    });
    parser.push(utf8("<a><b><c>"));
    expect({ told, ended: parser.hasEnded() }).toEqual({ told: ["a", "b"], ended: true });
    parser.push(utf8("<d>"));
    parser.finish();
    expect(told).toEqual(["a", "b"]);
  });

  test("has ended when it is finished or has refused, and takes nothing after it", () => {
    const failed: string[] = [];
    const told = { ...silent, failed: (code: string) => failed.push(code) };
    const parser = createGuardedParser(told);
    parser.push(utf8("<a>"));
    expect(parser.hasEnded()).toBe(false);
    parser.push(utf8("</a>"));
    parser.finish();
    expect(parser.hasEnded()).toBe(true);
    parser.push(utf8("<b>"));
    parser.finish();
    expect(failed).toEqual([]);
    const refusing = createGuardedParser(told);
    refusing.push(utf8("<a></b>"));
    expect(refusing.hasEnded()).toBe(true);
    refusing.push(utf8("<"));
    refusing.finish();
    expect(failed).toEqual(["not-well-formed"]);
  });

  test("keeps its first bytes, whatever their owner does with them", () => {
    const failed: string[] = [];
    const parser = createGuardedParser({ ...silent, failed: (code) => failed.push(code) });
    const one = new Uint8Array(1);
    for (const byte of utf8("<a></a>")) {
      one[0] = byte;
      parser.push(one);
      one[0] = 0;
    }
    parser.finish();
    expect(failed).toEqual([]);
  });

  test("refuses what is no bytes", () => {
    const failed: string[] = [];
    const parser = createGuardedParser({ ...silent, failed: (code) => failed.push(code) });
    parser.push("<a/>" as unknown as Uint8Array);
    expect({ failed, ended: parser.hasEnded() }).toEqual({ failed: ["empty-file"], ended: true });
  });
});
