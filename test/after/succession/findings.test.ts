import { expect, test } from "vitest";
import { determineSuccession } from "../../../src/after/succession/determine-succession.js";
import {
  membersAfterElection,
  membersOfOutcome,
} from "../../../src/after/succession/members-after-election.js";
import { membersAfterLeave } from "../../../src/after/succession/members-after-leave.js";
import type { SuccessionInput } from "../../../src/after/succession/succession-input.js";
import type { ElectionInput } from "../../../src/model/election/election-input.js";
import { determined } from "./determined.js";

const people = (first: number, others: number) => [
  first,
  ...Array.from({ length: others }, () => 1),
];

/** List 1 has nine seats, list 2 ten; on each some are left. */
const council: ElectionInput = {
  type: "GR",
  day: "2022-03-16",
  seats: 19,
  groups: [
    { number: 1, votes: people(600, 15) },
    { number: 2, votes: people(700, 15) },
  ],
};

function filled(input: ElectionInput, succession: SuccessionInput) {
  const { election, outcome } = determined(input);
  const decided = determineSuccession(election, outcome, succession);
  if (decided.status !== "completed") throw new Error(JSON.stringify(decided));
  return decided;
}

const who = ({ decisions }: ReturnType<typeof filled>) =>
  Object.fromEntries(
    decisions.map((one) => [one.vacancy, one.decision === "successor" ? one.successor : null]),
  );

test("a seat for good goes before a leave of the same day, in whatever order they are given (W 2 (1) e)", () => {
  const leave = { member: "1-1", leave: "temporary" } as const;
  const gone = { member: "1-2" } as const;
  for (const vacancies of [
    [leave, gone],
    [gone, leave],
  ]) {
    const decided = filled(council, { day: "2023-05-01", vacancies });
    expect(who(decided)).toEqual({ "1-1": "1-11", "1-2": "1-10" });
    expect(decided.steps).toContainEqual(
      expect.objectContaining({ vacancy: "1-2", candidate: "1-1", letter: "b" }),
    );
  }
});

test("who declined one seat of a day may have the other (W 2 (1) d), named or not", () => {
  const vacancies = [{ member: "1-1" }, { member: "1-2" }];
  const declined = { candidate: "1-10", reason: "declined" } as const;
  for (const unavailable of [[{ ...declined, vacancy: "1-1" }], [declined]]) {
    const decided = filled(council, { day: "2023-05-01", vacancies, unavailable });
    expect(who(decided)).toEqual({ "1-1": "1-11", "1-2": "1-10" });
  }
});

test("a seat that is not named is declined once, over leaves and days (W 2 (1) d)", () => {
  const unavailable = [
    { candidate: "1-10", reason: "declined" },
    { candidate: "1-1", reason: "not-available" },
  ] as const;
  const onLeave = [{ member: "1-1" }, { member: "1-2", leave: "temporary" }] as const;
  const later = [{ member: "1-1" }, { member: "1-2", day: "2023-06-01" }];
  for (const vacancies of [onLeave, later]) {
    const decided = filled(council, { day: "2023-05-01", vacancies, unavailable });
    expect(who(decided)).toEqual({ "1-1": "1-11", "1-2": "1-10" });
  }
});

/** List 2 has both seats and one candidate left; 3 and 4 are equal in going on. */
const equalLists = (lastOfFour: string): ElectionInput => ({
  type: "EK",
  day: "2023-05-30",
  seats: 2,
  districts: [1, 2, 3, 4].map((number) => ({ number, voteValue: 1 })),
  groups: [
    {
      number: 1,
      lists: [
        { districts: [1], candidates: ["an"], votes: [[0]] },
        { districts: [2], candidates: ["fien", "bo", "dora"], votes: [[0, 1, 7]] },
        { districts: [3], candidates: ["bo", "an"], votes: [[0, 1]] },
        { districts: [4], candidates: ["dora", lastOfFour], votes: [[1, 0]] },
      ],
    },
  ],
});
const bothLeave = { day: "2024-05-01", vacancies: [{ member: "fien" }, { member: "dora" }] };

/** As above; on list 4 only `eva` is left, who has more votes on list 5, where she is next as well. */
const nextElsewhere: ElectionInput = {
  type: "EK",
  day: "2023-05-30",
  seats: 3,
  districts: [1, 2, 3, 4, 5].map((number) => ({ number, voteValue: 1 })),
  groups: [
    {
      number: 1,
      lists: [
        { districts: [1], candidates: ["an"], votes: [[0]] },
        { districts: [2], candidates: ["fien", "bo", "dora"], votes: [[0, 1, 7]] },
        { districts: [3], candidates: ["bo", "an"], votes: [[0, 1]] },
        { districts: [4], candidates: ["dora", "eva"], votes: [[1, 0]] },
        { districts: [5], candidates: ["gus", "eva"], votes: [[4, 1]] },
      ],
    },
  ],
};

