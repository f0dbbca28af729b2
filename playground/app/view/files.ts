import { type Voice, voiceOf } from "../../../src/explain/language/voice.js";
import {
  explainComparison,
  explainEmlIssue,
  explainVerdict,
  explainVerification,
} from "../../../src/explain/topics/explain-files.js";
import type { VerificationFinding } from "../../../src/verify/finding.js";
import type { Comparison, Verdict } from "../../../src/verify/verification.js";
import { html, type Markup } from "../html.js";
import { type DroppedFile, type DroppedFiles, stateFromFiles } from "../read-files.js";
import type { PageWords } from "../words/page-words.js";

/** Issues of one file shown on the page; a broken file can have thousands. */
const mostShown = 50;

function row({ file, kind: of, issues }: DroppedFile, words: PageWords, voice: Voice): Markup {
  const kind = of === null ? words.notRead : (words.countKinds[of] ?? of);
  return html`<tr><th scope="row">${file}</th><td>${kind}</td><td>${
    issues.length === 0
      ? words.sound
      : html`${words.issues(issues.length)}<ul>${issues.slice(0, mostShown).map((issue) => html`<li>${explainEmlIssue(issue, voice)}</li>`)}</ul>`
  }</td></tr>`;
}

/** A tick only where everything was read and is right. */
const signs: Readonly<Record<Verdict, string>> = {
  right: "✓",
  wrong: "✗",
  unreadable: "✗",
  incomplete: "…",
  "right-if": "?",
};

function findingsOf(findings: readonly VerificationFinding[], voice: Voice): Markup | null {
  if (findings.length === 0) return null;
  const shown = findings.slice(0, mostShown);
  const left = findings.length - shown.length;
  return html`<ul>${shown.map((finding) => html`<li class="${finding.severity === "remark" ? "quiet" : "wrong"}">${finding.severity === "fault" ? "✗ " : null}${explainVerification(finding, voice)}</li>`)}${left === 0 ? null : html`<li class="quiet">+ ${left}</li>`}</ul>`;
}

/** What was held against what, and what against nothing. */
function compared(comparisons: readonly Comparison[], words: PageWords, voice: Voice): Markup {
  const told = (of: readonly Comparison[]): string =>
    of.map(({ field }) => explainComparison(field, voice)).join("; ");
  const between = comparisons.filter(({ files: of }) => of.length > 0);
  const alone = comparisons.filter(
    (each) => each.files.length === 0 || each.saidOnce !== undefined,
  );
  return html`${between.length === 0 ? null : html`<p class="quiet">${words.compared(told(between))}</p>`}${alone.length === 0 ? null : html`<p class="quiet">${words.comparedWithNothing(told(alone))}</p>`}`;
}

function verdict({ report }: DroppedFiles, words: PageWords, page: Voice): Markup | null {
  if (report === null) return null;
  // Lists are called as the files call them, and not as in the election chosen above.
  const voice = voiceOf(page.language);
  const { verdict: found, election, findings, comparisons, result, resultConfirmed } = report;
  return html`<h3>${election === null ? words.about : `${election.name}, ${election.date}`}</h3>
<p role="status" class="${found === "right" ? "right" : "wrong"}"><strong>${`${signs[found]} ${explainVerdict(found, voice)}`}</strong>${resultConfirmed ? ` ${words.verifiedResult(true)}` : null}</p>
${findingsOf(findings, voice)}
${compared(comparisons, words, voice)}
${
  result === null
    ? null
    : html`<div class="scroll" tabindex="0" role="region" aria-label="${words.filesResult}"><table><caption>${words.filesResult}</caption><thead><tr><th scope="col">${words.list}</th><th scope="col" class="number">${words.votes}</th><th scope="col" class="number">${words.seatsNow}</th><th scope="col">${words.elected}</th></tr></thead><tbody>${result.lists.map(
        (list) =>
          html`<tr><th scope="row">${list.name === "" ? voice.say.group(list.number) : list.name}</th><td class="number">${voice.say.number(list.votes)}</td><td class="number">${list.seats}</td><td>${list.elected.map(({ name }) => name).join("; ")}</td></tr>`,
      )}</tbody></table></div>`
}
${stateFromFiles({ files: [], report }) === null ? null : html`<p><button type="button" class="main" id="use-files" data-act="use-files">${words.useCount}</button></p>`}`;
}

/** The place to drop files, and what they say. */
export function files(
  dropped: DroppedFiles,
  seats: number | null,
  words: PageWords,
  voice: Voice,
): Markup {
  return html`<div class="drop" id="drop"><p>${words.filesIntro}</p>
<label class="pick">${words.chooseFiles}<input type="file" id="file-input" multiple accept=".xml,.eml,.csv,text/xml,application/xml,text/csv"></label></div>
<div class="fields"><label>${words.filesSeats}<input type="number" id="file-seats" data-files="seats" min="1" max="5000" step="1" value="${seats ?? ""}"></label></div>
${verdict(dropped, words, voice)}
${
  dropped.files.length === 0
    ? html`<p class="quiet">${words.filesNone}</p>`
    : html`<div class="scroll" tabindex="0" role="region" aria-label="${words.fileCaption}"><table><caption>${words.fileCaption}</caption><thead><tr><th scope="col">${words.file}</th><th scope="col">${words.kind}</th><th scope="col">${words.found}</th></tr></thead><tbody>${dropped.files.map((one) => row(one, words, voice))}</tbody></table></div>`
}`;
}
