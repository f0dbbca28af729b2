import fc from "fast-check";
import { crowdedGroups } from "../../../src/conformance/generators/crowded-groups.js";
import {
  type Body,
  combinedElections,
  groupElections,
  singleListElectionsOf,
} from "../../../src/conformance/generators/election.js";
import type { ResultPart } from "../../../src/conformance/kinds/result/result-parts.js";
import { type ArticleReference, article } from "../../../src/model/article.js";
import {
  type Election,
  electionMade,
  hasCandidates,
} from "../../../src/model/election/election.js";
import { compareFractions, fraction } from "../../../src/model/fraction.js";
import type { LotQuestion } from "../../../src/model/outcome/lot.js";
import { programs } from "../../small-programs.mjs";
import { type Seen, stepsOf } from "./seen.js";
import { shortInput } from "./short-input.js";

/** A situation that some vectors are about. */
export interface ResultFlag {
  readonly flag: string;
  readonly meaning: string;
  readonly failure: string;
  readonly articles: readonly ArticleReference[];
  readonly elections: fc.Arbitrary<Election>;
  readonly wanted: (seen: Seen) => boolean;
  /** The parts of a result that its mistake would touch. */
  readonly touches?: readonly ResultPart[];
  /** A mistake that the vectors must catch, under every reading. */
  readonly catches?: string;
}

const council: Body = { type: "GR", day: "2026-03-18" };
const house: Body = { type: "TK", day: "2025-10-29" };
const senate: Body = { type: "EK", day: "2023-05-30" };
const parliament: Body = { type: "EP", day: "2024-06-06" };
const province: Body = { type: "PS", day: "2023-03-15" };
const college: Body = { type: "KC", day: "2023-03-15" };
const nonResidents: Body = { type: "KCNI", day: "2023-03-15" };

const upTo = (max: number, min = 1) => fc.integer({ min, max });
const small = singleListElectionsOf([council], upTo(18));
const large = singleListElectionsOf([council], upTo(40, 19));
const ofHouse = singleListElectionsOf([house], upTo(30));
const ofSenate = singleListElectionsOf([senate], upTo(20));
const ofParliament = singleListElectionsOf([parliament], upTo(26));

const p = (name: string, paragraph?: number) => article(name, paragraph);

const votesOf = ({ outcome }: Seen, contestant: string): number =>
  outcome.groups.find(({ group }) => String(group) === contestant)?.votes ?? 0;

const votesIn = (list: Election["groups"][number]["lists"][number]): number =>
  hasCandidates(list) ? list.votes.flat().reduce((sum, one) => sum + one, 0) : 0;

const unrankedList = ({ outcome }: Seen): boolean =>
  outcome.lists.some(({ ranking, elected }) => ranking === null && elected.length === 0);

const residual = (seen: Seen) =>
  stepsOf(seen, "residual-seat").filter(({ scope }) => scope.kind === "election");

const inside = (seen: Seen) =>
  stepsOf(seen, "residual-seat").filter(({ scope }) => scope.kind === "group");

const exhausted = (seen: Seen) =>
  stepsOf(seen, "list-exhaustion").filter(({ scope }) => scope.kind === "election");

const asks = (
  { pending }: Seen,
  kind: LotQuestion["kind"],
  scope: LotQuestion["scope"]["kind"] = "election",
): boolean => pending?.question.kind === kind && pending.question.scope.kind === scope;

const asked = ({ outcome }: Seen, kind: LotQuestion["kind"]): boolean =>
  outcome.lots.some(({ question }) => question.kind === kind);

const threshold = ({ outcome }: Seen) => outcome.preferenceThreshold ?? fraction(0, 1);

const candidateVotes = ({ election }: Seen): readonly number[] =>
  election.groups.flatMap(({ lists }) =>
    lists.flatMap((list) => ("candidates" in list ? (list.votes[0] ?? []) : [])),
  );

const majorityList = (seen: Seen) =>
  seen.outcome.groups.find(({ votes }) => 2 * votes > seen.votes);

