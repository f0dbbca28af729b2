import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { determineSuccession } from "../../../src/after/succession/determine-succession.js";
import { membersOfOutcome } from "../../../src/after/succession/members-after-election.js";
import type { Member, Unavailability } from "../../../src/after/succession/succession-input.js";
import { crowdedGroupInputs } from "../../../src/conformance/generators/crowded-groups.js";
import { type Election, hasCandidates } from "../../../src/model/election/election.js";
import type { ElectionInput } from "../../../src/model/election/election-input.js";
import type { ListResult } from "../../../src/model/outcome/outcome.js";
import { propertyRuns } from "../../property-runs.js";
import { determined } from "./determined.js";

const reasons: readonly Unavailability[] = [
  "deceased",
  "temporary-leave",
  "declined",
  "not-available",
  "expelled",
];

const council: fc.Arbitrary<ElectionInput> = fc
  .record({
    seats: fc.integer({ min: 1, max: 11 }),
    lists: fc.array(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 6 }), {
      minLength: 1,
      maxLength: 5,
    }),
  })
  .map(({ seats, lists }) => ({
    type: "GR",
    day: "2023-03-15",
    seats,
    groups: lists.map((votes, index) => ({ number: index + 1, votes })),
  }));

/** Two lists per group in three districts; candidates of a group may stand on both. */
const groups: fc.Arbitrary<ElectionInput> = fc
  .record({
    type: fc.constantFrom("PS" as const, "TK" as const, "EK" as const),
    seats: fc.integer({ min: 2, max: 14 }),
    groups: fc.array(
      fc.record({
        first: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 5 }),
        second: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 5 }),
        votes: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 15, maxLength: 15 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ type, seats, groups: given }) => ({
    type,
    day: "2023-03-15",
    seats,
    districts: [1, 2, 3],
    groups: given.map(({ first, second, votes }, index) => ({
      number: index + 1,
      lists: [
        {
          districts: [1, 3],
          candidates: first.map((name) => `${index + 1}-${name}`),
          votes: [votes.slice(0, first.length), votes.slice(5, 5 + first.length)],
        },
        {
          districts: [2],
          candidates: second.map((name) => `${index + 1}-${name}`),
          votes: [votes.slice(10, 10 + second.length)],
        },
      ],
    })),
  }));

const vacant = fc.array(fc.nat(), { minLength: 1, maxLength: 3 });
const gone = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...reasons)), { maxLength: 5 });

function everybody(election: ElectionInput): string[] {
  const { election: parsed } = determined(election);
  return parsed.groups.flatMap(({ lists }) =>
    lists.flatMap((list) => ("candidates" in list ? list.candidates.map(({ id }) => id) : [])),
  );
}

function candidatesOn({ groups: parsed }: Election, of: ListResult | undefined): string[] {
  const group = parsed.find(({ number }) => number === of?.group);
  const list = group?.lists.find(({ districts }) => districts[0] === of?.districts[0]);
  return list !== undefined && hasCandidates(list) ? list.candidates.map(({ id }) => id) : [];
}

describe("every succession", () => {
  test.prop([fc.oneof(council, groups, crowdedGroupInputs), vacant, gone, fc.boolean()], {
    numRuns: propertyRuns,
  })(
    "appoints people of the list it names, who live, are available and are no members",
    (input, indices, unavailablePicks, temporary) => {
      const { election, outcome } = determined(input);
      const members = membersOfOutcome(outcome);
      fc.pre(members.length > 0);
      const leaving = [...new Set(indices.map((index) => index % members.length))].map(
        (index) => (members[index] as Member).candidate,
      );
      const people = everybody(input);
      const unavailable = unavailablePicks.map(([index, reason]) => ({
        candidate: people[index % people.length] as string,
        reason: reason === "expelled" && input.type !== "PS" ? ("deceased" as const) : reason,
      }));
      // Who declined one of several seats may have another.
      const excluded = unavailable
        .filter(({ reason }) => leaving.length === 1 || reason !== "declined")
        .map(({ candidate }) => candidate);
      const lots: string[][] = [];
      for (;;) {
        const decided = determineSuccession(election, outcome, {
          day: "2026-05-01",
          vacancies: leaving.map((member) => ({
            member,
            leave: temporary ? "temporary" : "permanent",
          })),
          unavailable,
          lots,
        });
        if (decided.status === "refused") throw new Error(JSON.stringify(decided.issues));
        if (decided.status === "lot-required") {
          lots.push(decided.question.options.slice(-decided.question.draws));
          continue;
        }
        expect(JSON.parse(JSON.stringify(decided))).toStrictEqual(decided);
        expect(decided.decisions.map(({ vacancy }) => vacancy)).toEqual(leaving);
        const staying = members
          .map(({ candidate }) => candidate as string)
          .filter((candidate) => !leaving.some((member) => member === candidate));
        const successors: string[] = [];
        for (const decision of decided.decisions) {
          if (decision.decision === "stays-empty") continue;
          const { successor, list } = decision;
          successors.push(successor);
          const result = outcome.lists.find((candidate) => candidate.list === list);
          // A list without a ranking is ranked when a place comes to it.
          expect(result?.ranking ?? candidatesOn(election, result)).toContain(successor);
          expect(staying).not.toContain(successor);
          expect(leaving).not.toContain(successor);
          expect(excluded).not.toContain(successor);
        }
        expect(new Set(successors).size).toBe(successors.length);
        const seated = decided.members.filter(({ onLeave }) => !onLeave);
        expect(seated.map(({ candidate }) => candidate as string).sort(byText)).toEqual(
          [...staying, ...successors].sort(byText),
        );
        return;
      }
    },
  );

  test.prop([fc.oneof(council, groups, crowdedGroupInputs), fc.nat()], { numRuns: propertyRuns })(
    "of a list that is not exhausted stays within the group of the member who leaves",
    (input, index) => {
      const { election, outcome } = determined(input);
      const members = membersOfOutcome(outcome);
      fc.pre(members.length > 0);
      const leaving = members[index % members.length] as Member;
      const decided = determineSuccession(election, outcome, {
        day: "2026-05-01",
        vacancies: [{ member: leaving.candidate }],
      });
      fc.pre(decided.status === "completed");
      if (decided.status !== "completed") return;
      const [decision] = decided.decisions;
      const group = leaving.list.split("/")[0];
      const seated = new Set(members.map(({ candidate }) => candidate));
      const free = outcome.lists
        .filter((list) => list.list.startsWith(`${group}/`))
        .flatMap(({ ranking }) => ranking ?? [])
        .filter((candidate) => !seated.has(candidate));
      if (free.length === 0) {
        expect(decision?.decision === "successor" && decision.list.startsWith(`${group}/`)).toBe(
          false,
        );
      } else {
        expect(decision).toMatchObject({ decision: "successor" });
        if (decision?.decision === "successor") expect(free).toContain(decision.successor);
      }
    },
  );
});

function byText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
