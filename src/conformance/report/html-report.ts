import { escapeMarkup } from "../../explain/markup.js";
import { articleName } from "../../model/article.js";
import { htmlReportSignature } from "../../model/signatures/made/conformance.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { JudgedVector } from "../judge/judged-vector.js";
import type { ReportLine, RunReport } from "../judge/run-report.js";
import { verdictKinds } from "../judge/verdict.js";
import { kindWords } from "../kinds/kinds.js";
import { libraryVersion } from "../receipt/library-version.js";
import { chaptersOf } from "./chapters.js";
import { htmlStyle } from "./html-style.js";
import { readableJson } from "./readable-json.js";
import { shareLines } from "./share-lines.js";

const mostShown = 200;

const wording: Readonly<Record<(typeof verdictKinds)[number], string>> = {
  pass: "pass",
  acceptable: "acceptable under a reading",
  fail: "fail",
  refused: "refused",
  crashed: "crashed",
  skipped: "skipped",
};

/** The report as one page that stands by itself: no scripts, no other files. */
export function htmlReport(report: RunReport): string {
  const refusal = refusedArguments(htmlReportSignature, [report]);
  return refusal ?? reportPage(report, "");
}

/** The page of a report, and what comes before its tables. */
export function reportPage(report: RunReport, before: string): string {
  const title = `Conformance of ${report.program}`;
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeMarkup(title)}</title><style>${htmlStyle}</style></head><body>`,
    `<header><p class="kicker">Electoral Act (Kieswet), calculations</p>`,
    `<h1>${escapeMarkup(title)}</h1>${conclusion(report)}</header><main>`,
    before,
    sums(report),
    kinds(report),
    articles(report),
    readings(report),
    flags(report),
    failures(report),
    "</main></body></html>\n",
  ].join("\n");
}

function conclusion(report: RunReport): string {
  const { conclusion: found, profile, judged, counts, reading, faults } = report;
  const asked = judged.length - counts.skipped;
  const bad = badOf(counts);
  const right = `Every one of ${asked} vectors got a right answer`;
  const sentences: readonly string[] = [
    ...(bad > 0 ? [`${bad} of ${asked} vectors did not get a right answer.`] : []),
    ...(reading.consistency === "irreconcilable"
      ? [
          `No one reading of the law makes these answers right together: ${reading.vectors.join(", ")} (${reading.questions.join(", ")}).`,
        ]
      : []),
    ...faults.map((fault) => `Against the protocol: ${fault}.`),
  ];
  const said: Readonly<Record<typeof found, readonly string[]>> = {
    conforms: [`Conforms to the whole profile ${profile}. ${right}.`],
    "does-not-conform": ["Does not conform.", ...sentences],
    partial: [
      profile === null
        ? `${right}. They are no profile: nothing is certified.`
        : `Not the whole profile ${profile} was judged: nothing is certified. ${right}.`,
    ],
    "nothing-judged": ["No vector was judged."],
  };
  const [share, ...missing] = shareLines(report).map((line) => `${capital(line)}.`);
  const shown = [...said[found], ...(share === undefined ? [] : [share])];
  const face = found === "conforms" ? "good" : found === "partial" ? "part" : "bad";
  const paragraphs = (kind: string, texts: readonly string[]) =>
    texts.map((text) => `<p class="${kind}">${escapeMarkup(text)}</p>`).join("");
  return `${paragraphs(`conclusion ${face}`, shown)}${paragraphs("note", missing)}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function kinds(report: RunReport): string {
  const byKind = report.byKind.map(({ name, counts }) => ({ name: kindWords(name), counts }));
  const asked = byKind.filter(isJudged);
  const content = asked.length === 0 ? "" : table("Question", asked);
  return section("By kind of question", `${content}${notJudged(byKind)}`, byKind.length);
}

/** Whether anything but skipping happened. */
function isJudged({ counts }: ReportLine): boolean {
  return verdictKinds.some((kind) => kind !== "skipped" && counts[kind] > 0);
}

/** What the report says nothing about, in one sentence. */
function notJudged(lines: readonly ReportLine[], nameOf = (name: string) => name): string {
  const names = lines.filter((line) => !isJudged(line)).map(({ name }) => nameOf(name));
  if (names.length === 0) return "";
  const listed = escapeMarkup([...new Set(names)].join(", "));
  return `<p class="note">Not judged, and nothing is said about it: ${listed}.</p>`;
}

/** Chapter by chapter of the Act, then other laws. */
function articles(report: RunReport): string {
  const tables = chaptersOf(report.articles.filter(isJudged)).map(
    ({ title, lines }) => `<h3>${escapeMarkup(title)}</h3>${table("Article", lines)}`,
  );
  const note =
    '<p class="note">A vector counts for every article that it exercises, so the rows add up to more than the whole.</p>';
  const rest = notJudged(report.articles, (name) => name.replace(/ \(\d+\)$/, ""));
  return section("By article", `${note}${tables.join("")}${rest}`, report.articles.length);
}

function sums({ counts, judged, kinds: answered, parts }: RunReport): string {
  const cells = verdictKinds.map(
    (kind) =>
      `<li class="${kind}"><strong>${counts[kind]}</strong> <span>${wording[kind]}</span></li>`,
  );
  const said = answered.length === 0 ? "nothing" : answered.map(kindWords).join(", ");
  const asked = `The program answers: ${said}.`;
  const judgedParts = parts === null ? "" : ` Judged of results: ${parts.join(", ")}.`;
  const proven = answered.includes("result")
    ? " Outcomes with steps can also be judged by a checker of seats that was proven right: conformance/proven-checker, docs/proof.md."
    : "";
  const note = `${judged.length} vectors of kieswet ${libraryVersion}. ${asked}${judgedParts}${proven}`;
  return `<section><ul class="sums">${cells.join("")}</ul>${bar(counts)}<p class="note">${escapeMarkup(note)}</p></section>`;
}

