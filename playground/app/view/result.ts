import { hemicycle } from "../../../src/explain/pictures/hemicycle.js";
import { explainHypothetical } from "../../../src/explain/topics/explain-basis.js";
import { explainRefusal } from "../../../src/explain/topics/explain-refusal.js";
import { fraction } from "../../../src/model/fraction.js";
import { html, type Markup, nothing } from "../html.js";
import { knownElection } from "../known-elections.js";
import { type Shown, seatsOf } from "../shown-result.js";
import { drawn } from "./drawn.js";

/** How the seats of each list differ from those compared with. */
export function changes({ calculation, other, voice, words }: Shown): readonly string[] {
  if (other === null || other.status === "refused" || calculation.status === "refused") return [];
  const before = seatsOf(other);
  return [...seatsOf(calculation)].flatMap(([key, seats]) => {
    const difference = seats - (before.get(key) ?? 0);
    if (difference === 0) return [];
    const name = voice.say.contestant(key);
    return [difference > 0 ? words.gains(name, difference) : words.loses(name, -difference)];
  });
}

/** Whether the settings are a known election as it was, with the seats that it officially had. */
function isOfficial({ state, calculation }: Shown): boolean {
  const known = state.source === null ? undefined : knownElection(state.source);
  if (known === undefined || calculation.status === "refused") return false;
  const seats = seatsOf(calculation);
  return (
    state.seats === known.seats &&
    known.lists.length === state.lists.length &&
    known.lists.every(
      (list, index) =>
        list.votes === state.lists[index]?.votes &&
        (seats.size < known.lists.length || list.seats === seats.get(String(index + 1))),
    ) &&
    calculation.outcome.status === "completed"
  );
}

/** What changed, in a sentence that is read aloud by screen readers. */
export function summary(shown: Shown): string {
  const { calculation, other, words } = shown;
  if (calculation.status === "refused") return words.sections.refused;
  if (calculation.outcome.status === "lot-required") return words.lotNeeded;
  const changed = changes(shown);
  if (changed.length > 0) return words.summary(changed);
  if (isOfficial(shown)) return words.officialNote;
  return other === null || other.status === "refused" ? "" : words.sameAs;
}

function badge(difference: number): Markup {
  if (difference === 0) return nothing;
  const text = difference > 0 ? `+${difference}` : `−${-difference}`;
  return html`<strong class="${difference > 0 ? "gain" : "loss"}">${text}</strong>`;
}

/** Everything that is wrong with what was typed. */
function refusal({ calculation, voice, words }: Shown): Markup {
  if (calculation.status !== "refused") return nothing;
  const issues = explainRefusal(calculation.refused, voice);
  return html`<div class="notice"><h3>${words.sections.refused}</h3><ul>${issues.map((issue) => html`<li>${issue}</li>`)}</ul></div>`;
}

/** The half circle, or what is wrong with what was typed. */
export function halfCircle(shown: Shown): Markup {
  const { calculation, voice } = shown;
  if (calculation.status === "refused") return refusal(shown);
  const hypothetical = explainHypothetical(calculation.outcome, voice);
  return html`${hypothetical === null ? null : html`<p class="notice">${hypothetical.text}</p>`}
<figure class="half">${drawn(hemicycle(calculation.outcome, voice))}</figure>`;
}

/** The seats of each list, beside those compared with. */
export function seatTable(shown: Shown): Markup {
  const { calculation, other, voice, words } = shown;
  if (calculation.status === "refused") return nothing;
  const { outcome, election } = calculation;
  const seats = seatsOf(calculation);
  const before = other === null || other.status === "refused" ? null : seatsOf(other);
  const votes = new Map(
    election.groups.map((group) => [
      String(group.number),
      group.lists.reduce(
        (sum, list) => sum + ("listVotes" in list ? (list.listVotes[0] ?? 0) : 0),
        0,
      ),
    ]),
  );
  const share = (key: string): string =>
    outcome.votes === 0 || !votes.has(key)
      ? ""
      : voice.say.percentage(fraction(votes.get(key) ?? 0, outcome.votes));
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${words.seatsNow}"><table><caption class="unseen">${words.sections.result}</caption>
<thead><tr><th scope="col">${words.list}</th><th scope="col" class="number">${words.votes}</th><th scope="col" class="number">%</th><th scope="col" class="number">${words.seatsNow}</th>${before === null ? null : html`<th scope="col" class="number">${words.change}</th>`}</tr></thead>
<tbody>${[...seats].map(
    ([key, count]) =>
      html`<tr><th scope="row">${voice.say.contestant(key)}</th><td class="number">${votes.has(key) ? voice.say.number(votes.get(key) ?? 0) : ""}</td><td class="number">${share(key)}</td><td class="number">${count}</td>${before === null ? null : html`<td class="number">${badge(count - (before.get(key) ?? 0))}</td>`}</tr>`,
  )}</tbody></table></div>`;
}
