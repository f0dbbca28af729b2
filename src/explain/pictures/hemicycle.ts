import type { Determined } from "../../model/outcome/determined.js";
import type { Phrase } from "../language/dictionary.js";
import { contestant, some } from "../language/facts.js";
import { tell } from "../language/tell.js";
import type { Voice } from "../language/voice.js";
import type { PicturePhrase, PicturePhrases } from "../language/words/pictures.js";
import { type ContestantSeats, contestantSeats } from "./contestant-seats.js";
import { paintOf } from "./paint.js";
import type { Picture } from "./picture.js";
import { type Chair, seating } from "./seating.js";
import { element, label, named, picture, pictureWidth, shortened } from "./svg.js";

const margin = 24;
const legendColumns = 3;
const legendLine = 24;

type ListAndSeats = Phrase<PicturePhrases, "list-and-seats">;

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
  const said = (phrase: PicturePhrase): string => tell(phrase, language.pictures, say);
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
    return named(said(listAndSeats(party)), ...own.map((chair) => seat(chair, size, party)));
  });
  const open = chairs.slice(taken).map(at);
  const nobody: PicturePhrase = { say: "empty", seats: open.length };
  const empty =
    open.length === 0 ? [] : [named(said(nobody), ...open.map((chair) => openSeat(chair, size)))];
  const legendTop = bottom + size + 36;
  const lists = some(parties.map(listAndSeats));
  const description = [
    ...(lists === null ? [] : [said({ say: "hemicycle-description", lists })]),
    ...(open.length === 0 ? [] : [`${said(nobody)}.`]),
  ];
  return picture(
    said({ say: "hemicycle", seats: total }),
    description.join(" "),
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

function listAndSeats({ contestant: key, seats }: Party): ListAndSeats {
  return { say: "list-and-seats", list: contestant(key), seats };
}

function seat({ x, y }: Chair, size: number, { contestant: key, index }: Party): string {
  const { fill, ink } = paintOf(index);
  return (
    element("circle", { cx: x, cy: y, r: size, fill }) +
    label(key, x, y + size * 0.36, {
      fill: ink,
      "text-anchor": "middle",
      "font-size": size * (key.length > 2 ? 0.7 : 1),
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
