import { line as lineThrough } from "d3-shape";
import { compareFractions } from "../../model/fraction.js";
import { tell } from "../language/tell.js";
import type { Voice } from "../language/voice.js";
import { drawn, type LinearScale, linearScale } from "./linear-scale.js";
import { paintOf } from "./paint.js";
import { emptyPanel, type NumberedSeat, type Panel } from "./race-panel.js";
import { element, inHundredths, label, named, pictureWidth } from "./svg.js";

const left = 120;
const right = 30;
const rowHeight = 54;
const axisHeight = 34;
const dot = 11;
/** Lists shown in each round: the winner and the next ones. */
const shownPerRound = 7;

interface Dot {
  readonly contestant: string;
  readonly x: number;
  readonly y: number;
  readonly wins: boolean;
  readonly words: string;
}

/** For each round a row of dots, one for each list at its average; lines follow a list. */
export function averagesPanel(
  seats: readonly NumberedSeat[],
  order: readonly string[],
  top: number,
  voice: Voice,
): Panel {
  if (seats.length === 0) return emptyPanel;
  const rounds = seats.map((seat) => ({ seat, best: bestOf(seat) }));
  const values = rounds.flatMap(({ best }) => best.map(({ value }) => drawn(value)));
  const least = values.reduce((lowest, value) => Math.min(lowest, value), Infinity);
  const most = values.reduce((highest, value) => Math.max(highest, value), 0);
  const scale = linearScale(least, most, left + dot, pictureWidth - right - dot, 6);
  const height = axisHeight + seats.length * rowHeight;
  const dots = rounds.map(({ seat, best }, row) =>
    dotsOf(seat, best, top + axisHeight + row * rowHeight + rowHeight / 2, scale, voice),
  );
  return {
    height,
    content: [
      ...axis(scale, top, top + height, voice),
      ...followers(dots, order),
      ...rounds.map(({ seat }, row) =>
        label(
          tell({ say: "residual-seat", number: seat.number }, voice.language.pictures, voice.say),
          left - 22,
          top + axisHeight + row * rowHeight + rowHeight / 2 + 5,
          { "text-anchor": "end" },
        ),
      ),
      ...dots.flatMap((row) => row.map((one) => dotShape(one, order))),
    ],
  };
}

function bestOf({ step }: NumberedSeat) {
  return step.compared
    .filter(({ excluded }) => excluded === null)
    .sort(
      (one, other) =>
        compareFractions(other.value, one.value) ||
        Number(other.contestant === step.awarded) - Number(one.contestant === step.awarded),
    )
    .slice(0, shownPerRound);
}

/** Dots that would cover each other are put beside each other, up and down. */
function dotsOf(
  { step }: NumberedSeat,
  best: ReturnType<typeof bestOf>,
  middle: number,
  scale: LinearScale,
  { say }: Voice,
): readonly Dot[] {
  const levels: number[] = [];
  const offsets = [0, -2 * dot, 2 * dot];
  return best.map(({ contestant, value }): Dot => {
    const x = scale.at(drawn(value));
    const free = offsets.findIndex((_, level) => {
      const taken = levels[level];
      return taken === undefined || taken - x >= 2 * dot;
    });
    const level = free < 0 ? 0 : free;
    levels[level] = x;
    return {
      contestant,
      x,
      y: middle + (offsets[level] ?? 0) * 0.8,
      wins: contestant === step.awarded,
      words: `${say.contestant(contestant)}: ${say.quotient(value)}`,
    };
  });
}

function dotShape({ contestant, x, y, wins, words }: Dot, order: readonly string[]): string {
  const { fill, ink } = paintOf(order.indexOf(contestant));
  return named(
    words,
    element("circle", {
      cx: x,
      cy: y,
      r: dot,
      fill: wins ? fill : "#ffffff",
      stroke: wins ? fill : "#555555",
      "stroke-width": wins ? 2 : 1,
    }),
    label(contestant, x, y + 4, {
      "text-anchor": "middle",
      "font-size": 11,
      fill: wins ? ink : "#222222",
      ...(wins ? { "font-weight": 700 } : {}),
    }),
  );
}

/** Lines from the dot of a list in one round to its dot in the next. */
function followers(rows: readonly (readonly Dot[])[], order: readonly string[]): readonly string[] {
  const path = lineThrough<Dot>(
    ({ x }) => inHundredths(x),
    ({ y }) => inHundredths(y),
  );
  return order.flatMap((contestant) => {
    const own = rows.flatMap((row) => row.filter((one) => one.contestant === contestant));
    if (own.length < 2) return [];
    const d = path(own) ?? "";
    return [element("path", { d, fill: "none", stroke: "#8a8a8a", "stroke-width": 1 })];
  });
}

function axis(scale: LinearScale, top: number, bottom: number, { language, say }: Voice) {
  return [
    ...scale.ticks.flatMap((tick) => [
      element("line", {
        x1: scale.at(tick),
        x2: scale.at(tick),
        y1: top + axisHeight - 8,
        y2: bottom,
        stroke: "#d9d9d9",
      }),
      label(say.number(tick), scale.at(tick), top + axisHeight - 14, {
        "text-anchor": "middle",
        "font-size": 11,
      }),
    ]),
    label(tell({ say: "votes-axis" }, language.pictures, say), left - 22, top + axisHeight - 14, {
      "text-anchor": "end",
      "font-size": 11,
    }),
  ];
}
