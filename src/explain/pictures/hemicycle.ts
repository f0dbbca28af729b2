import { ownOnly } from "../../model/has.js";
import type { Determined } from "../../model/outcome/determined.js";
import { hemicycleSignature } from "../../model/signatures/made/explain.js";
import { refusedAlready, refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { Phrase } from "../language/dictionary.js";
import { contestant, some } from "../language/facts.js";
import { tell } from "../language/tell.js";
import type { Voice } from "../language/voice.js";
import type { PicturePhrase, PicturePhrases } from "../language/words/pictures.js";
import { type ContestantSeats, contestantSeats } from "./contestant-seats.js";
import { toldHypothetical } from "./hypothetical.js";
import { type Layout, wideLayout } from "./layout.js";
import { numberedName } from "./list-name.js";
import {
  type Dot,
  type Drawing,
  fitted,
  label,
  lineHeight,
  type Mark,
  ordinaryText,
  textWidth,
  wrapped,
} from "./marks.js";
import { type Palette, paletteOfOutcome } from "./paint.js";
import type { Picture } from "./picture.js";
import { type HemicycleOptions, refusedOptions } from "./picture-options.js";
import { type Chair, seating } from "./seating.js";
import { pictureOf } from "./svg.js";

const legendLine = 26;
const noteGap = 7;
const legendDot = 10;
/** Between the seats of one column and the dots of the next, so that they are not read together. */
const columnGap = 36;
/** A number in a smaller seat would not be read: two letters in it are 8.5 high, three as well in a larger one. */
const smallestNumbered = { two: 8.1, three: 10.7 };

/** The edge around the seats, and the columns in which lists are named below them. */
function spaceIn({ isNarrow }: Layout): { readonly margin: number; readonly columns: number } {
  return isNarrow ? { margin: 8, columns: 1 } : { margin: 24, columns: 2 };
}

/**
 * The seats in a half circle, each with the number of its list; a legend names the lists. Seats
 * that nobody has, or that wait for a lot, are open circles.
 *
 * Refuses a colour that is not written as `#1f4e8c` (`malformed`), a list with two colours or in two places
 * (`duplicate`), and one that the outcome does not have in the order (`unknown-reference`).
 */
export function hemicycle(
  outcome: Determined,
  voice: Voice,
  options: HemicycleOptions = {},
): Picture {
  const refusal = refusedArguments(hemicycleSignature, [outcome, voice, options]);
  if (refusal !== null) return refusal;
  const unfit = refusedOptions(options, outcome);
  if (unfit !== null) return refusedAlready(unfit);
  return pictureOf((layout) =>
    toldHypothetical(hemicycleDrawing(outcome, voice, layout, options), outcome, voice),
  );
}

/** The marks of {@link hemicycle}. */
export function hemicycleDrawing(
  outcome: Determined,
  voice: Voice,
  layout: Layout = wideLayout,
  options: HemicycleOptions = {},
): Drawing {
  const { colours, order = [] } = ownOnly(options);
  const { width } = layout;
  const { margin, columns } = spaceIn(layout);
  const { language, say } = voice;
  const said = (phrase: PicturePhrase): string => tell(phrase, language.pictures, say);
  const palette = paletteOfOutcome(outcome, colours);
  const all = inOrder(contestantSeats(outcome), order);
  const parties = all.filter(({ seats }) => seats > 0);
  const total = outcome.election.seats;
  const { chairs, chairRadius } = seating(total);
  const radius = (width - 2 * margin) / (2 * (1 + chairRadius));
  const size = chairRadius * radius;
  const bottom = margin + size + radius;
  const at = ({ x, y }: Chair): Chair => ({
    x: width / 2 + x * radius,
    y: bottom + y * radius,
  });
  let taken = 0;
  const seats = parties.flatMap((party) => {
    const own = chairs.slice(taken, taken + party.seats).map(at);
    taken += party.seats;
    return own.map((chair) => seat(chair, size, party, palette, said(listAndSeats(party))));
  });
  const open = chairs.slice(taken).map(at);
  const nobody: PicturePhrase = { say: "empty", seats: open.length };
  const legendTop = bottom + size + 44;
  const lines = Math.ceil(parties.length / columns);
  const notes = [
    ...(open.length === 0 ? [] : [said(nobody)]),
    ...(all.length === parties.length
      ? []
      : [said({ say: "lists-without-seat", lists: all.length - parties.length })]),
  ];
  const notesTop = legendTop + lines * legendLine;
  let noteTop = notesTop;
  const noteLines = notes.flatMap((note) => {
    const lines = wrapped(note, width - 2 * margin, margin, noteTop);
    noteTop += lines.length * lineHeight(ordinaryText) + noteGap;
    return lines;
  });
  const lists = some(parties.map(listAndSeats));
  const description = lists === null ? [] : [said({ say: "hemicycle-description", lists })];
  return {
    title: said({ say: "hemicycle", seats: total }),
    description: [...description, ...notes].join(" "),
    width,
    height: noteTop,
    marks: [
      ...seats,
      ...open.map((chair) => openSeat(chair, size, said(nobody))),
      label(say.number(total), width / 2, bottom + size, {
        anchor: "middle",
        size: 36,
        bold: true,
      }),
      ...legend(parties, { top: legendTop, layout }, palette, voice),
      ...noteLines,
    ],
  };
}

/** Lists as they were asked for, and the others behind them as they come. */
function inOrder(
  all: readonly ContestantSeats[],
  order: readonly number[],
): readonly ContestantSeats[] {
  const place = ({ contestant: key }: ContestantSeats): number => {
    const at = order.indexOf(Number(key));
    return at < 0 ? order.length : at;
  };
  return [...all].sort((one, other) => place(one) - place(other));
}

function listAndSeats({
  contestant: key,
  seats,
}: ContestantSeats): Phrase<PicturePhrases, "list-and-seats"> {
  return { say: "list-and-seats", list: contestant(key), seats };
}

function seat(
  { x, y }: Chair,
  radius: number,
  { contestant: key }: ContestantSeats,
  palette: Palette,
  words: string,
): Dot {
  return {
    mark: "dot",
    contestant: key,
    x,
    y,
    radius,
    paint: palette(key),
    text: radius < smallestNumbered[key.length > 2 ? "three" : "two"] ? "" : key,
    words,
  };
}

function openSeat({ x, y }: Chair, radius: number, words: string): Dot {
  return { mark: "dot", contestant: null, x, y, radius, paint: null, text: "", words };
}

/** The lists by number and name with their seats, in columns that are read downwards. */
function legend(
  parties: readonly ContestantSeats[],
  { top, layout }: { readonly top: number; readonly layout: Layout },
  palette: Palette,
  voice: Voice,
): readonly Mark[] {
  const { language, say } = voice;
  const { margin, columns } = spaceIn(layout);
  const lines = Math.ceil(parties.length / columns);
  const column = (layout.width - 2 * margin) / columns;
  return parties.flatMap((party, index): Mark[] => {
    const x = margin + Math.floor(index / lines) * column;
    const y = top + (index % lines) * legendLine;
    const seats = tell({ say: "seats", seats: party.seats }, language.pictures, say);
    const gap = columns === 1 ? 0 : columnGap;
    const end = x + column - gap;
    const room = column - 2 * legendDot - gap - 12 - textWidth(seats, 13, true);
    const words = tell(listAndSeats(party), language.pictures, say);
    return [
      seat({ x: x + legendDot, y: y - 5 }, legendDot, party, palette, words),
      fitted(numberedName(party.contestant, voice), room, x + 2 * legendDot + 6, y),
      label(seats, end, y, { anchor: "end", bold: true }),
    ];
  });
}
