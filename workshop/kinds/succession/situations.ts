import fc from "fast-check";
import { determineSuccession } from "../../../src/after/succession/determine-succession.js";
import { membersOfOutcome } from "../../../src/after/succession/members-after-election.js";
import type { Member } from "../../../src/after/succession/succession-input.js";
import type { SuccessionStep } from "../../../src/after/succession/succession-step.js";
import {
  type Body,
  combinedElections,
  groupElections,
  singleListElectionsOf,
} from "../../../src/conformance/generators/election.js";
import { succession as kind } from "../../../src/conformance/kinds/succession/succession.js";
import type {
  SuccessionAnswer,
  SuccessionQuestion,
} from "../../../src/conformance/kinds/succession/succession-schema.js";
import { article } from "../../../src/model/article.js";
import type { Day } from "../../../src/model/day.js";
import { type Election, electionMade } from "../../../src/model/election/election.js";
import type { Situation } from "../../situation.js";
import { seen } from "../result/seen.js";
import { shortInput } from "../result/short-input.js";
import { decidedElection } from "./decided-election.js";

type Question = SuccessionQuestion;
type Succession = Question["succession"];
type Unavailable = NonNullable<Succession["unavailable"]>[number]["reason"];

const council: Body = { type: "GR", day: "2026-03-18" };
const today = "2026-05-01";

const reasons: readonly Unavailable[] = [
  "deceased",
  "temporary-leave",
  "declined",
  "not-available",
  "expelled",
];

/** Questions about who fills the seats of one or two members, with some who cannot. */
function questionsOf(
  elections: fc.Arbitrary<Election>,
  day: string | ((election: Election) => string) = today,
): fc.Arbitrary<Question | null> {
  return fc
    .record({
      election: elections,
      leaving: fc.array(fc.nat(20), { minLength: 1, maxLength: 2 }),
      temporary: fc.integer({ min: 0, max: 3 }).map((one) => one === 3),
      gone: fc.array(fc.tuple(fc.nat(20), fc.constantFrom(...reasons)), { maxLength: 4 }),
      everybodyGone: fc.boolean(),
      onLeave: fc.option(fc.nat(20), { nil: undefined }),
      turned: fc.boolean(),
    })
    .map((made): Question | null => {
      const { election, leaving, temporary, gone, everybodyGone, onLeave } = made;
      const found = seen(election);
      if (found === null) return null;
      const members = membersOfOutcome(found.outcome);
      if (members.length === 0) return null;
      const input = {
        ...shortInput(election),
        ...(found.lots.length === 0 ? {} : { lots: [...found.lots] }),
      };
      const memberOf = (index: number): Member => members[index % members.length] as Member;
      const absent = onLeave === undefined ? undefined : memberOf(onLeave);
      const replacement = found.outcome.lists
        .find(({ list }) => list === absent?.list)
        ?.ranking?.find((one) => members.every(({ candidate }) => candidate !== one));
      const replaced =
        absent !== undefined && replacement !== undefined
          ? [
              ...members.map((one) => (one === absent ? { ...one, onLeave: true as const } : one)),
              { candidate: replacement, list: absent.list, replaces: absent.candidate },
            ]
          : null;
      const now = replaced ?? members;
      const vacated = [
        ...new Set(leaving.map((index) => now[index % now.length]?.candidate ?? "")),
      ];
      const people = found.outcome.lists.flatMap(({ ranking }) => ranking ?? []);
      const rest = people.filter((one) => now.every(({ candidate }) => candidate !== one));
      const unavailable = everybodyGone
        ? rest
            .filter((one) =>
              found.outcome.lists.some(
                ({ list, ranking }) =>
                  list === now.find(({ candidate }) => candidate === vacated[0])?.list &&
                  ranking?.includes(one),
              ),
            )
            .map((candidate) => ({ candidate, reason: "not-available" as const }))
        : gone.flatMap(([index, reason]) => {
            const candidate = people[index];
            return candidate === undefined ? [] : [{ candidate, reason }];
          });
      const distinct = unavailable.filter(
        ({ candidate }, at) =>
          unavailable.findIndex((other) => other.candidate === candidate) === at,
      );
      const succession = {
        day: typeof day === "string" ? day : day(election),
        ...(replaced === null ? {} : { members: replaced }),
        vacancies: vacated.map((member) => ({
          member,
          ...(temporary && replaced === null ? { leave: "temporary" } : {}),
        })),
        ...(distinct.length === 0 ? {} : { unavailable: distinct }),
      };
      return { election: input, succession } as unknown as Question;
    });
}

