import { type ArticleReference, article } from "../../../src/model/article.js";
import type { BallotsInput } from "../../../src/validation/ballots/ballots-input.js";
import type { Situation } from "../../situation.js";
import { ballotQuestions, type UsedBallot, usedBallots, wholePiles } from "./questions.js";

const isByNumber = ({ model, day }: Pick<BallotsInput, "model" | "day">): boolean =>
  model === "experiment" || (model === "postal" && day >= "2025-08-01");

/** Where the ballot of a question is decided on. */
const place = ({ type, model, day }: BallotsInput): ArticleReference => {
  if (model === "station") return article(type === "EK" ? "T 8" : "N 7");
  if (model === "postal") return isByNumber({ model, day }) ? article("N 26") : article("N 16");
  return { article: "3", law: "Tijdelijke experimentenwet nieuwe stembiljetten" };
};

const paragraphs =
  (...[ofStation, byPost]: readonly [number, number]) =>
  (question: BallotsInput): readonly ArticleReference[] => {
    const own = place(question);
    if (own.law !== undefined) return [own];
    return [{ ...own, paragraph: own.article === "N 26" ? byPost : ofStation }];
  };

const only = (isMeant: (one: UsedBallot) => boolean): readonly UsedBallot[] =>
  usedBallots.filter(isMeant);
const atStations = only(({ byNumber }) => !byNumber);
const byNumbers = only(({ byNumber }) => byNumber);

interface Told {
  readonly flag: string;
  readonly meaning: string;
  readonly failure: string;
  readonly at: readonly [number, number];
  readonly of: readonly UsedBallot[];
  readonly catches: readonly string[];
}

const told: readonly Told[] = [
  {
    flag: "BallotInAnotherColour",
    meaning: "A box in a colour that does not count: not blank, and no vote.",
    failure: "Any colour counts, or the ballot is taken for a blank one.",
    ...{ at: [3, 3], of: only(({ model, byNumber }) => model !== "postal" || !byNumber) },
    catches: ["any-colour-counts", "another-colour-is-blank"],
  },
  {
    flag: "BallotByPostInAnyColour",
    meaning: "A box by post in another colour than red, which counts.",
    failure: "Only red counts by post.",
    ...{ at: [3, 3], of: only(({ model }) => model === "postal") },
    catches: ["only-red-counts-by-post"],
  },
  {
    flag: "BoxColouredTwice",
    meaning: "A box that is told twice: it is one mark.",
    failure: "One box is taken for two choices.",
    ...{ at: [3, 3], of: usedBallots },
    catches: ["a-box-coloured-twice-is-two"],
  },
  {
    flag: "AnotherPaper",
    meaning: "Another paper than the ballot, with nothing on it: invalid, not blank.",
    failure: "Any empty paper is a blank vote.",
    ...{ at: [2, 2], of: usedBallots },
    catches: ["another-paper-may-be-blank"],
  },
  {
    flag: "VoterKnownFromBallot",
    meaning: "A ballot by which the voter can be known: invalid whatever is marked.",
    failure: "The vote counts.",
    ...{ at: [3, 2], of: usedBallots },
    catches: ["who-can-be-known-counts"],
  },
  {
    flag: "HarmlessRemark",
    meaning: "A marked ballot with a remark that means nothing: the vote counts.",
    failure: "Any remark makes a vote invalid.",
    ...{ at: [3, 3], of: usedBallots },
    catches: ["any-remark-is-invalid"],
  },
  {
    flag: "OnlyWritten",
    meaning:
      "A ballot on which something is written and nothing marked: no blank vote in a station.",
    failure: "Whatever has no mark is blank.",
    ...{ at: [1, 5], of: usedBallots },
    catches: ["a-remark-alone-is-blank"],
  },
  {
    flag: "RemarkOnBlankByPost",
    meaning:
      "A ballot with lists and numbers, no box coloured, and a remark that means nothing: blank.",
    failure:
      "The rule of stations is applied, where nothing at all may be written on a blank ballot.",
    ...{ at: [1, 5], of: byNumbers },
    catches: ["a-remark-alone-is-invalid-by-post"],
  },
  {
    flag: "BlankBallot",
    meaning: "A blank ballot, which is counted as such and among the votes cast.",
    failure: "Blank votes are invalid, or are not cast.",
    ...{ at: [1, 5], of: usedBallots },
    catches: ["blank-is-invalid", "blank-votes-are-not-cast"],
  },
  {
    flag: "JudgedBallot",
    meaning:
      "A ballot with more than one mark of which the committee finds the choice unambiguous.",
    failure: "What the committee decided is not followed.",
    ...{ at: [3, 3], of: usedBallots },
    catches: ["nothing-is-judged"],
  },
  {
    flag: "AnotherChoiceWritten",
    meaning: "A ballot on which another choice is written than is marked.",
    failure: "What is written is not looked at.",
    ...{ at: [3, 4], of: usedBallots },
    catches: ["what-is-written-does-not-matter"],
  },
  {
    flag: "SeveralMarks",
    meaning: "A ballot with several marks, and no decision which is meant: invalid.",
    failure: "The first mark counts.",
    ...{ at: [3, 3], of: usedBallots },
    catches: ["the-first-of-several-counts"],
  },
  {
    flag: "SeveralOfOneList",
    meaning: "A ballot with several candidates of one list: there is no vote on a list.",
    failure: "The vote is given to the list, or its first candidate.",
    ...{ at: [3, 3], of: atStations },
    catches: ["several-of-one-list-count-for-its-first"],
  },
  {
    flag: "NumberWithoutList",
    meaning: "A number without a list: nobody is chosen.",
    failure: "The number is taken for one of the first list.",
    ...{ at: [3, 3], of: byNumbers },
    catches: ["a-number-alone-is-of-the-first-list"],
  },
  {
    flag: "ListAlone",
    meaning: "A list without a number: a vote on its first candidate, told apart.",
    failure: "The vote is invalid, blank, or not told apart.",
    ...{ at: [3, 4], of: byNumbers },
    catches: ["a-list-alone-is-invalid", "a-list-alone-is-blank", "lists-alone-are-not-told"],
  },
  {
    flag: "NumberBeyondList",
    meaning: "A list with a number that it does not have: invalid.",
    failure: "The vote is given to the first of the list.",
    ...{ at: [3, 3], of: byNumbers },
    catches: ["a-number-beyond-the-list-is-its-first"],
  },
];

