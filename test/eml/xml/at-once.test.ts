import { describe, expect, test } from "vitest";
import { createGuardedParser } from "../../../src/eml/xml/guarded-parser.js";

/** A parser, and what it has told so far. */
function telling() {
  const told: string[] = [];
  let text = "";
  const tell = (event: string): void => {
    if (text !== "") told.push(`text ${text}`);
    text = "";
    told.push(event);
  };
  const parser = createGuardedParser({
    openElement: (name, { attributes, attributeCount }) => {
      const own = attributes.slice(0, attributeCount);
      tell(`open ${name} ${own.map((one) => `${one.name}=${one.value.text()}`).join(" ")}`);
    },
    closeElement: () => tell("close"),
    text: (part) => {
      text += part.text();
    },
    aside: {
      comment: (content) => tell(`comment ${content}`),
      instruction: (target, body) => tell(`instruction ${target} ${body}`),
    },
    failed: (code, _, actual) => tell(`failed ${code} ${actual}`),
  });
  return { parser, told };
}

const documents: readonly (readonly [string, string])[] = [
  ["comments", "<a><!----><!-- > - -> --><!-- <?x?> ]]> \" ' --><b/></a><!-- x -->"],
  ["instructions", "<?xml version='1.0'?><?p?><a><?q > ? ]]> \"?><?r ?? --> ??><b/></a>"],
  ["sections", "<a><![CDATA[]]><![CDATA[ > ]] ]> --> ?> ]]><b/><![CDATA[]]]]></a>"],
  ["values of attributes", `<a b="> ' />" c='>" -->'><d e=">"/><f g='/'></f></a>`],
  ["end tags with white space", "<a ><b\n/><c></c ></a\t>"],
  ["characters of several bytes", "<é>é€\u{1f5f3}<b ü='€'/></é>"],
  ["line ends", "<a>\r\n<b\r\n/>\r<c/></a>\r\n"],
  ["references", "<a>&amp;<b c='&lt;'/>&#233;</a>"],
  ["a document type", "<!DOCTYPE a [ <!-- ]> ' --> <?p ]> ' ?> <!ENTITY e ']>'> ] ><a/>"],
  ["a document type with texts in its sentence", `<!DOCTYPE a PUBLIC "]>" '>' [<!x "'>">]  ><a/>`],
  ["a fault in a tag", "<a><b c=></b></a>"],
  ["a fault in an end tag", "<a><b></c></a>"],
  ["a fault in a comment", "<a><!-- -- --></a>"],
];

describe("what has come whole is told at once, in", () => {
  test.each(documents)("%s", (_, text) => {
    const bytes = new TextEncoder().encode(text);
    const { parser, told } = telling();
    for (let end = 1; end <= bytes.length; end += 1) {
      parser.push(bytes.subarray(end - 1, end));
      const other = telling();
      other.parser.push(bytes.subarray(0, end));
      expect({ end, told }).toEqual({ end, told: other.told });
    }
  });
});