function stepsOf(question: Question): readonly SuccessionStep[] {
  const decided = decidedElection(question.election);
  if (decided === null) return [];
  const { election, outcome } = decided;
  const succession = determineSuccession(election, outcome, question.succession);
  return succession.status === "refused" ? [] : succession.steps;
}

type Decided = Extract<SuccessionAnswer, { status: "completed" }>;
type Wanted = NonNullable<Situation<Question | null>["wanted"]>;

const isDecided = (answer: SuccessionAnswer): answer is Decided =>
  "status" in answer && answer.status === "completed";

/** Decided, with a step that is meant. */
const withStep =
  (isMeant: (step: SuccessionStep) => boolean, filled = true): Wanted =>
  (question, answer) =>
    question !== null &&
    isDecided(answer) &&
    (!filled || answer.decisions.every(({ successor }) => successor !== null)) &&
    stepsOf(question).some(isMeant);

const appointedBy =
  (name: string, paragraph?: number): ((step: SuccessionStep) => boolean) =>
  (step) =>
    step.kind === "appointed" &&
    step.article.article === name &&
    step.article.paragraph === paragraph;

const passedOver =
  (letter: string): ((step: SuccessionStep) => boolean) =>
  (step) =>
    step.kind === "passed-over" && step.letter === letter;

const filled: Wanted = (question, answer) =>
  question !== null &&
  isDecided(answer) &&
  answer.decisions.every(({ successor }) => successor !== null);

const empty: Wanted = (question, answer) =>
  question !== null &&
  isDecided(answer) &&
  answer.decisions.every(({ successor }) => successor === null);

const small = singleListElectionsOf([council], fc.integer({ min: 1, max: 18 }));
const provinces = groupElections.filter(({ type }) => type === "PS");
const senates = groupElections.filter(({ type }) => type === "EK");
const ofCouncil = questionsOf(small);
const ofProvince = questionsOf(provinces);
const ofSize = (body: Body, seats: number, day: string) =>
  questionsOf(singleListElectionsOf([body], fc.constant(seats)), day);

const p19 = article("P 19", 1);

/** The outcome of a first vacancy, as the question of a second one. */
function afterFirst(
  question: Question | null,
  next: (question: Question, members: readonly Member[]) => Partial<Succession> | null,
): Question | null {
  if (question === null) return null;
  const decided = decidedElection(question.election);
  if (decided === null) return null;
  const { election, outcome } = decided;
  const first = determineSuccession(election, outcome, question.succession);
  if (first.status !== "completed") return null;
  const second = next(question, first.members);
  if (second === null) return null;
  const { day } = question.succession;
  const succession = { day, members: [...first.members], ...second } as Succession;
  return { ...question, succession };
}

const withheldByW1 = ofProvince.map((question) =>
  afterFirst(question, (_, members) => {
    const holder = members.find(({ withheldFrom }) => withheldFrom?.by === "W 1");
    return holder === undefined ? null : { vacancies: [{ member: holder.candidate }] };
  }),
);

/** Questions whose lots have been drawn: the first option of each. */
const lotsDrawn = (
  questions: fc.Arbitrary<Question | null>,
  isMeant: (kind: string) => boolean,
): fc.Arbitrary<Question | null> =>
  questions.map((question) => {
    if (question === null) return null;
    const answer = kind.answerTo(question);
    if (!("question" in answer) || !isMeant(answer.question.kind)) return null;
    const lots = [answer.question.options.at(-1) ?? ""];
    return { ...question, succession: { ...question.succession, lots } };
  });

const isLot =
  (isMeant: (kind: string) => boolean): Wanted =>
  (question, answer) =>
    question !== null && "question" in answer && isMeant(answer.question.kind);

const amongCandidates = (kind: string): boolean => kind === "preference-candidate";
const amongLists = (kind: string): boolean => !amongCandidates(kind);

