import type { ListMargin, NoSuchSeat, VotesForASeat } from "../../what-if/margins/margins.js";
import type { Speaker } from "../language/speaker.js";
import type { Voice } from "../language/voice.js";
import { paintOf } from "./paint.js";
import type { Picture } from "./picture.js";
import { element, label, named, picture, pictureWidth, rowName } from "./svg.js";

const nameWidth = 190;
const middle = 450;
const reach = 170;
const line = 28;
const head = 52;

function votesOf(margin: VotesForASeat | NoSuchSeat): number | null {
  return margin.status === "known" ? margin.votes : null;
}

function shownVotes(margin: VotesForASeat | NoSuchSeat, say: Speaker): string | null {
  const votes = votesOf(margin);
  return votes === null ? null : say.number(votes);
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
  const words = language.pictures.margins;
  const most = margins.reduce(
    (highest, one) => Math.max(highest, votesOf(one.nextSeat) ?? 1, votesOf(one.lastSeat) ?? 1),
    10,
  );
  const powers = Math.ceil(Math.log10(most));
  const height = head + margins.length * line + 10;
  const lists = margins.map((one) =>
    words.both(say.group(one.group), shownVotes(one.lastSeat, say), shownVotes(one.nextSeat, say)),
  );
  return picture(words.title, words.description(lists, say), pictureWidth, height, [
    label(`← ${words.fewer}`, middle - 12, 16, { "text-anchor": "end", "font-size": 12 }),
    label(`${words.more} →`, middle + 12, 16, { "font-size": 12 }),
    ...Array.from({ length: powers + 1 }, (_, power) => tick(power, powers, height, voice)),
    ...margins.map((one, index) => row(one, index, powers, lists[index] ?? "", voice)),
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

function row(
  one: ListMargin,
  index: number,
  powers: number,
  words: string,
  { say }: Voice,
): string {
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
    words,
    rowName(say.group(one.group), nameWidth, y + 4, 24),
    side(votesOf(one.lastSeat), -1),
    side(votesOf(one.nextSeat), 1),
  );
}
