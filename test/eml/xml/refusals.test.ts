import { describe, expect, test } from "vitest";
import { refusalOf } from "./refusal-of.js";

/** Each with its code, the rule, the place behind what is wrong, and what is told. */
const refused: readonly (readonly [string, string])[] = [
  ['<?xml version="1.0"?x><a/>', "not-well-formed well-formed 1:22 malformed XML declaration."],
  ['<?xml version="1.0" <a/>', "not-well-formed well-formed 1:22 malformed XML declaration."],
  ['<?xml version="1.0">\n<a/>', "not-well-formed well-formed 1:21 malformed XML declaration."],
  [
    "<?xml version='1.0' encoding=UTF-8?><a/>",
    "not-well-formed well-formed 1:37 malformed XML declaration.",
  ],
  ["<?xml encoding='UTF-8'?><a/>", "not-well-formed well-formed 1:25 malformed XML declaration."],
  ["<?xml version='2.0'?><a/>", "not-well-formed well-formed 1:22 malformed XML declaration."],
  [
    "<?xml\nversion='1.0' encoding='ISO-8859-1'?>\n<a/>",
    "unsupported-encoding utf-8 3:5 ISO-8859-1",
  ],
  ['<?xml version="1.1"?>\n<a/>', "not-well-formed well-formed 2:5 XML 1.1"],
  ["<?xml version='1.0' encoding='utf-16' ?><a/>", "unsupported-encoding utf-8 1:45 utf-16"],
  ['<?xml version="1.0"', "truncated whole-document 1:20 unexpected end."],
  ['<?xml version="1.0"?', "truncated whole-document 1:21 unexpected end."],
  [
    "<?xml version='1.0' standalone='maybe'?><a/>",
    "not-well-formed well-formed 1:41 malformed XML declaration.",
  ],
  [
    " <?xml version='1.0'?><a/>",
    "not-well-formed well-formed 1:7 an XML declaration must be at the start of the document.",
  ],
  [
    "<a/><?xml version='1.0'?>",
    "not-well-formed well-formed 1:10 an XML declaration must be at the start of the document.",
  ],
  [
    "<?XML version='1.0'?><a/>",
    "not-well-formed well-formed 1:6 an XML declaration must be at the start of the document.",
  ],
  ["<?xml?><a/>", "not-well-formed well-formed 1:8 malformed XML declaration."],
  ["<!DOCTYPE a><a/>", "document-type-refused no-document-type 1:13 <!DOCTYPE"],
  [
    "<!DOCTYPE a [\n<!ENTITY e 'é'>\n]><a/>",
    "document-type-refused no-document-type 3:3 <!DOCTYPE",
  ],
  ["<!DOCTYPE", "truncated whole-document 1:10 unexpected end."],
  ["<!DOCTYPE a", "truncated whole-document 1:12 unexpected end."],
  ["<!DOCTYPf a><a/>", "not-well-formed well-formed 1:10 incorrect syntax."],
  ["<!d><a/>", "not-well-formed well-formed 1:4 incorrect syntax."],
  ["<!DOCTYPE a [<!--]>--> ]><a/>", "document-type-refused no-document-type 1:26 <!DOCTYPE"],
  [
    "<a/><!DOCTYPE a>",
    "not-well-formed well-formed 1:14 inappropriately located doctype declaration.",
  ],
  [
    "<a><!DOCTYPE a></a>",
    "not-well-formed well-formed 1:13 inappropriately located doctype declaration.",
  ],
  ["<!DOCTYPE a \u0001><a/>", "not-well-formed well-formed 1:14 disallowed character."],
  ['<!DOCTYPE a "é\n]>" ><a/>', "document-type-refused no-document-type 2:6 <!DOCTYPE"],
  ["<a></b></a>", "not-well-formed well-formed 1:8 unexpected close tag."],
  ["<a></a b></a>", "not-well-formed well-formed 1:9 disallowed character in closing tag."],
  ["<a></></a>", "not-well-formed well-formed 1:7 disallowed character in closing tag."],
  ["<a></ a></a>", "not-well-formed well-formed 1:8 disallowed character in closing tag."],
  ["<a></a\n></a>", "not-well-formed well-formed 2:6 unexpected close tag."],
  ["</a>", "not-well-formed well-formed 1:5 unexpected close tag."],
  ["<a/></a>", "not-well-formed well-formed 1:9 unexpected close tag."],
  ["<a></aé></a>", "not-well-formed well-formed 1:9 unexpected close tag."],
  ["<a></é>", "not-well-formed well-formed 1:8 unexpected close tag."],
  ["<é></é\t\n x>", "not-well-formed well-formed 3:3 disallowed character in closing tag."],
  ["<a></a", "truncated whole-document 1:7 unclosed tag: a"],
  ["<a></a ", "truncated whole-document 1:8 unclosed tag: a"],
  ["<a></", "truncated whole-document 1:6 unclosed tag: a"],
  ["<é></é \u0001>", "not-well-formed well-formed 1:9 disallowed character in closing tag."],
  ["", "empty-file a-document 1:1 "],
  ["<", "truncated whole-document 1:2 unexpected end."],
  ["<a", "truncated whole-document 1:3 unexpected end."],
  ["<a ", "truncated whole-document 1:4 unexpected end."],
  ["<a>", "truncated whole-document 1:4 unclosed tag: a"],
  ["<a/", "truncated whole-document 1:4 unexpected end."],
  ["<a/x>", "not-well-formed well-formed 1:5 forward-slash in opening tag not followed by >."],
  ["<a / >", "not-well-formed well-formed 1:6 forward-slash in opening tag not followed by >."],
  ["<a/><b/>", "not-well-formed well-formed 1:8 documents may contain only one root."],
  ["<a/>x", "not-well-formed well-formed 1:6 text data outside of root node."],
  ["x", "no-eml-file an-eml-file 1:1 "],
  ["\n \n", "truncated whole-document 3:1 document must contain a root element."],
  ["<a/>\n é <", "not-well-formed well-formed 2:4 text data outside of root node."],
  ["<1/>", "not-well-formed well-formed 1:3 disallowed character in tag name"],
  ["<a><1/></a>", "not-well-formed well-formed 1:6 disallowed character in tag name"],
  ["< a/>", "not-well-formed well-formed 1:3 disallowed character in tag name"],
  ["<a><<b/></a>", "not-well-formed well-formed 1:6 disallowed character in tag name"],
  ["<a b/>", "not-well-formed well-formed 1:6 attribute without value."],
  ["<a b>", "not-well-formed well-formed 1:6 attribute without value."],
  ["<a b =>", "not-well-formed well-formed 1:8 unquoted attribute value."],
  ["<a b=c/>", "not-well-formed well-formed 1:7 unquoted attribute value."],
  ["<a b='c'd='e'/>", "not-well-formed well-formed 1:10 no whitespace between attributes."],
  ["<a b='<'/>", "not-well-formed well-formed 1:8 disallowed character."],
  ["<a b='\u0001'/>", "not-well-formed well-formed 1:8 disallowed character."],
  ["<a b='c' b='d'/>", "not-well-formed well-formed 1:17 duplicate attribute: b."],
  ["<a 1='c'/>", "not-well-formed well-formed 1:5 disallowed character in attribute name."],
  ["<a b='&'/>", "not-well-formed well-formed 1:9 disallowed character in entity name."],
  ["<a b='&x;'/>", "entity-refused no-entities 1:10 undefined entity."],
  ["<a b='&#x;'/>", "not-well-formed well-formed 1:11 malformed character entity."],
  ["<a b='&lt'/>", "not-well-formed well-formed 1:11 disallowed character in entity name."],
  ["<a =''/>", "not-well-formed well-formed 1:5 disallowed character in attribute name."],
  ["<a b='é\n' c/>", "not-well-formed well-formed 2:5 attribute without value."],
  ["<a b='c", "truncated whole-document 1:8 unexpected end."],
  ["<a b=", "truncated whole-document 1:6 unexpected end."],
  ["<a b", "truncated whole-document 1:5 unexpected end."],
  ["<a\tb='é' b=\"\"/>", "not-well-formed well-formed 1:16 duplicate attribute: b."],
  ["<x:a/>", "not-well-formed declared-prefix 1:7 x:a"],
  ["<a x:b=''/>", "not-well-formed declared-prefix 1:12 x:b"],
  ["<a xmlns:x='u' xmlns:y='u' x:b='' y:b=''/>", "not-well-formed attribute-once 1:43 y:b"],
  ["<a xmlns:x=''/>", "not-well-formed namespaces 1:16 the prefix x is undeclared"],
  ["<a xmlns:xml='u'/>", "not-well-formed namespaces 1:19 xml has a namespace of its own"],
  ["<a xmlns:xmlns='u'/>", "not-well-formed namespaces 1:21 xmlns cannot be declared"],
  [
    "<a xmlns='http://www.w3.org/XML/1998/namespace'/>",
    "not-well-formed namespaces 1:50 xml has a namespace of its own",
  ],
  [
    "<a xmlns='http://www.w3.org/2000/xmlns/'/>",
    "not-well-formed namespaces 1:43 xmlns cannot be declared",
  ],
  ["<a:b:c xmlns:a='u'/>", "not-well-formed declared-prefix 1:21 a:b:c"],
  ["<:a/>", "not-well-formed declared-prefix 1:6 :a"],
  ["<a:/>", "not-well-formed declared-prefix 1:6 a:"],
  [
    "<a xmlns:x='u'><x:b/></a><x:c/>",
    "not-well-formed well-formed 1:31 documents may contain only one root.",
  ],
  ["<xmlns:a/>", "not-well-formed declared-prefix 1:11 xmlns:a"],
  ["<a>&</a>", "not-well-formed well-formed 1:6 disallowed character in entity name."],
  ["<a>&;</a>", "not-well-formed well-formed 1:6 empty entity name."],
  ["<a>& </a>", "not-well-formed well-formed 1:6 disallowed character in entity name."],
  ["<a>&lt</a>", "not-well-formed well-formed 1:8 disallowed character in entity name."],
  ["<a>&é;</a>", "entity-refused no-entities 1:7 undefined entity."],
  ["<a>&nbsp;</a>", "entity-refused no-entities 1:10 undefined entity."],
  ["<a>&#0;</a>", "not-well-formed well-formed 1:8 malformed character entity."],
  ["<a>&#x110000;</a>", "not-well-formed well-formed 1:14 malformed character entity."],
  ["<a>&#xD800;</a>", "not-well-formed well-formed 1:12 malformed character entity."],
  ["<a>&#;</a>", "not-well-formed well-formed 1:7 malformed character entity."],
  ["<a>&#12a;</a>", "not-well-formed well-formed 1:10 malformed character entity."],
  ["<a>&#xg;</a>", "not-well-formed well-formed 1:9 malformed character entity."],
  ["<a>&amp", "truncated whole-document 1:8 unclosed tag: a"],
  ["<a>é\n&x;</a>", "entity-refused no-entities 2:4 undefined entity."],
  ["&lt;<a/>", "no-eml-file an-eml-file 1:1 "],
  ["<a>&#65534;</a>", "not-well-formed well-formed 1:12 malformed character entity."],
  ["<a>]]></a>", 'not-well-formed well-formed 1:7 the string "]]>" is disallowed in char data.'],
  ["<a>]]]]></a>", 'not-well-formed well-formed 1:9 the string "]]>" is disallowed in char data.'],
  [
    "<a>é]\n]]></a>",
    'not-well-formed well-formed 2:4 the string "]]>" is disallowed in char data.',
  ],
  ["<a>\u0000</a>", "not-well-formed well-formed 1:5 disallowed character."],
  ["<a>\u001f</a>", "not-well-formed well-formed 1:5 disallowed character."],
  ["<a>\ufffe</a>", "not-well-formed well-formed 1:5 disallowed character."],
  ["<a>\uffff</a>", "not-well-formed well-formed 1:5 disallowed character."],
  ["<!---><a/>", "truncated whole-document 1:11 unexpected end."],
  ["<!-- -- --><a/>", "not-well-formed well-formed 1:9 malformed comment."],
  ["<!-- --", "truncated whole-document 1:8 unexpected end."],
  ["<!-- ", "truncated whole-document 1:6 unexpected end."],
  ["<!-", "truncated whole-document 1:4 unexpected end."],
  ["<!-x", "not-well-formed well-formed 1:5 incorrect syntax."],
  ["<!--é\n---><a/>", "not-well-formed well-formed 2:4 malformed comment."],
  ["<a><!-- \u0001 --></a>", "not-well-formed well-formed 1:10 disallowed character."],
  ["<!---->", "truncated whole-document 1:8 document must contain a root element."],
  ["<![CDATA[]]><a/>", "not-well-formed well-formed 1:1 text data outside of root node."],
  ["<a><![CDATA[</a>", "truncated whole-document 1:17 unclosed tag: a"],
  ["<a><![CDATX[</a>", "not-well-formed well-formed 1:12 incorrect syntax."],
  ["<a><![CDATA[\u0001]]></a>", "not-well-formed well-formed 1:14 disallowed character."],
  ["<a/><![CDATA[]]>", "not-well-formed well-formed 1:5 text data outside of root node."],
  ["<a><![CDATA[é\n\u0002", "not-well-formed well-formed 2:2 disallowed character."],
  ["<??><a/>", "not-well-formed well-formed 1:4 processing instruction without a target."],
  ["<? p?><a/>", "not-well-formed well-formed 1:4 processing instruction without a target."],
  [
    "<?p!?><a/>",
    "not-well-formed well-formed 1:5 disallowed character in processing instruction name.",
  ],
  ["<?p x", "truncated whole-document 1:6 unexpected end."],
  ["<?p", "truncated whole-document 1:4 unexpected end."],
  ["<?p:q?><a/>", "not-well-formed namespaces 1:6 p:q is no name of an instruction"],
  ["<?p \u0001?><a/>", "not-well-formed well-formed 1:6 disallowed character."],
  ["<?1?><a/>", "not-well-formed well-formed 1:4 processing instruction without a target."],
  [
    "<a><?xml ?></a>",
    "not-well-formed well-formed 1:9 an XML declaration must be at the start of the document.",
  ],
  [
    "<?p?x?><a/>",
    "not-well-formed well-formed 1:5 disallowed character in processing instruction name.",
  ],
  ["<?é\n?><b>", "truncated whole-document 2:6 unclosed tag: b"],
  [
    "<?xMl?><a/>",
    "not-well-formed well-formed 1:6 an XML declaration must be at the start of the document.",
  ],
  ["<a>🗳\uffff</a>", "not-well-formed well-formed 1:6 disallowed character."],
  ["<a b='\ufffe'/>", "not-well-formed well-formed 1:8 disallowed character."],
  ["<a b='c' b='d'></a>", "not-well-formed well-formed 1:16 duplicate attribute: b."],
  [
    "<a xmlns:b='c' xmlns:b='d'/>",
    "not-well-formed well-formed 1:29 duplicate attribute: xmlns:b.",
  ],
  ["<a:1 xmlns:a='u'/>", "not-well-formed declared-prefix 1:19 a:1"],
  ["<a xmlns:1='u'/>", "not-well-formed namespaces 1:17 1 is no prefix"],
  ["<a xmlns:b='u' b:-='v'/>", "not-well-formed declared-prefix 1:25 b:-"],
  ["<a>&#x1f;</a>", "not-well-formed well-formed 1:10 malformed character entity."],
  ["<a>&#xdfff;</a>", "not-well-formed well-formed 1:12 malformed character entity."],
  ["<a>&#xffff;</a>", "not-well-formed well-formed 1:12 malformed character entity."],
];

