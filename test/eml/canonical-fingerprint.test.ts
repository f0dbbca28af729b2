import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  createFileFingerprintCounter,
  type FileFingerprint,
  fingerprintsOf,
} from "../../src/eml/fingerprints-of-file.js";
import { matchFingerprint } from "../../src/eml/match-fingerprint.js";
import { sabaFiles } from "./fixtures/saba.js";
import { officialFiles, officialFilesPresent } from "./official-files.js";
import { canonicalXml, xmllintPresent } from "./xmllint.js";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const digestOf = (
  text: string,
  of: FileFingerprint["of"],
  algorithm: FileFingerprint["algorithm"] = "SHA-256",
): string | undefined =>
  fingerprintsOf(bytesOf(text)).find((each) => each.of === of && each.algorithm === algorithm)
    ?.digest;

const hash = (text: string, algorithm: string): string =>
  createHash(algorithm).update(text).digest("hex");

/** A file and its canonical form without comments, as the text of the standard (C14N 1.0) has it. */
const written: readonly (readonly [string, string])[] = [
  ["<root  ></root>", "<root></root>"],
  ["<root\n id = 'some' />", '<root id="some"></root>'],
  ["<root>\r\n</root>", "<root>\n</root>"],
  ['<?xml version="1.0" encoding="UTF-8"?>\n<a>é&amp;&#62;&#13;</a>\n', "<a>é&amp;&gt;&#xD;</a>"],
  ["<a><![CDATA[1<2]]></a>", "<a>1&lt;2</a>"],
  ["<a b='\"&#9;&#10;'/>", '<a b="&quot;&#x9;&#xA;"></a>'],
  [
    '<e xmlns:b="u:b" xmlns="u:d" xmlns:a="u:a" b:x="1" a:x="2" y="3"/>',
    '<e xmlns="u:d" xmlns:a="u:a" xmlns:b="u:b" y="3" a:x="2" b:x="1"></e>',
  ],
  [
    '<e xmlns="u:d"><f xmlns="u:d"><g xmlns=""><h xmlns=""/></g></f></e>',
    '<e xmlns="u:d"><f><g xmlns=""><h></h></g></f></e>',
  ],
  ["<?p  q r?><!--c--><a/><!--d--><?s?>", "<?p q r?>\n<a></a>\n<?s?>"],
  ["<a>b<!--c-->d</a>", "<a>bd</a>"],
];

describe("the fingerprint of the canonical form, which older official programs printed", () => {
  test("is that of the text that Canonical XML makes of the file", () => {
    for (const [file, canonical] of written) {
      expect([file, digestOf(file, "canonical-form")]).toEqual([file, hash(canonical, "sha256")]);
      expect(digestOf(file, "canonical-form", "SHA-1")).toBe(hash(canonical, "sha1"));
    }
    expect(digestOf("<a  >xyz</a>", "canonical-form", "SHA-1")).toBe(
      "973f44c382b8a1580fbd20542efda06e7c7a8734",
    );
  });

  test("has the comments where the file names the method with comments", () => {
    const file = "<!--c--><a>b<!-- d --></a><!--e-->";
    const canonical = "<!--c-->\n<a>b<!-- d --></a>\n<!--e-->";
    expect(digestOf(file, "canonical-form-with-comments")).toBe(hash(canonical, "sha256"));
    expect(digestOf(file, "canonical-form")).toBe(hash("<a>b</a>", "sha256"));
  });

  test.skipIf(!xmllintPresent)("is that of another program (libxml2), for every fixture", () => {
    const texts = [...written.map(([file]) => file), ...Object.values(sabaFiles)];
    for (const text of texts) {
      expect(digestOf(text, "canonical-form-with-comments")).toBe(
        hash(canonicalXml(text), "sha256"),
      );
    }
  });

  test.skipIf(!officialFilesPresent || !xmllintPresent)(
    "is that of another program, for official files up to half a megabyte",
    { timeout: 120_000 },
    () => {
      for (const { path } of officialFiles()) {
        const text = readFileSync(path, "utf8");
        if (text.length > 500_000) continue;
        expect([path, digestOf(text, "canonical-form-with-comments")]).toEqual([
          path,
          hash(canonicalXml(text), "sha256"),
        ]);
      }
    },
  );

  test("is the same however the file is laid out, and in whatever pieces it comes", () => {
    const [text = ""] = Object.values(sabaFiles);
    const again = `<?xml version="1.0"?>\r\n${text.replace(/^<\?xml[^>]*>\s*/, "").replaceAll('"', "'")}`;
    expect(digestOf(again, "canonical-form")).toBe(digestOf(text, "canonical-form"));
    expect(digestOf(again, "bytes")).not.toBe(digestOf(text, "bytes"));
    const counter = createFileFingerprintCounter();
    for (const byte of bytesOf(text)) counter.push(Uint8Array.of(byte));
    expect(counter.finish()).toEqual(fingerprintsOf(bytesOf(text)));
  });

  test("is another where a text, an attribute, an element or its order changes", () => {
    const before = digestOf('<a b="1"><c>2</c><d/></a>', "canonical-form");
    const others = ['<a b="2"><c>2</c><d/></a>', '<a b="1"><c>3</c><d/></a>'];
    for (const other of [...others, '<a b="1"><d/><c>2</c></a>', '<a b="1"><c>2</c></a>']) {
      expect(digestOf(other, "canonical-form")).not.toBe(before);
    }
  });

  test("is not taken of what is no such file: there its bytes have one", () => {
    for (const file of ["", "nothing", "<a>", "<!DOCTYPE a><a/>", "<a>&b;</a>", "<a:b/>"]) {
      expect([file, new Set(fingerprintsOf(bytesOf(file)).map(({ of }) => of))]).toEqual([
        file,
        new Set(["bytes"]),
      ]);
    }
  });
});

describe("a printed fingerprint of SHA-1", () => {
  const digest = hash("abc", "sha1");
  const printed = digest.toUpperCase().match(/../g)?.join(" ") ?? "";

  test("is known in twenty groups of two, and as it is", () => {
    expect(printed).toMatch(/^(?:[0-9A-F]{2} ){19}[0-9A-F]{2}$/);
    expect(matchFingerprint(printed, digest).matches).toBe(true);
    expect(matchFingerprint(digest, digest).matches).toBe(true);
    expect(matchFingerprint(printed.replace("99", "98"), digest).differing).toHaveLength(1);
    expect(matchFingerprint(`${printed} 00`, digest).matches).toBe(false);
    expect(matchFingerprint(printed, hash("abc", "sha256")).matches).toBe(false);
  });
});