test("no lot is drawn that comes to the same whatever is drawn (W 5, U 12 (5))", () => {
  // Whoever is drawn, `eva` is appointed on list 5 (W 6), and only `an`, on list 3, is left.
  const vacancies = [{ member: "fien" }, { member: "dora" }, { member: "gus" }];
  const decided = filled(nextElsewhere, { day: "2024-05-01", vacancies });
  expect(who(decided)).toEqual({ fien: "bo", dora: "an", gus: "eva" });
  expect(decided.lots).toEqual([]);
  expect(decided.steps.find(({ kind }) => kind === "lot-decides-nothing")).toMatchObject({
    article: { article: "U 12" },
    question: { options: ["1/3", "1/4"] },
  });
});

test("who takes another place of the list takes none that passes on to another (W 2 (1) e)", () => {
  // `bo` is next for the one place of list 2, so that list 4 has nobody for the other: no lot with it.
  const decided = filled(equalLists("bo"), bothLeave);
  expect(who(decided)).toEqual({ fien: "bo", dora: "an" });
  expect(decided.members.map(({ candidate, list }) => `${candidate} ${list}`)).toEqual(
    expect.arrayContaining(["bo 1/2", "an 1/3"]),
  );
  expect(decided.steps.some(({ kind }) => kind === "lot-decides-nothing")).toBe(false);
});

/** List 2 goes on with its two candidates when list 1 has nobody left (W 4). */
const alone: ElectionInput = {
  type: "GR",
  day: "2022-03-16",
  seats: 9,
  groups: [
    { number: 1, votes: [60] },
    { number: 2, votes: [40, 5, 0] },
  ],
};

test("a place that the first of another list declined is for the next, when the first takes one of that list (W 2 (1) d)", () => {
  const decided = filled(alone, {
    day: "2023-05-01",
    members: [
      { candidate: "1-1", list: "1/1" },
      { candidate: "2-1", list: "2/1" },
    ],
    vacancies: [{ member: "1-1" }, { member: "2-1" }],
    unavailable: [{ candidate: "2-2", reason: "declined", vacancy: "1-1" }],
  });
  expect(who(decided)).toEqual({ "1-1": "2-3", "2-1": "2-2" });
});

test("who declined the first place of a list is not passed over for the second, and none passes on (W 2 (1) d)", () => {
  const decided = filled(alone, {
    day: "2023-05-01",
    members: [
      { candidate: "2-1", list: "2/1" },
      { candidate: "2-2", list: "2/1" },
    ],
    vacancies: [{ member: "2-1" }, { member: "2-2" }],
    unavailable: [
      { candidate: "2-3", reason: "declined" },
      { candidate: "1-1", reason: "not-available" },
    ],
  });
  expect(who(decided)).toEqual({ "2-1": null, "2-2": "2-3" });
});

test("between the same lists a lot is drawn where it decides who comes", () => {
  const { election, outcome } = determined(equalLists("cas"));
  const asked = determineSuccession(election, outcome, bothLeave);
  expect(asked).toMatchObject({ status: "lot-required", question: { options: ["1/3", "1/4"] } });
  for (const [lot, successor] of [
    ["1/3", "an"],
    ["1/4", "cas"],
  ]) {
    const drawn = { ...bothLeave, lots: [lot ?? ""] };
    expect(who(filled(equalLists("cas"), drawn))).toEqual({ fien: "bo", dora: successor });
  }
});

test("a list wins one place by its remainder, also when it has lost another since (P 8 (1))", () => {
  const small: ElectionInput = {
    type: "GR",
    day: "2022-03-16",
    seats: 4,
    groups: [
      { number: 1, votes: [25] },
      { number: 2, votes: [38, 0, 0, 0] },
      { number: 3, votes: [37, 0, 0] },
    ],
  };
  const gone = (...candidates: readonly string[]) =>
    candidates.map((candidate) => ({ candidate, reason: "not-available" as const }));
  const leaves = (
    day: string,
    member: string,
    unavailable: NonNullable<SuccessionInput["unavailable"]>,
    members?: SuccessionInput["members"],
  ) =>
    filled(small, {
      ...{ day, vacancies: [{ member }], unavailable },
      ...(members === undefined ? {} : { members }),
    });
  // List 2 had the seat of its remainder at the election. List 3 wins a place by its own, and loses another.
  const first = leaves("2023-01-10", "1-1", []);
  expect(who(first)).toEqual({ "1-1": "3-2" });
  const second = leaves("2023-02-10", "3-1", gone("3-3", "1-1"), first.members);
  expect(who(second)).toEqual({ "3-1": "2-3" });
  // Of those that have not had theirs only list 1 is left, without a remainder.
  const third = leaves("2023-03-10", "2-1", gone("2-4"), second.members);
  expect(who(third)).toEqual({ "2-1": "1-1" });
  expect(first.members.find(({ candidate }) => candidate === "3-2")?.passedBy).toEqual([
    { scope: { kind: "election" }, to: "3", phase: 1 },
  ]);
});

