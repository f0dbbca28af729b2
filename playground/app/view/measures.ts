import { html, nothing, type TemplateResult } from "lit-html";
import { ofHundred, proportionality } from "../result/proportionality.js";
import { seatsOf, votesOf } from "../result/seats-of.js";
import type { Shown } from "../result/shown.js";
import { table } from "./table.js";

/** How proportional the result is, by four measures that are explained. */
export function measures({ result, words, voice }: Shown): TemplateResult | typeof nothing {
  if (result === null) return nothing;
  const seats = seatsOf(result);
  const found = proportionality(
    [...votesOf(result)].map(([key, votes]) => ({ votes, seats: seats.get(key) ?? 0 })),
  );
  if (result.outcome.status !== "completed" || found === null)
    return html`<p>${words.noMajority}</p>`;
  const decimal = (hundredth: number): string => voice.say.decimal(ofHundred(hundredth));
  const names = words.measureNames;
  const rows = [
    [names.loosemoreHanby, `${decimal(found.loosemoreHanby)}%`],
    [names.gallagher, `${decimal(found.gallagher)}%`],
    [names.byVotes, decimal(found.effectiveByVotes)],
    [names.bySeats, decimal(found.effectiveBySeats)],
  ] as const;
  return html`<p>${words.measuresIntro}</p>${table({
    caption: words.measures,
    isCaptionShown: false,
    columns: [
      { label: words.measure },
      { label: words.value, isNumber: true },
      { label: words.meaning },
    ],
    rows: rows.map(([[name, meaning], value]) => ({ header: name, cells: [value, meaning] })),
  })}`;
}
