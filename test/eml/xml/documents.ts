import { sabaFiles } from "../fixtures/saba.js";
import { byteMutant, type Dice, structureMutant } from "../fuzz/mutants.js";

const pieces = [
  ..."<>/=&;\"'[]!?-#: \t\n\r".split(""),
  ..."a b xml xmlns é ñ·a 1 0 12 007 999999999 1234567890 \u{1f5f3} \u{feff} \u{ffff} \u{fffe} \u0000 \u0001 \u007f \u0085 \u2028".split(
    " ",
  ),
  ..."<a> </a> <a/> <b> </b> <a:b> </a:b> <!-- --> <![CDATA[ ]]> <? ?> <?xml <!DOCTYPE <!ENTITY &amp; &lt; &#65; &#x42; &#0; &#xd800; &#x110000; &x; --".split(
    " ",
  ),
  ' b="1"',
  " b='2'",
  ' a:b="3"',
  ' xmlns=""',
  ' xmlns="u"',
  ' xmlns:a="u"',
  ' xmlns:a=""',
  ' xmlns:xml="u"',
  ' xmlns:="u"',
  ' xml:lang="nl"',
  '<?xml version="1.0"?>',
  '<?xml version="1.0" encoding="UTF-8" standalone="no"?>',
  '<?xml version="1.1"?>',
  '<?xml version="1.0" encoding="latin1"?>',
  "<?p q?>",
  "<!-- c -->",
  "<![CDATA[<&]]]>",
];

const seeds = [
  ...Object.values(sabaFiles).map((file) => `${file.slice(0, 700)}${file.slice(-200)}`),
  '<?xml version="1.0" encoding="UTF-8"?>\r\n<!-- c --><a xmlns="u:a" xmlns:b=\'u:b\' b:x="1\t2\n3 &amp;&#10;&#x41;" y=\'\'>é<b:c/>]]x\r\n<![CDATA[<&]]]>]]&gt;<?p q?r?>\u{1f5f3}<d e = "f"  g="h"/></a>\n<!--e--><?z?>',
  '<a b="&lt;" c=\'"\'><d>12</d><d>012</d><d> 1 </d><é ü="ñ">x</é></a>',
  "<?xml version='1.0'?><a/>",
  '<a:a xmlns:a="u"><a:b a:c="1" d="2" /><c xmlns="v"><a:d/></c></a:a>',
];

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const seedBytes = seeds.map(utf8);

function soup(dice: Dice): string {
  const length = 1 + dice.below(12);
  const middle = Array.from({ length }, () => dice.pick(pieces)).join("");
  if (dice.below(3) === 0) return middle;
  return dice.below(2) === 0 ? `<a>${middle}</a>` : `<a ${middle}>x</a>`;
}

const names = ["a", "b", "Selection", "é", "a:b", "c:d", "x-1.2", "\u{10400}"];
const contents = [
  "",
  "0",
  "12",
  "007",
  "1234567890",
  " \t\n",
  "\r",
  "\r\n x",
  "x ]] > ]>",
  "é\u{1f5f3}\u{feff}",
  "&lt;&amp;&#13;&#10;",
  "&#x1F5F3;",
  "> ' ;",
];
const asides = [
  "<!-- c\r\n- -->",
  "<!---->",
  "<?p?>",
  "<?p  q?r ??>",
  "<![CDATA[]]>",
  "<![CDATA[<a>&b;]]]]>",
];

/** An element that is well-formed where the prefixes are declared. */
function element(dice: Dice, depth: number, more = ""): string {
  const name = dice.pick(names);
  const own = Array.from({ length: dice.below(3) }, (_, index) => {
    const value = dice.pick(contents).replaceAll(/[<]/g, "");
    return dice.below(2) === 0 ? ` n${index}="${value}"` : `\n a:n${index} = "${value}"`;
  }).join("");
  if (dice.below(5) === 0) return `<${name}${more}${own}${dice.pick(["", " ", "\r\n"])}/>`;
  const inside = Array.from({ length: dice.below(4) }, () =>
    dice.below(3) > 0 && depth < 6
      ? element(dice, depth + 1, dice.pick(["", "", ' xmlns="u:d"', ' xmlns=""', " xmlns:c='u:e'"]))
      : dice.pick(dice.below(4) === 0 ? asides : contents),
  );
  return `<${name}${more}${own}>${inside.join("")}</${name}${dice.pick(["", "", " ", "\n"])}>`;
}

function wellFormed(dice: Dice): string {
  const before = dice.pick(["", "\u{feff}", '<?xml version="1.0"?>', "<?p?>\r\n<!-- c -->", "\n"]);
  const root = element(dice, 0, " xmlns:a='u:a' xmlns:c=\"u:c\"");
  return `${before}${root}${dice.pick(["", "\n", "<!-- d --><?q?>"])}`;
}

/** A document that may be well-formed, and most often nearly is. */
export function documentOf(dice: Dice): Uint8Array {
  switch (dice.below(6)) {
    case 4:
      return utf8(wellFormed(dice));
    case 5:
      return byteMutant(utf8(wellFormed(dice)), dice);
    case 0:
      return byteMutant(dice.pick(seedBytes), dice);
    case 1:
      return utf8(structureMutant(dice.pick(seeds), dice));
    default:
      return utf8(soup(dice));
  }
}
