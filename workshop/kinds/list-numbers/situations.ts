import fc from "fast-check";
import type {
  ListNumberingInput,
  ListToNumber,
} from "../../../src/before/lists/list-numbering-input.js";
import { article } from "../../../src/model/article.js";
import type { Situation } from "../../situation.js";

const council = { type: "GR", day: "2026-03-18" } as const;
const house = { type: "TK", day: "2025-10-29" } as const;

const numberings = (
  of: Pick<ListNumberingInput, "type" | "day">,
): fc.Arbitrary<ListNumberingInput> =>
  fc
    .record({
      lists: fc.array(
        fc.record({
          previous: fc.option(
            fc.array(fc.record({ votes: fc.nat(12), seats: fc.nat(3) }), {
              minLength: 1,
              maxLength: 2,
            }),
            { nil: undefined },
          ),
          districts: fc.option(fc.subarray([1, 2, 3], { minLength: 1 }), { nil: undefined }),
          appeal: fc.oneof(
            { weight: 5, arbitrary: fc.constant(undefined) },
            fc.constantFrom("declared-valid", "declared-invalid"),
          ),
        }),
        { minLength: 2, maxLength: 5 },
      ),
      turned: fc.boolean(),
    })
    .map(({ lists, turned }) => {
      const several = of.type === "TK" || of.type === "EK";
      const made = lists.map(({ previous, districts, appeal }, index) => ({
        id: "ABCDE"[index] ?? "",
        ...(previous === undefined ? {} : { previous }),
        ...(several && districts !== undefined ? { districts } : {}),
        ...(appeal === undefined ? {} : { appeal }),
      }));
      const input = {
        ...of,
        ...(several ? { districts: [1, 2, 3] } : {}),
        lists: turned ? [...made].reverse() : made,
      };
      return input as ListNumberingInput;
    });

interface Numbers {
  readonly status?: string;
  readonly question?: { readonly options: readonly string[] };
  readonly numbers?: readonly { readonly valid: boolean }[];
}

const isCompleted = (_: unknown, { status }: Numbers): boolean => status === "completed";
const isLotOf =
  (few: number, most: number) =>
  (_: unknown, { question }: Numbers): boolean =>
    question !== undefined && question.options.length >= few && question.options.length <= most;

/** The same lists with every lot drawn in the reverse order. */
const drawn = (input: ListNumberingInput, lots: string[][]): ListNumberingInput => ({
  ...input,
  lots,
});

/** Two lists: parties under one name, which had lists with these seats, and one that had fewer votes. */
const underOneName = (
  joined: Exclude<ListToNumber["joined"], undefined>,
  of: Pick<ListNumberingInput, "type" | "day">,
  seats: readonly number[],
): ListNumberingInput => ({
  ...of,
  lists: [
    { id: "A", previous: [{ votes: 5, seats: 1 }] },
    { id: "B", joined, previous: seats.map((won) => ({ votes: 9, seats: won })) },
  ],
});

const tied: ListNumberingInput = {
  ...council,
  lists: [
    { id: "A", previous: [{ votes: 5, seats: 1 }] },
    { id: "B", previous: [{ votes: 5, seats: 1 }] },
    { id: "C" },
    { id: "D" },
    { id: "E" },
  ],
};
const before2013: ListNumberingInput = {
  type: "TK",
  day: "2013-11-30",
  districts: [1, 2],
  lists: [
    { id: "A", districts: [2] },
    { id: "B", districts: [1] },
    { id: "C", districts: [1, 2] },
  ],
};

