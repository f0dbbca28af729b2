import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { determineSuccession } from "../../src/after/succession/determine-succession.js";
import { membersOfOutcome } from "../../src/after/succession/members-after-election.js";
import type { Member } from "../../src/after/succession/succession-input.js";
import { crowdedGroupInputs } from "../../src/conformance/generators/crowded-groups.js";
import { whoFollows } from "../../src/judges/vacancies/who-follows.js";
import type { ElectionInput } from "../../src/model/election/election-input.js";
import { determined } from "../after/succession/determined.js";
import { propertyRuns } from "../property-runs.js";

const council: fc.Arbitrary<ElectionInput> = fc
  .record({
    day: fc.constantFrom("2010-03-03", "2022-03-16"),
    seats: fc.integer({ min: 1, max: 19 }),
    lists: fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 8 }), {
      minLength: 1,
      maxLength: 5,
    }),
  })
  .map(({ day, seats, lists }) => ({
    type: "GR",
    day,
    seats,
    groups: lists.map((votes, index) => ({ number: index + 1, votes })),
  }));

const vacated = fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 1, maxLength: 4 });
const days = fc.array(vacated, { minLength: 1, maxLength: 3 });
const patience = 60_000 * Math.max(1, propertyRuns / 1_000);

/** Who sits, is on leave or replaces, whatever the order. */
const sitting = (members: readonly Member[]) =>
  members
    .map(({ candidate, list, onLeave, replaces }) => [candidate, list, onLeave, replaces].join())
    .sort((left, right) => (left < right ? -1 : 1));

test.prop([fc.oneof(council, crowdedGroupInputs), days], { numRuns: propertyRuns })(
  "who follows whom, day after day, is what the model of chapter W says, in any order of the arrays",
  (input, vacancies) => {
    const { election, outcome } = determined(input);
    let members = membersOfOutcome(outcome);
    for (const [index, ofDay] of vacancies.entries()) {
      if (members.length === 0) return;
      const asked = new Map(
        ofDay.map(([at, temporary]) => {
          const member = members[at % members.length] as Member;
          const leave =
            temporary && input.type !== "EP" && !member.onLeave && member.replaces === undefined;
          return [member.candidate, { member: member.candidate, leave }] as const;
        }),
      );
      const question = {
        day: `${2026 + index}-11-01`,
        members,
        vacancies: [...asked.values()].map(({ member, leave }) => ({
          member,
          leave: leave ? ("temporary" as const) : ("permanent" as const),
        })),
      };
      const turned = {
        ...question,
        members: [...members].reverse(),
        vacancies: [...question.vacancies].reverse(),
      };
      const lots: string[][] = [];
      let answer = determineSuccession(election, outcome, { ...question, lots });
      while (answer.status === "lot-required") {
        lots.push(answer.question.options.slice(-answer.question.draws));
        answer = determineSuccession(election, outcome, { ...question, lots });
      }
      if (answer.status === "refused") throw new Error(JSON.stringify(answer.issues));
      const other = determineSuccession(election, outcome, { ...turned, lots });
      if (other.status !== "completed") throw new Error(other.status);
      const appointedMembers = input.type === "AB" ? 4 : 0;
      const { readings } = outcome;
      const more = { election, outcome, readings, unavailable: [], appointedMembers, lots };
      const model = whoFollows({ ...question, ...more });
      if (model?.status !== "completed") throw new Error(model?.status);
      expect(sitting(answer.members)).toEqual(sitting(other.members));
      expect(sitting(answer.members)).toEqual(sitting(model.members as readonly Member[]));
      const seats = answer.members.filter(({ replaces }) => replaces === undefined);
      expect(seats.length).toBeLessThanOrEqual(election.seats);
      members = answer.members;
    }
  },
  patience,
);