/** The situations of articles P 5 to P 10. */
const seats: readonly ResultFlag[] = [
  {
    flag: "ExactQuota",
    meaning: "A list has exactly a whole number of quotas: full seats and no remainder.",
    failure:
      "Votes over the quota are rounded, or counted as one seat fewer when they divide evenly.",
    articles: [p("P 5"), p("P 6")],
    elections: large,
    wanted: (seen) =>
      residual(seen).length > 0 &&
      seen.outcome.groups.some(
        ({ votes }) => votes > 0 && (votes * seen.election.seats) % seen.votes === 0,
      ),
  },
  {
    flag: "HighestAverages",
    meaning: "A list gets two residual seats or more, by highest averages.",
    failure: "Residual seats are given once to each list, or by remainders, in a large council.",
    articles: [p("P 7", 1)],
    elections: large,
    wanted: (seen) => {
      const given = residual(seen).map(({ awarded }) => awarded);
      return seen.pending === null && given.some((one, index) => given.indexOf(one) !== index);
    },
  },
  {
    flag: "AverageTie",
    meaning: "Equal averages, and fewer seats than lists: a lot decides.",
    failure: "A tie is decided by list number, by rounding or by chance instead of by a lot.",
    articles: [p("P 7", 1)],
    elections: large,
    wanted: (seen) => asks(seen, "highest-average"),
  },
  {
    flag: "AverageTieAllSeated",
    meaning: "Equal averages and seats for all of them: no lot.",
    failure: "A lot is asked for without need.",
    articles: [p("P 7", 1)],
    elections: large,
    wanted: (seen) =>
      seen.pending === null &&
      residual(seen).some(
        ({ value, awarded }, index) =>
          residual(seen)[index + 1] !== undefined &&
          residual(seen)[index + 1]?.awarded !== awarded &&
          compareFractions(residual(seen)[index + 1]?.value ?? value, value) === 0,
      ),
  },
  {
    flag: "FloatingPoint",
    meaning:
      "Fractions that rounded numbers cannot tell apart, or tell apart where they are equal.",
    failure: "Quotas, averages or remainders are floating point numbers, not fractions.",
    articles: [p("P 5"), p("P 8", 1)],
    catches: "floating-point",
    elections: singleListElectionsOf([council], upTo(40)),
    wanted: (seen) =>
      JSON.stringify(seatsBy("floating-point", seen)) !== JSON.stringify(seatsBy(null, seen)),
  },
  {
    flag: "HouseBelowQuota",
    meaning: "A list below the quota has the largest average, and may not have a residual seat.",
    failure: "The threshold of the House of Representatives is not applied to residual seats.",
    articles: [p("P 7", 2)],
    catches: "no-threshold",
    elections: ofHouse,
    wanted: (seen) =>
      residual(seen).some(({ compared, value }) =>
        compared.some(
          (one) => one.excluded === "below-threshold" && compareFractions(one.value, value) > 0,
        ),
      ),
  },
  {
    flag: "HouseExactlyQuota",
    meaning: "A list with exactly the quota takes part in the residual seats and gets one.",
    failure: "The threshold is read as more than the quota.",
    articles: [p("P 7", 2)],
    elections: ofHouse,
    wanted: (seen) =>
      residual(seen).some(
        ({ awarded }) => votesOf(seen, awarded) * seen.election.seats === seen.votes,
      ),
  },
  {
    flag: "ParliamentBelowQuota",
    meaning: "For the European Parliament too a list below the quota has no residual seat.",
    failure: "The threshold of the House is not applied to the European Parliament.",
    articles: [p("P 7", 2), p("Y 2")],
    catches: "no-threshold",
    elections: ofParliament,
    wanted: (seen) =>
      residual(seen).some(({ compared, value }) =>
        compared.some(
          (one) => one.excluded === "below-threshold" && compareFractions(one.value, value) > 0,
        ),
      ),
  },
  {
    flag: "ProvinceBelowQuota",
    meaning: "Below the quota and yet a residual seat: provinces have no threshold.",
    failure: "The threshold of the House is applied to other bodies.",
    articles: [p("P 7", 1)],
    elections: singleListElectionsOf([province], upTo(45, 19)),
    wanted: (seen) =>
      residual(seen).some(
        ({ awarded }) => votesOf(seen, awarded) * seen.election.seats < seen.votes,
      ),
  },
  {
    flag: "EighteenSeats",
    meaning: "18 seats, where remainders and averages give different seats: remainders hold.",
    failure: "The border between small and large councils is set at another number than 19.",
    articles: [p("P 8", 1)],
    elections: singleListElectionsOf([council], fc.constant(18)),
    wanted: (seen) => residual(seen).length > 1 && seen.pending === null,
  },
  {
    flag: "NineteenSeats",
    meaning: "19 seats, where a list gets two residual seats: averages hold.",
    failure: "The border between small and large councils is set at another number than 19.",
    articles: [p("P 7", 1)],
    elections: singleListElectionsOf([council], fc.constant(19)),
    wanted: (seen) => {
      const given = residual(seen).map(({ awarded }) => awarded);
      return seen.pending === null && given.some((one, index) => given.indexOf(one) !== index);
    },
  },
  {
    flag: "LargestRemainders",
    meaning: "Residual seats by largest remainder, one for each list.",
    failure: "A small council is divided by averages, or a list gets two seats by remainder.",
    articles: [p("P 8", 1)],
    elections: small,
    wanted: (seen) =>
      seen.pending === null &&
      residual(seen).filter(({ method }) => method === "largest-remainder").length > 1,
  },
  {
    flag: "Exactly75Percent",
    meaning: "A list with exactly 75 % of the quota gets a seat by remainder.",
    failure: "The 75 % test excludes equality, or works with rounded percentages.",
    articles: [p("P 8", 2)],
    catches: "the quota as threshold for every body",
    elections: small,
    wanted: (seen) =>
      residual(seen).some(
        ({ awarded, method }) =>
          method === "largest-remainder" &&
          4 * votesOf(seen, awarded) * seen.election.seats === 3 * seen.votes,
      ),
  },
  {
    flag: "Below75Percent",
    meaning: "The largest remainder is that of a list below 75 % of the quota, which is left out.",
    failure: "The 75 % threshold is not applied, or to the remainder instead of the votes.",
    articles: [p("P 8", 2)],
    catches: "no-threshold",
    elections: small,
    wanted: (seen) =>
      residual(seen).some(
        ({ compared, value, method }) =>
          method === "largest-remainder" &&
          compared.some(
            (one) => one.excluded === "below-threshold" && compareFractions(one.value, value) > 0,
          ),
      ),
  },
  {
    flag: "ZeroRemainder",
    meaning: "A list without a remainder takes part as the smallest, and gets a seat.",
    failure: "Lists without a remainder are left out.",
    articles: [p("P 8", 1)],
    elections: small,
    wanted: (seen) =>
      residual(seen).some(
        ({ method, value }) => method === "largest-remainder" && value.numerator === 0,
      ),
  },
  {
    flag: "RemainderTie",
    meaning: "Equal remainders and fewer seats than lists: a lot decides.",
    failure: "A tie of remainders is decided otherwise than by a lot.",
    articles: [p("P 8", 1)],
    elections: small,
    wanted: (seen) => asks(seen, "largest-remainder"),
  },
  {
    flag: "RemainderTieOfThree",
    meaning: "Three equal remainders for two seats: two lots, one after the other.",
    failure: "One lot is drawn for all seats, or the second is not drawn.",
    articles: [p("P 8", 1)],
    elections: small,
    wanted: (seen) =>
      asks(seen, "largest-remainder") &&
      seen.pending?.question.options.length === 3 &&
      seen.lots.length === 2,
  },
  {
    flag: "RestrictedAverages",
    meaning: "Every eligible list has its remainder seat: the next seats go by average, one each.",
    failure: "A second seat goes by remainder, or averages are not limited to one seat.",
    articles: [p("P 8", 3)],
    elections: small,
    wanted: (seen) => residual(seen).some(({ phase }) => phase === 2),
  },
  {
    flag: "AverageBelow75Percent",
    meaning: "A list below 75 % of the quota gets a seat by average.",
    failure: "The 75 % threshold is applied to the averages of paragraph 3 too.",
    articles: [p("P 8", 3)],
    elections: small,
    wanted: (seen) =>
      residual(seen).some(
        ({ phase, awarded }) =>
          phase === 2 && 4 * votesOf(seen, awarded) * seen.election.seats < 3 * seen.votes,
      ),
  },
  {
    flag: "RestrictedAverageTie",
    meaning: "Equal averages in paragraph 3: a lot.",
    failure: "A tie in the averages of a small council is decided otherwise than by a lot.",
    articles: [p("P 8", 3)],
    elections: small,
    wanted: (seen) => asks(seen, "highest-average"),
  },
  {
    flag: "Majority",
    meaning:
      "A list with more than half of the votes gets one seat more, from the last seat given.",
    failure: "The absolute majority is not looked at, or the seat is taken from another list.",
    articles: [p("P 9")],
    catches: "majority-forgotten",
    elections: small,
    wanted: (seen) => stepsOf(seen, "absolute-majority").length > 0 && seen.pending === null,
  },
  {
    flag: "MajorityInLargeCouncil",
    meaning: "P 9 after highest averages.",
    failure: "The absolute majority is only looked at in small councils.",
    articles: [p("P 9")],
    elections: large,
    wanted: (seen) => stepsOf(seen, "absolute-majority").length > 0 && seen.pending === null,
  },
  {
    flag: "MajorityByOneVote",
    meaning: "One vote more than half of the votes is enough.",
    failure: "The majority is measured in rounded percentages, or needs more than one vote.",
    articles: [p("P 9")],
    catches: "majority-forgotten",
    elections: small,
    wanted: (seen) =>
      stepsOf(seen, "absolute-majority").some(({ votes, of }) => 2 * votes - of <= 2) &&
      seen.pending === null,
  },
  {
    flag: "ExactlyHalfOfVotes",
    meaning: "Exactly half of the votes is no majority.",
    failure: "Half of the votes counts as a majority.",
    articles: [p("P 9")],
    elections: small,
    wanted: (seen) =>
      seen.pending === null &&
      residual(seen).length > 0 &&
      seen.outcome.groups.some(
        ({ votes, seats: own }) => 2 * votes === seen.votes && 2 * own <= seen.election.seats,
      ),
  },
  {
    flag: "ExactlyHalfOfSeats",
    meaning: "Half of the seats is less than a majority: P 9 applies.",
    failure: "Half of the seats counts as enough for a list with a majority of the votes.",
    articles: [p("P 9")],
    elections: small,
    wanted: (seen) =>
      seen.pending === null &&
      seen.election.seats % 2 === 0 &&
      stepsOf(seen, "absolute-majority").length > 0,
  },
  {
    flag: "MajorityLot",
    meaning: "Two lists got a seat for the same smallest value: a lot decides which gives one up.",
    failure: "Which list loses its seat to the majority is decided by order.",
    articles: [p("P 9")],
    elections: small,
    wanted: (seen) => asks(seen, "absolute-majority"),
  },
  {
    flag: "MajorityAfterAverages",
    meaning: "The seat given last was one by average: that seat moves, not the smallest remainder.",
    failure: "After paragraph 3 the seat is taken from the list with the smallest remainder.",
    articles: [p("P 8", 3), p("P 9")],
    elections: small,
    wanted: (seen) =>
      seen.pending === null &&
      stepsOf(seen, "absolute-majority").length > 0 &&
      residual(seen).at(-1)?.phase === 2 &&
      residual(seen)[0]?.phase === 1,
  },
  {
    flag: "NoMajorityRule",
    meaning: "The Senate has no rule on absolute majority.",
    failure: "Article P 9 is applied to the Senate.",
    articles: [p("U 9")],
    catches: "absolute majority for every body",
    elections: ofSenate,
    wanted: (seen) => {
      const list = majorityList(seen);
      return seen.pending === null && list !== undefined && 2 * list.seats <= seen.election.seats;
    },
  },
  {
    flag: "Exhaustion",
    meaning: "A list has fewer candidates than seats: the surplus passes on.",
    failure: "A list gets more seats than it has candidates, or the seats are lost.",
    articles: [p("P 10")],
    catches: "surplus-lost",
    elections: large,
    wanted: (seen) =>
      exhausted(seen).length === 1 && seen.outcome.unassignedSeats === 0 && seen.pending === null,
  },
  {
    flag: "ExhaustionInRounds",
    meaning: "Two lists or more run out of candidates.",
    failure: "Seats pass to a list that is itself full.",
    articles: [p("P 10")],
    elections: large,
    wanted: (seen) =>
      exhausted(seen).length > 1 && seen.outcome.unassignedSeats === 0 && seen.pending === null,
  },
  {
    flag: "ExhaustionInSmallCouncil",
    meaning: "In a small council the surplus goes on by remainder, to lists without such a seat.",
    failure: "The surplus of a small council passes on by averages at once.",
    articles: [p("P 8", 1), p("P 10")],
    elections: small,
    wanted: (seen) => {
      const from = seen.outcome.steps.findIndex(({ kind }) => kind === "list-exhaustion");
      return (
        from >= 0 &&
        seen.pending === null &&
        seen.outcome.steps
          .slice(from)
          .some((step) => step.kind === "residual-seat" && step.method === "largest-remainder")
      );
    },
  },
  {
    flag: "AveragesWithoutLimit",
    meaning: "After one average seat for each list, seats of exhausted lists go on without limit.",
    failure: "Seats stay empty, though there are candidates.",
    articles: [p("P 8", 3), p("P 10")],
    elections: small,
    wanted: (seen) => residual(seen).some(({ phase }) => phase === 3) && seen.pending === null,
  },
  {
    flag: "MajorityAndExhaustion",
    meaning: "P 9 and P 10 in one small council: P 9 comes first, once.",
    failure: "P 10 is applied before P 9, or P 9 again after it.",
    articles: [p("P 9"), p("P 10")],
    catches: "p10-before-p9",
    elections: small,
    wanted: (seen) =>
      seen.pending === null &&
      seen.outcome.remarks.some(({ remark }) => remark === "majority-and-exhaustion"),
  },
  {
    flag: "ExhaustionLot",
    meaning: "A lot is needed when a surplus passes on.",
    failure: "Lots are forgotten where seats pass on, or full lists take part in them.",
    articles: [p("P 10")],
    elections: large,
    wanted: (seen) => exhausted(seen).length > 0 && residualLotAfterExhaustion(seen),
  },
  {
    flag: "NobodyLeft",
    meaning: "Fewer candidates than seats: seats stay empty.",
    failure: "Seats are given to lists without candidates, or the program does not end.",
    articles: [p("P 10")],
    elections: small,
    wanted: (seen) => seen.outcome.unassignedSeats > 0 && seen.votes > 0 && seen.pending === null,
  },
  {
    flag: "SurplusStaysEmpty",
    meaning: "In an electoral college a surplus does not pass on.",
    failure: "Article P 10 is applied to an electoral college.",
    articles: [p("Ya 29"), p("Pa 25")],
    elections: singleListElectionsOf([college, nonResidents], upTo(20)),
    wanted: (seen) =>
      exhausted(seen).length > 0 && seen.outcome.groups.length > 1 && seen.pending === null,
  },
  {
    flag: "SurplusPassedOnIn2019",
    meaning: "In 2019 the surplus of an electoral college still passed on.",
    failure: "Rules of today are applied to an election of another day.",
    articles: [p("P 10")],
    elections: singleListElectionsOf([{ type: "KC", day: "2019-03-20" }], upTo(9)),
    wanted: (seen) =>
      exhausted(seen).length > 0 && seen.outcome.unassignedSeats === 0 && seen.pending === null,
  },
  {
    flag: "ListWithoutVotes",
    meaning: "A list without a vote gets no seat, not even when others have no candidates left.",
    failure: "Lists without votes take part when seats pass on.",
    articles: [p("P 10")],
    elections: small,
    wanted: (seen) =>
      seen.outcome.unassignedSeats > 0 &&
      seen.votes > 0 &&
      seen.outcome.groups.some(({ votes }) => votes === 0) &&
      seen.pending === null,
  },
  {
    flag: "NoVotes",
    meaning: "No vote on any candidate: there is no quota to divide by.",
    failure: "The program divides by zero or hands out seats.",
    articles: [p("P 5")],
    elections: small,
    wanted: (seen) => seen.votes === 0,
  },
];

