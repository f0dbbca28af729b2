import { describe, expect, test } from "vitest";
import { createGuardedParser } from "../../../src/eml/xml/guarded-parser.js";
import { ownParsed, type Parsed } from "./events-of.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const parsed = (text: string, length?: number): Parsed => ownParsed(utf8(text), length);
const codeOf = (text: string): string | undefined => parsed(text).refusal?.code;
const xs = (length: number): string => "x".repeat(length);

describe("a place", () => {
  test.each([
    ["<a>", "1:4"],
    ["<é>", "1:4"],
    ["<\u{10400}>", "1:4"],
    ["\u{feff}<a>", "1:4"],
    ["\r\n\r\n<a>", "3:4"],
    ["\r\r<a>", "3:4"],
    ["<?p é\n\u{1f5f3}?><a>", "2:7"],
    ["<!--\n\n--><a>", "3:7"],
    ["<a b='é\r\n\u{1f5f3}'>", "2:4"],
    ["<a\n\n>", "3:2"],
  ])("is counted in lines and characters: %j", (text, place) => {
    for (const length of [1, 2, 3, 100]) {
      expect(parsed(text, length).events.at(-1) ?? "").toContain(` at ${place} `);
    }
  });

  test("of a child stands behind whatever was in front of it", () => {
    const { events } = parsed(
      "<é a='\u{1f5f3}'>é&amp;<![CDATA[\n\u{1f5f3}]]></é ><b/>".replace("</é >", "<c></c></é >"),
    );
    expect(events).toContain("open c {}c at 2:8 ");
  });

  test("of a refusal stands behind what is wrong", () => {
    expect(parsed("<a>\n<é></b></a>").refusal).toEqual({
      code: "not-well-formed",
      actual: "unexpected close tag.",
      place: "2:8",
    });
    expect(parsed("<a>\n é\u0001</a>").refusal?.place).toBe("2:4");
    expect(parsed("<a>\n<b c=é/></a>").refusal?.place).toBe("2:7");
    expect(parsed("<a>\n  é").refusal?.place).toBe("2:4");
  });
});

describe("the bound of what stands between two tags", () => {
  const most = 65_536;

  test.each([
    ["a text", (length: number) => `<a>${xs(length)}</a>`],
    ["a text of wide characters", (length: number) => `<a>${"é".repeat(length)}</a>`],
    [
      "a text of characters beyond the plane",
      (length: number) => `<a>${"\u{1f5f3}".repeat(length / 2)}</a>`,
    ],
  ])("holds for %s, however it comes in", (_, made) => {
    // The tag behind it counts but for its last character.
    for (const length of [100_000, 1_000]) {
      expect(parsed(made(most - 4), length).refusal).toBeUndefined();
      expect(parsed(made(most + 2), length).refusal?.code).toBe("markup-too-long");
    }
  });

  test("is exact, however it comes in", () => {
    for (const length of [100_000, 1_000, 7]) {
      expect(parsed(`<a>${xs(most - 3)}</a>`, length).refusal).toBeUndefined();
      expect(parsed(`<a>${xs(most - 2)}</a>`, length).refusal).toMatchObject({
        code: "markup-too-long",
        actual: "",
      });
      expect(parsed(`<a b="${xs(most - 8)}"/>`, length).refusal).toBeUndefined();
      expect(parsed(`<a b="${xs(most - 7)}"/>`, length).refusal?.code).toBe("markup-too-long");
    }
  });

  test("holds for what is no tag together", () => {
    const half = `<!--${xs(most / 2)}-->`;
    expect(codeOf(`<a>${half}</a>`)).toBeUndefined();
    expect(codeOf(`<a>${half}${half}</a>`)).toBe("markup-too-long");
    expect(codeOf(`<a>${half}<b/>${half}</a>`)).toBeUndefined();
  });

  test("does not keep from saying what else is wrong", () => {
    expect(codeOf(`<a b=c d="${xs(2 * most)}">`)).toBe("not-well-formed");
    expect(codeOf(`<?xml version="1.0"><a>${xs(2 * most)}</a>`)).toBe("not-well-formed");
  });
});

