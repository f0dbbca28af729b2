import { type Day, day as dayInCode } from "./day.js";
import { daySignature } from "./signatures/made/model.js";
import { refusedArguments } from "./signatures/refused-arguments.js";

/** The given text as a {@link Day}. Refuses a text that is not a day of the calendar (`not-a-day`). */
export function day(text: string): Day {
  const refusal = refusedArguments(daySignature, [text]);
  return refusal ?? dayInCode(text);
}
