import type { Picture } from "../../../src/explain/pictures/picture.js";
import type { Determined } from "../../../src/model/outcome/determined.js";
import type { Comparison } from "../../../src/model/outcome/step.js";
import type { Called } from "./called.js";
import type { Code } from "./read-numbers.js";
import { type CalledSeat, calledSeats } from "./read-tables.js";

const reasons = {
  nl: {
    "no-votes": "geen stemmen",
    "had-its-seat": "al een zetel in deze ronde",
    full: "geen kandidaten meer",
  },
  en: {
    "no-votes": "no votes",
    "had-its-seat": "a seat already in this round",
    full: "no candidates left",
  },
} as const;

/** A share of the quota, which is the quota itself where it is whole. */
function shareIn(numerator: number, denominator: number, code: Code): string {
  const tenths = String(Math.round((1_000 * numerator) / denominator) / 10);
  return code === "nl"
    ? `${tenths.replace(".", ",")}% van de kiesdeler`
    : `${tenths}% of the quota`;
}

/** Why a list took no part in a comparison; empty: it did. */
function whyNot({ excluded }: Comparison, { step }: CalledSeat, code: Code): string {
  if (excluded === null) return "";
  if (excluded !== "below-threshold" && excluded !== "above-threshold")
    return reasons[code][excluded];
  const { share, measure } = step.takesPart ?? {};
  const { numerator = 1, denominator = 1 } = share ?? {};
  const not = excluded === "above-threshold";
  const of = shareIn(numerator, denominator, code);
  if (measure === "average-with-seat") {
    return code === "nl"
      ? `gemiddelde met de zetel ${not ? "niet " : ""}onder ${of}`
      : `average with the seat ${not ? "not " : ""}below ${of}`;
  }
  const whole = code === "nl" ? "de kiesdeler" : "the quota";
  const what = numerator === denominator && !not ? whole : of;
  return code === "nl"
    ? `${not ? "niet " : ""}minder stemmen dan ${what}`
    : `${not ? "not " : ""}fewer votes than ${what}`;
}

/** What is untrue in what stands beside the bars of remainders: which seat a list got for it, or why it took no part. */
export function faultsOfBars(
  picture: Picture,
  outcome: Determined,
  { code }: Called,
): readonly string[] {
  const seats = calledSeats(outcome, code).filter(
    ({ step }) => step.method === "largest-remainder",
  );
  const [first] = seats;
  if (first === undefined) return [];
  const due = first.step.compared.flatMap((one) => {
    const won = seats.filter(({ step }) => step.awarded === one.contestant);
    const note =
      won.length > 0 ? won.map(({ label }) => label).join(", ") : whyNot(one, first, code);
    return note === "" ? [] : [note];
  });
  const said = [...picture.svg.matchAll(/<text [^>]*>[^<]* · ([^<]*)<\/text>/g)].map(
    ([, note = ""]) => note,
  );
  const sorted = (notes: readonly string[]): string =>
    [...notes].sort((one, other) => (one < other ? -1 : 1)).join("; ");
  return sorted(said) === sorted(due) ? [] : [`bars: ${sorted(said)} and not ${sorted(due)}`];
}
