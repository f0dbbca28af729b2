import { marginsPictureSignature } from "../../model/signatures/made/explain.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type {
  ListMargin,
  Margins,
  NoSuchSeat,
  VotesForASeat,
} from "../../what-if/margins/margins.js";
import type { Phrase } from "../language/dictionary.js";
import { group, some, votes } from "../language/facts.js";
import { tell } from "../language/tell.js";
import type { Voice } from "../language/voice.js";
import type { PicturePhrase, PicturePhrases } from "../language/words/pictures.js";
import { toldHypothetical } from "./hypothetical.js";
import { numberedName } from "./list-name.js";
import { type Drawing, fitted, label, type Mark, smallestText } from "./marks.js";
import { type Palette, paletteOf } from "./paint.js";
import type { Picture } from "./picture.js";
import { pictureOf, pictureWidth } from "./svg.js";

type MarginsOfList = Phrase<PicturePhrases, "margins-of-list">;

const nameWidth = 190;
const middle = 455;
const reach = 165;
const line = 28;
const head = 74;
const dot = 10;

function votesOf(margin: VotesForASeat | NoSuchSeat): number | null {
  return margin.votes;
}

/** What is known of the margins of a list: votes fewer, votes more, both, or nothing. */
function marginsOfList(one: ListMargin): MarginsOfList {
  const list = group(one.group);
  const known = [...toward("fewer", one.lastSeat), ...toward("more", one.nextSeat)];
  return { say: "margins-of-list", list, margins: some(known) ?? [{ say: "no-margins" }] };
}

function toward(
  direction: "fewer" | "more",
  found: VotesForASeat | NoSuchSeat,
): readonly Phrase<PicturePhrases, "fewer" | "more" | "not-calculated">[] {
  if (found.votes !== null) return [{ say: direction, votes: votes(found.votes) }];
  const isUnknown = found.because === "too-many-lots" || found.because === "too-many-votes-to-try";
  return isUnknown ? [{ say: "not-calculated", direction }] : [];
}

/** How far from the middle, on a scale of powers of ten: one vote stands one power away. */
function distance(change: number, powers: number): number {
  return ((Math.log10(Math.max(change, 1)) + 1) / (powers + 1)) * reach;
}

/**
 * For each list how many votes fewer would have cost a seat (to the left) and how many more would
 * have given one (to the right), on a scale of powers of ten: the nearer to the middle, the closer. Where
 * the rules were changed, that stands below it.
 *
 * @example
 * ```ts
 * const margins = marginsOf(election, outcome);
 * if (margins.status === "completed") console.log(marginsPicture(margins, voice).svg);
 * ```
 */
export function marginsPicture(margins: Margins, voice: Voice): Picture {
  const refusal = refusedArguments(marginsPictureSignature, [margins, voice]);
  if (refusal !== null) return refusal;
  return pictureOf(toldHypothetical(marginsDrawing(margins, voice), margins, voice));
}

/** The marks of {@link marginsPicture}. */
export function marginsDrawing({ margins }: Margins, voice: Voice): Drawing {
  const { language, say } = voice;
  const said = (phrase: PicturePhrase): string => tell(phrase, language.pictures, say);
  const palette = paletteOf(margins.map((one) => one.group));
  const most = margins.reduce(
    (highest, one) => Math.max(highest, votesOf(one.nextSeat) ?? 1, votesOf(one.lastSeat) ?? 1),
    10,
  );
  const powers = Math.ceil(Math.log10(most));
  const stride = powers > 3 ? 2 : 1;
  const height = head + margins.length * line + 10;
  const lists = some(margins.map(marginsOfList));
  const axis = { size: smallestText };
  return {
    title: said({ say: "margins" }),
    description: lists === null ? "" : said({ say: "margins-description", lists }),
    width: pictureWidth,
    height,
    marks: [
      label(`← ${said({ say: "fewer-axis" })}`, middle - 12, 16, { ...axis, anchor: "end" }),
      label(`${said({ say: "more-axis" })} →`, middle + 12, 16, axis),
      label(said({ say: "powers", times: 10 ** stride }), middle, 36, {
        ...axis,
        anchor: "middle",
      }),
      scaleLine(middle, height),
      ...Array.from({ length: Math.floor(powers / stride) + 1 }, (_, index) =>
        tick(index * stride, powers, height, voice),
      ).flat(),
      ...margins.flatMap((one, index) => row(one, index, powers, palette, voice)),
    ],
  };
}

function scaleLine(x: number, height: number): Mark {
  return { mark: "line", kind: "scale", from: [x, head - 10], to: [x, height] };
}

function tick(power: number, powers: number, height: number, { say }: Voice): readonly Mark[] {
  return [1, -1].flatMap((side): Mark[] => {
    const x = middle + side * distance(10 ** power, powers);
    return [
      scaleLine(x, height),
      label(say.number(10 ** power), x, head - 16, { anchor: "middle", size: smallestText }),
    ];
  });
}

function row(
  one: ListMargin,
  index: number,
  powers: number,
  palette: Palette,
  voice: Voice,
): readonly Mark[] {
  const y = head + index * line + line / 2;
  const key = String(one.group);
  const words = tell(marginsOfList(one), voice.language.pictures, voice.say);
  const side = (change: number | null, direction: 1 | -1): readonly Mark[] => {
    if (change === null) return [];
    const x = middle + direction * distance(change, powers);
    return [
      {
        mark: "dot",
        contestant: key,
        x,
        y,
        radius: dot,
        paint: palette(key),
        text: key,
        words,
      },
      label(voice.say.number(change), x + direction * (dot + 5), y + 4, {
        anchor: direction === 1 ? "start" : "end",
        size: smallestText,
        bold: true,
      }),
    ];
  };
  return [
    fitted(numberedName(key, voice), nameWidth - 10, nameWidth - 6, y + 4, { anchor: "end" }),
    ...side(votesOf(one.lastSeat), -1),
    ...side(votesOf(one.nextSeat), 1),
  ];
}
