import { compareFractions } from "../../model/fraction.js";
import type { Comparison } from "../../model/outcome/step.js";
import { mixed, percentage } from "../language/facts.js";
import { tell } from "../language/tell.js";
import type { Voice } from "../language/voice.js";
import type { PicturePhrase } from "../language/words/pictures.js";
import { type NumberedSeat, seatLabel } from "../topics/numbered-seats.js";
import { drawn, linearScale } from "./linear-scale.js";
import { numberedName } from "./list-name.js";
import { fitted, label, lineHeight, type Mark, smallestText, wrapped } from "./marks.js";
import type { Palette } from "./paint.js";
import { emptyPanel, type Panel, type PanelPlace, panelHeading } from "./panel.js";

const barHeight = 20;

/** Where bars begin and end: names before them and values behind, or names above them and values below. */
function spaceIn({ isNarrow, width }: PanelPlace["layout"]) {
  return isNarrow ? { left: 2, end: width - 12 } : { left: 200, end: width - 360 };
}

/** The remainders as bars, largest first; filled for the lists that got a seat. */
export function remaindersPanel(
  seats: readonly NumberedSeat[],
  palette: Palette,
  { top, layout, given }: PanelPlace,
  voice: Voice,
): Panel {
  const [first] = seats;
  if (first === undefined) return emptyPanel;
  const { language, say } = voice;
  const bars = [...first.step.compared].sort((one, other) =>
    compareFractions(other.value, one.value),
  );
  const longest = bars.reduce((most, one) => Math.max(most, drawn(one.value)), 0);
  const { left, end } = spaceIn(layout);
  const scale = linearScale(0, longest, left, end, 4);
  const heading = panelHeading(tell({ say: "remainders-heading" }, language.pictures, say), {
    top,
    layout,
  });
  let y = top + heading.height;
  const rows = bars.map((one) => {
    const won = seats.filter(
      ({ step }) => step.awarded === one.contestant && given.some((other) => other.step === step),
    );
    const row = bar(one, won, first, { y, at: scale.at, palette, layout }, voice);
    y += row.height;
    return row;
  });
  const height = y - top + 10;
  return {
    height,
    marks: [
      ...heading.marks,
      {
        mark: "line",
        kind: "scale",
        from: [left, top + heading.height - 4],
        to: [left, top + height - 10],
      },
      ...rows.flatMap(({ marks }) => marks),
    ],
  };
}

interface Place {
  readonly y: number;
  readonly at: (value: number) => number;
  readonly palette: Palette;
  readonly layout: PanelPlace["layout"];
}

function bar(
  one: Comparison,
  won: readonly NumberedSeat[],
  first: NumberedSeat,
  { y, at, palette, layout }: Place,
  voice: Voice,
): Panel {
  const { language, say } = voice;
  const told = (phrase: PicturePhrase): string => tell(phrase, language.pictures, say);
  const { left } = spaceIn(layout);
  const length = at(drawn(one.value)) - left;
  const value = say.mixed(one.value);
  const why = won.length === 0 ? reason(one, first) : null;
  const note = why === null ? won.map((seat) => seatLabel(seat, voice)).join(", ") : told(why);
  const text = note === "" ? value : `${value} · ${note}`;
  const words = told({
    say: "remainder-of-list",
    list: { as: "contestant", key: one.contestant },
    value: mixed(one.value),
    note: note === "" ? null : note,
  });
  const name = numberedName(one.contestant, voice);
  const rectangle = (top: number): readonly Mark[] =>
    one.value.numerator === 0
      ? []
      : [
          {
            mark: "bar",
            contestant: one.contestant,
            x: left,
            y: top,
            width: length,
            height: barHeight,
            paint: won.length === 0 ? null : palette(one.contestant),
            dashed: one.excluded !== null,
            words,
          },
        ];
  const how = { size: smallestText, bold: won.length > 0 };
  if (layout.isNarrow) {
    const under = y + 24 + (one.value.numerator === 0 ? 0 : barHeight + 4);
    const lines = wrapped(text, layout.width - left - 4, left + 2, under + 12, how);
    const marks = [fitted(name, layout.width - left - 4, left + 2, y + 16), ...rectangle(y + 22)];
    const height = under - y + lines.length * lineHeight(smallestText) + 8;
    return { height, marks: [...marks, ...lines] };
  }
  const named = fitted(name, left - 12, left - 8, y + 17, { anchor: "end" });
  const marks = [named, ...rectangle(y + 3), label(text, left + length + 8, y + 17, how)];
  return { height: barHeight + 10, marks };
}

/** Why a list took no part, in a few words; null: it did. */
function reason({ excluded }: Comparison, { step }: NumberedSeat): PicturePhrase | null {
  if (excluded === null) return null;
  if (excluded !== "below-threshold" && excluded !== "above-threshold") return { say: excluded };
  const { takesPart } = step;
  const share = percentage(takesPart?.share ?? { numerator: 1, denominator: 1 });
  if (takesPart?.measure === "average-with-seat") return { say: `average-${excluded}`, share };
  const isQuota = share.value.numerator === share.value.denominator;
  return isQuota && excluded === "below-threshold"
    ? { say: "below-quota" }
    : { say: excluded, share };
}
