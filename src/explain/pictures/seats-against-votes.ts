import { type Fraction, fraction } from "../../model/fraction.js";
import { ownOnly } from "../../model/has.js";
import type { Determined } from "../../model/outcome/determined.js";
import { seatsAgainstVotesSignature } from "../../model/signatures/made/explain.js";
import { refusedAlready, refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { Phrase } from "../language/dictionary.js";
import { contestant, percentage, some } from "../language/facts.js";
import { tell } from "../language/tell.js";
import type { Voice } from "../language/voice.js";
import type { PicturePhrase, PicturePhrases } from "../language/words/pictures.js";
import { type ContestantSeats, contestantSeats } from "./contestant-seats.js";
import { toldHypothetical } from "./hypothetical.js";
import { type Layout, wideLayout } from "./layout.js";
import { drawn, linearScale } from "./linear-scale.js";
import { numberedName } from "./list-name.js";
import {
  type Drawing,
  fitted,
  label,
  lineHeight,
  type Mark,
  ordinaryText,
  smallestText,
  wrapped,
} from "./marks.js";
import { type Palette, paletteOfOutcome } from "./paint.js";
import type { Picture } from "./picture.js";
import { type PictureOptions, refusedOptions } from "./picture-options.js";
import { pictureOf } from "./svg.js";

const bar = 15;
const nameLine = 20;

/** Where the bars of a list begin and how much room they leave; a name stands before them, or on a line of its own above. */
interface Space {
  readonly left: number;
  readonly right: number;
  /** The height of a list. */
  readonly line: number;
  /** Of its name. */
  readonly name: number;
  /** Of the whole picture, for names. */
  readonly whole: number;
}

function spaceIn({ isNarrow, width: whole }: Layout): Space {
  return isNarrow
    ? { left: 2, right: 174, line: 46 + nameLine, name: nameLine, whole: whole - 4 }
    : { left: 220, right: 200, line: 46, name: 0, whole };
}

type SharesOfList = Phrase<PicturePhrases, "shares-of-list">;

interface Shares extends ContestantSeats {
  readonly ofVotes: Fraction;
  readonly ofSeats: Fraction;
}

/** For each list its share of the votes (open bar) above its share of the seats (filled bar). */
export function seatsAgainstVotes(
  outcome: Determined,
  voice: Voice,
  options: PictureOptions = {},
): Picture {
  const refusal = refusedArguments(seatsAgainstVotesSignature, [outcome, voice, options]);
  if (refusal !== null) return refusal;
  const unfit = refusedOptions(options);
  if (unfit !== null) return refusedAlready(unfit);
  return pictureOf((layout) =>
    toldHypothetical(sharesDrawing(outcome, voice, layout, options), outcome, voice),
  );
}

/** The marks of {@link seatsAgainstVotes}. */
export function sharesDrawing(
  outcome: Determined,
  voice: Voice,
  layout: Layout = wideLayout,
  options: PictureOptions = {},
): Drawing {
  const { colours } = ownOnly(options);
  const { width } = layout;
  const space = spaceIn(layout);
  const { left, right, line } = space;
  const { language, say } = voice;
  const said = (phrase: PicturePhrase): string => tell(phrase, language.pictures, say);
  const palette = paletteOfOutcome(outcome, colours);
  const lists = contestantSeats(outcome).map((one) => ({
    ...one,
    ofVotes: fraction(one.votes, Math.max(outcome.votes, 1)),
    ofSeats: fraction(one.seats, outcome.election.seats),
  }));
  const most = lists.reduce(
    (highest, one) => Math.max(highest, drawn(one.ofVotes), drawn(one.ofSeats)),
    0.01,
  );
  const at = linearScale(0, most, 0, width - left - right, 4).at;
  const shares = some(lists.map(sharesOfList));
  const height = lists.length * line + 10;
  const open = lists.reduce((left, one) => left - one.seats, outcome.election.seats);
  const note = open === 0 ? [] : [said({ say: "empty", seats: open })];
  const noteLines = note.flatMap((text) => wrapped(text, width - left, left, height + 16));
  const description = shares === null ? [] : [said({ say: "shares-description", lists: shares })];
  return {
    title: said({ say: "shares" }),
    description: [...description, ...note].join(" "),
    width,
    height: height + noteLines.length * lineHeight(ordinaryText) + (note.length > 0 ? 8 : 0),
    marks: [
      { mark: "line", kind: "scale", from: [left, 0], to: [left, height] },
      ...lists.flatMap((one, index) => pair(one, index, { space, at, palette }, voice)),
      ...noteLines,
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

interface Place {
  readonly space: Space;
  readonly at: (value: number) => number;
  readonly palette: Palette;
}

function pair(
  one: Shares,
  index: number,
  { space, at, palette }: Place,
  voice: Voice,
): readonly Mark[] {
  const { language, say } = voice;
  const said = (phrase: PicturePhrase): string => tell(phrase, language.pictures, say);
  const { left, line, name } = space;
  const top = index * line + 8 + name;
  const words = said(sharesOfList(one));
  const rectangle = (y: number, share: Fraction, filled: boolean): readonly Mark[] =>
    share.numerator === 0
      ? []
      : [
          {
            mark: "bar",
            contestant: one.contestant,
            x: left,
            y,
            width: at(drawn(share)),
            height: bar,
            paint: filled ? palette(one.contestant) : null,
            dashed: false,
            words,
          },
        ];
  const text = (phrase: PicturePhrase, share: Fraction, y: number, bold: boolean): Mark =>
    label(said(phrase), left + at(drawn(share)) + 6, y, { size: smallestText, bold });
  return [
    name === 0
      ? fitted(numberedName(one.contestant, voice), left - 14, left - 10, top + bar + 5, {
          anchor: "end",
        })
      : fitted(numberedName(one.contestant, voice), space.whole, left, top - 6),
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
