import { compareFractions } from "../../model/fraction.js";
import type { Comparison } from "../../model/outcome/step.js";
import { mixed, percentage } from "../language/facts.js";
import { tell } from "../language/tell.js";
import type { Voice } from "../language/voice.js";
import type { PicturePhrase } from "../language/words/pictures.js";
import { type NumberedSeat, seatLabel } from "../topics/numbered-seats.js";
import { drawn, linearScale } from "./linear-scale.js";
import { numberedName } from "./list-name.js";
import { fitted, label, type Mark, smallestText } from "./marks.js";
import type { Palette } from "./paint.js";
import { emptyPanel, headingHeight, type Panel } from "./panel.js";
import { pictureWidth } from "./svg.js";

const nameWidth = 200;
/** Room for a value and why its list got no seat. */
const right = 360;
const line = 30;

/** The remainders as bars, largest first; filled for the lists that got a seat. */
export function remaindersPanel(
  seats: readonly NumberedSeat[],
  palette: Palette,
  top: number,
  voice: Voice,
): Panel {
  const [first] = seats;
  if (first === undefined) return emptyPanel;
  const { language, say } = voice;
  const bars = [...first.step.compared].sort((one, other) =>
    compareFractions(other.value, one.value),
  );
  const longest = bars.reduce((most, one) => Math.max(most, drawn(one.value)), 0);
  const scale = linearScale(0, longest, nameWidth, pictureWidth - right, 4);
  const winners = new Map(seats.map((seat) => [seat.step.awarded, seat]));
  const height = headingHeight + bars.length * line + 10;
  const heading = tell({ say: "remainders-heading" }, language.pictures, say);
  return {
    height,
    marks: [
      label(heading, 0, top + 16, { bold: true }),
      {
        mark: "line",
        kind: "scale",
        from: [nameWidth, top + headingHeight - 4],
        to: [nameWidth, top + height - 10],
      },
      ...bars.flatMap((one, index) => {
        const y = top + headingHeight + index * line;
        return bar(one, winners.get(one.contestant), first, { y, at: scale.at, palette }, voice);
      }),
    ],
  };
}

interface Place {
  readonly y: number;
  readonly at: (value: number) => number;
  readonly palette: Palette;
}

function bar(
  one: Comparison,
  won: NumberedSeat | undefined,
  first: NumberedSeat,
  { y, at, palette }: Place,
  voice: Voice,
): readonly Mark[] {
  const { language, say } = voice;
  const told = (phrase: PicturePhrase): string => tell(phrase, language.pictures, say);
  const length = at(drawn(one.value)) - nameWidth;
  const value = say.mixed(one.value);
  const why = won === undefined ? reason(one, first) : null;
  const note = won === undefined ? (why === null ? "" : told(why)) : seatLabel(won, voice);
  const text = note === "" ? value : `${value} · ${note}`;
  const words = told({
    say: "remainder-of-list",
    list: { as: "contestant", key: one.contestant },
    value: mixed(one.value),
    note: note === "" ? null : note,
  });
  return [
    fitted(numberedName(one.contestant, voice), nameWidth - 12, nameWidth - 8, y + 17, {
      anchor: "end",
    }),
    ...(one.value.numerator === 0
      ? []
      : [
          {
            mark: "bar",
            contestant: one.contestant,
            x: nameWidth,
            y: y + 3,
            width: length,
            height: line - 10,
            paint: won === undefined ? null : palette(one.contestant),
            dashed: one.excluded !== null,
            words,
          } as const,
        ]),
    label(text, nameWidth + length + 8, y + 17, {
      size: smallestText,
      bold: won !== undefined,
    }),
  ];
}

/** Why a list took no part, in a few words; null: it did. */
function reason({ excluded }: Comparison, { step }: NumberedSeat): PicturePhrase | null {
  if (excluded === null) return null;
  const share = percentage(step.takesPart?.share ?? { numerator: 1, denominator: 1 });
  return excluded === "below-threshold" || excluded === "above-threshold"
    ? { say: excluded, share }
    : { say: excluded };
}