test("a member on leave and the replacement who leave together leave one seat (X 12)", () => {
  const { outcome } = determined(council);
  const members = membersOfOutcome(outcome).map((member) =>
    member.candidate === "1-1" ? { ...member, onLeave: true as const } : member,
  );
  const decided = filled(council, {
    day: "2023-05-01",
    members: [...members, { candidate: "1-10", list: "1/1", replaces: "1-1" }],
    vacancies: [{ member: "1-1" }, { member: "1-10" }],
  });
  expect(who(decided)).toEqual({ "1-1": "1-11" });
  expect(decided.members).toHaveLength(19);
  expect(decided.steps).toContainEqual(
    expect.objectContaining({ kind: "replacement-ends", vacancy: "1-10", member: "1-1" }),
  );
});

test("there is no leave before 2006-10-11, none in the European Parliament, no vacancy before the election", () => {
  const refusedFor = (input: ElectionInput, day: string, leave?: "temporary") => {
    const { election, outcome } = determined(input);
    const member = outcome.lists[0]?.elected[0]?.candidate ?? "";
    const vacancies = [{ member, ...(leave === undefined ? {} : { leave }) }];
    const answer = determineSuccession(election, outcome, { day, vacancies });
    return answer.status === "refused" ? answer.issues.map(({ code }) => code) : answer.status;
  };
  const old: ElectionInput = { ...council, day: "2002-03-06" };
  expect(refusedFor(old, "2006-10-10", "temporary")).toEqual(["no-rules-on-day"]);
  expect(refusedFor(old, "2006-10-11", "temporary")).toBe("completed");
  const parliament: ElectionInput = { ...council, type: "EP", day: "2024-06-06" };
  expect(refusedFor(parliament, "2024-10-01", "temporary")).toEqual(["not-allowed"]);
  expect(refusedFor(council, "2022-03-15")).toEqual(["not-allowed"]);
});

test("after a leave that ended the answer is that without it", () => {
  const leave = filled(council, {
    day: "2023-01-10",
    vacancies: [{ member: "1-1", leave: "temporary" }],
  });
  const members = membersAfterLeave(leave.members, "1-1");
  const vacancy = { day: "2023-09-01", vacancies: [{ member: "1-2" }] };
  expect(filled(council, { ...vacancy, members }).decisions).toEqual(
    filled(council, vacancy).decisions,
  );
});

test("a seat that W 1 (3) withheld from a list is no remainder of the list that has it (P 12 (5))", () => {
  const list = (
    districts: readonly number[],
    candidates: readonly string[],
    votes: readonly number[],
  ) => ({
    districts: [...districts],
    candidates: [...candidates],
    votes: districts.map((_, at) => votes.map((figure) => (at === 0 ? figure : 0))),
  });
  const house: ElectionInput = {
    type: "TK",
    day: "2023-11-22",
    seats: 5,
    districts: [1, 2, 3],
    groups: [
      { number: 1, lists: [list([1, 2, 3], ["an", "bo"], [20, 0])] },
      {
        number: 2,
        lists: [
          list([1], ["cas", "dirk"], [2, 3]),
          list([2], ["eva", "fien"], [1, 6]),
          list([3], ["cas", "eva"], [1, 6]),
        ],
      },
      { number: 3, lists: [list([1, 2, 3], ["gus"], [10])] },
    ],
  };
  const decided = filled(house, {
    day: "2025-09-12",
    members: [
      { candidate: "eva", list: "2/3" },
      { candidate: "dirk", list: "2/1", withheldFrom: { list: "2/2", by: "W 1" } },
      { candidate: "gus", list: "3/1" },
    ],
    vacancies: [{ member: "gus" }],
    unavailable: [
      { candidate: "an", reason: "deceased" },
      { candidate: "bo", reason: "deceased" },
    ],
  });
  // No division gave the seat of `dirk` to list 2/1, whose remainder wins the place.
  expect(decided.steps.filter(({ kind }) => kind === "place-passes").at(-1)).toMatchObject({
    to: "2/1",
    division: { phase: 1 },
  });
  expect(who(decided)).toEqual({ gus: "cas" });
});

test("who is elected where no seat was says from which list it was withheld (P 16 (2), W 1 (2))", () => {
  const { outcome } = determined({
    type: "PS",
    day: "2023-03-15",
    seats: 5,
    districts: [1, 2],
    groups: [
      {
        number: 1,
        lists: [
          { districts: [1], candidates: ["A", "B"], votes: [[50, 49]] },
          { districts: [2], candidates: ["X", "Y"], votes: [[60, 1]] },
        ],
      },
      ...[330, 310, 300].map((votes, index) => ({
        number: index + 2,
        lists: [
          {
            districts: [1, 2],
            candidates: [`c${index}`, `d${index}`],
            votes: [
              [votes, 0],
              [0, 0],
            ],
          },
        ],
      })),
    ],
  });
  const elected = membersAfterElection(outcome);
  if (elected.status !== "completed") throw new Error(elected.status);
  expect(elected.members.find(({ candidate }) => candidate === "X")).toEqual({
    candidate: "X",
    list: "1/2",
    withheldFrom: { list: "1/1", by: "P 16" },
  });
  expect(
    outcome.lists.flatMap((list) => list.elected).find(({ candidate }) => candidate === "X"),
  ).toMatchObject({
    withheldFrom: "1/1",
  });
});
