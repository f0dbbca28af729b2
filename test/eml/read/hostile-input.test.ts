import { describe, expect, test } from "vitest";
import { createEmlReader } from "../../../src/eml/read/eml-reader.js";
import { readEml } from "../../../src/eml/read/read-eml.js";
import { sabaCount, sabaFiles } from "../fixtures/saba.js";
import { faultsOf, issuesOf, replaced } from "../reading.js";

const utf8 = (text: string) => new TextEncoder().encode(text);
const codes = (file: string | Uint8Array) => issuesOf(file).map(({ code }) => code);
const bytes = (...values: number[]) => Uint8Array.from(values);
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

describe("a file that is no EML at all", () => {
  test("an empty file is said to be empty", () => {
    expect(issuesOf("")).toEqual([
      {
        code: "empty-file",
        line: 1,
        column: 1,
        path: "",
        expected: { kind: "xml", rule: "a-document" },
        actual: "",
      },
    ]);
  });

  test("text that is no XML is refused", () => {
    expect(codes("hello")).toEqual(["no-eml-file"]);
    expect(codes("   ")).toEqual(["truncated"]);
  });

  test("another root, an EML without a namespace and an unknown kind are refused", () => {
    expect(faultsOf("<html/>")).toEqual([
      {
        code: "unknown-root",
        path: "{}html",
        expected: { kind: "part", name: "EML" },
        actual: "{}html",
      },
    ]);
    expect(faultsOf('<EML Id="510b"/>')[0]?.code).toBe("unknown-root");
    const eml = '<EML xmlns="urn:oasis:names:tc:evs:schema:eml"';
    expect(faultsOf(`${eml} Id="630"/>`)).toEqual([
      {
        code: "unknown-kind",
        path: "EML",
        expected: expect.objectContaining({
          values: expect.arrayContaining(["110a", "110b", "230b", "230c", "510a"]),
        }),
        actual: "630",
      },
    ]);
    expect(faultsOf(`${eml}/>`)[0]?.actual).toBe("");
    expect(codes(`${eml} Id="constructor"/>`)).toEqual(["unknown-kind"]);
  });
});

describe("a file in the wrong encoding", () => {
  test("bytes that are not UTF-8 are refused", () => {
    const [before, after] = [utf8(sabaCount.slice(0, 900)), utf8(sabaCount.slice(900))];
    for (const wrong of [bytes(0xff), bytes(0xed, 0xa0, 0x80), bytes(0xc0, 0x80)]) {
      expect(codes(joined(before, wrong, after))).toEqual(["not-utf-8"]);
    }
    expect(codes(joined(before, bytes(0xc3)))).toEqual(["not-utf-8"]);
    expect(codes(joined(utf8("<a>"), bytes(0xff), utf8("</a>")))).toEqual(["unknown-root"]);
  });

  test("UTF-16 and UTF-32 are named as such, with and without a byte-order mark", () => {
    const wide = (text: string) => joined(...[...utf8(text)].map((byte) => bytes(byte, 0)));
    const unsupported = (file: Uint8Array) => faultsOf(file)[0];
    expect(unsupported(joined(bytes(0xff, 0xfe), wide("<a/>")))).toEqual({
      code: "unsupported-encoding",
      path: "",
      expected: { kind: "xml", rule: "utf-8" },
      actual: "UTF-16",
    });
    expect(unsupported(bytes(0xfe, 0xff, 0, 0x3c))?.actual).toBe("UTF-16");
    expect(unsupported(wide("<a/>"))?.actual).toBe("UTF-16");
    expect(unsupported(bytes(0, 0x3c, 0, 0x61))?.actual).toBe("UTF-16");
    expect(unsupported(bytes(0, 0, 0xfe, 0xff, 0, 0, 0, 0x3c))?.actual).toBe("UTF-32");
  });

  test("a declaration of another encoding or version is refused", () => {
    expect(faultsOf(`<?xml version="1.0" encoding="ISO-8859-1"?>${sabaCount}`)).toEqual([
      {
        code: "unsupported-encoding",
        path: "",
        expected: { kind: "xml", rule: "utf-8" },
        actual: "ISO-8859-1",
      },
    ]);
    expect(faultsOf(`<?xml version="1.1"?>${sabaCount}`)).toEqual([
      {
        code: "not-well-formed",
        path: "",
        expected: { kind: "xml", rule: "well-formed" },
        actual: "XML 1.1",
      },
    ]);
  });

  test("a byte-order mark and a declaration of UTF-8 in any case are no harm", () => {
    const plain = readEml(sabaCount);
    expect(readEml(`\u{feff}${sabaCount}`)).toEqual(plain);
    expect(readEml(`<?xml version="1.0" encoding="utf-8"?>${sabaCount}`)).toEqual(plain);
    expect(readEml(`\u{feff}<?xml version="1.0"?>\n<!-- a note --><?a b?>${sabaCount}\n`)).toEqual(
      plain,
    );
  });
});

