import { compareFractions } from "../../model/fraction.js";
import type { Comparison } from "../../model/outcome/step.js";
import { tell } from "../language/tell.js";
import type { Voice } from "../language/voice.js";
import type { PicturePhrase } from "../language/words/pictures.js";
import { type NumberedSeat, seatLabel } from "../topics/numbered-seats.js";
import { averagesAxis, averagesSpace } from "./averages-axis.js";
import type { Layout } from "./layout.js";
import { drawn, type LinearScale, linearScale } from "./linear-scale.js";
import { type Dot, label, type Mark, smallestText } from "./marks.js";
import type { Palette } from "./paint.js";
import { emptyPanel, type Panel, type PanelPlace, panelHeading } from "./panel.js";

const dot = 11;
/** Dots beside or above each other never touch. */
const apart = 2 * dot + 2;
/** Lists shown in each round: the winner and the next ones. */
const shownPerRound = 7;

interface Round {
  readonly seat: NumberedSeat;
  readonly shown: readonly Comparison[];
  /** How many took part with no more than those who are drawn, and are not drawn. */
  readonly notDrawn: number;
}

/** A round with its dots around 0, and how far they reach up and down. */
interface PlacedRound extends Round {
  readonly dots: readonly Dot[];
  readonly half: number;
}

/** For each round a row of dots, one for each list at its average; lines follow a list. */
export function averagesPanel(
  seats: readonly NumberedSeat[],
  palette: Palette,
  { top, layout, given }: PanelPlace,
  voice: Voice,
): Panel {
  if (seats.length === 0) return emptyPanel;
  const rounds = seats.map(roundOf);
  const values = rounds.flatMap(({ shown }) => shown.map(({ value }) => drawn(value)));
  const least = values.reduce((lowest, value) => Math.min(lowest, value), Infinity);
  const most = values.reduce((highest, value) => Math.max(highest, value), 0);
  const space = averagesSpace(layout);
  const { left, end } = space;
  const scale = linearScale(least, most, left + dot, end - dot, space.ticks);
  const placed = rounds.map((round) => placedRound(round, scale, palette, voice));
  const heading = panelHeading(
    tell({ say: "averages-heading" }, voice.language.pictures, voice.say),
    { top, layout },
  );
  const begin = top + heading.height + space.axis;
  let y = begin;
  const rows = placed.map((round) => {
    const named = y;
    const middle = y + space.name + round.half;
    y += space.name + 2 * round.half;
    return {
      ...round,
      named,
      middle,
      dots: round.dots.map((one) => ({ ...one, y: one.y + middle })),
    };
  });
  const isGiven = ({ seat }: Round): boolean => given.some(({ step }) => step === seat.step);
  const played = rows.filter(isGiven);
  return {
    height: y - top + 8,
    marks: [
      ...heading.marks,
      ...averagesAxis({ scale, least, from: begin, to: y }, layout, voice),
      ...followers(played.map(({ dots }) => dots)),
      ...played.flatMap((round) =>
        layout.isNarrow
          ? roundHeading(round, round.named, layout, voice)
          : roundLabels(round, round.middle, left - 20, voice),
      ),
      ...played.flatMap(({ dots }) => dots),
    ],
  };
}

function roundOf(seat: NumberedSeat): Round {
  const { compared, awarded } = seat.step;
  const taking = compared
    .filter(({ excluded }) => excluded === null)
    .sort(
      (one, other) =>
        compareFractions(other.value, one.value) ||
        Number(other.contestant === awarded) - Number(one.contestant === awarded),
    );
  const shown = taking.slice(0, shownPerRound);
  return { seat, shown, notDrawn: taking.length - shown.length };
}

/** The winner alone in the middle and drawn last; others up and down, where there is room. */
function placedRound(
  round: Round,
  scale: LinearScale,
  palette: Palette,
  { say }: Voice,
): PlacedRound {
  const { step } = round.seat;
  const levels: number[][] = [];
  const dots = round.shown.map(({ contestant, value }): Dot => {
    const x = scale.at(drawn(value));
    const wins = contestant === step.awarded;
    const level = wins ? 0 : firstFree(levels, x);
    levels[level] = [...(levels[level] ?? []), x];
    return {
      mark: "dot",
      contestant,
      x,
      y: heightOf(level),
      radius: dot,
      paint: wins ? palette(contestant) : null,
      text: contestant,
      words: `${say.contestant(contestant)}: ${say.votesPerSeat(value)}`,
    };
  });
  const winner = dots.filter((one) => one.contestant === step.awarded);
  const others = dots.filter((one) => one.contestant !== step.awarded);
  const reach = dots.reduce((most, { y }) => Math.max(most, Math.abs(y)), 0);
  return { ...round, dots: [...others, ...winner], half: reach + dot + 10 };
}

/** The first level on which nobody stands near; the middle one is kept for the winner's neighbours. */
function firstFree(levels: readonly (readonly number[] | undefined)[], x: number): number {
  for (let level = 0; ; level++) {
    if ((levels[level] ?? []).every((other) => Math.abs(other - x) >= apart)) return level;
  }
}

/** Levels go up and down in turn: 0, one up, one down, two up. */
function heightOf(level: number): number {
  const steps = Math.ceil(level / 2);
  return (level % 2 === 1 ? -1 : 1) * steps * apart;
}

/** What a round is called and who is not drawn in it, on a line of its own. */
function roundHeading(
  { seat, notDrawn }: Round,
  y: number,
  { width }: Layout,
  voice: Voice,
): readonly Mark[] {
  const name = label(seatLabel(seat, voice), 0, y + 16, { bold: true });
  if (notDrawn === 0) return [name];
  const more = tell({ say: "not-drawn", lists: notDrawn }, voice.language.pictures, voice.say);
  return [name, label(more, width, y + 16, { anchor: "end", size: smallestText })];
}

function roundLabels(
  { seat, notDrawn }: Round,
  middle: number,
  end: number,
  voice: Voice,
): readonly Mark[] {
  const { language, say } = voice;
  const name = label(seatLabel(seat, voice), end, middle + (notDrawn === 0 ? 5 : -1), {
    anchor: "end",
    bold: true,
  });
  if (notDrawn === 0) return [name];
  const more: PicturePhrase = { say: "not-drawn", lists: notDrawn };
  return [
    name,
    label(tell(more, language.pictures, say), end, middle + 15, {
      anchor: "end",
      size: smallestText,
    }),
  ];
}

/** Lines from the dot of a list in one round to its dot in the very next. */
function followers(rows: readonly (readonly Dot[])[]): readonly Mark[] {
  return rows.slice(1).flatMap((row, index) =>
    row.flatMap((one): Mark[] => {
      const before = rows[index]?.find(({ contestant }) => contestant === one.contestant);
      return before === undefined
        ? []
        : [{ mark: "line", kind: "follow", from: [before.x, before.y], to: [one.x, one.y] }];
    }),
  );
}
