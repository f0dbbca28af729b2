import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { type Voice, voiceOf } from "../../../src/explain/language/voice.js";
import {
  explainComparison,
  explainEmlIssue,
  explainVerdict,
  explainVerification,
} from "../../../src/explain/topics/explain-files.js";
import type { VerificationFinding } from "../../../src/verify/finding.js";
import type { Comparison, Verdict, VerificationReport } from "../../../src/verify/verification.js";
import { type DroppedFile, figuresOfFiles, type RefusedFile } from "../files/dropped-files.js";
import type { Shown } from "../result/shown.js";
import { bounds } from "../state/bounds.js";
import type { PageWords } from "../words/page-words.js";
import type { Aside } from "./aside.js";
import { type Row, table } from "./table.js";

/** Issues of one file shown on the page; a broken file can have thousands. */
const mostShown = 50;

function row({ file, kind: of, issues }: DroppedFile, words: PageWords, voice: Voice): Row {
  const left = issues.length - mostShown;
  return {
    header: file,
    cells: [
      of === null ? words.notRead : (words.countKinds[of] ?? of),
      issues.length === 0
        ? words.sound
        : html`${words.issues(issues.length)}<ul>${issues.slice(0, mostShown).map((issue) => html`<li>${explainEmlIssue(issue, voice)}</li>`)}${left > 0 ? html`<li>+ ${left}</li>` : nothing}</ul>`,
    ],
  };
}

/** A tick only where everything was read and is right. */
const signs: Readonly<Record<Verdict, string>> = {
  right: "✓",
  wrong: "✗",
  unreadable: "✗",
  incomplete: "…",
  "right-if": "?",
};

function findingsOf(
  findings: readonly VerificationFinding[],
  voice: Voice,
): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  const shown = findings.slice(0, mostShown);
  const left = findings.length - shown.length;
  return html`<ul>${shown.map((finding) => html`<li class=${finding.severity === "remark" ? "quiet" : "wrong"}>${finding.severity === "fault" ? "✗ " : nothing}${explainVerification(finding, voice)}</li>`)}${left === 0 ? nothing : html`<li class="quiet">+ ${left}</li>`}</ul>`;
}

/** What was held against what, and what against nothing. */
function compared(
  comparisons: readonly Comparison[],
  words: PageWords,
  voice: Voice,
): TemplateResult {
  const told = (of: readonly Comparison[]): string =>
    of.map(({ field }) => explainComparison(field, voice)).join("; ");
  const between = comparisons.filter(({ files: of }) => of.length > 0);
  const alone = comparisons.filter(
    (each) => each.files.length === 0 || each.saidOnce !== undefined,
  );
  return html`${between.length === 0 ? nothing : html`<p class="quiet">${words.compared(told(between))}</p>`}${alone.length === 0 ? nothing : html`<p class="quiet">${words.comparedWithNothing(told(alone))}</p>`}`;
}

function resultOf(
  { result }: VerificationReport,
  words: PageWords,
  voice: Voice,
): TemplateResult | typeof nothing {
  if (result === null) return nothing;
  return table({
    caption: words.filesResult,
    columns: [
      { label: words.list },
      { label: words.votes, isNumber: true },
      { label: words.seatsNow, isNumber: true },
      { label: words.elected },
    ],
    rows: result.lists.map((list) => ({
      header: list.name === "" ? voice.say.group(list.number) : list.name,
      cells: [
        voice.say.number(list.votes),
        list.seats,
        list.elected.length === 0 ? null : list.elected.map(({ name }) => name).join("; "),
      ],
    })),
  });
}

/** The verdict on the files, in one sentence, and what can be done with them; never that all is right where a file was not read. */
function verdict(
  report: VerificationReport,
  isWhole: boolean,
  words: PageWords,
  voice: Voice,
): TemplateResult {
  const { verdict: found, election, resultConfirmed } = report;
  const isRight = found === "right" && isWhole;
  const said =
    found === "right" && !isWhole
      ? `${signs.incomplete} ${words.someUnread}`
      : `${signs[found]} ${explainVerdict(found, voice)}`;
  return html`<h3>${election === null ? words.about : `${election.name}, ${voice.say.day(election.date as Parameters<Voice["say"]["day"]>[0])}`}</h3>
<p role="status" id="verdict" class=${isRight ? "right" : "wrong"}><strong>${said}</strong>${resultConfirmed ? ` ${words.verifiedResult(true)}` : nothing}</p>
${figuresOfFiles(report) === null ? nothing : html`<p class="buttons"><button type="button" class="main" id="use-files" data-act="use-files">${words.useCount}</button></p>`}`;
}

function refusedFile({ file, because }: RefusedFile, words: PageWords): string {
  if (because === "too-many") return words.tooManyFiles(bounds.files);
  if (because === "too-large") return words.tooLargeFile(file);
  return `${file}: ${because === "unreadable" ? words.notRead : words.unreadFile[because]}`;
}

/** Which file is being read, and a way to stop it. */
function beingRead(words: PageWords, { reading }: Aside): TemplateResult | typeof nothing {
  if (reading === null) return nothing;
  const which = reading === "begins" ? null : reading;
  return html`<p role="status" id="reading">${which === null ? words.reading : words.readingFile(which.file, which.number, which.of)}</p>
<p class="buttons"><button type="button" id="stop-reading" data-act="stop-reading">${words.stopReading}</button></p>`;
}

/** The place to drop files, and what they say: first the verdict, then why. */
export function files({ words, voice: page }: Shown, aside: Aside): TemplateResult {
  // Lists are called as the files call them, and not as in the election chosen above.
  const voice = voiceOf(page.language);
  const { dropped, fileSeats } = aside;
  const { report } = dropped;
  const isWrong = fileSeats.text !== "" && fileSeats.seats === null;
  return html`${beingRead(words, aside)}
${report === null ? nothing : verdict(report, dropped.refused.length === 0, words, voice)}
${dropped.refused.map((one) => html`<p class="wrong" role="alert">✗ ${refusedFile(one, words)}</p>`)}
${report === null ? nothing : html`${findingsOf(report.findings, voice)}${compared(report.comparisons, words, voice)}${resultOf(report, words, voice)}`}
<div class="drop"><p>${words.filesIntro}</p>
<label class="pick">${words.chooseFiles}<input type="file" id="file-input" multiple accept=".xml,.eml,.csv,text/xml,application/xml,text/csv"></label></div>
<div class="fields"><div class="field"><label for="file-seats">${words.filesSeats}</label><input type="text" inputmode="numeric" id="file-seats" data-aside="file-seats" autocomplete="off" .value=${live(fileSeats.text)} aria-invalid=${isWrong ? "true" : nothing} aria-describedby=${isWrong ? "fault-file-seats" : nothing}>${isWrong ? html`<span class="fault" id="fault-file-seats">${words.faults["not-a-number"]("")}</span>` : nothing}</div></div>
${
  dropped.files.length === 0
    ? html`<p class="quiet">${words.filesNone}</p>`
    : table({
        caption: words.fileCaption,
        columns: [{ label: words.file }, { label: words.kind }, { label: words.found }],
        rows: dropped.files.map((one) => row(one, words, voice)),
      })
}`;
}