/** A council of nine seats: 1/1 has three of them, 2/1 six; on each list somebody is left. */
const councilOfNine = {
  election: {
    ...council,
    seats: 9,
    groups: [
      { number: 1, votes: [30, 1, 1, 1, 1, 1] },
      { number: 2, votes: [60, 1, 1, 1, 1, 1, 1, 1] },
    ],
  },
};
const asked = (succession: object, election: object = councilOfNine.election): Question =>
  ({ election, succession: { day: today, ...succession } }) as unknown as Question;

const memberOn = (list: string) => (candidate: string) => ({ candidate, list });
/** The council of nine when 1-1 is on leave and 1-4 replaces. */
const withReplacement = [
  { candidate: "1-1", list: "1/1", onLeave: true },
  ...["1-2", "1-3"].map(memberOn("1/1")),
  ...["2-1", "2-2", "2-3", "2-4", "2-5", "2-6"].map(memberOn("2/1")),
  { candidate: "1-4", list: "1/1", replaces: "1-1" },
];

/** A list of one candidate, who leaves, and lists of more. */
const oneCandidate = (election: object, votes: readonly number[]): object => ({
  ...election,
  groups: votes.map((first, index) => ({
    number: index + 1,
    votes: index === 0 ? [first] : [first, ...Array.from({ length: 15 }, () => 0)],
  })),
});

