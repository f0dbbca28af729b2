import fc from "fast-check";
import type { ListLengthInput } from "../src/before/lists/list-length-input.js";
import type { ListNumberingInput } from "../src/before/lists/list-numbering-input.js";
import type { Vector } from "../src/conformance/format/vector-schema.js";
import { type Body, singleListElectionsOf } from "../src/conformance/generators/election.js";
import type { DepositQuestion } from "../src/conformance/kinds/deposit/deposit-schema.js";
import { type ArticleReference, article } from "../src/model/article.js";
import type { ElectionInput } from "../src/model/election/election-input.js";
import type { ElectionType } from "../src/model/election/election-type.js";
import { shortInput } from "./short-input.js";
import { notesOf, type Situation, vectorsOf } from "./situations.js";

const day2023 = "2023-03-15";

/** What each body asks, and where that stands. */
const bodies: readonly (Body & { readonly name: string })[] = [
  { type: "TK", day: "2025-10-29", name: "H 12" },
  { type: "EP", day: "2024-06-06", name: "H 12" },
  { type: "PS", day: day2023, name: "H 13" },
  { type: "AB", day: day2023, name: "H 13a" },
  { type: "GR", day: "2026-03-18", name: "H 14" },
  { type: "ER", day: day2023, name: "Ya 17" },
  { type: "KC", day: day2023, name: "Ya 28" },
  { type: "KCNI", day: day2023, name: "Pa 14" },
];

const nameOf = (type: ElectionType): string =>
  bodies.find((body) => body.type === type)?.name ?? "H 12";

const depositArticles =
  (...paragraphs: readonly number[]) =>
  ({ election: { type } }: DepositQuestion): readonly ArticleReference[] => {
    const name = nameOf(type);
    const own = name.startsWith("H")
      ? paragraphs.map((paragraph) => article(name, paragraph))
      : [article(name)];
    return type === "EP" ? [article("Y 2"), ...own] : own;
  };

type Election = ElectionInput & {
  readonly groups: readonly { readonly votes?: readonly number[] }[];
};

const asked = (
  of: readonly Body[],
  seats = fc.integer({ min: 1, max: 24 }),
): fc.Arbitrary<DepositQuestion> =>
  singleListElectionsOf(
    of.map(({ type, day }) => ({ type, day })),
    seats,
  ).map((election) => ({ election: shortInput(election) }) as DepositQuestion);

const votesOf = ({ election }: DepositQuestion): readonly number[] =>
  (election as unknown as Election).groups.map(({ votes = [] }) =>
    votes.reduce((sum, one) => sum + one, 0),
  );

/** Four times the votes times the seats, less three times all votes: below 0 is below 75 %. */
const aboveThreshold = (question: DepositQuestion): readonly number[] => {
  const votes = votesOf(question);
  const all = votes.reduce((sum, one) => sum + one, 0);
  return votes.map((own) => 4 * own * question.election.seats - 3 * all);
};

interface Deposits {
  readonly deposits?: readonly { readonly list: number; readonly decision: string }[];
}

const some =
  (decision: string, isMeant: (above: number, question: DepositQuestion) => boolean = () => true) =>
  (question: DepositQuestion, { deposits = [] }: Deposits): boolean =>
    deposits.some(
      (one, at) =>
        one.decision === decision && isMeant(aboveThreshold(question)[at] ?? 0, question),
    );

const justBelow = (above: number, { election }: DepositQuestion): boolean =>
  above < 0 && above + 4 * election.seats > 0;

const withRoles = (of: readonly Body[]): fc.Arbitrary<DepositQuestion> =>
  fc
    .tuple(
      asked(of).filter((question) => votesOf(question).every((own) => own > 0)),
      fc.constantFrom("exempt", "islandLists"),
    )
    .map(([question, role]) => ({ ...question, [role]: [1] }));

