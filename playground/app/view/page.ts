import { html, noChange, nothing, type TemplateResult } from "lit-html";
import { known } from "../elections/catalogue.js";
import { isOfficial } from "../result/official.js";
import type { Shown } from "../result/shown.js";
import { foldedParts } from "../state/read-address.js";
import { firstElection, takenText } from "../state/state.js";
import type { Aside } from "./aside.js";
import { compare } from "./compare.js";
import { electionControls, ruleControls } from "./controls.js";
import { exercises } from "./exercises.js";
import { explanation, pictures } from "./explanation.js";
import { files } from "./files.js";
import { listFields } from "./lists.js";
import { lots } from "./lots.js";
import { majority } from "./majority.js";
import { margins } from "./margins.js";
import { measures } from "./measures.js";
import { elected, ownVotePart } from "./own-vote.js";
import { programPart } from "./program.js";
import { halfCircle, seatTable } from "./result.js";
import { story } from "./story.js";
import { strip } from "./strip.js";
import { walk } from "./walk.js";
import { years } from "./years.js";

/** What can be undone and redone. */
export interface CanGo {
  readonly back: boolean;
  readonly forward: boolean;
}

type Drawn = TemplateResult | typeof nothing;

/** The parts of the page, each of which can be drawn by itself. */
export const partIds = [
  "election",
  "lists",
  "rules",
  "result",
  "walk",
  ...foldedParts,
] as const satisfies readonly string[];

/** One of {@link partIds}. */
type PartId = (typeof partIds)[number];

/** Draws the parts of the page: those that are not drawn now stay as they are. */
class Parts {
  readonly #aside: Aside;
  readonly #draws: (part: string) => boolean;

  constructor(aside: Aside, draws: (part: string) => boolean) {
    this.#aside = aside;
    this.#draws = draws;
  }

  /** A part that is drawn only while it is unfolded. */
  folded(id: PartId, title: string, content: () => Drawn): TemplateResult {
    const isOpen = this.#aside.open.has(`${id}-part`);
    const drawn = !isOpen ? nothing : this.#draws(id) ? content() : noChange;
    return html`<details class="part" id="${id}-part" .open=${isOpen}><summary><h2>${title}</h2></summary><div id=${id}>${drawn}</div></details>`;
  }

  whole(id: PartId, title: string, content: () => Drawn): TemplateResult {
    return html`<section class="part" id="${id}-part" tabindex="-1" aria-labelledby="h-${id}"><h2 id="h-${id}">${title}</h2><div id=${id}>${this.#draws(id) ? content() : noChange}</div></section>`;
  }
}

function header({ words, state }: Shown, can: CanGo): TemplateResult {
  return html`<header class="top">
<a class="brand" href=${state.language === "nl" ? "../nederlands.html" : "../index.html"} aria-label=${words.home}><span>kieswet</span></a>
<div class="tools">
<button type="button" class="tool" id="undo" data-act="undo" aria-label=${words.undo} title=${words.undo} aria-disabled=${can.back ? nothing : "true"}><span aria-hidden="true">↶</span></button>
<button type="button" class="tool" id="redo" data-act="redo" aria-label=${words.redo} title=${words.redo} aria-disabled=${can.forward ? nothing : "true"}><span aria-hidden="true">↷</span></button>
<button type="button" class="tool" id="language" data-act="language" lang=${state.language === "nl" ? "en" : "nl"}>${words.otherLanguage}</button>
${
  state.language === "nl"
    ? html`<button type="button" class="tool" id="easy" data-act="easy" aria-pressed=${state.isEasy ? "true" : "false"}>${words.easy}</button>
`
    : nothing
}<button type="button" class="tool" id="print" data-act="print">${words.print}</button>
</div>
</header>`;
}

/** What a place that somebody was at is called: the area, and the year where it is an election that was held. */
function placeName(address: string, { catalogue, words }: Shown): string {
  const parts = new URLSearchParams(address);
  const id = parts.get("e") ?? "";
  const [, , year = "", area = ""] = /^([A-Z]{2})(\d{4})-?(.*)$/.exec(id) ?? [];
  const held = known(catalogue, id)?.area ?? area.replaceAll("-", " ");
  const name = takenText(parts.get("a") ?? held);
  return `${name === "" ? words.typed : name} ${year}`.trimEnd();
}

