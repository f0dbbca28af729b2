import { type Fraction, fraction } from "../../model/fraction.js";
import type { Determined } from "../../model/outcome/determined.js";
import type { Voice } from "../language/voice.js";
import { type ContestantSeats, contestantSeats } from "./contestant-seats.js";
import { drawn, linearScale } from "./linear-scale.js";
import { paintOf } from "./paint.js";
import type { Picture } from "./picture.js";
import { element, label, named, picture, pictureWidth, rowName } from "./svg.js";

const nameWidth = 220;
const right = 120;
const line = 46;
const bar = 15;

interface Shares extends ContestantSeats {
  readonly ofVotes: Fraction;
  readonly ofSeats: Fraction;
}

/** For each list its share of the votes (open bar) above its share of the seats (filled bar). */
export function seatsAgainstVotes(outcome: Determined, voice: Voice): Picture {
  const { language, say } = voice;
  const words = language.pictures.seatsAgainstVotes;
  const lists = contestantSeats(outcome).map((one) => ({
    ...one,
    ofVotes: fraction(one.votes, Math.max(outcome.votes, 1)),
    ofSeats: fraction(one.seats, outcome.election.seats),
  }));
  const most = lists.reduce(
    (highest, one) => Math.max(highest, drawn(one.ofVotes), drawn(one.ofSeats)),
    0.01,
  );
  const at = linearScale(0, most, 0, pictureWidth - nameWidth - right, 4).at;
  return picture(
    words.title,
    words.description(
      lists.map((one) =>
        words.shares(
          say.contestant(one.contestant),
          say.percentage(one.ofVotes),
          say.percentage(one.ofSeats),
        ),
      ),
      say,
    ),
    pictureWidth,
    lists.length * line + 10,
    lists.map((one, index) => pair(one, index, at, voice)),
  );
}

function pair(
  one: Shares,
  index: number,
  at: (value: number) => number,
  { language, say }: Voice,
): string {
  const words = language.pictures.seatsAgainstVotes;
  const name = say.contestant(one.contestant);
  const top = index * line + 8;
  const { fill } = paintOf(index);
  const votes = say.percentage(one.ofVotes);
  const seats = say.percentage(one.ofSeats);
  const rectangle = (y: number, share: Fraction, filled: boolean): string =>
    element("rect", {
      x: nameWidth,
      y,
      width: Math.max(at(drawn(share)), 1),
      height: bar,
      fill: filled ? fill : "none",
      stroke: filled ? fill : "currentColor",
    });
  return named(
    words.shares(name, votes, seats),
    rowName(name, nameWidth - 10, top + bar + 5),
    rectangle(top, one.ofVotes, false),
    label(`${votes} ${words.votes}`, nameWidth + at(drawn(one.ofVotes)) + 6, top + 12, {
      "font-size": 11,
    }),
    rectangle(top + bar + 2, one.ofSeats, true),
    label(`${seats} ${words.seats}`, nameWidth + at(drawn(one.ofSeats)) + 6, top + bar + 14, {
      "font-size": 11,
      "font-weight": 700,
    }),
  );
}
