import type { ListMargin, NoSuchSeat, VotesForASeat } from "../../what-if/margins/margins.js";
import type { Phrase } from "../language/dictionary.js";
import { group, some } from "../language/facts.js";
import { tell } from "../language/tell.js";
import type { Voice } from "../language/voice.js";
import type { PicturePhrase, PicturePhrases } from "../language/words/pictures.js";
import { paintOf } from "./paint.js";
import type { Picture } from "./picture.js";
import { element, label, named, picture, pictureWidth, rowName } from "./svg.js";

type MarginsOfList = Phrase<PicturePhrases, "margins-of-list">;

const nameWidth = 190;
const middle = 450;
const reach = 170;
const line = 28;
const head = 52;

function votesOf(margin: VotesForASeat | NoSuchSeat): number | null {
  return margin.votes;
}

/** What is known of the margins of a list: votes fewer, votes more, both, or nothing. */
function marginsOfList(one: ListMargin, { language, say }: Voice): MarginsOfList {
  const known = [
    { say: "fewer", votes: votesOf(one.lastSeat) } as const,
    { say: "more", votes: votesOf(one.nextSeat) } as const,
  ].flatMap(({ say: key, votes }) =>
    votes === null ? [] : [tell({ say: key, votes }, language.pictures, say)],
  );
  return { say: "margins-of-list", list: group(one.group), margins: known.join(", ") };
}

/** Places on a scale of powers of ten: votes that make a difference run from one to millions. */
function distance(votes: number, powers: number): number {
  return (Math.log10(Math.max(votes, 1)) / Math.max(powers, 1)) * reach;
}

/**
 * For each list how many votes fewer would have cost a seat (to the left) and how many more would
 * have given one (to the right), on a scale of powers of ten: the nearer to the middle, the closer.
 */
export function marginsPicture(margins: readonly ListMargin[], voice: Voice): Picture {
  const { language, say } = voice;
  const said = (phrase: PicturePhrase): string => tell(phrase, language.pictures, say);
  const most = margins.reduce(
    (highest, one) => Math.max(highest, votesOf(one.nextSeat) ?? 1, votesOf(one.lastSeat) ?? 1),
    10,
  );
  const powers = Math.ceil(Math.log10(most));
  const height = head + margins.length * line + 10;
  const lists = margins.map((one) => marginsOfList(one, voice));
  const description = said({ say: "margins-description", lists: some(lists) });
  return picture(said({ say: "margins" }), description, pictureWidth, height, [
    label(`← ${said({ say: "fewer-axis" })}`, middle - 12, 16, {
      "text-anchor": "end",
      "font-size": 12,
    }),
    label(`${said({ say: "more-axis" })} →`, middle + 12, 16, { "font-size": 12 }),
    ...Array.from({ length: powers + 1 }, (_, power) => tick(power, powers, height, voice)),
    ...margins.map((one, index) => row(one, index, powers, voice)),
  ]);
}

function tick(power: number, powers: number, height: number, { say }: Voice): string {
  const places =
    power === 0 ? [middle] : [1, -1].map((side) => middle + (side * reach * power) / powers);
  return places
    .map(
      (x) =>
        element("line", { x1: x, x2: x, y1: head - 8, y2: height, stroke: "#d9d9d9" }) +
        label(say.number(10 ** power), x, head - 14, { "text-anchor": "middle", "font-size": 10 }),
    )
    .join("");
}

function row(one: ListMargin, index: number, powers: number, voice: Voice): string {
  const { language, say } = voice;
  const y = head + index * line + line / 2;
  const { fill } = paintOf(index);
  const side = (votes: number | null, sign: 1 | -1): string => {
    if (votes === null) return "";
    const x = middle + sign * distance(votes, powers);
    return (
      element("line", { x1: middle, x2: x, y1: y, y2: y, stroke: fill, "stroke-width": 4 }) +
      element("circle", {
        cx: x,
        cy: y,
        r: 6,
        fill: sign > 0 ? fill : "#ffffff",
        stroke: fill,
        "stroke-width": 2,
      }) +
      label(say.number(votes), x + sign * 11, y + 4, {
        "font-size": 11,
        "text-anchor": sign > 0 ? "start" : "end",
      })
    );
  };
  return named(
    tell(marginsOfList(one, voice), language.pictures, say),
    rowName(say.group(one.group), nameWidth, y + 4, 24),
    side(votesOf(one.lastSeat), -1),
    side(votesOf(one.nextSeat), 1),
  );
}
