// A small program of its own for requests for a referendum. Right without a mistake.
import { later, working } from "../calendar/days.mjs";

export const program = {
  mistakes: [
    "more-than-enough-are-needed",
    "received-ones-are-enough",
    "as-many-for-both",
    "six-weeks-for-both",
    "decided-in-a-week-for-both",
    "terms-end-on-any-day",
    "decided-from-the-day-before-it-moved",
    "the-session-moves-as-well",
    "a-session-for-both",
    "missing-of-those-received",
    "decreed-days-count",
  ],
  notAnswered: () => null,
  answerOf({ request, day, received, valid = 0, holidays = [] }, mistake = null) {
    const first = request === "introductory";
    const needed = first || mistake === "as-many-for-both" ? 10_000 : 300_000;
    const isEnough =
      mistake === "more-than-enough-are-needed" ? (n) => n > needed : (n) => n >= needed;
    const enough = isEnough(received);
    const counted = enough && mistake !== "received-ones-are-enough" ? valid : received;
    const admitted = isEnough(counted);
    const decreed = mistake === "decreed-days-count" ? [] : holidays;
    const end = (text) => (mistake === "terms-end-on-any-day" ? text : working(text, decreed));
    const weeks = first && mistake !== "six-weeks-for-both" ? 4 : 6;
    const unmoved = later(day, 7 * weeks);
    const until = end(unmoved);
    const start = mistake === "decided-from-the-day-before-it-moved" ? unmoved : until;
    const decided = end(later(start, first || mistake === "decided-in-a-week-for-both" ? 7 : 14));
    const session = later(decided, 2);
    const missing = needed - (mistake === "missing-of-those-received" ? received : counted);
    return {
      decision: admitted ? "admitted" : enough ? "too-few-valid" : "too-few-received",
      needed,
      missing: admitted ? 0 : Math.max(missing, 0),
      receivedUntil: until,
      decidedUntil: decided,
      session:
        first && mistake !== "a-session-for-both"
          ? null
          : mistake === "the-session-moves-as-well"
            ? working(session, holidays)
            : session,
    };
  },
};