/** The seats by the small program, with a mistake or without. */
function seatsBy(mistake: string | null, { election }: Seen): unknown {
  const answer = programs.result.answerOf(shortInput(election) as never, mistake) as {
    seats?: unknown;
    status?: unknown;
  };
  return [answer.status, answer.seats];
}

function residualLotAfterExhaustion({ outcome }: Seen): boolean {
  const from = outcome.steps.findIndex(({ kind }) => kind === "list-exhaustion");
  return outcome.steps
    .slice(from)
    .some((step) => step.kind === "residual-seat" && step.lot !== null);
}

/** The situations of articles P 12, P 13, P 4 and P 11. */
const groupsAndCombinations: readonly ResultFlag[] = [
  {
    flag: "GroupRemainders",
    meaning: "The seats of a list group go over its lists by largest remainder.",
    failure: "Seats inside a list group are divided by averages.",
    articles: [p("P 12")],
    elections: groupElections,
    wanted: (seen) => inside(seen).length > 0 && seen.pending === null,
  },
  {
    flag: "GroupTie",
    meaning: "Equal remainders inside a list group: a lot.",
    failure: "Ties inside a list group are decided by order.",
    articles: [p("P 12")],
    elections: groupElections,
    wanted: (seen) => asks(seen, "largest-remainder", "group"),
  },
  {
    flag: "GroupExhaustion",
    meaning: "A list of a group runs out of candidates: the seat stays in the group.",
    failure: "The seat goes to another group.",
    articles: [p("P 13", 1)],
    elections: groupElections,
    wanted: (seen) =>
      stepsOf(seen, "list-exhaustion").some(({ scope }) => scope.kind === "group") &&
      seen.pending === null,
  },
  {
    flag: "GroupAverages",
    meaning: "When every list has had a remainder seat, seats inside the group go by averages.",
    failure: "A second seat inside a group goes by remainder.",
    articles: [p("P 13", 2)],
    elections: groupElections,
    wanted: (seen) =>
      inside(seen).some(({ method }) => method === "highest-average") && seen.pending === null,
  },
  {
    flag: "ValidCombination",
    meaning: "A list combination counts as one list; its seats go over its lists by remainder.",
    failure: "Combinations are not known, or their seats are divided as if the lists stood alone.",
    articles: [p("P 4"), p("P 11", 2), p("P 11", 4), p("P 11", 5)],
    elections: combinedElections,
    wanted: (seen) =>
      seen.pending === null &&
      stepsOf(seen, "residual-seat").some(({ scope }) => scope.kind === "combination"),
  },
  {
    flag: "ReducedCombination",
    meaning: "A list that would get no seat by itself drops out of its combination.",
    failure: "Lists without a seat of their own stay in a combination.",
    articles: [p("P 4", 2)],
    elections: combinedElections,
    wanted: (seen) =>
      seen.outcome.combinations.some(({ valid, dropped }) => valid && dropped.length > 0) &&
      seen.pending === null,
  },
  {
    flag: "InvalidCombination",
    meaning: "A combination of which only one list remains does not count.",
    failure: "A combination of one list is treated as a combination.",
    articles: [p("P 4", 2)],
    elections: combinedElections,
    wanted: (seen) =>
      seen.outcome.combinations.some(({ valid, remaining }) => !valid && remaining.length === 1) &&
      seen.pending === null,
  },
  {
    flag: "CombinationTie",
    meaning: "Equal remainders inside a combination: a lot.",
    failure: "Ties inside a combination are decided by order.",
    articles: [p("P 11", 2), p("P 11", 4), p("P 11", 5)],
    elections: combinedElections,
    wanted: (seen) => asks(seen, "largest-remainder", "combination"),
  },
  {
    flag: "SenateCombination",
    meaning: "Until 2010 lists for the Senate could be joined in a list combination.",
    failure: "Combinations of before 2011 are forgotten for the Senate.",
    articles: [p("U 6", 1), p("U 6", 2), p("U 11", 2), p("U 11", 4), p("U 11", 5)],
    elections: combinedElections.map((election) =>
      electionMade({ ...election, type: "EK", day: "2007-05-29" as Election["day"] }),
    ),
    wanted: (seen) =>
      seen.pending === null &&
      seen.outcome.combinations.some(({ valid, seats: own }) => valid && (own ?? 0) > 1) &&
      stepsOf(seen, "residual-seat").some(({ scope }) => scope.kind === "combination"),
  },
  {
    flag: "VoteValues",
    meaning: "Votes of the Senate count for the vote value of their province.",
    failure: "Votes for the Senate are not multiplied, or before they are added up.",
    articles: [p("U 3"), p("U 7")],
    elections: groupElections,
    wanted: (seen) =>
      seen.election.type === "EK" &&
      seen.outcome.groups.filter(({ seats: own }) => own > 0).length > 1 &&
      seen.election.districts.some(({ voteValue }) => voteValue > 1) &&
      seen.pending === null,
  },
];

