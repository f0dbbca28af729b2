import { type Determined, residualSeatsOfElection } from "../../model/outcome/determined.js";
import { contestant, some } from "../language/facts.js";
import { tell } from "../language/tell.js";
import type { Voice } from "../language/voice.js";
import type { PicturePhrase } from "../language/words/pictures.js";
import { averagesPanel } from "./averages-panel.js";
import type { Picture } from "./picture.js";
import { remaindersPanel } from "./remainders-panel.js";
import { picture, pictureWidth } from "./svg.js";

/**
 * The race for the residual seats: remainders as bars, averages as a row of dots for each round with
 * lines that follow a list from round to round. Dots carry list numbers; the winner is filled. Null
 * when there are no residual seats.
 */
export function residualSeatRace(outcome: Determined, voice: Voice): Picture | null {
  const seats = residualSeatsOfElection(outcome).map((step, index) => ({
    step,
    number: index + 1,
  }));
  const winners = some(seats.map(({ step }) => contestant(step.awarded)));
  if (winners === null) return null;
  const said = (phrase: PicturePhrase): string => tell(phrase, voice.language.pictures, voice.say);
  const remainders = seats.filter(({ step }) => step.method === "largest-remainder");
  const averages = seats.filter(({ step }) => step.method === "highest-average");
  const order = seats[0]?.step.compared.map((one) => one.contestant) ?? [];
  const first = remaindersPanel(remainders, order, 0, voice);
  const second = averagesPanel(averages, order, first.height, voice);
  return picture(
    said({ say: remainders.length === 0 ? "race-of-averages" : "race-of-remainders" }),
    said({ say: "race-description", winners }),
    pictureWidth,
    first.height + second.height,
    [...first.content, ...second.content],
  );
}