describe("names", () => {
  test("may be as many and as long as the bounds allow", () => {
    const many = Array.from({ length: 3_000 }, (_, index) => `<n${index}/>`).join("");
    const { events, refusal } = parsed(`<a>${many}${many}</a>`);
    expect(refusal).toBeUndefined();
    expect(events.filter((event) => event.startsWith("open n2999 "))).toHaveLength(2);
    const long = xs(60_000);
    expect(codeOf(`<${long}></${long}>`)).toBeUndefined();
    expect(codeOf(`<${long}></${long}x>`)).toBe("not-well-formed");
  });

  test("with the same hash are different names", () => {
    // 31 times the first character and the second: "Aa" and "BB" are alike.
    const alike = Array.from({ length: 256 }, (_, index) =>
      index.toString(2).padStart(8, "0").replaceAll("0", "Aa").replaceAll("1", "BB"),
    );
    const text = `<a>${alike.map((name) => `<${name}></${name}>`).join("")}</a>`;
    const opened = parsed(text).events.filter((event) => event.startsWith("open"));
    expect(opened.slice(1).map((event) => event.split(" ")[1])).toEqual(alike);
    expect(codeOf(`<${alike[0]}></${alike[1]}>`)).toBe("not-well-formed");
    expect(codeOf(`<a ${alike[0]}="" ${alike[1]}=""/>`)).toBeUndefined();
    expect(codeOf(`<a ${alike[9]}="" ${alike[9]}=""/>`)).toBe("not-well-formed");
  });

  test("need something behind xmlns: and have no colon in an instruction", () => {
    expect(codeOf('<a xmlns:="u"/>')).toBe("not-well-formed");
    expect(codeOf("<?a:b?><a/>")).toBe("not-well-formed");
    expect(codeOf("<?a?b?><a/>")).toBe("not-well-formed");
  });
});

describe("a file that comes byte by byte", () => {
  test("is read at once, however long its tags and comments seem to go on", () => {
    const long = `<!--${"> ".repeat(20_000)}--><b c="${">".repeat(40_000)}"/>`;
    const hostile = `<a>${long.repeat(5)}</a>`;
    // Read anew with every byte, each of these would take seconds.
    expect(parsed(hostile, 1)).toEqual(parsed(hostile));
  });

  test("may be changed by its owner once it was pushed", () => {
    let text = "";
    const parser = createGuardedParser({
      openElement: () => undefined,
      closeElement: () => undefined,
      text: (part) => {
        text += part.text();
      },
      failed: () => undefined,
    });
    const buffer = new Uint8Array(4);
    const bytes = utf8("<a>één &amp; twee</a>");
    for (let start = 0; start < bytes.length; start += buffer.length) {
      const piece = bytes.subarray(start, start + buffer.length);
      buffer.set(piece);
      parser.push(buffer.subarray(0, piece.length));
      buffer.fill(0x78);
    }
    parser.finish();
    expect(text).toBe("één & twee");
  });
});

describe("a number", () => {
  const numbersOf = (text: string): readonly number[] => {
    const numbers: number[] = [];
    const parser = createGuardedParser({
      openElement(_, { attributes, attributeCount }) {
        for (const { value } of attributes.slice(0, attributeCount)) numbers.push(value.number);
      },
      closeElement: () => undefined,
      text: (part) => numbers.push(part.number),
      failed: () => undefined,
    });
    parser.push(utf8(text));
    parser.finish();
    return numbers;
  };

  test.each([
    ["0", 0],
    ["7", 7],
    ["120", 120],
    ["999999999", 999_999_999],
    ["1000000000", -1],
    ["00", -1],
    ["012", -1],
    ["1x", -1],
    ["x", -1],
    ["1 ", -1],
    [" 1", -1],
    ["1&#50;", -1],
    ["-1", -1],
    ["٣", -1],
  ])("is known of %j without a text: %i", (text, number) => {
    expect(numbersOf(`<a b="${text}">${text}</a>`)).toEqual([number, number]);
  });
});
