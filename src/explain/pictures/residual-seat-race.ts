import type { Determined } from "../../model/outcome/determined.js";
import { residualSeatRaceSignature } from "../../model/signatures/made/explain.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
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
import { remaindersPanel } from "./remainders-panel.js";
import { pictureOf } from "./svg.js";

/**
 * The race for the residual seats: remainders as bars, averages as a row of dots for each round with
 * lines that follow a list from round to round. Dots carry list numbers; the winner is filled. Null
 * when there are no residual seats.
 */
export function residualSeatRace(outcome: Determined, voice: Voice): Picture | null {
  const refusal = refusedArguments(residualSeatRaceSignature, [outcome, voice]);
  if (refusal !== null) return refusal;
  return pictureOf((layout) => {
    const drawing = raceDrawing(outcome, voice, layout);
    return drawing === null ? null : toldHypothetical(drawing, outcome, voice);
  });
}

/** The marks of {@link residualSeatRace}. */
export function raceDrawing(
  outcome: Determined,
  voice: Voice,
  layout: Layout = wideLayout,
): Drawing | null {
  const seats = numberedSeats(outcome);
  const winners = some(seats.map((seat) => winnerOf(seat, voice)));
  if (winners === null) return null;
  const said = (phrase: PicturePhrase): string => tell(phrase, voice.language.pictures, voice.say);
  const remainders = seats.filter(({ step }) => step.method === "largest-remainder");
  const averages = seats.filter(({ step }) => step.method === "highest-average");
  const palette = paletteOfOutcome(outcome);
  const first = remaindersPanel(remainders, palette, { top: 0, layout }, voice);
  const second = averagesPanel(averages, palette, { top: first.height, layout }, voice);
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
