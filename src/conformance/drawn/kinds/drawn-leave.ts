import { dayWithNumber, numberOfDay } from "../../../judges/beside-the-result/days.js";
import { leaveByLaw } from "../../../judges/beside-the-result/leave.js";
import { leaveFacts } from "../../../judges/facts/leave-facts.js";
import { parseWithSchema } from "../../../model/parse-with-schema.js";
import { operations } from "../../../operations/operations.js";
import { drawDayAround } from "../days.js";
import type { DrawnKind, Judged } from "../drawn-kind.js";

/** Requests for temporary leave: those in whose way the law puts one thing, or nothing. */
export const drawnLeave: DrawnKind = {
  kind: "temporary-leave",
  notes: {
    DrawnLeave: {
      meaning: "Requests for leave about every border of X 10.",
      failure: "Leave is granted or not granted otherwise than X 10 says, or ends on another day.",
    },
  },
  draw(draws, { bodies }) {
    const from = drawDayAround(draws, leaveFacts);
    const later = (days: number): string => dayWithNumber(numberOfDay(from) + days);
    const isIllness = draws.once(2);
    const weeks = (...of: readonly number[]): number => 7 * draws.oneOf(of) + draws.whole(-1, 1);
    const input = {
      ...(draws.once(3) ? {} : { type: draws.oneOf(bodies) }),
      reason: isIllness ? "illness" : "pregnancy-and-childbirth",
      from,
      ...(isIllness && draws.once(2) ? { weeksOfIllness: draws.whole(6, 9) } : {}),
      ...(isIllness || draws.once(6) ? {} : { presumedChildbirth: later(weeks(4, 5, 6)) }),
      ...(draws.once(2) ? { earlierLeaves: draws.whole(0, 4) } : {}),
      ...(draws.once(2) ? { endOfTerm: later(weeks(16, 16, 0, draws.whole(1, 20))) } : {}),
      ...(draws.once(3) ? { requested: later(-draws.whole(0, 20)) } : {}),
    };
    return { flag: "DrawnLeave", input };
  },
  judge(input): Judged {
    const parsed = parseWithSchema(operations["temporary-leave"].input, input);
    if (parsed.status === "refused") return "not-known";
    const law = leaveByLaw(parsed.value);
    const articles = [{ article: "X 10" }];
    if (law === "no-law") return { answer: { refused: true }, articles };
    if (law.granted) return { answer: law, articles };
    // Of all that stands in the way an answer names one: which, the law does not say.
    const [reason, ...more] = law.because;
    return more.length > 0 ? "not-known" : { answer: { granted: false, reason }, articles };
  },
};
