import { describe, expect, test } from "vitest";
import type { XmlRule } from "../../../src/eml/grammar/expected.js";
import { createEmlReader } from "../../../src/eml/read/eml-reader.js";
import { streamEml } from "../../../src/eml/read/stream-eml.js";
import { createGuardedParser } from "../../../src/eml/xml/guarded-parser.js";
import { elementName } from "../../../src/eml/xml/namespaces.js";
import { sabaCount, sabaResult } from "../fixtures/saba.js";
import { documentOf, faultsOf, issuesOf, readingOf, replaced } from "../reading.js";

const utf8 = (text: string) => new TextEncoder().encode(text);
const inCount = (markup: string) => replaced(sabaCount, "<Count>", `<Count>${markup}`);
const onRoot = (attributes: string) => replaced(sabaCount, "<EML ", `<EML ${attributes} `);
const eml = "urn:oasis:names:tc:evs:schema:eml";
const xml = (rule: XmlRule) => ({ kind: "xml", rule });
const namespacesAsIn = xml("namespaces");
const wellFormed = xml("well-formed");

describe("a file that cannot be read further is told why, in words", () => {
  test.each([
    ["<!DOCTYPE EML><EML/>", "document-type-refused", xml("no-document-type"), "<!DOCTYPE"],
    [inCount("&lol;"), "entity-refused", xml("no-entities"), "undefined entity."],
    [inCount("<a></b>"), "not-well-formed", wellFormed, "unexpected close tag."],
    [sabaCount.slice(0, -6), "truncated", xml("whole-document"), "unclosed tag: EML"],
    [
      inCount(" ".repeat(120_000)),
      "markup-too-long",
      { kind: "at-most", limit: 65_536, of: "characters" },
      "",
    ],
    [inCount("<e:a></e:a>"), "not-well-formed", xml("declared-prefix"), "e:a"],
    [inCount('<a e:b=""></a>'), "not-well-formed", xml("declared-prefix"), "e:b"],
    [
      onRoot('xmlns:a="urn:a" xmlns:b="urn:a" a:c="" b:c=""'),
      "not-well-formed",
      xml("attribute-once"),
      "b:c",
    ],
    [onRoot('xmlns:xmlns="urn:a"'), "not-well-formed", namespacesAsIn, "xmlns cannot be declared"],
    [onRoot('xmlns:xml="a"'), "not-well-formed", namespacesAsIn, "xml has a namespace of its own"],
    [onRoot('xmlns:a=""'), "not-well-formed", namespacesAsIn, "the prefix a is undeclared"],
    [onRoot('xmlns:-a="urn:a"'), "not-well-formed", namespacesAsIn, "-a is no prefix"],
    [
      inCount(`<a ${Array.from({ length: 33 }, (_, at) => `a${at}=""`).join(" ")}>`),
      "too-many-attributes",
      { kind: "at-most", limit: 32, of: "attributes" },
      "",
    ],
  ] as const)("%.40s", (file, code, expected, actual) => {
    expect(faultsOf(file).at(-1)).toMatchObject({ code, expected, actual });
  });

  test("bytes that are not UTF-8", () => {
    expect(faultsOf(Uint8Array.of(0x3c, 0xff))).toEqual([
      { code: "not-utf-8", path: "", expected: { kind: "xml", rule: "utf-8" }, actual: "" },
    ]);
  });

  test("with the place where it was", () => {
    expect(issuesOf("\n<Root></Root>")).toMatchObject([
      {
        code: "unknown-root",
        line: 2,
        column: 7,
        path: "{}Root",
        expected: { kind: "part", name: "EML" },
      },
    ]);
    const [issue] = issuesOf(replaced(sabaCount, "<Count>", "<Count>\n <New>x</New>"));
    expect(issue).toMatchObject({ code: "unexpected-element", line: 2, column: 7 });
    expect(issuesOf(inCount("<x/>".repeat(2_000))).at(-1)).toMatchObject({ actual: "" });
  });

  test("an error of whoever listens is not swallowed", () => {
    const broken = () => {
      throw new Error("the listener broke");
    };
    const parser = createGuardedParser({
      openElement: broken,
      closeElement: broken,
      text: broken,
      failed: broken,
    });
    expect(() => parser.push(utf8("<a>"))).toThrow("the listener broke");
  });

  test("a name in a namespace nobody declared is the programmer's mistake", () => {
    expect(() => elementName("zz:Count")).toThrow("unknown namespace prefix in zz:Count");
  });
});