/** The situations for which these vectors are made. */
export const successionSituations: readonly Situation<Question | null>[] = [
  {
    flag: "SuccessorByRanking",
    meaning: "The next of the ranking, who has fewer votes than somebody below.",
    failure: "The seat goes to whoever has most votes, not to the next of the ranking.",
    articles: [article("W 1", 1), p19],
    inputs: ofCouncil,
    wanted: filled,
    catches: ["by-votes"],
  },
  {
    flag: "SuccessorByPreference",
    meaning: "A candidate over the preference threshold who was not elected goes first.",
    failure: "The list order is followed where the ranking has somebody else first.",
    articles: [article("W 1", 1), article("P 19", 2)],
    inputs: ofCouncil,
    wanted: filled,
    catches: ["list-order-only"],
  },
  ...(
    [
      ["a", "DeceasedPassedOver", "who died", "deceased"],
      ["b", "OnLeavePassedOver", "on temporary leave", "temporary-leave"],
      ["d", "DeclinedPassedOver", "who declined", "declined"],
      ["f", "NotAvailablePassedOver", "who does not want to be appointed", "not-available"],
      ["h", "ExpelledPassedOver", "who was expelled", "expelled"],
    ] as const
  ).map(
    ([letter, flag, who, reason]): Situation<Question | null> => ({
      flag,
      meaning: `The next of the ranking is somebody ${who}: passed over.`,
      failure: `Somebody ${who} is appointed.`,
      articles: [article("W 2", 1)],
      inputs: ofCouncil,
      wanted: (question, answer) =>
        withStep(passedOver(letter))(question, answer) &&
        (question?.succession.unavailable ?? []).every((one) => one.reason === reason),
      catches: ["unavailable-appointed"],
    }),
  ),
  {
    flag: "MemberPassedOver",
    meaning: "The next of the ranking is a member already: passed over.",
    failure: "Somebody who has a seat is appointed to another.",
    articles: [article("W 2", 1)],
    inputs: ofCouncil,
    wanted: withStep(passedOver("e")),
    catches: ["members-appointed"],
  },
  {
    flag: "LeavingTogether",
    meaning: "Two members leave on one day: neither fills the seat of the other.",
    failure: "Somebody who leaves is appointed to a seat that falls vacant on the same day.",
    articles: [article("W 2", 1), article("W 6")],
    inputs: ofCouncil,
    wanted: filled,
    catches: ["leaving-member-appointed"],
  },
  {
    flag: "VacanciesOfOneDay",
    meaning: "Two seats of one list fall vacant on one day: two successors.",
    failure: "The vacancies of one day are filled one after the other, or by one person.",
    articles: [article("W 1", 1), article("W 6")],
    inputs: ofCouncil,
    wanted: filled,
    catches: ["vacancies of one day one by one"],
  },
  {
    flag: "SeatPassesOn",
    meaning: "Nobody is left on a list of a small council: the seat passes to another list.",
    failure: "The seat stays empty where another list may have it.",
    articles: [article("W 4", 1), article("P 10")],
    inputs: ofCouncil,
    wanted: withStep(appointedBy("W 4", 1)),
    catches: ["exhausted list leaves the seat empty"],
  },
  {
    flag: "SeatPassesOnAtEighteen",
    meaning: "A council of 18 seats: the seat of a list that is exhausted passes on.",
    failure: "The border between small and large bodies is set at another number than 19.",
    articles: [article("W 4", 1)],
    inputs: ofSize(council, 18, today),
    wanted: withStep(appointedBy("W 4", 1)),
    catches: ["exhausted list leaves the seat empty"],
  },
  {
    flag: "SeatStaysEmptyAtNineteen",
    meaning: "A council of 19 seats: the seat of a list that is exhausted stays empty.",
    failure: "A seat of a large body passes to another list.",
    articles: [article("W 4", 2)],
    inputs: ofSize(council, 19, today),
    wanted: empty,
  },
  {
    flag: "SeatStaysEmptyBefore2023",
    meaning: "A council of 13 seats on 31 December 2022: the seat stays empty.",
    failure: "The rule of 2023 is applied before its day.",
    articles: [article("W 4", 2)],
    inputs: ofSize({ type: "GR", day: "2022-03-16" }, 13, "2022-12-31"),
    wanted: empty,
    catches: ["seats pass on below nineteen on every day"],
  },
  {
    flag: "SeatPassesOnSince2023",
    meaning: "The same on 1 January 2023: the seat passes on.",
    failure: "The rule of before 2023 is applied after its day.",
    articles: [article("W 4", 1)],
    inputs: ofSize({ type: "GR", day: "2022-03-16" }, 13, "2023-01-01"),
    wanted: withStep(appointedBy("W 4", 1)),
    catches: ["seats pass on below thirteen on every day"],
  },
  {
    flag: "NobodyLeftAnywhere",
    meaning: "A small council in which no list has a candidate left: the seat stays empty.",
    failure: "The search for a successor does not end, or ends with somebody who cannot be.",
    articles: [article("W 4", 1), article("W 4", 2)],
    inputs: ofCouncil,
    wanted: (question, answer) =>
      empty(question, answer) && (question?.election.groups.length ?? 0) > 1,
  },
  {
    flag: "CollegeSeatStaysEmpty",
    meaning: "An electoral college of the islands from 12 February 2025: the seat stays empty.",
    failure: "Seats of a college pass on as those of a council.",
    articles: [article("Ya 29c")],
    inputs: ofSize({ type: "KC", day: "2023-03-15" }, 5, "2025-02-12"),
    wanted: empty,
    catches: ["seats of colleges pass on"],
  },
  {
    flag: "CollegeSeatPassesOnBefore2025",
    meaning: "The same a day before: the seat passes on.",
    failure: "The rule of 2025 is applied before its day.",
    articles: [article("W 4", 1)],
    inputs: ofSize({ type: "KC", day: "2023-03-15" }, 5, "2025-02-11"),
    wanted: withStep(appointedBy("W 4", 1)),
    catches: ["exhausted list leaves the seat empty"],
  },
  {
    flag: "NonResidentsSeatStaysEmpty",
    meaning: "The college of non-residents: the seat of a list that is exhausted stays empty.",
    failure: "Seats of the college pass on as those of a council.",
    articles: [article("Xa 4a")],
    inputs: ofSize({ type: "KCNI", day: "2023-03-15" }, 11, "2025-02-12"),
    wanted: empty,
    catches: ["seats of colleges pass on"],
  },
  {
    flag: "WithheldSeatGoesBack",
    meaning: "A seat that another list of the group gave up: its candidates come first.",
    failure: "The seat stays with the list of the member who leaves.",
    articles: [article("W 1", 2), article("P 16", 2)],
    inputs: ofProvince,
    wanted: withStep(appointedBy("W 1", 2)),
    catches: ["withheld seat stays with its list"],
  },
  {
    flag: "PreferenceOfOtherList",
    meaning: "A candidate of another list of the group over the threshold goes before the ranking.",
    failure: "Candidates of other lists of the group are forgotten.",
    articles: [article("W 1", 3)],
    inputs: ofProvince,
    wanted: withStep(appointedBy("W 1", 3)),
    catches: ["preference of other lists forgotten"],
  },
  {
    flag: "PreferenceOfOtherListTie",
    meaning: "Two such candidates with equal votes: the law has no rule, a lot.",
    failure: "A tie is decided by the order of the lists.",
    articles: [article("W 1", 3)],
    inputs: ofProvince,
    wanted: isLot(amongCandidates),
  },
  {
    flag: "PreferenceOfOtherListTie",
    meaning: "Two such candidates with equal votes: the law has no rule, a lot.",
    failure: "A tie is decided by the order of the lists.",
    articles: [article("W 1", 3)],
    inputs: lotsDrawn(ofProvince, amongCandidates),
    wanted: filled,
    catches: ["no lot between successors"],
  },
  {
    flag: "WithheldBySuccession",
    meaning: "A seat filled by such a candidate falls vacant again: back to the list it was of.",
    failure: "The seat stays with the list of the successor.",
    articles: [article("W 1", 5)],
    inputs: withheldByW1,
    wanted: withStep(appointedBy("W 1", 5)),
    catches: ["withheld seat stays with its list"],
  },
  {
    flag: "SenateHalfOfQuota",
    meaning: "The Senate until 30 November 2013: over half of the quota.",
    failure: "Another share of the quota is asked.",
    articles: [article("W 1", 4)],
    inputs: questionsOf(
      senates.map((election) => electionMade({ ...election, day: "2011-05-23" as Day })),
      "2013-11-30",
    ),
    wanted: filled,
    catches: ["Senate threshold of after 2013"],
  },
  {
    flag: "SenateSince2013",
    meaning: "The Senate from 1 December 2013, of which the paragraph no longer speaks.",
    failure: "The share of before is asked.",
    articles: [article("W 1", 3)],
    inputs: questionsOf(
      senates.map((election) => electionMade({ ...election, day: "2011-05-23" as Day })),
      "2013-12-01",
    ),
    wanted: filled,
    catches: ["Senate threshold of before 2013"],
  },
  {
    flag: "SeatInsideGroup",
    meaning: "Nobody is left on the list, but on another list of the group.",
    failure: "The seat leaves the group, or stays empty.",
    articles: [article("W 3"), article("P 13", 1)],
    inputs: ofProvince,
    wanted: withStep(appointedBy("W 3")),
    catches: ["exhausted list leaves the seat empty"],
  },
  {
    flag: "SeatInsideCombination",
    meaning: "Until 2017: nobody is left on the list, but on another of the list combination.",
    failure: "The combination is forgotten when a seat falls vacant.",
    articles: [article("W 3", 2)],
    inputs: questionsOf(combinedElections, "2016-05-01"),
    wanted: filled,
    catches: ["combinations forgotten in succession"],
  },
  {
    flag: "LotForPassingSeat",
    meaning: "Two lists with an equal claim to the seat that passes on: a lot.",
    failure: "A tie between lists is decided by their order.",
    articles: [article("W 4", 1), article("W 5", 1)],
    inputs: ofCouncil,
    wanted: isLot(amongLists),
  },
  {
    flag: "LotForPassingSeat",
    meaning: "Two lists with an equal claim to the seat that passes on: a lot.",
    failure: "A tie between lists is decided by their order.",
    articles: [article("W 4", 1), article("W 5", 1)],
    inputs: lotsDrawn(ofCouncil, amongLists),
    wanted: filled,
    catches: ["no lot between successors"],
  },
  {
    flag: "SuccessorOnSeveralLists",
    meaning: "One candidate is next on the lists of two vacancies: appointed on one.",
    failure: "Somebody is appointed twice.",
    articles: [article("W 6"), article("P 18")],
    inputs: ofProvince,
    wanted: withStep(({ kind }) => kind === "appointed-on-one-list"),
  },
  {
    flag: "TemporaryReplacement",
    meaning: "A member on temporary leave: replaced for as long as it lasts.",
    failure: "The replacement is appointed for good.",
    articles: [article("X 12", 1), article("W 1", 1)],
    inputs: ofCouncil,
    wanted: filled,
    catches: ["replacement-for-good"],
  },
  {
    flag: "ReplacementLeaves",
    meaning: "A temporary replacement leaves: somebody else for the rest of the leave.",
    failure: "The seat of the member on leave is filled for good, or not at all.",
    articles: [article("X 12", 3)],
    inputs: ofCouncil,
    wanted: (question, answer) =>
      filled(question, answer) &&
      (question?.succession.vacancies ?? []).every(({ member }) =>
        (question?.succession.members ?? []).some(
          ({ candidate, replaces }) => candidate === member && replaces !== undefined,
        ),
      ),
    catches: ["replacement-for-good"],
  },
  {
    flag: "ReplacementGetsSeat",
    meaning: "A temporary replacement is next for a seat for good: appointed, and replaced.",
    failure: "The replacement is passed over, or the member on leave is left without one.",
    articles: [article("W 2", 1), article("X 12", 3)],
    inputs: ofCouncil,
    wanted: filled,
    catches: ["replacement-passed-over", "leave-without-end"],
  },
  {
    flag: "ForGoodBeforeLeave",
    meaning: "A leave and a seat for good known on one day: the next of the ranking gets the seat.",
    failure: "Who would replace is passed over for the seat for good.",
    articles: [article("W 2", 1), article("X 12", 1)],
    inputs: [
      asked({ vacancies: [{ member: "1-1", leave: "temporary" }, { member: "1-2" }] }),
      asked({ vacancies: [{ member: "1-2" }, { member: "1-1", leave: "temporary" }] }),
    ],
    wanted: filled,
    catches: ["a seat for good is not for who replaces, when both fall open on one day"],
  },
  {
    flag: "ReplacedAndReplacementLeave",
    meaning: "A member on leave and the replacement leave on one day: one seat, one successor.",
    failure: "Two people are appointed for one seat.",
    articles: [article("X 12", 2), article("W 1", 1)],
    inputs: [
      asked({ members: withReplacement, vacancies: [{ member: "1-1" }, { member: "1-4" }] }),
    ],
    wanted: withStep(({ kind }) => kind === "replacement-ends"),
  },
  {
    flag: "PlacesPassTogether",
    meaning:
      "Two places of one list pass on, and two lists are equal: each gets one, without a lot.",
    failure: "A lot is drawn for each place, though there is one for each of the equals.",
    articles: [article("W 4", 1), article("P 8", 1), article("W 5", 1)],
    inputs: [
      asked(
        { vacancies: [{ member: "1-1" }, { member: "1-2" }] },
        {
          ...council,
          seats: 4,
          groups: [
            { number: 1, votes: [30, 20] },
            { number: 2, votes: [25, 0, 0] },
            { number: 3, votes: [25, 0, 0] },
          ],
        },
      ),
    ],
    wanted: filled,
    catches: ["each place that passes is divided alone"],
  },
  {
    flag: "LotThatDecidesNothing",
    meaning: "Equal lists, and the same people on the same lists whoever is drawn: no lot.",
    failure: "A session of the central electoral committee is held for a lot that decides nothing.",
    articles: [article("W 5", 1), article("P 12", 5), article("W 6")],
    inputs: [
      asked(
        { vacancies: [{ member: "1-3" }, { member: "1-1" }, { member: "1-6" }] },
        {
          type: "EK",
          day: "2023-05-30",
          seats: 3,
          districts: [1, 2, 3, 4, 5].map((number) => ({ number, voteValue: 1 })),
          groups: [
            {
              number: 1,
              lists: [
                { districts: [1], candidates: ["1-4"], votes: [[0]] },
                { districts: [2], candidates: ["1-3", "1-2", "1-1"], votes: [[0, 1, 7]] },
                { districts: [3], candidates: ["1-2", "1-4"], votes: [[0, 1]] },
                { districts: [4], candidates: ["1-1", "1-5"], votes: [[1, 0]] },
                { districts: [5], candidates: ["1-6", "1-5"], votes: [[4, 1]] },
              ],
            },
          ],
        },
      ),
    ],
    wanted: withStep(({ kind }) => kind === "lot-decides-nothing"),
    catches: ["a lot that decides nothing is asked"],
  },
  {
    flag: "ReturnFromLeave",
    meaning: "A leave is over: the member is back, who replaced is no member and may follow.",
    failure: "The replacement stays, or a seat is filled as if the leave went on.",
    articles: [article("X 10", 3), article("X 12", 2)],
    inputs: [
      {
        ...asked({ members: withReplacement, vacancies: [{ member: "1-2" }] }),
        returned: ["1-1"],
      } as unknown as Question,
    ],
    wanted: filled,
    catches: ["a leave that is over goes on", "the replacement stays after the leave"],
  },
  {
    flag: "DeclinedOneSeat",
    meaning: "Of two seats of one day somebody declined one: may have the other.",
    failure: "Who declined one seat is passed over for every seat.",
    articles: [article("W 2", 1)],
    inputs: [
      asked({
        vacancies: [{ member: "1-1" }, { member: "1-2" }],
        unavailable: [{ candidate: "1-4", reason: "declined", vacancy: "1-1" }],
      }),
    ],
    wanted: filled,
    catches: ["who declined one seat is passed over for all"],
  },
  {
    flag: "AppointedMembersCount",
    meaning:
      "A water authority of 15 elected and four appointed members: nineteen, the seat stays empty.",
    failure: "Elected seats are counted where the law counts members.",
    articles: [article("W 4", 1), article("W 4", 2)],
    inputs: [
      asked(
        { day: "2024-05-01", vacancies: [{ member: "1-1" }] },
        oneCandidate({ type: "AB", day: "2023-03-15", seats: 15 }, [10, 91]),
      ),
    ],
    wanted: empty,
  },
  {
    flag: "UnrankedListReceives",
    meaning:
      "A council of 13 elected in 2022: in 2023 the place goes to a list that was not ranked.",
    failure: "A list without a ranking is taken for one without candidates.",
    articles: [article("W 4", 1), article("P 19", 5)],
    inputs: [
      asked(
        { day: "2023-02-01", vacancies: [{ member: "1-1" }] },
        oneCandidate(
          { type: "GR", day: "2022-03-16", seats: 13 },
          [105, 384, 183, 183, 183, 182, 80],
        ),
      ),
    ],
    wanted: withStep(appointedBy("W 4", 1)),
  },
  ...(
    [
      ["RefusedEuropeanLeave", "EP", "2024-06-06", today, "leave in the European Parliament"],
      ["RefusedLeaveBefore2006", "GR", "2002-03-06", "2003-01-10", "leave before there was any"],
    ] as const
  ).map(
    ([flag, type, held, day, mistake]): Situation<Question | null> => ({
      flag,
      meaning: `Leave of a member, ${type === "EP" ? "in the European Parliament" : "in 2003"}: there is none.`,
      failure: "A replacement is appointed where the law knows no leave.",
      articles: [article("X 10")],
      inputs: [
        asked(
          { day, vacancies: [{ member: "1-1", leave: "temporary" }] },
          { type, day: held, seats: 1, groups: [{ number: 1, votes: [2, 1] }] },
        ),
      ],
      wanted: (_, answer) => "refused" in answer,
      catches: [mistake],
    }),
  ),
  {
    flag: "RefusedSuccession",
    meaning: "The seat of somebody who has none, leave from a seat twice, an unknown candidate.",
    failure: "A seat is filled that is not vacant.",
    articles: [article("W 1", 1)],
    inputs: [
      { vacancies: [{ member: "1-2" }] },
      { vacancies: [{ member: "1-1" }, { member: "1-1" }] },
      {
        vacancies: [{ member: "1-1" }],
        unavailable: [{ candidate: "9-9", reason: "deceased" }],
      },
      { vacancies: [{ member: "1-1" }], lots: ["1"] },
      { vacancies: [{ member: "1-1" }], day: "2026-03-17" },
    ].map(
      (succession) =>
        ({
          election: { ...council, seats: 1, groups: [{ number: 1, votes: [2, 1] }] },
          succession: { day: today, ...succession },
        }) as unknown as Question,
    ),
    wanted: (_, answer) => "refused" in answer,
    catches: ["bad input answered"],
  },
  {
    flag: "RefusedExpulsion",
    meaning: "Expulsion from a chamber of parliament, which the law does not know.",
    failure: "A candidate is passed over for a reason that does not exist for the body.",
    articles: [article("W 2", 1)],
    inputs: [
      {
        election: {
          type: "TK",
          day: "2025-10-29",
          seats: 1,
          groups: [{ number: 1, votes: [2, 1] }],
        },
        succession: {
          day: today,
          vacancies: [{ member: "1-1" }],
          unavailable: [{ candidate: "1-2", reason: "expelled" }],
        },
      } as unknown as Question,
    ],
    wanted: (_, answer) => "refused" in answer,
    catches: ["bad input answered"],
  },
];