/** The situations of articles P 15 to P 19a. */
const people: readonly ResultFlag[] = [
  ...(
    [
      ["P 2", "PS"],
      ["U 4", "EK"],
    ] as const
  ).map(
    ([name, type]): ResultFlag => ({
      flag: "IdenticalLists",
      meaning: "Identical lists in several districts count as one: their votes are added up.",
      failure: "Identical lists are treated as lists of their own.",
      articles: [p(name, 1), p(name, 2)],
      elections: groupElections.filter((election) => election.type === type),
      wanted: (seen) =>
        seen.pending === null &&
        seen.election.groups.some(({ lists }) =>
          lists.some((list) => list.districts.length > 1 && votesIn(list) > 0),
        ) &&
        seen.outcome.groups.filter(({ seats: own }) => own > 0).length > 1,
    }),
  ),
  {
    flag: "ProposedAgain",
    meaning: "Proposed by several lists again, after the first round: once more where most votes.",
    failure: "Only the first candidate on several lists is looked at.",
    articles: [p("P 18", 1), p("P 18", 2), p("P 18", 3)],
    elections: groupElections.filter(({ type }) => type !== "EK"),
    wanted: (seen) =>
      seen.pending === null &&
      new Set(
        stepsOf(seen, "list-order-seat")
          .filter(({ yielding }) => yielding.length > 0)
          .map(({ group }) => group),
      ).size <
        stepsOf(seen, "list-order-seat").filter(({ yielding }) => yielding.length > 0).length,
  },
  {
    flag: "RankedAfterPreference",
    meaning: "A candidate over the threshold without a seat ranks before the rest of the list.",
    failure: "The ranking is the list order, whatever the votes.",
    articles: [p("P 19", 2)],
    elections: small,
    wanted: (seen) =>
      seen.pending === null &&
      seen.outcome.lists.some(({ ranking, elected, list }) => {
        const [number] = list.split("/");
        const first = (ranking ?? []).find((one) =>
          elected.every(({ candidate }) => candidate !== one),
        );
        return (
          elected.length > 0 &&
          first !== undefined &&
          first !== `${number}-1` &&
          first !== `${number}-2`
        );
      }),
  },
  {
    flag: "CollegeListNotRanked",
    meaning: "A college of the islands: no ranking of a list of which nobody is elected.",
    failure: "Every list of a small body is ranked, also those of a college.",
    articles: [p("Ya 29b")],
    elections: singleListElectionsOf([{ type: "KC", day: "2025-11-01" }], fc.constant(5)),
    wanted: (seen) => seen.pending === null && unrankedList(seen),
  },
  {
    flag: "CollegeListRankedBefore2025",
    meaning: "The same before 12 February 2025: every list is ranked.",
    failure: "The rule of 2025 is applied before its day.",
    articles: [p("P 19", 5)],
    elections: singleListElectionsOf([college], fc.constant(5)),
    wanted: (seen) =>
      seen.pending === null &&
      !unrankedList(seen) &&
      seen.outcome.lists.some(({ elected }) => elected.length === 0),
  },
  {
    flag: "NonResidentsListNotRanked",
    meaning: "The college of non-residents below thirteen seats: no ranking without elected.",
    failure: "Every list of a small body is ranked, also those of a college.",
    articles: [p("Pa 25a")],
    elections: singleListElectionsOf([{ type: "KCNI", day: "2025-11-01" }], fc.constant(11)),
    wanted: (seen) => seen.pending === null && unrankedList(seen),
  },
  {
    flag: "NonResidentsListRanked",
    meaning: "The college of non-residents of thirteen seats: every list is ranked.",
    failure: "The rule for fewer than thirteen seats is applied at thirteen.",
    articles: [p("P 19", 5)],
    elections: singleListElectionsOf([{ type: "KCNI", day: "2025-11-01" }], fc.constant(13)),
    wanted: (seen) =>
      seen.pending === null &&
      !unrankedList(seen) &&
      seen.outcome.lists.some(({ elected }) => elected.length === 0),
  },
  {
    flag: "SenateBefore2011",
    meaning: "The Senate until 2010: preference over half of the quota.",
    failure: "The whole quota is asked for an election before 2011.",
    articles: [p("U 15", 3)],
    elections: singleListElectionsOf([{ type: "EK", day: "2007-05-29" }], upTo(20)),
    wanted: (seen) =>
      seen.pending === null &&
      seen.outcome.lists.some(({ elected }) =>
        elected.some(
          ({ by, votes }) => by === "preference-votes" && votes * seen.election.seats < seen.votes,
        ),
      ),
  },
  {
    flag: "GroupExhaustion",
    meaning: "A list of a group has no candidates left: its seat passes to a list of the group.",
    failure: "The seat leaves the group, or stays empty.",
    articles: [p("U 13", 1)],
    elections: groupElections.filter(({ type }) => type === "EK"),
    wanted: (seen) =>
      seen.pending === null &&
      stepsOf(seen, "list-exhaustion").some(({ scope }) => scope.kind === "group"),
  },
  {
    flag: "GroupExhaustionByAverages",
    meaning: "More seats come free in a group than remainders give: the rest by averages.",
    failure: "The seats left after the remainders are lost.",
    articles: [p("U 13", 2)],
    elections: groupElections.filter(({ type }) => type === "EK"),
    wanted: (seen) =>
      seen.pending === null && inside(seen).some(({ method }) => method === "highest-average"),
  },
  {
    flag: "PreferenceJump",
    meaning: "A candidate over the threshold passes those above on the list.",
    failure: "Candidates are elected in list order only.",
    articles: [p("P 15", 1), p("P 17")],
    elections: large,
    wanted: (seen) =>
      seen.pending === null &&
      seen.outcome.lists.some(
        ({ list, elected }) =>
          elected.length > 1 && elected[0]?.candidate !== `${list.split("/")[0]}-1`,
      ),
  },
  {
    flag: "ExactlyThreshold",
    meaning: "Exactly the preference threshold is not more than it.",
    failure: "A candidate who just reaches the threshold is elected by preference.",
    articles: [p("P 15", 1)],
    catches: "threshold-reached-is-enough",
    elections: large,
    wanted: (seen) =>
      seen.pending === null &&
      candidateVotes(seen).some(
        (votes) => votes > 0 && compareFractions(fraction(votes, 1), threshold(seen)) === 0,
      ),
  },
  {
    flag: "HalfOfQuota",
    meaning:
      "In a small council the threshold is half of the quota: more than a quarter is not enough.",
    failure: "The threshold of large councils is used in small ones.",
    articles: [p("P 15", 2)],
    elections: small,
    wanted: (seen) =>
      seen.pending === null &&
      candidateVotes(seen).some(
        (votes) =>
          4 * votes * seen.election.seats > seen.votes &&
          2 * votes * seen.election.seats <= seen.votes,
      ) &&
      seen.outcome.lists.some(({ elected }) => elected.some(({ by }) => by === "list-order")),
  },
  {
    flag: "IslandCouncil",
    meaning: "An island council: half of the quota, as for a municipal council.",
    failure: "The rules of municipal councils are not applied to the islands.",
    articles: [p("Ya 13"), p("P 15", 2)],
    elections: singleListElectionsOf([{ type: "ER", day: "2023-03-15" }], upTo(9)),
    wanted: (seen) =>
      seen.pending === null &&
      candidateVotes(seen).some(
        (votes) =>
          4 * votes * seen.election.seats > seen.votes &&
          2 * votes * seen.election.seats <= seen.votes,
      ) &&
      seen.outcome.lists.some(({ elected }) => elected.some(({ by }) => by === "list-order")),
  },
  {
    flag: "QuarterForNonResidents",
    meaning: "For the college of non-residents a quarter of the quota holds, whatever its size.",
    failure: "The threshold of small councils is used for the college of non-residents.",
    articles: [p("P 15", 1)],
    catches: "KCNI calculated as GR",
    elections: singleListElectionsOf([nonResidents], upTo(18)),
    wanted: (seen) => seen.pending === null && overThreshold(seen) > 0,
  },
  {
    flag: "TenthOfQuota",
    meaning: "For the European Parliament a tenth of the quota is enough.",
    failure: "The threshold of the House is used for the European Parliament.",
    articles: [p("Y 23a")],
    catches: "EP calculated as TK",
    elections: ofParliament,
    wanted: (seen) =>
      seen.pending === null &&
      seen.outcome.lists.some(({ elected }) =>
        elected.some(
          ({ by, votes }) =>
            by === "preference-votes" && 4 * votes * seen.election.seats <= seen.votes,
        ),
      ),
  },
  {
    flag: "QuotaReached",
    meaning: "For the Senate exactly the quota is enough.",
    failure: "The Senate's threshold is read as more than the quota.",
    articles: [p("U 15")],
    elections: ofSenate,
    wanted: (seen) =>
      seen.pending === null &&
      seen.outcome.lists.some(({ elected }) =>
        elected.some(
          ({ by, votes }) =>
            by === "preference-votes" && votes * seen.election.seats === seen.votes,
        ),
      ),
  },
  {
    flag: "CandidateTie",
    meaning: "Equal candidates over the threshold and one seat: a lot.",
    failure: "Equal candidates are elected in list order when there is no seat for both.",
    articles: [p("P 15", 1)],
    elections: large,
    wanted: (seen) => asks(seen, "preference-candidate", "group"),
  },
  {
    flag: "CandidateTieOfThree",
    meaning: "Three equal candidates for two seats: the order in which they are drawn is kept.",
    failure: "One lot decides for all seats, or the order of the lots is lost.",
    articles: [p("P 15", 1)],
    elections: large,
    wanted: (seen) =>
      asks(seen, "preference-candidate", "group") &&
      (seen.pending?.question.options.length ?? 0) === 3 &&
      seen.lots.length === 2,
  },
  {
    flag: "EqualCandidatesSeated",
    meaning: "Equal candidates over the threshold with seats for both: no lot, list order.",
    failure: "A lot is asked for without need.",
    articles: [p("P 15", 1)],
    elections: large,
    wanted: (seen) =>
      seen.pending === null &&
      seen.outcome.lists.some(({ elected }) =>
        elected.some(
          ({ by, votes }, index) =>
            by === "preference-votes" &&
            elected[index + 1]?.by === "preference-votes" &&
            elected[index + 1]?.votes === votes,
        ),
      ),
  },
  {
    flag: "MoreOverThresholdThanSeats",
    meaning: "More candidates over the threshold than seats: those with most votes.",
    failure: "Everyone over the threshold is elected, or the first on the list are.",
    articles: [p("P 15", 1), p("P 19", 2)],
    elections: large,
    wanted: (seen) =>
      seen.pending === null &&
      seen.outcome.lists.some(
        ({ seats: own, elected, ranking }) =>
          own > 0 &&
          elected.every(({ by }) => by === "preference-votes") &&
          (ranking ?? []).length > own &&
          overThreshold(seen) > elected.length,
      ),
  },
  {
    flag: "VotesOnSeveralLists",
    meaning: "A candidate on several lists of a group passes the threshold by all votes together.",
    failure: "Votes are held against the threshold list by list.",
    articles: [p("P 15", 1), p("P 16", 1)],
    elections: groupElections,
    wanted: (seen) =>
      seen.pending === null &&
      stepsOf(seen, "preference-seat").some(
        ({ candidate, votes }) =>
          compareFractions(fraction(mostOnOneList(seen, candidate), 1), threshold(seen)) <= 0 &&
          votes > mostOnOneList(seen, candidate),
      ),
  },
  {
    flag: "ListWithMostVotes",
    meaning: "Who stands on several lists is elected on the list with most votes for them.",
    failure: "Such a candidate is elected on the first list, or on several.",
    articles: [p("P 16", 1)],
    elections: groupElections,
    wanted: (seen) =>
      seen.pending === null &&
      stepsOf(seen, "preference-seat").some(
        ({ candidate, list, group }) =>
          candidate.includes("-c") && list !== `${group}/1` && listsOf(seen, candidate) > 1,
      ),
  },
  {
    flag: "SeatWithheld",
    meaning: "No list of the candidate has a seat left: the last seat of another list lapses.",
    failure: "The candidate loses the seat, or the list gets a seat too many.",
    articles: [p("P 16", 2)],
    elections: groupElections,
    wanted: (seen) => stepsOf(seen, "seat-withheld").length > 0 && seen.pending === null,
  },
  {
    flag: "SeatWithheldLot",
    meaning: "Several lists got a seat in the last step: a lot decides which of them lapses.",
    failure: "Which seat was assigned last is decided by order.",
    articles: [p("P 16", 2)],
    elections: groupElections,
    wanted: (seen) => asks(seen, "seat-withheld", "group"),
  },
  {
    flag: "SeatWithheldAfterLots",
    meaning: "Seats that lots gave one after the other: the last of them lapses, without a lot.",
    failure: "Equal remainders are taken for one step, and a lot decides which seat lapses.",
    articles: [p("P 12"), p("P 16", 2)],
    elections: crowdedGroups,
    wanted: (seen) => {
      const last = inside(seen).slice(-2);
      return (
        !asked(seen, "seat-withheld") &&
        stepsOf(seen, "seat-withheld").some(({ from }) => from === last[1]?.awarded) &&
        last.length === 2 &&
        last.every(({ lot }) => lot !== null)
      );
    },
  },
  {
    flag: "ProposedTwice",
    meaning: "A candidate proposed by several lists of the group is elected on one of them.",
    failure: "A person gets two seats, or the seat that comes free stays empty.",
    articles: [p("P 18")],
    elections: groupElections,
    wanted: (seen) =>
      seen.pending === null &&
      stepsOf(seen, "list-order-seat").some(({ yielding }) => yielding.length > 0),
  },
  {
    flag: "SeatPassed",
    meaning:
      "All candidates of a list are elected on other lists: its seat passes within the group.",
    failure: "The seat stays empty though the group has candidates.",
    articles: [p("P 13"), p("P 18")],
    elections: groupElections,
    wanted: (seen) =>
      stepsOf(seen, "seat-passed").some(({ to }) => to !== null) && !asked(seen, "seat-passed"),
  },
  {
    flag: "SeatPassedLot",
    meaning: "A lot is needed to pass such a seat on.",
    failure: "To which list a seat passes is decided by order.",
    articles: [p("P 13"), p("P 18")],
    elections: groupElections,
    wanted: (seen) => asked(seen, "seat-passed"),
  },
  {
    flag: "SeatPassedLotsInTurn",
    meaning: "Several such seats pass to equal lists: lots put all of them in order, one by one.",
    failure: "Every lot is among all equal lists, or the order ends after the first lot.",
    articles: [p("P 13"), p("P 18")],
    elections: crowdedGroups,
    wanted: (seen) => {
      const [first, second] = seen.outcome.lots
        .map(({ question }) => question)
        .filter(({ kind }) => kind === "seat-passed");
      return (
        first !== undefined &&
        second !== undefined &&
        second.options.length === first.options.length - 1 &&
        second.options.every((option) => first.options.includes(option))
      );
    },
  },
  {
    flag: "Ranking",
    meaning: "Elected by preference first, then the others over the threshold, then list order.",
    failure: "The ranking is the order of election, or of votes.",
    articles: [p("P 19", 1), p("P 19", 2), p("P 19", 3)],
    elections: small,
    wanted: (seen) =>
      seen.pending === null &&
      seen.outcome.lists.some(
        ({ seats: own, elected, ranking }) =>
          own > 1 &&
          (ranking?.length ?? 0) > own + 1 &&
          elected.some(({ by }) => by === "preference-votes") &&
          ranking?.[0] !== elected.at(-1)?.candidate &&
          overThreshold(seen) > elected.length,
      ),
  },
  {
    flag: "RankingOfSeatlessLists",
    meaning: "In a small body lists without a seat are ranked too.",
    failure: "Lists without a seat have no ranking.",
    articles: [p("P 19", 5)],
    elections: singleListElectionsOf([council], upTo(18, 13)),
    wanted: (seen) =>
      seen.pending === null &&
      seen.outcome.lists.some(({ seats: own, ranking }) => own === 0 && (ranking?.length ?? 0) > 1),
  },
  {
    flag: "NoRankingBefore2023",
    meaning: "Until 2022 lists without a seat were ranked below 13 seats only.",
    failure: "The ranking of today is made for an election of another day.",
    articles: [p("P 19", 5)],
    elections: singleListElectionsOf([{ type: "GR", day: "2022-03-16" }], upTo(18, 13)),
    wanted: (seen) =>
      seen.pending === null &&
      seen.outcome.lists.some(({ seats: own, ranking }) => own === 0 && ranking === null),
  },
  {
    flag: "NoRankingInLargeBody",
    meaning: "From 19 seats on lists without a seat are not ranked.",
    failure: "Every list is ranked.",
    articles: [p("P 19", 5)],
    elections: large,
    wanted: (seen) =>
      seen.pending === null &&
      seen.outcome.lists.some(({ seats: own, ranking }) => own === 0 && ranking === null),
  },
  {
    flag: "NoSecondGroupInSenate",
    meaning: "In the Senate's ranking candidates over the threshold do not come second.",
    failure: "Article P 19, second paragraph, is applied to the Senate.",
    articles: [p("U 15", 2)],
    elections: ofSenate,
    wanted: (seen) =>
      seen.pending === null &&
      seen.outcome.lists.some(
        ({ ranking, elected }) =>
          ranking !== null && ranking.length > 2 && overThreshold(seen) > elected.length,
      ),
  },
  {
    flag: "Deceased",
    meaning: "A deceased candidate is not elected and not ranked; the votes count for the list.",
    failure: "The deceased are elected, or their votes are taken from the list.",
    articles: [p("P 19a")],
    elections: large,
    wanted: (seen) =>
      seen.pending === null &&
      seen.election.deceased.some((id) =>
        seen.outcome.lists.some(
          ({ list, seats: own }) => own > 0 && id.startsWith(`${list.split("/")[0]}-`),
        ),
      ),
  },
  {
    flag: "DeceasedShortensList",
    meaning: "A death leaves a list with fewer candidates than seats.",
    failure: "The deceased count in the length of a list.",
    articles: [p("P 10"), p("P 19a")],
    elections: large,
    wanted: (seen) =>
      seen.pending === null &&
      exhausted(seen).some(({ contestant, before, after, candidates }) => {
        const died = seen.election.deceased.filter((id) => id.startsWith(`${contestant}-`));
        return died.length > 0 && before !== after && candidates > 0;
      }),
  },
];