export const depositSituations: readonly Situation<DepositQuestion>[] = [
  ...bodies.flatMap((body): Situation<DepositQuestion>[] => [
    {
      flag: "DepositAtExactlyThreeQuarters",
      meaning: "A list with exactly 75 % of the quota and without a seat: the deposit is returned.",
      failure: "The deposit is lost at exactly 75 %, where the law says below.",
      articles: depositArticles(1, 5),
      inputs: asked([body]),
      wanted: (question, answer) =>
        some("returned", (above) => above === 0)(question, answer) &&
        votesOf(question).every((own) => own > 0),
      catches: ["lost-at-exactly-three-quarters"],
    },
    {
      flag: "DepositJustBelow",
      meaning: "A list that misses 75 % of the quota by a single vote: the deposit is lost.",
      failure: "The threshold is rounded, or lower than 75 %.",
      articles: depositArticles(1, 5),
      inputs: asked([body]),
      wanted: (question, answer) =>
        some("forfeited", justBelow)(question, answer) && votesOf(question).every((own) => own > 0),
      catches: ["half-a-quota-is-enough"],
    },
  ]),
  {
    flag: "DepositSavedBySeat",
    meaning: "A list below 75 % of the quota that has a seat: the deposit is returned.",
    failure: "A seat does not save the deposit of a local or provincial list.",
    articles: depositArticles(5),
    inputs: asked([{ type: "GR", day: "2026-03-18" }], fc.integer({ min: 19, max: 24 })),
    catches: ["seat-does-not-save"],
  },
  {
    flag: "DepositSavedBySeat",
    meaning: "A list below 75 % of the quota that has a seat: the deposit is returned.",
    failure: "A seat does not save the deposit of a local or provincial list.",
    articles: depositArticles(5),
    inputs: asked([{ type: "PS", day: day2023 }], fc.integer({ min: 19, max: 24 })),
    catches: ["seat-does-not-save"],
  },
  {
    flag: "DepositNotSavedBySeat",
    meaning: "The water authorities of 2008, where a seat did not save the deposit.",
    failure: "The rules of today are applied to an election before 2014.",
    articles: [{ article: "2.26", law: "Waterschapsbesluit" }],
    inputs: asked([{ type: "AB", day: "2008-11-25" }], fc.integer({ min: 19, max: 24 })),
    wanted: (question, answer: Deposits & { readonly threshold?: unknown }) =>
      some("forfeited", (above) => above < 0)(question, answer) &&
      votesOf(question).every((own) => own > 0),
    catches: ["rules of 2023 for the deposits of 2008"],
  },
  ...(["GR", "TK", "PS", "AB"] as const).map(
    (type): Situation<DepositQuestion> => ({
      flag: "DepositOfPartyWithSeats",
      meaning: "A list of a party that won a seat last time, which pays no deposit.",
      failure: "A deposit is returned, or taken, that was not paid.",
      articles: depositArticles(2),
      inputs: withRoles(bodies.filter((body) => body.type === type)),
      wanted: some("not-paid"),
      catches: ["exempt-list-pays"],
    }),
  ),
  ...(["TK", "PS", "ER"] as const).map(
    (type): Situation<DepositQuestion> => ({
      flag: "DepositInDollars",
      meaning: "A list from the Caribbean Netherlands, which pays the same amount in dollars.",
      failure: "Every deposit is taken for euros.",
      articles: depositArticles(1),
      inputs: withRoles(bodies.filter((body) => body.type === type)),
      wanted: ({ islandLists }, answer: Deposits) =>
        islandLists !== undefined && answer.deposits !== undefined,
      catches: ["euros-everywhere"],
    }),
  ),
  {
    flag: "NoDollarsInMunicipality",
    meaning: "Lists said to be from the Caribbean Netherlands at a municipal election: euros.",
    failure: "Dollars are asked where the article knows only euros.",
    articles: depositArticles(1),
    inputs: withRoles(bodies.filter(({ type }) => type === "GR")),
    wanted: ({ islandLists }, answer: Deposits) =>
      islandLists !== undefined && answer.deposits !== undefined,
  },
  {
    flag: "NoDepositForSenate",
    meaning: "The Senate, for which no deposit is paid.",
    failure: "A deposit is decided on that does not exist.",
    articles: [],
    inputs: asked([{ type: "EK", day: "2023-05-30" }], fc.constant(1)),
    wanted: (_, answer: { readonly status?: string }) => answer.status === "no-deposit",
    catches: ["senate-pays-too"],
  },
  {
    flag: "RefusedDeposit",
    meaning: "A list that is not in the election.",
    failure: "Something is decided about a list that does not exist.",
    articles: [article("H 14", 1)],
    inputs: [
      {
        election: { type: "GR", day: "2026-03-18", seats: 1, groups: [{ number: 1, votes: [1] }] },
        exempt: [2],
      },
    ] as unknown as readonly DepositQuestion[],
    wanted: (_, answer) => "refused" in answer,
    catches: ["bad input answered"],
  },
];

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