describe("a document type or an entity", () => {
  const laughs = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from(
    { length: 9 },
    (_, level) => `<!ENTITY lol${level + 1} "${`&lol${level || ""};`.repeat(10)}">`,
  ).join("")}]>`;

  test.each([
    ["billion laughs", `${laughs}<EML>&lol9;</EML>`],
    ["an empty one", `<!DOCTYPE EML>${sabaCount}`],
    ["an external one", `<!DOCTYPE EML SYSTEM "file:///etc/passwd">${sabaCount}`],
    [
      "an external entity",
      `<!DOCTYPE EML [<!ENTITY x SYSTEM "http://127.0.0.1/x">]>${replaced(sabaCount, "Saba", "&x;")}`,
    ],
  ])("a document type is refused: %s", (_, file) => {
    expect(codes(file)).toEqual(["document-type-refused"]);
  });

  test("an entity that nobody declared is refused", () => {
    expect(codes(replaced(sabaCount, "Saba", "&saba;"))).toEqual(["entity-refused"]);
  });

  test("the five entities of XML and numbered characters are read", () => {
    const file = replaced(
      sabaCount,
      "Stembureau Windwardside",
      "&lt;&gt;&amp;&quot;&apos;&#65;&#x42;<![CDATA[<c>]]>",
    );
    const reading = readEml(file);
    const count =
      reading.status === "accepted" && reading.value.kind === "510b" ? reading.value : undefined;
    expect(count?.contests[0]?.units[1]?.name).toBe("<>&\"'AB<c>");
  });

  test("a figure in pieces is one figure, never another", () => {
    const votes = (text: string) => replaced(sabaCount, ">401<", `>${text}<`);
    const total = (file: string) => {
      const reading = readEml(file);
      return reading.status === "accepted" && reading.value.kind === "510b"
        ? reading.value.contests[0]?.total?.lists[0]?.candidates[0]?.votes
        : reading;
    };
    expect(total(votes("4<!-- -->0<![CDATA[1]]>"))).toBe(401);
    expect(total(votes("&#52;01"))).toBe(401);
    expect(total(votes(" \n401\t"))).toBe(401);
    expect(codes(votes("4<b/>01"))).toEqual(["unexpected-element"]);
  });
});

describe("a file that is too much of something", () => {
  test("10,000 levels of elements are refused at the 33rd", () => {
    const deep = `${"<a>".repeat(10_000)}${"</a>".repeat(10_000)}`;
    const inEml = replaced(sabaCount, "<EventIdentifier>", `${deep}<EventIdentifier>`);
    expect(codes(deep)).toEqual(["unknown-root"]);
    expect(faultsOf(inEml, { mode: "lenient" })).toEqual([
      {
        code: "nested-too-deep",
        path: "EML/Count",
        expected: { kind: "at-most", limit: 32, of: "levels" },
        actual: "33",
      },
    ]);
    const namespaced = deep.replaceAll("<a>", '<a xmlns="b">');
    expect(
      codes(replaced(sabaCount, "<EventIdentifier>", `${namespaced}<EventIdentifier>`)),
    ).toEqual(["unexpected-element", "nested-too-deep"]);
  });

  const inText = sabaCount.slice(0, sabaCount.indexOf("</TransactionId>"));

  /** What is said when so many megabytes of the same were pushed after a start. */
  function refusedAfter(megabytes: number, start: string, filling: string) {
    const reader = createEmlReader();
    reader.push(utf8(start));
    const megabyte = utf8(filling.repeat(Math.ceil(1_000_000 / filling.length)));
    for (let pushed = 0; pushed < megabytes; pushed += 1) reader.push(megabyte);
    const { reading } = reader.finish();
    return reading.status === "refused" ? reading.issues.map(({ code }) => code) : [];
  }

  test.each([
    ["an attribute of 1 GB", '<EML Id="', "510b"],
    ["a tag name of 1 GB", "<", "a"],
    ["a text of 1 GB", inText, "x"],
    ["white space of 1 GB", sabaCount, " "],
    ["a comment of 1 GB", "<!--", "x "],
    ["a processing instruction of 1 GB", "<?a ", "x "],
    ["a CDATA section of 1 GB", `${inText}<![CDATA[`, "x"],
    ["an entity's name of 1 GB", `${inText}&`, "x"],
    ["a document type of 1 GB", "<!DOCTYPE a [", "<!ENTITY a 'b'>"],
  ])("%s is refused long before its end", (_, start, filling) => {
    expect(refusedAfter(1, start, filling)).toEqual(["markup-too-long"]);
    expect(refusedAfter(1_000, start, filling)).toEqual(["markup-too-long"]);
  });

  test("a thousand attributes are refused, a duplicate one too", () => {
    const many = Array.from({ length: 1_000 }, (_, index) => ` a${index}=""`).join("");
    expect(codes(replaced(sabaCount, "<Count", `<Count${many}`))).toEqual(["too-many-attributes"]);
    expect(codes(replaced(sabaCount, 'Id="510b"', 'Id="510b" Id="510b"'))).toEqual([
      "not-well-formed",
    ]);
  });

  test("more than a thousand issues are not gathered", () => {
    const issues = issuesOf(replaced(sabaCount, "<Count>", `<Count>${"<x/>".repeat(5_000)}`));
    expect(issues).toHaveLength(1_001);
    expect(issues.at(-1)).toMatchObject({
      code: "too-many-issues",
      path: "EML/Count/x",
      expected: { kind: "at-most", limit: 1000, of: "issues" },
    });
  });
});

describe("a file that is cut off or malformed", () => {
  test("wherever a file is cut off, it is refused and no figure remains", () => {
    for (const file of Object.values(sabaFiles)) {
      const whole = utf8(file.trimEnd());
      for (let length = 0; length < whole.length; length += 397) {
        const reading = readEml(whole.subarray(0, length));
        expect(reading.status).toBe("refused");
      }
      expect(readEml(whole.subarray(0, -1)).status).toBe("refused");
    }
  });

  test("a file cut off in the middle is said to be", () => {
    expect(codes(sabaCount.slice(0, -6))).toEqual(["truncated"]);
    expect(codes(sabaCount.slice(0, 3_000))).toEqual(["truncated"]);
  });

  test.each([
    ["a NUL byte", replaced(sabaCount, "Saba", "Sa\0ba")],
    ["a control character", replaced(sabaCount, "Saba", "Sa\u0001ba")],
    ["a numbered NUL", replaced(sabaCount, "Saba", "Sa&#0;ba")],
    ["a noncharacter", replaced(sabaCount, "Saba", "Sa\u{ffff}ba")],
    ["a crossed tag", replaced(sabaCount, "</Cast>", "</Caste>")],
    ["a bare ampersand", replaced(sabaCount, "Saba", "Saba & Co")],
    ["an attribute without quotation marks", replaced(sabaCount, 'Id="510b"', "Id=510b")],
    ["a less-than sign in an attribute", replaced(sabaCount, 'Id="9003"', 'Id="<9003"')],
    ["two roots", `${sabaCount}${sabaCount}`],
    ["text after the root", `${sabaCount}x`],
    ["a declaration that comes late", ` <?xml version="1.0"?>${sabaCount}`],
    ["two hyphens in a comment", replaced(sabaCount, "<Count>", "<!-- a -- b --><Count>")],
    ["an end of CDATA in text", replaced(sabaCount, "Saba", "Sa]]>ba")],
    [
      "an undeclared prefix",
      replaced(sabaCount, ' xmlns:kr="http://www.kiesraad.nl/extensions"', ""),
    ],
    ["an undeclared prefix of an attribute", replaced(sabaCount, "<Count>", '<Count a:b="c">')],
    [
      "an undeclared prefix in an unknown element",
      replaced(sabaCount, "<Count>", "<Count><a><b:c/></a>"),
    ],
    ["a prefix undone", replaced(sabaCount, "<Count>", '<Count xmlns:kr="">')],
    ["a prefix that is xmlns", replaced(sabaCount, "<Count>", '<Count xmlns:xmlns="a">')],
    [
      "a prefix for xmlns",
      replaced(sabaCount, "<Count>", '<Count xmlns:a="http://www.w3.org/2000/xmlns/">'),
    ],
    ["xml with another namespace", replaced(sabaCount, "<Count>", '<Count xmlns:xml="a">')],
    [
      "another prefix for xml",
      replaced(sabaCount, "<Count>", '<Count xmlns:a="http://www.w3.org/XML/1998/namespace">'),
    ],
    ["a prefix with a digit first", replaced(sabaCount, "<Count>", '<Count xmlns:1="a">')],
    ["two colons", replaced(sabaCount, "<Count>", "<Count><kr:a:b/>")],
    ["nothing after the colon", replaced(sabaCount, "<Count>", "<Count><kr:/>")],
    ["a digit after the colon", replaced(sabaCount, "<Count>", "<Count><kr:1/>")],
    [
      "one attribute under two prefixes",
      replaced(sabaCount, "<Count>", '<Count xmlns:a="x" xmlns:b="x" a:c="" b:c="">'),
    ],
  ])("not well-formed: %s", (_, file) => {
    for (const mode of ["strict", "lenient"] as const) {
      const issues = issuesOf(file, { mode });
      expect(issues.at(-1)?.code).toBe("not-well-formed");
    }
  });

  test("names of JavaScript's own objects are names like any other", () => {
    for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
      const file = replaced(sabaCount, "<Count>", `<Count ${name}="1"><${name}/>`);
      expect(codes(file)).toEqual(["unexpected-attribute", "unexpected-element"]);
      const declared = replaced(sabaCount, "<Count>", `<Count xmlns:${name}="a"><${name}:b/>`);
      expect(codes(declared)).toEqual(["unexpected-element"]);
    }
  });
});

describe("prefixes", () => {
  test("a file may choose its own prefixes and declare them anywhere", () => {
    const other = sabaCount
      .replaceAll("kr:", "k:")
      .replace("xmlns:kr=", "xmlns:k=")
      .replaceAll(/<(\/?)(?=[A-Z])/g, "<$1e:")
      .replace(
        'xmlns="urn:oasis:names:tc:evs:schema:eml"',
        'xmlns:e="urn:oasis:names:tc:evs:schema:eml"',
      );
    expect(readEml(other)).toEqual(readEml(sabaCount));
    const local = sabaCount
      .replace(' xmlns:kr="http://www.kiesraad.nl/extensions"', "")
      .replaceAll(/<(kr:\w+)/g, '<$1 xmlns:kr="http://www.kiesraad.nl/extensions"');
    expect(readEml(local)).toEqual(readEml(sabaCount));
  });

  test("a prefix of EML_NL bound to something else names something else", () => {
    const file = replaced(
      sabaCount,
      "<kr:CreationDateTime>",
      '<kr:CreationDateTime xmlns:kr="http://www.kiesraad.nl/other">',
    );
    expect(codes(file)).toEqual(["unexpected-element"]);
    const scoped = replaced(sabaCount, "<Count>", '<x xmlns="y"/><Count>');
    expect(codes(scoped)).toEqual(["unexpected-element"]);
  });
});
