import type { Determined } from "../../model/outcome/determined.js";
import { hemicycleSignature } from "../../model/signatures/made/explain.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { Phrase } from "../language/dictionary.js";
import { contestant, some } from "../language/facts.js";
import { tell } from "../language/tell.js";
import type { Voice } from "../language/voice.js";
import type { PicturePhrase, PicturePhrases } from "../language/words/pictures.js";
import { type ContestantSeats, contestantSeats } from "./contestant-seats.js";
import { toldHypothetical } from "./hypothetical.js";
import { numberedName } from "./list-name.js";
import { type Dot, type Drawing, fitted, label, type Mark, textWidth } from "./marks.js";
import { type Palette, paletteOfOutcome } from "./paint.js";
import type { Picture } from "./picture.js";
import { type Chair, seating } from "./seating.js";
import { pictureOf, pictureWidth } from "./svg.js";

const margin = 24;
const legendColumns = 2;
const legendLine = 26;
const legendDot = 10;
/** Between the seats of one column and the dots of the next, so that they are not read together. */
const columnGap = 36;
/** A number in a smaller seat would not be read. */
const smallestNumbered = 7;

/**
 * The seats in a half circle, each with the number of its list; a legend names the lists. Seats
 * that nobody has, or that wait for a lot, are open circles.
 */
export function hemicycle(outcome: Determined, voice: Voice): Picture {
  const refusal = refusedArguments(hemicycleSignature, [outcome, voice]);
  if (refusal !== null) return refusal;
  return pictureOf(toldHypothetical(hemicycleDrawing(outcome, voice), outcome, voice));
}

/** The marks of {@link hemicycle}. */
export function hemicycleDrawing(outcome: Determined, voice: Voice): Drawing {
  const { language, say } = voice;
  const said = (phrase: PicturePhrase): string => tell(phrase, language.pictures, say);
  const palette = paletteOfOutcome(outcome);
  const all = contestantSeats(outcome);
  const parties = all.filter(({ seats }) => seats > 0);
  const total = outcome.election.seats;
  const { chairs, chairRadius } = seating(total);
  const radius = (pictureWidth - 2 * margin) / (2 * (1 + chairRadius));
  const size = chairRadius * radius;
  const bottom = margin + size + radius;
  const at = ({ x, y }: Chair): Chair => ({
    x: pictureWidth / 2 + x * radius,
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
  const lines = Math.ceil(parties.length / legendColumns);
  const notes = [
    ...(open.length === 0 ? [] : [said(nobody)]),
    ...(all.length === parties.length
      ? []
      : [said({ say: "lists-without-seat", lists: all.length - parties.length })]),
  ];
  const notesTop = legendTop + lines * legendLine;
  const lists = some(parties.map(listAndSeats));
  const description = lists === null ? [] : [said({ say: "hemicycle-description", lists })];
  return {
    title: said({ say: "hemicycle", seats: total }),
    description: [...description, ...notes].join(" "),
    width: pictureWidth,
    height: notesTop + notes.length * legendLine,
    marks: [
      ...seats,
      ...open.map((chair) => openSeat(chair, size, said(nobody))),
      label(say.number(total), pictureWidth / 2, bottom + size, {
        anchor: "middle",
        size: 36,
        bold: true,
      }),
      ...legend(parties, legendTop, palette, voice),
      ...notes.map((note, index) => label(note, margin, notesTop + index * legendLine)),
    ],
  };
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
    text: radius < smallestNumbered ? "" : key,
    words,
  };
}

function openSeat({ x, y }: Chair, radius: number, words: string): Dot {
  return { mark: "dot", contestant: null, x, y, radius, paint: null, text: "", words };
}

/** The lists by number and name with their seats, in columns that are read downwards. */
function legend(
  parties: readonly ContestantSeats[],
  top: number,
  palette: Palette,
  voice: Voice,
): readonly Mark[] {
  const { language, say } = voice;
  const lines = Math.ceil(parties.length / legendColumns);
  const column = (pictureWidth - 2 * margin) / legendColumns;
  return parties.flatMap((party, index): Mark[] => {
    const x = margin + Math.floor(index / lines) * column;
    const y = top + (index % lines) * legendLine;
    const seats = tell({ say: "seats", seats: party.seats }, language.pictures, say);
    const end = x + column - columnGap;
    const room = column - 2 * legendDot - columnGap - 12 - textWidth(seats, 13, true);
    const words = tell(listAndSeats(party), language.pictures, say);
    return [
      seat({ x: x + legendDot, y: y - 5 }, legendDot, party, palette, words),
      fitted(numberedName(party.contestant, voice), room, x + 2 * legendDot + 6, y),
      label(seats, end, y, { anchor: "end", bold: true }),
    ];
  });
}
