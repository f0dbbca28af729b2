import { ownOnly } from "../../model/has.js";
import type { Determined } from "../../model/outcome/determined.js";
import {
  residualSeatFramesSignature,
  residualSeatRaceSignature,
} from "../../model/signatures/made/explain.js";
import { refusedAlready, refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { Phrase } from "../language/dictionary.js";
import { contestant, some } from "../language/facts.js";
import { tell } from "../language/tell.js";
import type { Voice } from "../language/voice.js";
import type { PicturePhrase, PicturePhrases } from "../language/words/pictures.js";
import { type NumberedSeat, numberedSeats, seatLabel } from "../topics/numbered-seats.js";
import { compared } from "../topics/steps/round-phrases.js";
import { averagesPanel } from "./averages-panel.js";
import { toldHypothetical } from "./hypothetical.js";
import { type Layout, wideLayout } from "./layout.js";
import type { Drawing } from "./marks.js";
import { paletteOfOutcome } from "./paint.js";
import type { Picture } from "./picture.js";
import { type PictureOptions, refusedOptions } from "./picture-options.js";
import { remaindersPanel } from "./remainders-panel.js";
import { pictureOf } from "./svg.js";

/**
 * The race for the residual seats: remainders as bars, averages as a row of dots for each round with
 * lines that follow a list from round to round. Dots carry list numbers; the winner is filled. Null
 * when there are no residual seats.
 */
export function residualSeatRace(
  outcome: Determined,
  voice: Voice,
  options: PictureOptions = {},
): Picture | null {
  const refusal = refusedArguments(residualSeatRaceSignature, [outcome, voice, options]);
  if (refusal !== null) return refusal;
  const unfit = refusedOptions(options);
  if (unfit !== null) return refusedAlready(unfit);
  return pictureOf((layout) => {
    const drawing = raceDrawing(outcome, voice, layout, options);
    return drawing === null ? null : toldHypothetical(drawing, outcome, voice);
  });
}

/**
 * The race as pictures that can be played: the first has one seat assigned, each next one a seat more, the
 * last is the whole of {@link residualSeatRace}. They have the same size, so that nothing moves between them
 * but what changes. None when there are no residual seats.
 */
export function residualSeatFrames(
  outcome: Determined,
  voice: Voice,
  options: PictureOptions = {},
): readonly Picture[] {
  const refusal = refusedArguments(residualSeatFramesSignature, [outcome, voice, options]);
  if (refusal !== null) return refusal;
  const unfit = refusedOptions(options);
  if (unfit !== null) return refusedAlready(unfit);
  return numberedSeats(outcome).flatMap((_, at) => {
    const picture = raceFrame(outcome, voice, at + 1, options);
    return picture === null ? [] : [picture];
  });
}

/** One of {@link residualSeatFrames}: the race with so many seats assigned, from 1. */
export function raceFrame(
  outcome: Determined,
  voice: Voice,
  until: number,
  options: PictureOptions,
): Picture | null {
  return pictureOf((layout) => {
    const drawing = raceDrawing(outcome, voice, layout, { ...options, until });
    return drawing === null ? null : toldHypothetical(drawing, outcome, voice);
  });
}

interface RaceOptions extends PictureOptions {
  /** How many seats are assigned; absent: all. */
  readonly until?: number;
}

/** The marks of {@link residualSeatRace}. */
export function raceDrawing(
  outcome: Determined,
  voice: Voice,
  layout: Layout = wideLayout,
  options: RaceOptions = {},
): Drawing | null {
  const { colours, until } = ownOnly(options);
  const seats = numberedSeats(outcome);
  const given = seats.slice(0, until);
  const winners = some(given.map((seat) => winnerOf(seat, voice)));
  if (winners === null) return null;
  const said = (phrase: PicturePhrase): string => tell(phrase, voice.language.pictures, voice.say);
  const remainders = seats.filter(({ step }) => step.method === "largest-remainder");
  const averages = seats.filter(({ step }) => step.method === "highest-average");
  const palette = paletteOfOutcome(outcome, colours);
  const first = remaindersPanel(remainders, palette, { top: 0, layout, given }, voice);
  const second = averagesPanel(averages, palette, { top: first.height, layout, given }, voice);
  return {
    title: said({ say: titleOf(remainders, averages) }),
    description: said({ say: "race-description", winners }),
    width: layout.width,
    height: first.height + second.height,
    marks: [...first.marks, ...second.marks],
  };
}

function titleOf(
  remainders: readonly NumberedSeat[],
  averages: readonly NumberedSeat[],
): "race-of-averages" | "race-of-remainders" | "race-of-both" {
  if (remainders.length === 0) return "race-of-averages";
  return averages.length === 0 ? "race-of-remainders" : "race-of-both";
}

function winnerOf(seat: NumberedSeat, voice: Voice): Phrase<PicturePhrases, "winner"> {
  const { step } = seat;
  return {
    say: "winner",
    seat: seatLabel(seat, voice),
    list: contestant(step.awarded),
    value: compared(step, step.value),
  };
}