export const numberingSituations: readonly Situation<ListNumberingInput>[] = [
  {
    flag: "NumbersByVotes",
    meaning: "Parties with seats: the one with most votes last time is first, not most seats.",
    failure: "Lists are numbered by the seats they had, or by size now.",
    articles: [article("I 12"), article("I 14", 1)],
    inputs: numberings(council),
    wanted: isCompleted,
    catches: ["by-seats"],
  },
  {
    flag: "NumberWithoutSeat",
    meaning: "A party with many votes and no seat last time: numbered with the new ones.",
    failure: "A party without a seat is numbered by its votes.",
    articles: [article("I 14", 1), article("I 14", 3)],
    inputs: numberings(council),
    wanted: isCompleted,
    catches: ["votes-without-a-seat-first"],
  },
  {
    flag: "NumberOfMergedParties",
    meaning: "Merged parties, one of which had no seat: its votes do not count.",
    failure: "Votes of a party that had no seat lift a merged list.",
    articles: [article("I 13"), article("I 14", 2)],
    inputs: numberings(council),
    wanted: isCompleted,
    catches: ["votes-of-parties-without-seat"],
  },
  {
    flag: "NumberOfNewName",
    meaning: "Parties under one new name, one of which had no seat: with the new lists.",
    failure: "One seat is taken to be enough under a new name, as it is under the names together.",
    articles: [article("I 14", 2)],
    inputs: [underOneName("new-name", council, [1, 0])],
    catches: ["one-seat-is-enough-for-a-new-name"],
  },
  {
    flag: "NumberOfNewNameBefore2013",
    meaning: "Parties under one new name until 30 November 2013: with the new lists.",
    failure: "A new name of before December 2013 is numbered by the rule of today.",
    articles: [article("I 14", 2)],
    inputs: [underOneName("new-name", { type: "GR", day: "2013-11-30" }, [1, 1])],
    catches: ["new-name-of-before-2013"],
  },
  {
    flag: "NumberOfNewNameOfSenate",
    meaning: "Parties under one new name for the Senate: with the new lists.",
    failure: "The Senate gets the rule of the other bodies.",
    articles: [article("S 12", 2)],
    inputs: [underOneName("new-name", { type: "EK", day: "2023-05-30" }, [1, 1])],
    catches: ["new-name-for-the-senate"],
  },
  {
    flag: "NumberAfterJointList",
    meaning: "Parties under a new name, whose joint list of last time won a seat: by its votes.",
    failure: "A joint list of last time is forgotten under a new name.",
    articles: [article("I 14", 2)],
    inputs: [underOneName("new-name-after-joint-list", council, [1])],
    catches: ["joint-list-forgotten"],
  },
  {
    flag: "NumberAfterJointListBefore2023",
    meaning: "The same until 31 December 2022: with the new lists.",
    failure: "The rule of 2023 is used for a list of before.",
    articles: [article("I 14", 2)],
    inputs: [underOneName("new-name-after-joint-list", { type: "GR", day: "2022-03-16" }, [1])],
    catches: ["joint-list-of-before-2023"],
  },
  {
    flag: "NumberTieOfVotes",
    meaning: "Two parties with equally many votes last time: a lot.",
    failure: "A tie is decided by name, by order or by chance.",
    articles: [article("I 14", 1)],
    inputs: numberings(council),
    wanted: (input, answer) =>
      isLotOf(2, 2)(input, answer) &&
      input.lists.every(({ previous = [] }) => previous.some(({ seats }) => seats > 0)),
    catches: ["ties-by-name"],
  },
  {
    flag: "NumberTieOfMany",
    meaning: "Three new lists in one district: a lot among all of them.",
    failure: "A tie of many is drawn in pairs, or decided otherwise.",
    articles: [article("I 14", 3)],
    inputs: numberings(council),
    wanted: isLotOf(3, 5),
    catches: ["ties-by-name"],
  },
  {
    flag: "NumberLotsDrawn",
    meaning: "Lots drawn one after the other: parties with seats first, then the others.",
    failure: "Drawn lots are not followed, or taken in another order.",
    articles: [article("I 14", 1), article("I 14", 3)],
    inputs: [
      drawn(tied, [["B", "A"]]),
      drawn(tied, [
        ["B", "A"],
        ["E", "C", "D"],
      ]),
    ],
    catches: ["ties-by-name"],
  },
  {
    flag: "NumberByDistricts",
    meaning: "New lists in more and in fewer districts: the most districts first.",
    failure: "All new lists draw one lot, whatever the number of districts.",
    articles: [article("I 14", 3)],
    inputs: numberings(house),
    wanted: isCompleted,
    catches: ["one-lot-for-all-others"],
  },
  {
    flag: "NumberBefore2013",
    meaning: "Until 30 November 2013: lists of one district come last, district by district.",
    failure: "Lists of before December 2013 are numbered by the rules of today.",
    articles: [article("I 14", 3), article("I 14", 4), article("I 14", 5)],
    inputs: [before2013, ...[before2013].map((one) => ({ ...one, districts: [1, 2, 3] }))],
    catches: ["no-three-rounds-before"],
  },
  {
    flag: "NumberSince2013",
    meaning: "From 1 December 2013: lists of one district draw one lot.",
    failure: "Lists of after November 2013 are numbered by the rules of before.",
    articles: [article("I 14", 3)],
    inputs: [{ ...before2013, day: "2013-12-01" }],
    catches: ["three-rounds-on-every-day"],
  },
  {
    flag: "NumberOfInvalidList",
    meaning: "A list declared invalid on appeal: its number stays empty.",
    failure: "The lists behind it move up.",
    articles: [article("I 16", 1)],
    inputs: numberings(council),
    wanted: (input, answer) =>
      isCompleted(input, answer) &&
      (answer.numbers ?? []).some(({ valid }: { valid: boolean }) => !valid),
    catches: ["no-gap-for-an-invalid-list"],
  },
  {
    flag: "NumberOfLateList",
    meaning: "A list declared valid on appeal: it gets the next number, whatever its votes.",
    failure: "The lists that had a number already move.",
    articles: [article("I 16", 2)],
    inputs: numberings(council),
    wanted: isCompleted,
    catches: ["late-list-in-its-place"],
  },
  {
    flag: "NumbersOfSenate",
    meaning: "The Senate: parties with seats by votes, others by number of provinces.",
    failure: "The lists of the Senate are numbered otherwise.",
    articles: [
      article("S 10"),
      article("S 11"),
      article("S 12", 1),
      article("S 12", 2),
      article("S 12", 3),
    ],
    inputs: numberings({ type: "EK", day: "2023-05-30" }),
    wanted: isCompleted,
    catches: ["one-lot-for-all-others"],
  },
  {
    flag: "InvalidListOfSenate",
    meaning: "A list for the Senate declared invalid on appeal: its number stays empty.",
    failure: "An appeal changes the numbers of other lists.",
    articles: [article("S 14")],
    inputs: numberings({ type: "EK", day: "2023-05-30" }),
    wanted: isCompleted,
    catches: ["no-gap-for-an-invalid-list"],
  },
  {
    flag: "RefusedNumbering",
    meaning: "A lot with a stranger, a lot that was not asked, a list or district twice.",
    failure: "Numbers are given though the question cannot be right.",
    articles: [article("I 12")],
    inputs: [
      drawn(tied, [["A", "C"]]),
      drawn({ ...tied, lists: tied.lists.slice(0, 1) }, [["A", "B"]]),
      { ...council, lists: [{ id: "A" }, { id: "A" }] },
      { ...council, lists: [{ id: "A", districts: [7] }] },
    ],
    wanted: (_, answer) => "refused" in answer,
    catches: ["bad input answered"],
  },
];