/** Document types, each with nothing but the root behind it: refused where it ends. */
const documentTypes: readonly string[] = [
  "<!DOCTYPE a [<!-- > ] > ' -->]>",
  "<!DOCTYPE a [<?p > ] > ' ?>]>",
  "<!DOCTYPE a [<?p ?? ] > ?>]>",
  "<!DOCTYPE a [<!-- - ] > -->]>",
  "<!DOCTYPE a '<!--' [ ]>",
  "<!DOCTYPE a '<?' [ ]>",
  "<!DOCTYPE a <?>",
  "<!DOCTYPE a <!-- >",
  "<!DOCTYPE a [<!- ]>",
  "<!DOCTYPE a [<! -- ]>",
  "<!DOCTYPE a [ ?p ]>",
  "<!DOCTYPE a [<!---->]>",
  "<!DOCTYPE a [<??>]>",
  "<!DOCTYPE a [<!ENTITY b ']>'>]>",
  "<!DOCTYPE a [<!-- ?> ] > -->]>",
  "<!DOCTYPE a [<?p --> ] > ?>]>",
];

const whole: readonly string[] = [
  "<r xmlns:x='u'><p x:a='' x:b=''/><p x:b=''/><p/></r>",
  "<r xmlns:x='u'><p xmlns:x='v' xmlns:y='w'/><p xmlns:y='w' y:a=''/></r>",
  "<a>&#9;&#10;&#13;&#32;&#xd7ff;&#xe000;&#xfffd;&#x10000;&#x10ffff;</a>",
  "<a>&lt;&gt;&amp;&quot;&apos;&#233;&#xe9;</a>",
  "<a>�</a>",
  "<a>\u007f\u0085</a>",
  "<a/><!-- -->",
  "<a><![CDATA[]]]]></a>",
  "<a>þ¿ﺿﾾ</a>",
];

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("a file that is no XML, or no XML that is read", () => {
  test.each(refused)(
    "%j is refused, and told where and why, however it comes in",
    (text, refusal) => {
      for (const length of [utf8(text).length + 1, 1, 2, 3, 5]) {
        expect(refusalOf(utf8(text), length)).toBe(refusal);
      }
    },
  );

  test.each(documentTypes)("has a document type, that ends where it ends: %j", (type) => {
    for (const length of [100, 1, 2, 3, 5]) {
      expect(refusalOf(utf8(`${type}<a/>`), length)).toBe(
        `document-type-refused no-document-type 1:${type.length + 1} <!DOCTYPE`,
      );
    }
  });

  test.each(whole)("is not %j, however it comes in", (text) => {
    for (const length of [utf8(text).length, 1, 2, 3, 5]) {
      expect(refusalOf(utf8(text), length)).toBeUndefined();
    }
  });

  test("has an element of more than 32 attributes, declarations of namespaces among them", () => {
    const tagOf = (attributes: number, declarations: number): string => {
      const own = Array.from({ length: attributes }, (_, at) => ` a${at}=''`);
      const declared = Array.from({ length: declarations }, (_, at) => ` xmlns:n${at}='u'`);
      return `<r><a${own.join("")}${declared.join("")}/></r>`;
    };
    const most = '{"kind":"at-most","limit":32,"of":"attributes"}';
    for (const [attributes, declarations] of [
      [32, 0],
      [0, 32],
      [16, 16],
      [31, 1],
    ] as const) {
      expect(refusalOf(utf8(tagOf(attributes, declarations)))).toBeUndefined();
      const refusal = refusalOf(utf8(tagOf(attributes + 1, declarations)));
      expect(refusal).toMatch(new RegExp(`^too-many-attributes ${most} 1:4 $`));
    }
  });
});