/** What the page did not take, and where one can go back to. */
function notices(shown: Shown, aside: Aside): Drawn {
  const { words } = shown;
  const faults = aside.faults.map(
    ({ key, because }) => `${words.addressParts[key] ?? key} ${words.addressFaults[because]}`,
  );
  return html`${faults.length === 0 ? nothing : html`<div class="notice" id="not-taken" role="alert"><p>${words.notTaken}</p><ul>${faults.map((one) => html`<li>${one}</li>`)}</ul><button type="button" data-act="dismiss">${words.dismiss}</button></div>`}
${aside.isMissing ? html`<p class="notice" role="alert" id="not-loaded">${words.notLoaded}</p>` : nothing}
${aside.isTaken ? html`<p class="notice" role="status" id="taken">${words.taken} <button type="button" id="way-back" data-act="undo">${words.wayBack}</button></p>` : nothing}
${aside.places.length === 0 ? nothing : html`<p class="buttons">${aside.places.map((place, at) => html`<button type="button" id="where-you-were-${at + 1}" data-act="where-you-were" data-place=${at}>${words.whereYouWere}: ${placeName(place, shown)}</button> `)}</p>`}`;
}

/** What to do first on the page that opens: one vote that moves a seat. */
function firstTry(shown: Shown): Drawn {
  const { state, words, result, catalogue } = shown;
  if (state.source !== firstElection || !isOfficial(state, result, catalogue)) return nothing;
  const list = state.lists[1];
  return html`<p class="first-try">${words.tryFirst} <button type="button" class="main" id="try-first" data-act="more" data-list="1">${words.tryFirstButton(list?.name ?? "")}</button></p>`;
}

function outcome(shown: Shown, aside: Aside, parts: Parts): TemplateResult {
  const { sections } = shown.words;
  const { words } = shown;
  return html`${parts.whole("result", sections.result, () => html`${lots(shown, aside)}<div id="half">${halfCircle(shown)}</div><div id="seats">${seatTable(shown, aside)}</div>${elected(shown)}`)}
${parts.whole("walk", sections.walk, () => walk(shown))}
${parts.folded("compare", sections.compare, () => compare(shown))}
${parts.folded("years", words.yearsPart, () => years(shown))}
${parts.folded("margins", sections.margins, () => margins(shown))}
${parts.folded("majority", words.majorityPart, () => majority(shown))}
${parts.folded("measures", words.measures, () => measures(shown))}
${parts.folded("explanation", sections.explanation, () => explanation(shown))}
${parts.folded("pictures", sections.pictures, () => pictures(shown, aside))}
${parts.folded("exercises", sections.exercises, () => exercises(shown, aside))}
${parts.folded("program", words.programPart, () => programPart(shown, aside))}
${parts.folded("share", sections.share, () => share(shown, aside))}`;
}

/** Ways to keep and to pass on what is on the page. */
function share({ words }: Shown, aside: Aside): TemplateResult {
  return html`<p>${words.shareNote}</p>
<p class="buttons"><button type="button" id="copy" data-act="copy">${words.copy}</button> <button type="button" id="report-html" data-act="report-html">${words.report}</button> <button type="button" id="report-markdown" data-act="report-markdown">${words.reportMarkdown}</button></p>
<p role="status" id="copied">${aside.copied}</p>
${!aside.isOneFile ? html`<p>${words.oneFileNote}</p><p class="buttons"><a class="button" id="keep-file" href="kieswet-klas.html" download>${words.oneFile}</a></p>` : nothing}`;
}

/** The whole page. */
export function page(
  shown: Shown,
  aside: Aside,
  can: CanGo,
  draws: (part: string) => boolean,
): TemplateResult {
  const parts = new Parts(aside, draws);
  const { words, state } = shown;
  const { sections } = words;
  const hasFiles =
    aside.dropped.files.length > 0 || aside.dropped.refused.length > 0 || aside.reading !== null;
  const fileBox = parts.folded("files", sections.files, () => files(shown, aside));
  return html`<a class="skip" id="skip" href="#result-part" data-act="skip">${words.skip}</a>
${header(shown, can)}
${state.story === null ? strip(shown, aside) : nothing}
<main id="content" class=${aside.isDraggedOver ? "over" : ""}>
${state.story === null ? nothing : story(shown)}
<div class="whole" ?hidden=${state.story !== null}>
<h1>${words.title}</h1>
<p class="lead">${words.intro}</p>
<p class="quiet">${words.offline}</p>
${notices(shown, aside)}
${hasFiles ? fileBox : nothing}
${firstTry(shown)}
<p class="buttons"><button type="button" id="tell-story" data-act="story">${words.tellStory}</button> <span class="quiet">${words.storyIntro}</span></p>
<div class="bench">
<div class="settings">
${parts.whole("election", sections.election, () => electionControls(shown, aside))}
${parts.whole("lists", sections.lists, () => listFields(shown, aside))}
${
  state.ballots === null
    ? parts.folded("own", words.ownPart, () => ownVotePart(shown, aside))
    : parts.whole("own", words.ownPart, () => ownVotePart(shown, aside))
}
${parts.whole("rules", sections.rules, () => ruleControls(shown))}
</div>
<div class="outcome">
${outcome(shown, aside, parts)}
${hasFiles ? nothing : fileBox}
</div>
</div>
</div>
</main>`;
}