/** One for each kind of ballot that its mistake is about. */
const kindsOf = (of: readonly UsedBallot[]): readonly (readonly UsedBallot[])[] =>
  [
    of.filter(({ type, model }) => model === "station" && type !== "EK"),
    of.filter(({ type }) => type === "EK"),
    of.filter(({ model, byNumber }) => model === "postal" && byNumber),
    of.filter(({ model, byNumber }) => model === "postal" && !byNumber),
    of.filter(({ model }) => model === "experiment"),
  ].filter((some) => some.length > 0);

const refused = (ballots: object, given: object = {}): BallotsInput =>
  ({
    ...{ type: "GR", day: "2026-03-18", model: "station" },
    ...{ lists: [{ number: 1, candidates: 2 }], ballots, ...given },
  }) as unknown as BallotsInput;

export const ballotSituations: readonly Situation<BallotsInput>[] = [
  {
    flag: "BallotsOfBody",
    meaning: "One ballot of every sort, at an election of one body at one time.",
    failure: "Ballots are decided on by the rule of another body, another ballot or another time.",
    articles: (question) => [place(question)],
    inputs: wholePiles,
  },
  ...told.flatMap(({ flag, meaning, failure, at, of, catches }) =>
    kindsOf(of).flatMap((some) =>
      catches.map(
        (mistake): Situation<BallotsInput> => ({
          ...{ flag, meaning, failure, articles: paragraphs(...at) },
          ...{ inputs: ballotQuestions(some, 1), catches: [mistake] },
        }),
      ),
    ),
  ),
  {
    flag: "RefusedBallots",
    meaning:
      "Boxes, lists and candidates that are not on the ballot, and ballots that an election has not.",
    failure: "A vote is counted for somebody who does not stand.",
    articles: [article("N 7")],
    inputs: [
      refused([{ marks: [{ box: "candidate", list: 1, candidate: 3 }] }]),
      refused([{ marks: [{ box: "candidate", list: 2, candidate: 1 }] }]),
      refused([{ marks: [{ box: "list", list: 1 }] }]),
      refused([{ marks: [], judgedAs: { list: 1, candidate: 3 } }]),
      refused([{ marks: [] }], { type: "EK", day: "2023-05-30", model: "postal" }),
      refused([{ marks: [] }], { type: "KCNI", day: "2027-03-17" }),
      refused([{ marks: [] }], { day: "2032-10-01", model: "experiment" }),
      refused([{ marks: [] }], { lists: [1, 1].map((number) => ({ number, candidates: 1 })) }),
      refused([{ marks: [{ box: "candidate", list: "1", candidate: 1 }] }]),
      refused([{ marks: [], writing: "yes" }]),
    ],
    wanted: (_, answer) => "refused" in answer,
    catches: ["bad input answered"],
  },
];