function bar(counts: ReportLine["counts"]): string {
  const shares = verdictKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `<i class="${kind}" style="flex:${counts[kind]}" title="${wording[kind]}"></i>`);
  return `<div class="bar">${shares.join("")}</div>`;
}

function section(title: string, content: string, size: number): string {
  return size === 0 ? "" : `<section><h2>${title}</h2>${content}</section>`;
}

function table(head: string, lines: readonly ReportLine[]): string {
  const columns = verdictKinds.map((kind) => `<th scope="col">${kind}</th>`).join("");
  const rows = lines.map(({ name, counts }) => {
    const cells = verdictKinds.map((kind) => {
      const marked = counts[kind] > 0 && kind !== "pass" ? ` class="${kind}"` : "";
      return `<td${marked}>${counts[kind] || "·"}</td>`;
    });
    return `<tr><th scope="row">${escapeMarkup(name)}</th>${cells.join("")}<td>${bar(counts)}</td></tr>`;
  });
  return `<table class="counts"><thead><tr><th scope="col">${head}</th>${columns}<th></th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function readings(report: RunReport): string {
  const rows = report.readings.map(
    ({ reading, vectors }) =>
      `<li><code>${escapeMarkup(reading)}</code> in ${vectors} vectors</li>`,
  );
  const intro =
    "<p>Where the law is silent or can be read in two ways, these answers are right under the reading named.</p>";
  const list = rows.length === 0 ? "" : `${intro}<ul>${rows.join("")}</ul>`;
  const { reading } = report;
  if (reading.consistency === "irreconcilable") {
    return section("Readings followed", list, rows.length);
  }
  const followed = Object.entries(reading.readings);
  const all = followed.map(
    ([question, option]) => `<code>${escapeMarkup(`${question}: ${option}`)}</code>`,
  );
  const witness = `<p class="note">One set of readings makes every answer right: ${all.join(", ")}.</p>`;
  return section(
    "Readings followed",
    `${list}${followed.length === 0 ? "" : witness}`,
    rows.length + followed.length,
  );
}

/** Flags that failed first: what the mistake would be is what a reader looks for. */
function flags(report: RunReport): string {
  const failed = report.flags.filter(({ counts }) => badOf(counts) > 0);
  const others = report.flags.filter((line) => isJudged(line) && badOf(line.counts) === 0);
  const parts = [
    failed.length === 0 ? "" : `<h3>Failed</h3>${flagTable(failed)}`,
    others.length === 0 ? "" : `<h3>Without failures</h3>${flagTable(others)}`,
  ];
  return section("By flag", parts.join(""), failed.length + others.length);
}

/** Where an answer is wrong elsewhere than the mistake of a flag would touch. */
const notShown =
  " The answers are wrong elsewhere: they do not show the mistake that this flag is about.";

function badOf({ fail, refused, crashed }: ReportLine["counts"]): number {
  return fail + refused + crashed;
}

function flagTable(lines: RunReport["flags"]): string {
  const rows = lines.map(({ name, note, counts, asserted }) => {
    const bad = badOf(counts);
    const all = verdictKinds.reduce((sum, kind) => sum + counts[kind], 0);
    const outcome = bad === 0 ? `<td>${all}</td>` : `<td class="fail">${bad} of ${all} failed</td>`;
    const text =
      note === null
        ? ""
        : asserted
          ? `${note.meaning} ${note.failure}`
          : `${note.meaning}${bad === 0 ? "" : notShown}`;
    return `<tr><th scope="row">${escapeMarkup(name)}</th>${outcome}<td>${escapeMarkup(text)}</td></tr>`;
  });
  const head =
    '<thead><tr><th scope="col">Flag</th><th scope="col">vectors</th><th scope="col">what it means</th></tr></thead>';
  return `<table class="flags">${head}<tbody>${rows.join("")}</tbody></table>`;
}

function failures({ bad }: RunReport): string {
  const shown = bad.slice(0, mostShown).map(failure);
  const more =
    bad.length > mostShown
      ? `<p class="note">${bad.length - mostShown} more are in the JSON report.</p>`
      : "";
  return section("What went wrong", `${shown.join("\n")}${more}`, bad.length);
}

function failure({ vector, verdict, answer }: JudgedVector): string {
  const articles = vector.articles.map(articleName).join(", ");
  const code = (value: unknown): string => `<pre>${escapeMarkup(readableJson(value))}</pre>`;
  const said =
    verdict.verdict === "fail"
      ? `at <code>${escapeMarkup(verdict.at || "the answer")}</code> expected <code>${escapeMarkup(verdict.expected)}</code>, got <code>${escapeMarkup(verdict.actual)}</code>`
      : escapeMarkup(verdict.verdict === "crashed" ? verdict.reason : wording[verdict.verdict]);
  const comment = vector.comment === undefined ? "" : `<p>${escapeMarkup(vector.comment)}</p>`;
  return [
    `<details><summary><strong>${escapeMarkup(vector.id)}</strong> <span>${escapeMarkup(kindWords(vector.kind))}; ${escapeMarkup(articles)}</span><br>${said}</summary>`,
    `${comment}<h3>Input</h3>${code(vector.input)}<h3>Expected</h3>${code(vector.expected)}`,
    answer === undefined ? "" : `<h3>Answered</h3>${code(answer)}`,
    "</details>",
  ].join("");
}