describe("what is allowed is read", () => {
  test("long white space in one tag after the other", () => {
    const long = " ".repeat(40_000);
    const opened = replaced(
      sabaCount,
      "<Count><EventIdentifier>",
      `<Count${long}><EventIdentifier${long}>`,
    );
    const closed = replaced(opened, "</Election></Count>", `</Election${long}></Count${long}>`);
    expect(readingOf(closed)).toEqual(readingOf(sabaCount));
  });

  test("a name in several sections, of which the bound is that of a text", () => {
    const named = (sections: number) =>
      replaced(
        sabaCount,
        "Stembureau Windwardside",
        "<![CDATA[12345678901234567890]]>".repeat(sections),
      );
    const unit = documentOf("510b", named(3_000)).contests[0]?.units[1];
    expect(unit?.name).toHaveLength(60_000);
    expect(faultsOf(named(5_000)).map(({ code }) => code)).toEqual(["markup-too-long"]);
  });

  test("32 attributes, declarations included, and not one more", () => {
    const declared = (length: number) =>
      Array.from({ length }, (_, at) => `xmlns:n${at}="urn:${at}"`).join(" ");
    const own = (/<EML ([^>]*)>/.exec(sabaCount)?.[1] ?? "").split('" ').length;
    expect(readingOf(onRoot(declared(32 - own)))).toEqual(readingOf(sabaCount));
    expect(faultsOf(onRoot(declared(33 - own)))[0]?.code).toBe("too-many-attributes");
  });

  test("a schema location wherever it stands", () => {
    const location =
      'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b"';
    const twice = replaced(onRoot(location), "<Count>", '<Count xsi:schemaLocation="a b">');
    expect(readingOf(twice)).toEqual(readingOf(sabaCount));
  });

  test("an element of no namespace is kept aside by a lenient reader", () => {
    const other = inCount('<a xmlns="" b="1" c="2"><d></d></a><e></e>');
    expect(readingOf(other, { mode: "lenient" }).uninterpreted).toMatchObject([
      { path: "EML/Count/{}a", content: '<a b="1" c="2"><d></d></a>' },
      { path: "EML/Count/e", content: "<e></e>" },
    ]);
  });

  test("a value of which exactly 120 characters can be shown", () => {
    const shown = (length: number) =>
      faultsOf(replaced(sabaCount, "<Cast>700<", `<Cast>${"x".repeat(length)}<`))[0]?.actual;
    expect(shown(118)).toBe(`"${"x".repeat(118)}"`);
    expect(shown(119)).toBe(`"${"x".repeat(119)}…`);
  });
});

describe("the same name in another namespace is another name", () => {
  test("of an attribute", () => {
    expect(faultsOf(onRoot(`xmlns:e="${eml}" e:Id="510b"`))).toEqual([
      {
        code: "unexpected-attribute",
        path: "EML",
        expected: { kind: "rule", rule: "no-such-attribute" },
        actual: 'e:Id="510b"',
      },
    ]);
  });
});

describe("a value", () => {
  test("of digits has no sign but one in front", () => {
    for (const votes of ["4+1", "++41", "41+"]) {
      expect(faultsOf(replaced(sabaCount, ">210<", `>${votes}<`))[0]?.code).toBe("invalid-value");
    }
  });

  test("of a list number may have white space around it", () => {
    const spaced = replaced(
      sabaCount,
      'AffiliationIdentifier Id="1"',
      'AffiliationIdentifier Id=" 1 "',
    );
    expect(readingOf(spaced)).toEqual(readingOf(sabaCount));
  });

  test("of words is read with single blanks and none at the ends", () => {
    for (const name of [
      " Stembureau Windwardside",
      "Stembureau  Windwardside",
      "Stembureau\nWindwardside ",
      "Stembureau Windwardside ",
    ]) {
      const spaced = replaced(sabaCount, "Stembureau Windwardside", name);
      expect(readingOf(spaced)).toEqual(readingOf(sabaCount));
    }
  });

  test("that is always the same may have white space around it, and must be there", () => {
    const elected = (text: string) => replaced(sabaResult, "<Elected>yes<", `<Elected>${text}<`);
    expect(readingOf(elected(" yes\n"))).toEqual(readingOf(sabaResult));
    expect(faultsOf(elected(""))).toMatchObject([
      { code: "invalid-value", expected: { kind: "one-of", values: ["yes"] }, actual: '""' },
    ]);
  });

  test("of an attribute that is missing is told alone", () => {
    expect(faultsOf(replaced(sabaCount, ' SchemaVersion="5"', ""))).toEqual([
      {
        code: "missing-attribute",
        path: "EML",
        expected: { kind: "part", name: "@SchemaVersion" },
        actual: "",
      },
    ]);
  });
});

describe("a reader", () => {
  test("that was finished takes no second file", () => {
    const reader = createEmlReader();
    reader.push(utf8(sabaCount));
    const end = reader.finish();
    expect(end.reading.status).toBe("accepted");
    expect(reader.push(utf8(sabaCount))).toEqual([]);
    expect(reader.finish()).toEqual(end);
  });

  test("of a stream that can only be read by its reader lets go of it, and cancels what it leaves", async () => {
    const calls: string[] = [];
    const source = () => {
      const parts = [utf8(sabaCount.slice(0, 9_000)), utf8(sabaCount.slice(9_000))];
      return {
        getReader: () => ({
          read: () => {
            const value = parts.shift();
            return Promise.resolve({ done: value === undefined, value });
          },
          cancel: () => Promise.resolve(calls.push("cancelled")),
          releaseLock: () => calls.push("released"),
        }),
      };
    };
    const types: string[] = [];
    for await (const { type } of streamEml(source())) types.push(type);
    expect(types).toEqual(["unit", "unit", "end"]);
    expect(calls).toEqual(["released"]);
    for await (const { type } of streamEml(source())) if (type === "unit") break;
    expect(calls).toEqual(["released", "cancelled", "released"]);
  });
});
