import fc from "fast-check";
import { leaveOf } from "../../../src/after/temporary-leave.js";
import type { TemporaryLeaveInput } from "../../../src/after/temporary-leave-input.js";
import { leaveByLaw } from "../../../src/judges/beside-the-result/leave.js";
import { type LeaveFacts, leaveFacts } from "../../../src/judges/facts/leave-facts.js";
import { electionTypes } from "../../../src/model/election/election-type.js";
import { anyDay, daysAround, type Topic } from "./topic.js";

function daysLater(from: string, days: number): string {
  const date = new Date(from);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

const weeks = (most: number) => fc.constantFrom(...Array.from({ length: most }, (_, week) => week));
const aboutADay = fc.integer({ min: -1, max: 1 });

/** Requests about every border of X 10. */
const requests: fc.Arbitrary<TemporaryLeaveInput> = fc
  .record({
    type: fc.option(fc.constantFrom(...electionTypes), { nil: undefined }),
    reason: fc.constantFrom("pregnancy-and-childbirth" as const, "illness" as const),
    from: fc.oneof(
      daysAround(leaveFacts).filter((day) => day >= "2003-01-01"),
      anyDay("2013-11-01", "2014-04-30"),
      anyDay("2014-11-01", "2015-04-30"),
      anyDay("2017-11-01", "2018-04-30"),
      anyDay("2018-11-20", "2019-04-10"),
    ),
    before: fc.oneof(fc.tuple(fc.constantFrom(4, 5, 6), aboutADay), fc.constant(null)),
    weeksOfIllness: fc.option(fc.integer({ min: 5, max: 10 }), { nil: undefined }),
    earlierLeaves: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
    end: fc.oneof(
      { weight: 2, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.tuple(weeks(20), aboutADay) },
      { weight: 2, arbitrary: fc.tuple(fc.constantFrom(0, 16), aboutADay) },
    ),
    requested: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
  })
  .map(({ type, reason, from, before, weeksOfIllness, earlierLeaves, end, requested }) => ({
    ...(type === undefined ? {} : { type }),
    ...{ reason, from },
    ...(reason === "illness" && weeksOfIllness !== undefined ? { weeksOfIllness } : {}),
    ...(reason !== "illness" && before !== null
      ? { presumedChildbirth: daysLater(from, before[0] * 7 + before[1]) }
      : {}),
    ...(earlierLeaves === undefined ? {} : { earlierLeaves }),
    ...(end === null ? {} : { endOfTerm: daysLater(from, end[0] * 7 + end[1]) }),
    ...(requested === undefined ? {} : { requested: daysLater(from, -requested) }),
  }));

/** Of all that stands in the way, the library names one. */
export const leave: Topic<TemporaryLeaveInput, LeaveFacts> = {
  name: "leave",
  unseen: [
    [/membersLeave\.from/, "the last sixteen weeks of a term began later, in December 2013"],
  ],
  cases: requests,
  facts: leaveFacts,
  byLaw(request, facts) {
    const law = leaveByLaw(request, facts);
    if (law === "no-law" || law.granted) return law;
    const answer = leaveOf(request);
    const named = answer.status === "completed" && answer.decision === "not-granted";
    return { granted: false, because: named && law.because.includes(answer.reason) };
  },
  byLibrary(request) {
    const answer = leaveOf(request);
    if (answer.status === "refused") return "no-law";
    if (answer.decision === "not-granted") return { granted: false, because: true };
    const { revivesOn, leavesLeft } = answer;
    return { granted: true, revivesOn, leavesLeft };
  },
};
