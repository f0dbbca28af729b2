import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { propertyRuns } from "../../property-runs.js";
import { ownParsed } from "./events-of.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A text in which `?` stands for bytes. */
function withBytes(text: string, ...wrong: readonly number[]): Uint8Array {
  const [before = "", after = ""] = text.split("?");
  return Uint8Array.from([...utf8(before), ...wrong, ...utf8(after)]);
}

const refusalOf = (bytes: Uint8Array, length?: number) => ownParsed(bytes, length).refusal;
const notUtf8 = (place: string) => ({ code: "not-utf-8", actual: "", place });

describe("the first byte that is no UTF-8", () => {
  it.each<readonly [string, string, readonly number[]]>([
    ["<a>\n<b>Dani?l</b></a>", "2:8", [0xeb]],
    ["<a>\r\n\u{1f5f3} é ?</a>", "2:5", [0xc0, 0x80]],
    ["<a>\n?", "2:1", [0xe2, 0x82]],
    ["<a>\n x?y</a>", "2:3", [0xe2, 0x82]],
    ["<a>\n<b c='\n?'/></a>", "3:1", [0xed, 0xa0, 0x80]],
    ["<é?/>", "1:3", [0xff]],
    ["<!-- \n\n ? -->", "3:2", [0xf4, 0x90, 0x80, 0x80]],
    ["?<a/>", "1:1", []],
  ])("of %j is told at %s, however the file comes in", (text, place, wrong) => {
    const bytes = withBytes(text, ...wrong);
    for (const length of [undefined, 1, 2, 3, 7]) {
      const expected = wrong.length === 0 ? undefined : notUtf8(place);
      expect(refusalOf(bytes, length)).toEqual(expected);
    }
  });

  it("is found far behind the beginning of what comes in at once", () => {
    const lines = "<b>één</b>\n".repeat(9_000);
    const bytes = withBytes(`<a>\n${lines} ?</a>`, 0xe9);
    for (const length of [undefined, 16_384, 1_000]) {
      expect(refusalOf(bytes, length)).toEqual(notUtf8("9002:2"));
    }
  });

  it("hides nothing that is wrong in front of it, and no event", () => {
    const bytes = withBytes("<a><b>x</c>\n?", 0xff);
    expect(refusalOf(bytes)).toMatchObject({ actual: "unexpected close tag.", place: "1:12" });
    expect(ownParsed(withBytes("<a><b/>?", 0xff)).events).toHaveLength(3);
    const long = withBytes(`<a>${"x".repeat(70_000)}?</a>`, 0xff);
    for (const length of [undefined, 1_000]) {
      expect(refusalOf(long, length)?.code).toBe("markup-too-long");
    }
  });

  const document = fc.array(
    fc.oneof(
      fc.constantFrom(
        ..."<a> </a> <b c=' '/> é \u{1f5f3} x \r\n \n ]]> & &amp; <!-- --> <".split(" ").map(utf8),
      ),
      fc.uint8Array({ maxLength: 3 }),
    ),
    { maxLength: 12 },
  );
  test.prop([document, fc.nat(60)], { numRuns: propertyRuns })(
    "and whatever else is wrong is the same wherever a file is cut in two",
    (parts, at) => {
      const bytes = Uint8Array.from(parts.flatMap((part) => [...part]));
      expect(ownParsed(bytes, Math.max(1, at))).toEqual(ownParsed(bytes));
      expect(ownParsed(bytes, 1)).toEqual(ownParsed(bytes));
    },
  );
});

describe("a file that is no XML", () => {
  it.each(["{}", "   lijst;stemmen", "\u{feff}  \n a", `${" ".repeat(40)}\n"a";<b>`, "       1"])(
    "is told so by its first text, however it comes in: %j",
    (text) => {
      for (const length of [undefined, 1, 4, 5, 9]) {
        expect(refusalOf(utf8(text), length)?.code).toBe("no-eml-file");
      }
    },
  );

  it("is not what has text behind its beginning", () => {
    expect(refusalOf(utf8("<!-- -->x<a/>"))?.code).toBe("not-well-formed");
    expect(refusalOf(utf8("<a/>x"))?.code).toBe("not-well-formed");
  });
});

describe("a colon in front of a name", () => {
  it.each(['<:a xmlns="u"/>', '<a xmlns="u" :b="1"/>', '<a xmlns="u"><:a/></a>'])(
    "names nothing, whatever namespace is the default: %s",
    (text) => {
      expect(refusalOf(utf8(text))?.code).toBe("not-well-formed");
    },
  );
});

it("what is declared twice is named as it is written", () => {
  expect(refusalOf(utf8('<a xmlns="u" xmlns="v"/>'))?.actual).toBe("duplicate attribute: xmlns.");
  expect(refusalOf(utf8('<a xmlns:b="u" xmlns:b="v"/>'))?.actual).toBe(
    "duplicate attribute: xmlns:b.",
  );
});
