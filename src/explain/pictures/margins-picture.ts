import { ownOnly } from "../../model/has.js";
import { marginsPictureSignature } from "../../model/signatures/made/explain.js";
import { refusedAlready, refusedArguments } from "../../model/signatures/refused-arguments.js";
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
import { type Layout, wideLayout } from "./layout.js";
import { numberedName } from "./list-name.js";
import {
  type Drawing,
  fitted,
  label,
  lineHeight,
  type Mark,
  smallestText,
  textWidth,
  wrapped,
} from "./marks.js";
import { type Palette, paletteOf, withColours } from "./paint.js";
import type { Picture } from "./picture.js";
import { type PictureOptions, refusedOptions } from "./picture-options.js";
import { pictureOf } from "./svg.js";

type MarginsOfList = Phrase<PicturePhrases, "margins-of-list">;

const dot = 10;

/** Where the middle is, how far the scale reaches, how high the head and each list are. */
interface Space {
  readonly middle: number;
  readonly reach: number;
  readonly line: number;
  readonly head: number;
  /** Powers of ten from one line of the scale to the next, by how many there are. */
  readonly stride: (powers: number) => number;
}

function spaceIn({ isNarrow, width }: Layout): Space {
  const reach = width / 2 - dot - 2;
  return isNarrow
    ? {
        middle: width / 2,
        reach,
        line: 62,
        head: 106,
        stride: (powers) => Math.ceil((60 * (powers + 1)) / reach),
      }
    : { middle: 455, reach: 165, line: 28, head: 74, stride: (powers) => (powers > 3 ? 2 : 1) };
}

/** The scale of a picture: a power of ten is one step away from the middle. */
interface Scale extends Space {
  readonly powers: number;
  readonly layout: Layout;
}

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
function distance(change: number, { powers, reach }: Scale): number {
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
export function marginsPicture(
  margins: Margins,
  voice: Voice,
  options: PictureOptions = {},
): Picture {
  const refusal = refusedArguments(marginsPictureSignature, [margins, voice, options]);
  if (refusal !== null) return refusal;
  const unfit = refusedOptions(options);
  if (unfit !== null) return refusedAlready(unfit);
  return pictureOf((layout) =>
    toldHypothetical(marginsDrawing(margins, voice, layout, options), margins, voice),
  );
}

/** The marks of {@link marginsPicture}. */
export function marginsDrawing(
  { margins }: Margins,
  voice: Voice,
  layout: Layout = wideLayout,
  options: PictureOptions = {},
): Drawing {
  const { colours } = ownOnly(options);
  const { language, say } = voice;
  const said = (phrase: PicturePhrase): string => tell(phrase, language.pictures, say);
  const palette = withColours(paletteOf(margins.map((one) => one.group)), colours);
  const most = margins.reduce(
    (highest, one) => Math.max(highest, votesOf(one.nextSeat) ?? 1, votesOf(one.lastSeat) ?? 1),
    10,
  );
  const powers = Math.ceil(Math.log10(most));
  const scale: Scale = { ...spaceIn(layout), powers, layout };
  const stride = scale.stride(powers);
  const height = scale.head + margins.length * scale.line + 10;
  const lists = some(margins.map(marginsOfList));
  return {
    title: said({ say: "margins" }),
    description: lists === null ? "" : said({ say: "margins-description", lists }),
    width: layout.width,
    height,
    marks: [
      ...axisNames(scale, stride, said),
      scaleLine(scale.middle, scale, height),
      ...Array.from({ length: Math.floor(powers / stride) + 1 }, (_, index) =>
        tick(index * stride, scale, height, voice),
      ).flat(),
      ...margins.flatMap((one, index) => row(one, index, scale, palette, voice)),
    ],
  };
}

function axisNames(
  { middle, layout }: Scale,
  stride: number,
  said: (phrase: PicturePhrase) => string,
): readonly Mark[] {
  const size = smallestText;
  const fewer = `← ${said({ say: "fewer-axis" })}`;
  const more = `${said({ say: "more-axis" })} →`;
  const powers = said({ say: "powers", times: 10 ** stride });
  if (layout.isNarrow) {
    return [
      label(fewer, 0, 16, { size }),
      label(more, layout.width, 16 + lineHeight(size), { size, anchor: "end" }),
      ...wrapped(powers, layout.width, 0, 16 + 2 * lineHeight(size), { size }),
    ];
  }
  return [
    label(fewer, middle - 12, 16, { size, anchor: "end" }),
    label(more, middle + 12, 16, { size }),
    label(powers, middle, 36, { size, anchor: "middle" }),
  ];
}

function scaleLine(x: number, { head }: Scale, height: number): Mark {
  return { mark: "line", kind: "scale", from: [x, head - 10], to: [x, height] };
}

function tick(power: number, scale: Scale, height: number, { say }: Voice): readonly Mark[] {
  const { middle, head } = scale;
  return [1, -1].flatMap((side): Mark[] => {
    const x = middle + side * distance(10 ** power, scale);
    return [
      scaleLine(x, scale, height),
      label(say.number(10 ** power), x, head - 16, { anchor: "middle", size: smallestText }),
    ];
  });
}

/** How many votes, on the far side of a dot, or above it where it has no room beside it. */
function numberBeside(
  text: string,
  { x, y, direction }: { readonly x: number; readonly y: number; readonly direction: 1 | -1 },
  { isNarrow, width }: Layout,
): Mark {
  const how = { size: smallestText, bold: true } as const;
  const anchor = direction === 1 ? "start" : "end";
  if (!isNarrow) return label(text, x + direction * (dot + 5), y + 4, { ...how, anchor });
  const room = textWidth(text, smallestText, true);
  const near = x - direction * dot;
  const place = direction === 1 ? Math.min(near, width - room) : Math.max(near, room);
  return label(text, place, y - dot - 5, { ...how, anchor });
}

function row(
  one: ListMargin,
  index: number,
  scale: Scale,
  palette: Palette,
  voice: Voice,
): readonly Mark[] {
  const { middle, head, line, layout } = scale;
  const top = head + index * line;
  const y = layout.isNarrow ? top + line - dot - 2 : top + line / 2;
  const key = String(one.group);
  const words = tell(marginsOfList(one), voice.language.pictures, voice.say);
  const side = (change: number | null, direction: 1 | -1): readonly Mark[] => {
    if (change === null) return [];
    const x = middle + direction * distance(change, scale);
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
      numberBeside(voice.say.number(change), { x, y, direction }, layout),
    ];
  };
  return [
    layout.isNarrow
      ? fitted(numberedName(key, voice), layout.width, 0, top + 16)
      : fitted(numberedName(key, voice), 180, 184, y + 4, { anchor: "end" }),
    ...side(votesOf(one.lastSeat), -1),
    ...side(votesOf(one.nextSeat), 1),
  ];
}