function overThreshold(seen: Seen): number {
  return candidateVotes(seen).filter(
    (votes) => compareFractions(fraction(votes, 1), threshold(seen)) > 0,
  ).length;
}

function listsOf({ election }: Seen, candidate: string): number {
  return election.groups
    .flatMap(({ lists }) => lists)
    .filter((list) => "candidates" in list && list.candidates.some(({ id }) => id === candidate))
    .length;
}

function mostOnOneList({ election }: Seen, candidate: string): number {
  const figures = election.groups
    .flatMap(({ lists }) => lists)
    .map((list) => {
      if (!("candidates" in list)) return 0;
      const position = list.candidates.findIndex(({ id }) => id === candidate);
      return list.votes.reduce((sum, row) => sum + (row[position] ?? 0), 0);
    });
  return Math.max(0, ...figures);
}

const touching =
  (...touches: readonly ResultPart[]) =>
  (flag: ResultFlag): ResultFlag => ({ ...flag, touches });

const isOfRanking = ({ articles }: ResultFlag): boolean =>
  articles.every(
    ({ article: name, paragraph }) => name === "P 19" || (name === "U 15" && paragraph === 2),
  );

/** Every situation for which vectors are made. */
export const resultFlags: readonly ResultFlag[] = [
  ...seats.map(touching("seats", "quota", "lots", "steps")),
  ...groupsAndCombinations.map(touching("seats", "lots", "elected", "steps")),
  ...people.map((flag) =>
    isOfRanking(flag)
      ? touching("ranking")(flag)
      : touching("seats", "lots", "elected", "ranking")(flag),
  ),
];
