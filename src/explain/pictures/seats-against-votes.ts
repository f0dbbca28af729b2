import { type Fraction, fraction } from "../../model/fraction.js";
import type { Determined } from "../../model/outcome/determined.js";
import type { Phrase } from "../language/dictionary.js";
import { contestant, percentage, some } from "../language/facts.js";
import { tell } from "../language/tell.js";
import type { Voice } from "../language/voice.js";
import type { PicturePhrase, PicturePhrases } from "../language/words/pictures.js";
import { type ContestantSeats, contestantSeats } from "./contestant-seats.js";
import { drawn, linearScale } from "./linear-scale.js";
import { paintOf } from "./paint.js";
import type { Picture } from "./picture.js";
import { element, label, named, picture, pictureWidth, rowName } from "./svg.js";

const nameWidth = 220;
const right = 120;
const line = 46;
const bar = 15;

type SharesOfList = Phrase<PicturePhrases, "shares-of-list">;

interface Shares extends ContestantSeats {
  readonly ofVotes: Fraction;
  readonly ofSeats: Fraction;
}

/** For each list its share of the votes (open bar) above its share of the seats (filled bar). */
export function seatsAgainstVotes(outcome: Determined, voice: Voice): Picture {
  const { language, say } = voice;
  const said = (phrase: PicturePhrase): string => tell(phrase, language.pictures, say);
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
    said({ say: "shares" }),
    said({ say: "shares-description", lists: some(lists.map(sharesOfList)) }),
    pictureWidth,
    lists.length * line + 10,
    lists.map((one, index) => pair(one, index, at, voice)),
  );
}

function sharesOfList(one: Shares): SharesOfList {
  return {
    say: "shares-of-list",
    list: contestant(one.contestant),
    ofVotes: percentage(one.ofVotes),
    ofSeats: percentage(one.ofSeats),
  };
}

function pair(
  one: Shares,
  index: number,
  at: (value: number) => number,
  { language, say }: Voice,
): string {
  const said = (phrase: PicturePhrase): string => tell(phrase, language.pictures, say);
  const name = say.contestant(one.contestant);
  const top = index * line + 8;
  const { fill } = paintOf(index);
  const votes = said({ say: "share-of-votes", share: percentage(one.ofVotes) });
  const seats = said({ say: "share-of-seats", share: percentage(one.ofSeats) });
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
    said(sharesOfList(one)),
    rowName(name, nameWidth - 10, top + bar + 5),
    rectangle(top, one.ofVotes, false),
    label(votes, nameWidth + at(drawn(one.ofVotes)) + 6, top + 12, {
      "font-size": 11,
    }),
    rectangle(top + bar + 2, one.ofSeats, true),
    label(seats, nameWidth + at(drawn(one.ofSeats)) + 6, top + bar + 14, {
      "font-size": 11,
      "font-weight": 700,
    }),
  );
}
