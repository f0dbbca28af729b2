import { describe, expect, test } from "vitest";
import { ownParsed } from "./events-of.js";
import { refusalOf } from "./refusal-of.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const isRead = (text: string): boolean => refusalOf(utf8(text)) === undefined;

/** Rules 4 and 4a of XML 1.0 (fifth edition), without the colon. */
const starts =
  /^[A-Z_a-z\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{2FF}\u{370}-\u{37D}\u{37F}-\u{1FFF}\u{200C}-\u{200D}\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{EFFFF}]$/u;
const follows = /^[\u{300}-\u{36F}\u{B7}\u{203F}-\u{2040}.0-9-]$/u;

const isCharacter = (code: number): boolean =>
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff);

/** Every character where what may stand in a name begins or ends, with those beside it. */
const borders = Array.from({ length: 0x110000 }, (_, code) => code).filter((code) => {
  const kindOf = (one: number): string => {
    const text = isCharacter(one) ? String.fromCodePoint(one) : "";
    return `${starts.test(text)} ${follows.test(text)}`;
  };
  return (
    isCharacter(code) && (kindOf(code) !== kindOf(code - 1) || kindOf(code) !== kindOf(code + 1))
  );
});
const letters = [...new Set([...borders, 0x903, 0x5d0, 0x661, 0x20dd])].map((code) =>
  String.fromCodePoint(code),
);

describe("a name", () => {
  test.each(letters)("begins and goes on with %j where XML says so, prefix or not", (letter) => {
    const mayStart = starts.test(letter);
    const mayFollow = mayStart || follows.test(letter);
    expect({ letter, is: isRead(`<${letter}b/>`) }).toEqual({ letter, is: mayStart });
    expect({ letter, is: isRead(`<a ${letter}='' />`) }).toEqual({ letter, is: mayStart });
    expect({ letter, is: isRead(`<?${letter} ?><a/>`) }).toEqual({ letter, is: mayStart });
    expect({ letter, is: isRead(`<p:${letter} xmlns:p='u'/>`) }).toEqual({ letter, is: mayStart });
    expect({ letter, is: isRead(`<a xmlns:${letter}='u'/>`) }).toEqual({ letter, is: mayStart });
    expect({ letter, is: isRead(`<b${letter}></b${letter}>`) }).toEqual({ letter, is: mayFollow });
    expect({ letter, is: isRead(`<p:b${letter} xmlns:p='u'/>`) }).toEqual({
      letter,
      is: mayFollow,
    });
  });

  test("without a prefix is in the default namespace where it is an element's, and in none else", () => {
    const { events } = ownParsed(utf8("<a xmlns='u' b='c'><d xmlns='' e='f'/><g/></a>"));
    expect(events.filter((event) => event.startsWith("open"))).toEqual([
      expect.stringMatching(/^open a \{u\}a at .* b\{\}="c"$/),
      expect.stringMatching(/^open d \{\}d at .* e\{\}="f"$/),
      expect.stringMatching(/^open g \{u\}g at /),
    ]);
  });
});

describe("a name that comes behind another as before", () => {
  const opened = (text: string): readonly string[] =>
    ownParsed(utf8(text)).events.flatMap((event) => /^open (\S+)/.exec(event)?.[1] ?? []);

  test("is not taken for one that goes on, or is another", () => {
    expect(opened("<r><a/><b/><a/><bc/><a/><b/><a/><c/><a/><b-/><a/><bé/></r>")).toEqual([
      "r",
      "a",
      "b",
      "a",
      "bc",
      "a",
      "b",
      "a",
      "c",
      "a",
      "b-",
      "a",
      "bé",
    ]);
    expect(opened("<r><a b='1' c='2'/><a b='1' cd='2'/><a b='1' d='2'/></r>")).toHaveLength(4);
  });

  test("is as long as it was", () => {
    const most = 65_536;
    const again = (length: number): string =>
      `<r><a éé="x"/><a éé="x"/><a éé="${"x".repeat(length)}"/></r>`;
    expect(refusalOf(utf8(again(most - 9)))).toBeUndefined();
    expect(refusalOf(utf8(again(most - 8)))).toContain("markup-too-long");
    expect(
      ownParsed(utf8("<é><é/><é/></é>")).events.filter((one) => one.startsWith("open")),
    ).toEqual(["1:4", "1:8", "1:12"].map((place) => expect.stringContaining(` at ${place} `)));
  });
});

describe("the bound of what comes in pieces", () => {
  const inPieces = (text: string): string | undefined => refusalOf(utf8(text), 1_000);

  test.each([
    ["x", 65_000],
    ["é", 65_000],
    ["\u{20ac}", 65_000],
    ["\u{1f5f3}", 32_000],
  ])("counts units of UTF-16, not bytes: %j", (letter, most) => {
    const fits = letter.repeat(most);
    expect(inPieces(`<!--${fits}--><a b='c'/>`)).toBeUndefined();
    expect(inPieces(`<a b='${fits}'/>`)).toBeUndefined();
    const tooLong = letter.repeat(most + 1_000);
    expect(inPieces(`<a><!--${tooLong}`)).toContain("markup-too-long");
    expect(inPieces(`<a><!--${tooLong}--></a>`)).toContain("markup-too-long");
    expect(inPieces(`<a b='${tooLong}`)).toContain("markup-too-long");
  });
});
