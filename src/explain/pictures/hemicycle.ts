import type { Determined } from "../../model/outcome/determined.js";
import type { Voice } from "../language/voice.js";
import { type ContestantSeats, contestantSeats } from "./contestant-seats.js";
import { paintOf } from "./paint.js";
import type { Picture } from "./picture.js";
import { type Chair, seating } from "./seating.js";
import { element, label, named, picture, pictureWidth, shortened } from "./svg.js";

const margin = 24;
const legendColumns = 3;
const legendLine = 24;

interface Party extends ContestantSeats {
  /** Its place among all lists, which gives its colour. */
  readonly index: number;
}

/**
 * The seats in a half circle, each with the number of its list; a legend names the lists. Seats
 * that nobody has, or that wait for a lot, are open circles.
 */
export function hemicycle(outcome: Determined, voice: Voice): Picture {
  const { language, say } = voice;
  const words = language.pictures.hemicycle;
  const parties = contestantSeats(outcome)
    .map((one, index) => ({ ...one, index }))
    .filter(({ seats }) => seats > 0);
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
  const groups = parties.map((party) => {
    const own = chairs.slice(taken, taken + party.seats).map(at);
    taken += party.seats;
    return named(
      words.listAndSeats(say.contestant(party.contestant), party.seats, say),
      ...own.map((chair) => seat(chair, size, party)),
    );
  });
  const open = chairs.slice(taken).map(at);
  const empty =
    open.length === 0
      ? []
      : [named(words.empty(open.length, say), ...open.map((chair) => openSeat(chair, size)))];
  const legendTop = bottom + size + 36;
  const descriptions = parties.map(({ contestant, seats }) =>
    words.listAndSeats(say.contestant(contestant), seats, say),
  );
  const notes = open.length === 0 ? [] : [`${words.empty(open.length, say)}.`];
  return picture(
    words.title(total, say),
    [...(parties.length === 0 ? [] : [words.description(descriptions, say)]), ...notes].join(" "),
    pictureWidth,
    legendTop + Math.ceil(parties.length / legendColumns) * legendLine,
    [
      ...groups,
      ...empty,
      label(say.number(total), pictureWidth / 2, bottom + 4, {
        "text-anchor": "middle",
        "font-size": 40,
        "font-weight": 700,
      }),
      ...legend(parties, legendTop, voice),
    ],
  );
}

function seat({ x, y }: Chair, size: number, { contestant, index }: Party): string {
  const { fill, ink } = paintOf(index);
  return (
    element("circle", { cx: x, cy: y, r: size, fill }) +
    label(contestant, x, y + size * 0.36, {
      fill: ink,
      "text-anchor": "middle",
      "font-size": size * (contestant.length > 2 ? 0.7 : 1),
    })
  );
}

function openSeat({ x, y }: Chair, size: number): string {
  return element("circle", {
    cx: x,
    cy: y,
    r: size - 1,
    fill: "none",
    stroke: "currentColor",
    "stroke-dasharray": "3 3",
  });
}

/** The lists by number and name, in columns that are read downwards. */
function legend(parties: readonly Party[], top: number, { say }: Voice): readonly string[] {
  const lines = Math.ceil(parties.length / legendColumns);
  const column = (pictureWidth - 2 * margin) / legendColumns;
  return parties.map((party, index) => {
    const x = margin + Math.floor(index / lines) * column;
    const y = top + (index % lines) * legendLine;
    const name = say.contestant(party.contestant);
    return (
      seat({ x: x + 9, y: y - 4 }, 9, party) +
      label(`${shortened(name, 25)} ${say.number(party.seats)}`, x + 25, y)
    );
  });
}
