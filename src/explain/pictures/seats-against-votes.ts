import { type Fraction, fraction } from "../../model/fraction.js";
import type { Determined } from "../../model/outcome/determined.js";
import { seatsAgainstVotesSignature } from "../../model/signatures/made/explain.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { Phrase } from "../language/dictionary.js";
import { contestant, percentage, some } from "../language/facts.js";
import { tell } from "../language/tell.js";
import type { Voice } from "../language/voice.js";
import type { PicturePhrase, PicturePhrases } from "../language/words/pictures.js";
import { type ContestantSeats, contestantSeats } from "./contestant-seats.js";
import { toldHypothetical } from "./hypothetical.js";
import { drawn, linearScale } from "./linear-scale.js";
import { numberedName } from "./list-name.js";
import { type Drawing, fitted, label, type Mark, smallestText } from "./marks.js";
import { type Palette, paletteOfOutcome } from "./paint.js";
import type { Picture } from "./picture.js";
import { pictureOf, pictureWidth } from "./svg.js";

const nameWidth = 220;
const right = 200;
const line = 46;
const bar = 15;
/** For a word on seats that nobody has, or that wait for a lot. */
const noteLine = 26;

type SharesOfList = Phrase<PicturePhrases, "shares-of-list">;

interface Shares extends ContestantSeats {
  readonly ofVotes: Fraction;
  readonly ofSeats: Fraction;
}

/** For each list its share of the votes (open bar) above its share of the seats (filled bar). */
export function seatsAgainstVotes(outcome: Determined, voice: Voice): Picture {
  const refusal = refusedArguments(seatsAgainstVotesSignature, [outcome, voice]);
  if (refusal !== null) return refusal;
  return pictureOf(toldHypothetical(sharesDrawing(outcome, voice), outcome, voice));
}

/** The marks of {@link seatsAgainstVotes}. */
export function sharesDrawing(outcome: Determined, voice: Voice): Drawing {
  const { language, say } = voice;
  const said = (phrase: PicturePhrase): string => tell(phrase, language.pictures, say);
  const palette = paletteOfOutcome(outcome);
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
  const shares = some(lists.map(sharesOfList));
  const height = lists.length * line + 10;
  const open = lists.reduce((left, one) => left - one.seats, outcome.election.seats);
  const note = open === 0 ? [] : [said({ say: "empty", seats: open })];
  const description = shares === null ? [] : [said({ say: "shares-description", lists: shares })];
  return {
    title: said({ say: "shares" }),
    description: [...description, ...note].join(" "),
    width: pictureWidth,
    height: height + note.length * noteLine,
    marks: [
      { mark: "line", kind: "scale", from: [nameWidth, 0], to: [nameWidth, height] },
      ...lists.flatMap((one, index) => pair(one, index, at, palette, voice)),
      ...note.map((text) => label(text, nameWidth, height + 16)),
    ],
  };
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
  palette: Palette,
  voice: Voice,
): readonly Mark[] {
  const { language, say } = voice;
  const said = (phrase: PicturePhrase): string => tell(phrase, language.pictures, say);
  const top = index * line + 8;
  const words = said(sharesOfList(one));
  const rectangle = (y: number, share: Fraction, filled: boolean): readonly Mark[] =>
    share.numerator === 0
      ? []
      : [
          {
            mark: "bar",
            contestant: one.contestant,
            x: nameWidth,
            y,
            width: at(drawn(share)),
            height: bar,
            paint: filled ? palette(one.contestant) : null,
            dashed: false,
            words,
          },
        ];
  const text = (phrase: PicturePhrase, share: Fraction, y: number, bold: boolean): Mark =>
    label(said(phrase), nameWidth + at(drawn(share)) + 6, y, { size: smallestText, bold });
  return [
    fitted(numberedName(one.contestant, voice), nameWidth - 14, nameWidth - 10, top + bar + 5, {
      anchor: "end",
    }),
    ...rectangle(top, one.ofVotes, false),
    text({ say: "share-of-votes", share: percentage(one.ofVotes) }, one.ofVotes, top + 12, false),
    ...rectangle(top + bar + 2, one.ofSeats, true),
    text(
      { say: "share-of-seats", share: percentage(one.ofSeats) },
      one.ofSeats,
      top + bar + 14,
      true,
    ),
  ];
}
