import type { Comparison } from "../../model/outcome/step.js";
import { tell } from "../language/tell.js";
import type { Voice } from "../language/voice.js";
import { drawn, linearScale } from "./linear-scale.js";
import { paintOf } from "./paint.js";
import { emptyPanel, type NumberedSeat, type Panel } from "./race-panel.js";
import { element, label, named, pictureWidth, rowName } from "./svg.js";

const nameWidth = 220;
const right = 210;
const line = 30;

/** The remainders as bars, largest first; filled for the lists that got a seat. */
export function remaindersPanel(
  seats: readonly NumberedSeat[],
  order: readonly string[],
  top: number,
  voice: Voice,
): Panel {
  const first = seats[0];
  if (first === undefined) return emptyPanel;
  const bars = [...first.step.compared].sort((one, other) => drawn(other.value) - drawn(one.value));
  const longest = bars.reduce((most, one) => Math.max(most, drawn(one.value)), 1);
  const scale = linearScale(0, longest, nameWidth, pictureWidth - right, 4);
  const winners = new Map(seats.map(({ step, number }) => [step.awarded, number]));
  return {
    height: bars.length * line + 20,
    content: bars.map((one, index) =>
      bar(
        one,
        winners.get(one.contestant),
        order.indexOf(one.contestant),
        top + 10 + index * line,
        scale.at,
        voice,
      ),
    ),
  };
}

function bar(
  one: Comparison,
  seat: number | undefined,
  place: number,
  y: number,
  at: (value: number) => number,
  { language, say }: Voice,
): string {
  const name = say.contestant(one.contestant);
  const { fill } = paintOf(place);
  const length = Math.max(at(drawn(one.value)) - nameWidth, 1);
  const reason = one.excluded === null ? "" : ` · ${language.report.exclusions[one.excluded]}`;
  const got =
    seat === undefined
      ? reason
      : ` · ${tell({ say: "residual-seat", number: seat }, language.pictures, say)}`;
  const value = say.mixed(one.value);
  return named(
    `${name}: ${say.mixedAndDecimal(one.value)}${got}`,
    rowName(name, nameWidth - 10, y + 17),
    element("rect", {
      x: nameWidth,
      y: y + 3,
      width: length,
      height: line - 10,
      fill: seat === undefined ? "none" : fill,
      stroke: seat === undefined ? "currentColor" : fill,
      ...(one.excluded === null ? {} : { "stroke-dasharray": "4 3" }),
    }),
    label(
      `${value}${seat === undefined ? "" : got}`,
      nameWidth + length + 8,
      y + 17,
      seat === undefined ? {} : { "font-weight": 700 },
    ),
  );
}
