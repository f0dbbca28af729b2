import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readVectors } from "../../src/conformance/format/read-vectors.js";
import type { Vector } from "../../src/conformance/format/vector-schema.js";
import { type Citation, citationsIn } from "./citations.js";
import { type Declaration, declarationsOf } from "./declarations.js";
import { type Paragraph, paragraphName, paragraphs } from "./paragraphs.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A row of the matrix. */
export interface TracedParagraph extends Paragraph {
  readonly rules: readonly string[];
  readonly functions: readonly string[];
  readonly tests: readonly string[];
  readonly vectors: readonly string[];
}

/** What the matrix is made from. */
export interface Traced {
  readonly sources: readonly { readonly file: string; readonly text: string }[];
  readonly tests: readonly { readonly file: string; readonly text: string }[];
  readonly vectors: readonly Vector[];
}

/** The sources, tests and vectors as they are. */
export function tracedFiles(): Traced {
  const read = (file: string) => ({ file, text: readFileSync(`${root}${file}`, "utf8") });
  return {
    sources: filesUnder("src", ".ts").map(read),
    tests: filesUnder("test", ".test.ts")
      .filter((file) => !/^test\/house\//.test(file))
      .map(read),
    vectors: filesUnder("conformance/vectors", ".jsonl").flatMap(
      (file) => readVectors(read(file).text).vectors,
    ),
  };
}

const calculates = /^src\/(law|before|seats|after|what-if|tally|validation|model)\//;
const isRuleData = /^src\/law\/((bodies|sizes|lists|vacancies)\/|(vote-value|referendum)\.ts$)/;

/** The matrix, worked out from sources, tests and vectors. */
export function tracedParagraphs(from: Traced = tracedFiles()): readonly TracedParagraph[] {
  const declared = from.sources
    .filter(({ file }) => calculates.test(file))
    .flatMap(({ file, text }) => declarationsOf(file, text));
  const tests = from.tests.map(({ file, text }) => ({
    file,
    citations: citationsIn(text),
    words: new Set(text.match(/\w+/g) ?? []),
  }));
  return paragraphs.map((paragraph): TracedParagraph => {
    const citing = declared.filter(({ citations }) => names(citations, paragraph));
    const functions = citing.filter(({ file }) => !isRuleData.test(file));
    const files = new Set(functions.map(({ file }) => file));
    const words = declared
      .filter(({ file, exported }) => exported && files.has(file))
      .map(({ name }) => name);
    return {
      ...paragraph,
      rules: citing.filter(({ file }) => isRuleData.test(file)).map(nameOf),
      functions: functions.map(nameOf),
      tests: tests
        .filter(
          (test) =>
            names(test.citations, paragraph) ||
            test.citations.some((one) => isWhole(one, paragraph)) ||
            words.some((word) => test.words.has(word)),
        )
        .map(({ file }) => file),
      vectors: from.vectors
        .filter(({ articles }) => names(articles.flatMap(citationOfVector), paragraph))
        .map(({ id }) => id),
    };
  });
}

/** A test of an article as a whole is a test of each of its paragraphs. */
function isWhole(citation: Citation, { article }: Pick<Paragraph, "article">): boolean {
  return citation.article === article && citation.paragraph === null;
}

const nameOf = ({ file, name }: Declaration): string => `${file}#${name}`;

function citationOfVector({ article, paragraph, law }: Vector["articles"][number]): Citation[] {
  return law === undefined ? [{ article, paragraph: paragraph ?? null }] : [];
}

/** The articles of which one paragraph calculates: they are that paragraph when none is named. */
const onlyParagraphs: ReadonlyMap<string, number | null> = new Map(
  [...new Set(paragraphs.map(({ article }) => article))].flatMap((article) => {
    const own = paragraphs.filter((one) => one.article === article && one.nothing === undefined);
    const [only] = own;
    return own.length === 1 && only !== undefined ? [[article, only.paragraph] as const] : [];
  }),
);

function names(
  citations: readonly Citation[],
  { article, paragraph }: Pick<Paragraph, "article" | "paragraph">,
): boolean {
  return citations.some((one) => {
    if (one.article !== article) return false;
    if (paragraph === null || one.paragraph === paragraph) return true;
    return one.paragraph === null && onlyParagraphs.get(article) === paragraph;
  });
}

const chapterTitles: Readonly<Record<string, string>> = {
  H: "H: candidate lists and deposits",
  I: "I: numbers of lists",
  N: "N: counting at the polling station",
  Na: "Na: the municipality",
  O: "O: the district and postal votes",
  P: "P: the result",
  Pa: "Pa: the college of non-residents",
  R: "R: candidate lists for the Senate",
  S: "S: numbers of lists for the Senate",
  T: "T: voting for the Senate",
  U: "U: the result of the Senate",
  Ua: "Ua: non-residents and the Senate",
  W: "W: vacancies",
  X: "X: temporary leave",
  Xa: "Xa: vacancies in the college of non-residents",
  Y: "Y: the European Parliament",
  Ya: "Ya: the Caribbean Netherlands",
};

/** The page of the matrix. */
export function traceabilityPage(rows: readonly TracedParagraph[] = tracedParagraphs()): string {
  const chapters = Object.entries(chapterTitles).flatMap(([chapter, title]) => {
    const own = rows.filter(({ article }) => article.split(" ")[0] === chapter);
    return [
      `## ${title}`,
      "",
      "| paragraph | what it orders | rule data | functions | tests | vectors |",
      "|---|---|---|---|---|---|",
      ...own.map(rowOf),
      "",
    ];
  });
  const calculating = rows.filter(({ nothing }) => nothing === undefined).length;
  return [
    "# From the law to the code and its evidence",
    "",
    `Paragraph by paragraph of the Electoral Act: ${calculating} that calculate, each with the code that`,
    `cites it, the tests of that code and the vectors that exercise it, and ${rows.length - calculating} that do not, with the`,
    "reason. Generated by `npx tsx tools/traceability/write-traceability.ts` from doc comments, rule data, tests and",
    "vectors; a test fails when a paragraph that calculates has no function, no test or no vector, when",
    "rule data cite an article on a day on which it is not in the Act, and when this page is not what is",
    "generated. Articles as of 2026-10-01; what is no longer in the Act says until when.",
    "",
    ...chapters,
  ].join("\n");
}

function rowOf(row: TracedParagraph): string {
  const name = `**${paragraphName(row)}**`;
  if (row.nothing !== undefined) return `| ${name} | ${row.orders} | *${row.nothing}* | | | |`;
  const { rules, functions, tests, vectors } = row;
  const cells = [
    shown(rules.map(shortened), 3),
    shown(functions.map(shortened), 4),
    shown(tests.map(shortened), 3),
    vectors.length === 0 ? "" : `${vectors.length}: ${shown(vectors, 2)}`,
  ];
  return `| ${name} | ${row.orders} | ${cells.join(" | ")} |`;
}

function shown(all: readonly string[], most: number): string {
  const first = all.slice(0, most).map((name) => `\`${name}\``);
  const more = all.length > most ? [`and ${all.length - most} more`] : [];
  return [...first, ...more].join(", ");
}

function shortened(path: string): string {
  return path
    .replace(/^(src|test)\//, "")
    .replace(/^law\/\w+\//, "")
    .replace(/(\.test)?\.ts(#|$)/, "$2")
    .replace("#", ": ");
}

function filesUnder(folder: string, ending: string): readonly string[] {
  return readdirSync(`${root}${folder}`, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .filter(({ name }) => name !== "traceability.test.ts")
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.slice(root.length))
    .sort((left, right) => (left < right ? -1 : 1));
}
