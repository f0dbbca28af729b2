import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { voiceOf } from "../../../src/explain/language/voice.js";
import { explainFinding } from "../../../src/explain/topics/findings/explain-finding.js";
import { type OwnCount, ownCount } from "../result/own-count.js";
import type { Shown } from "../result/shown.js";
import { bounds } from "../state/bounds.js";
import { ballotFields } from "../state/fields.js";
import { keptOfRows, type RowFault } from "../state/own-rows.js";
import { peopleOf } from "../state/own-vote.js";
import type { TypedList } from "../state/state.js";
import type { PageWords } from "../words/page-words.js";
import type { Aside } from "./aside.js";
import { numberField } from "./field.js";
import { listMark } from "./list-mark.js";
import { table } from "./table.js";

type Drawn = TemplateResult | typeof nothing;

/** A row of what was pasted and what is wrong with it, in words. */
function toldFault(fault: RowFault, { words, voice }: Shown): string {
  if (fault.because !== "number") {
    const says = words.rowFault[fault.because];
    return words.inRow(fault.row, says("first" in fault ? fault.first : 0));
  }
  const { because } = fault.fault;
  const bound = "bound" in fault.fault ? voice.say.number(fault.fault.bound) : "";
  return words.inRow(fault.row, words.rowNumber(fault.text, words.faults[because](bound)));
}

/** Where rows of a spreadsheet can be pasted. */
function rows(shown: Shown, { ownRows }: Aside): TemplateResult {
  const { words } = shown;
  const { faults, taken } = ownRows;
  return html`<div class="field"><label for="own-rows">${words.pasteRows}</label>
<p class="quiet" id="own-rows-how">${words.pasteHow}</p>
<textarea id="own-rows" data-rows maxlength=${keptOfRows} rows="6" spellcheck="false" aria-describedby="own-rows-how own-rows-status" aria-invalid=${faults.length === 0 ? nothing : "true"} .value=${live(ownRows.text)}></textarea></div>
<div id="own-rows-status" role="status">${
    faults.length === 0
      ? taken === null
        ? nothing
        : words.rowsTaken(taken)
      : html`<p class="wrong">${words.rowFaults}</p><ul class="wrong">${faults.map((fault) => html`<li>${toldFault(fault, shown)}</li>`)}</ul>`
  }</div>
<p class="buttons"><button type="button" id="take-rows" data-act="take-rows">${words.takeRows}</button></p>`;
}

function person(list: TypedList, at: number, place: number, shown: Shown, aside: Aside) {
  const { words } = shown;
  const one = list.people?.[place];
  const of = nameOf(list, at, shown);
  const role = place === 0 ? words.leader : words.person(place + 1);
  const name = one === undefined || one.name === "" ? role : one.name;
  return html`<li><input id="person-name-${at}-${place}" data-person="${at}-${place}" .value=${live(one?.name ?? "")} placeholder=${role} aria-label=${words.personName(place + 1, of)} maxlength=${bounds.nameLength} autocomplete="off"><span>${numberField(
    `person-${at}-${place}`,
    {
      shown,
      aside,
      label: words.personVotes(name, of),
      value: one?.votes ?? 0,
      isLabelUnseen: true,
    },
  )}</span></li>`;
}

function nameOf({ name }: TypedList, at: number, { voice }: Shown): string {
  return name === "" ? voiceOf(voice.language).say.group(at + 1) : name;
}

/** The pile of one list: its leader and everyone else. */
function pile(list: TypedList, at: number, shown: Shown, aside: Aside): TemplateResult {
  const { words } = shown;
  const name = nameOf(list, at, shown);
  const isFull = peopleOf(shown.state.lists) >= bounds.people;
  return html`<section class="pile" aria-labelledby="pile-name-${at}"><h3 id="pile-name-${at}">${listMark(at + 1, shown)} ${name}</h3>
<div class="field"><label for="pile-${at}"><span aria-hidden="true">${words.pileShort}</span><span class="unseen">${words.pileOf(name)}</span></label>${numberField(
    `pile-${at}`,
    {
      shown,
      aside,
      label: words.pileOf(name),
      value: list.pile ?? null,
      isLabelUnseen: true,
      placeholder: words.notCounted,
    },
  )}</div>
<ol class="people">${(list.people ?? []).map((_, place) => person(list, at, place, shown, aside))}</ol>
<p class="buttons"><button type="button" id="add-person-${at}" data-act="add-person" data-list=${at} aria-label=${words.addPerson(name)} aria-disabled=${isFull ? "true" : nothing}>+</button><button type="button" id="remove-person-${at}" data-act="remove-person" data-list=${at} aria-label=${words.removePerson(name)} aria-disabled=${(list.people?.length ?? 0) < 2 ? "true" : nothing}>−</button></p></section>`;
}

