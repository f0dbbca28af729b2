import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { expect } from "vitest";
import { membersAfterLeave } from "../../../src/after/succession/members-after-leave.js";
import type { Member, SuccessionInput } from "../../../src/after/succession/succession-input.js";
import { propertyRuns } from "../../property-runs.js";
import { councils, histories } from "./histories.js";
import { type Asked, answerOf, daysOf, sitting } from "./walk.js";

const patience = 60_000 * Math.max(1, propertyRuns / 1_000);
const runs = { numRuns: Math.ceil(propertyRuns / 2) };

/** The vacancies of a day in as many calls: first those for good, then those of leaves. */
function oneByOne({ election, outcome, question, members: before }: Asked) {
  const { members: _, vacancies, ...day } = question;
  const order = [...vacancies].sort(
    (left, right) => Number(left.leave === "temporary") - Number(right.leave === "temporary"),
  );
  let members = before;
  const gone: string[] = [];
  for (const vacancy of order) {
    const { answer } = answerOf(election, outcome, {
      ...{ ...day, members, vacancies: [vacancy] },
      unavailable: gone.map((candidate) => ({ candidate, reason: "vacated-seat" })),
    });
    members = answer.members;
    gone.push(vacancy.member);
  }
  return members;
}

/** Who sits, and who does so as a replacement, whoever is replaced. */
const seated = (members: readonly Member[]) =>
  members
    .map(({ candidate, list, onLeave, replaces }) =>
      [candidate, list, onLeave, replaces !== undefined].join(),
    )
    .sort((left, right) => (left < right ? -1 : 1));

/** Nobody is on leave or replaces yet, and nobody declined: what is left is the order. */
const isPlain = ({ question, answer }: Asked): boolean =>
  (question.members ?? []).every(({ onLeave, replaces }) => !onLeave && replaces === undefined) &&
  (question.unavailable ?? []).length === 0 &&
  answer.lots.length === 0;

test.prop([councils], runs)(
  "all vacancies of a day in one call, and one by one, end alike",
  (history) => {
    for (const asked of daysOf(history)) {
      if (!isPlain(asked)) return;
      expect(seated(oneByOne(asked))).toEqual(seated(asked.answer.members));
    }
  },
  patience,
);

test.prop([histories, fc.nat(), fc.nat()], runs)(
  "the answer after a leave that ended is the answer without it",
  (history, absent, leaving) => {
    const [asked] = daysOf(history);
    // The Act has no leave in the European Parliament, and none before this day.
    if (asked === undefined || asked.election.type === "EP") return;
    if (asked.question.day < "2006-10-11") return;
    const { election, outcome, question, members } = asked;
    const away = members[absent % members.length]?.candidate ?? "";
    const { unavailable: _, lots: __, ...circumstances } = question;
    const vacate = (input: Pick<SuccessionInput, "members" | "vacancies">) =>
      answerOf(election, outcome, { ...circumstances, ...input }).answer.members;
    const during = vacate({ members, vacancies: [{ member: away, leave: "temporary" }] });
    const after = membersAfterLeave(during, away);
    expect(sitting(after)).toEqual(sitting(members));
    const vacancies = [{ member: members[leaving % members.length]?.candidate ?? "" }];
    expect(sitting(vacate({ members: after, vacancies }))).toEqual(
      sitting(vacate({ members, vacancies })),
    );
  },
  patience,
);

test.prop([histories], runs)(
  "no lot is asked twice, and none that decides nothing",
  (history) => {
    for (const { election, outcome, question, answer } of daysOf(history)) {
      // Between the same lists a lot may be drawn again for another seat: then their figures are others.
      const asked = answer.lots.map(({ question: { kind, scope, options, figures } }) => {
        const drawn = options.map((option, at) => JSON.stringify([option, figures[at]]));
        return JSON.stringify([kind, scope, drawn.sort()]);
      });
      expect(new Set(asked).size).toBe(asked.length);
      for (const [index, { question: lot }] of answer.lots.entries()) {
        const results = lot.options.map((option) => {
          const before = answer.lots.slice(0, index).map(({ drawn }) => drawn);
          const { lots: _, ...rest } = question;
          const other = answerOf(election, outcome, rest, [...before, [option]]);
          return JSON.stringify([sitting(other.answer.members), other.answer.decisions]);
        });
        if (lot.draws === 1) expect(new Set(results).size).toBeGreaterThan(1);
      }
    }
  },
  patience,
);