const lengthOf = (type: ElectionType, day: string, seats?: number): ListLengthInput => ({
  type,
  day,
  ...(seats === undefined ? {} : { seatsAtLastElection: seats }),
});

export const lengthSituations: readonly Situation<ListLengthInput>[] = [
  {
    flag: "LongestOrdinaryList",
    meaning: "Fifteen seats last time, and none: 50 candidates.",
    failure: "A party is large with fifteen seats, where the law says more than fifteen.",
    articles: [article("H 6", 2)],
    inputs: [lengthOf("TK", "2025-10-29", 15), lengthOf("GR", "2026-03-18")],
    catches: ["eighty-for-all"],
  },
  {
    flag: "LongestLargeList",
    meaning: "Sixteen seats last time: 80 candidates.",
    failure: "A large party may not have its longer list.",
    articles: [article("H 6", 2)],
    inputs: [lengthOf("TK", "2025-10-29", 16)],
    catches: ["fifty-for-all", "twice-the-seats-today"],
  },
  {
    flag: "LongestListBefore2010",
    meaning: "Until 2009: 30 candidates; twice the seats of a large party, 80 at most.",
    failure: "The numbers of today are applied before 2010.",
    articles: [article("H 6", 2)],
    inputs: [15, 16, 39, 40, 41].map((seats) => lengthOf("TK", "2009-12-31", seats)),
  },
  {
    flag: "LongestListSince2010",
    meaning: "From 1 January 2010: 50, and 80 for a large party.",
    failure: "The numbers of before 2010 are applied from that day on.",
    articles: [article("H 6", 2)],
    inputs: [lengthOf("TK", "2010-01-01", 15), lengthOf("TK", "2010-01-01", 16)],
  },
  {
    flag: "LongestListOfSenate",
    meaning: "The Senate, where the same numbers stand in another article.",
    failure: "Lists for the Senate may be longer or shorter.",
    articles: [article("R 4", 2)],
    inputs: [lengthOf("EK", "2023-05-30", 15), lengthOf("EK", "2023-05-30", 16)],
  },
  {
    flag: "RefusedListLength",
    meaning: "Seats below zero, a day before the Electoral Act of 1989.",
    failure: "The program calculates with figures or rules that cannot be.",
    articles: [article("H 6", 2)],
    inputs: [lengthOf("TK", "2025-10-29", -1), lengthOf("TK", "1989-10-31", 1)],
    wanted: (_, answer) => "refused" in answer,
    catches: ["bad input answered"],
  },
];

export const depositNotes = notesOf(depositSituations);
export const listNotes = { ...notesOf(numberingSituations), ...notesOf(lengthSituations) };

/** Vectors for what becomes of deposits. */
export function depositVectors(): readonly Vector[] {
  return vectorsOf("deposit", depositSituations);
}

/** Vectors for the numbers and the length of lists. */
export function listVectors(): readonly Vector[] {
  return [
    ...vectorsOf("list-numbers", numberingSituations),
    ...vectorsOf("list-length", lengthSituations),
  ];
}