/** The figures of the report, and what the checks find in it. */
function report({ count, findings, isHeldAgainstVoters }: OwnCount, shown: Shown): TemplateResult {
  const { words, voice } = shown;
  const { say } = voice;
  const more = count.votesCast - count.admittedVoters;
  const differs =
    more === 0
      ? nothing
      : html`<p class="wrong">${words.votersDiffer(say.number(Math.abs(more)), more > 0)}</p>`;
  const figure = (label: string, value: number) => ({ header: label, cells: [say.number(value)] });
  return html`${table({
    caption: words.countTable,
    columns: [{ label: words.countTable }, { label: words.votes, isNumber: true }],
    rows: [
      figure(words.onLists, count.votesOnCandidates),
      figure(words.blank, count.blankVotes),
      figure(words.invalid, count.invalidVotes),
      figure(words.cast, count.votesCast),
    ],
  })}
<h3>${words.whatChecksFind}</h3>
<div id="own-findings" role="status">${differs}${
    findings.length === 0 && more !== 0
      ? nothing
      : findings.length === 0
        ? html`<p class="right">✓ ${words.nothingFound}</p>`
        : html`<ul>${findings.map((finding) => html`<li class=${finding.severity === "error" ? "wrong" : ""}><strong>${words.severity[finding.severity]}:</strong> ${explainFinding(finding, "coordinator", voice)}</li>`)}</ul>`
  }${isHeldAgainstVoters ? nothing : html`<p class="quiet">${words.votersUnknown}</p>`}</div>
<p class="buttons"><button type="button" id="print-count" data-act="print-count">${words.printCount}</button> <button type="button" id="save-count" data-act="save-count">${words.saveCount}</button></p>`;
}

/** Who are elected, in their order, and by what. */
export function elected({ result, state, words, voice }: Shown): Drawn {
  if (state.ballots === null || result?.outcome.status !== "completed") return nothing;
  const { by } = voice.language.report;
  const people = result.outcome.lists.flatMap(({ list, elected: own }) =>
    own.map((one) => ({ ...one, list })),
  );
  if (people.length === 0) return html`<p>${words.nobodyElected}</p>`;
  return html`<div id="elected">${table({
    caption: words.electedPeople,
    columns: [
      { label: words.electedPeople },
      { label: words.electedOn },
      { label: words.votes, isNumber: true },
      { label: words.electedHow },
    ],
    rows: people.map((one) => ({
      header: voice.say.candidate(one.candidate),
      cells: [voice.say.contestant(one.list), voice.say.number(one.votes), by[one.by]],
    })),
  })}</div>`;
}

/** A vote of one's own: how to count, the piles, the report and rows of a spreadsheet. */
export function ownVotePart(shown: Shown, aside: Aside): TemplateResult {
  const { state, words } = shown;
  const { ballots } = state;
  if (ballots === null) {
    return html`<p>${words.ownIntro}</p>
<p class="buttons"><button type="button" class="main" id="own-start" data-act="own-start">${words.ownStart}</button></p>
${rows(shown, aside)}`;
  }
  const count = ownCount(state);
  const label: { readonly [Field in (typeof ballotFields)[number]]: keyof PageWords } = {
    blank: "blank",
    invalid: "invalid",
    admitted: "admitted",
  };
  return html`<ol class="how">${words.ownHowToCount.map((step) => html`<li>${step}</li>`)}</ol>
<div class="fields">${ballotFields.map((field) =>
    numberField(field, {
      shown,
      aside,
      label: words[label[field]] as string,
      value: ballots[field],
      ...(field === "admitted" ? { placeholder: words.notCounted } : {}),
    }),
  )}</div>
<div class="piles">${state.lists.map((list, at) => pile(list, at, shown, aside))}</div>
${count === null ? nothing : report(count, shown)}
<details id="own-rows-part"><summary>${words.pasteRows}</summary>${rows(shown, aside)}</details>`;
}
