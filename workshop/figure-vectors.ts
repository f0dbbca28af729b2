import type { TemporaryLeaveInput } from "../src/after/succession/succession-input.js";
import type { VoteValueInput } from "../src/before/vote-value-input.js";
import type { Vector } from "../src/conformance/format/vector-schema.js";
import type { Brackets } from "../src/law/sizes/bracket.js";
import { nonResidentsCollegeSize } from "../src/law/sizes/electoral-college-size.js";
import { municipalCouncilSize } from "../src/law/sizes/municipal-council-size.js";
import { provincialCouncilSize } from "../src/law/sizes/provincial-council-size.js";
import { provisionInForce, type Timeline } from "../src/law/timeline/provision.js";
import { type ArticleReference, article } from "../src/model/article.js";
import { day } from "../src/model/day.js";
import type { BodyInput } from "../src/model/election/body-schema.js";
import type { ReferendumInput } from "../src/seats/referendum-input.js";
import { notesOf, type Situation, vectorsOf } from "./situations.js";

const ofLaw = (law: string, name: string, paragraph?: number): ArticleReference =>
  paragraph === undefined ? { article: name, law } : { article: name, paragraph, law };

/** Both sides of every border of the table that holds on a day. */
function borders<Input>(
  timeline: Timeline<Brackets>,
  date: string,
  ask: (people: number) => Input,
): readonly Input[] {
  const { upTo } = provisionInForce(timeline, day(date)).value;
  return upTo.flatMap(([people]) => [people, people + 1]).map(ask);
}

export const sizeSituations: readonly Situation<BodyInput>[] = [
  {
    flag: "CouncilSizes",
    meaning: "Municipalities with just as many inhabitants as a border of the table, and one more.",
    failure: "A border of the table is wrong, or belongs to the other side.",
    articles: [ofLaw("Gemeentewet", "8", 1)],
    inputs: borders(municipalCouncilSize, "2026-03-18", (inhabitants) => ({
      type: "GR",
      day: "2026-03-18",
      inhabitants,
    })),
  },
  {
    flag: "ProvinceSizes",
    meaning: "Provinces at and just over each border of the table.",
    failure: "A border of the table is wrong, or belongs to the other side.",
    articles: [ofLaw("Provinciewet", "8", 1)],
    inputs: borders(provincialCouncilSize, "2023-03-15", (inhabitants) => ({
      type: "PS",
      day: "2023-03-15",
      inhabitants,
    })),
  },
  {
    flag: "ProvinceSizesUntil2006",
    meaning: "Provinces under the larger numbers of before 2007, at and over each border.",
    failure: "The table of today is used for elections before 2007.",
    articles: [ofLaw("Provinciewet", "8", 1)],
    inputs: [
      ...borders(provincialCouncilSize, "2003-03-11", (inhabitants) => ({
        type: "PS" as const,
        day: "2003-03-11",
        inhabitants,
      })),
      { type: "PS", day: "2007-03-06", inhabitants: 2_500_001 },
      { type: "PS", day: "2007-03-07", inhabitants: 2_500_001 },
    ],
  },
  {
    flag: "NonResidentsSizes",
    meaning: "The college of non-residents at and just over each border of its table.",
    failure: "The table of municipalities or provinces is used for the college.",
    articles: [ofLaw("Wet kiescollege niet-ingezetenen", "5", 1)],
    inputs: borders(nonResidentsCollegeSize, "2023-03-15", (registeredVoters) => ({
      type: "KCNI",
      day: "2023-03-15",
      registeredVoters,
    })),
  },
  {
    flag: "IslandSizes",
    meaning: "The council and the electoral college of each island.",
    failure: "The islands are thought to have councils of one size.",
    articles: [ofLaw("WolBES", "9"), ofLaw("WolBES", "94a")],
    inputs: (["ER", "KC"] as const).flatMap((type) =>
      (["Bonaire", "Sint Eustatius", "Saba"] as const).map((island) => ({
        type,
        day: "2023-03-15",
        island,
      })),
    ),
  },
  {
    flag: "ParliamentSizes",
    meaning: "The two chambers, on both sides of the days on which they were enlarged.",
    failure: "The chambers have another number of members than the Constitution says.",
    articles: [ofLaw("Grondwet", "51", 2), ofLaw("Grondwet", "51", 3)],
    inputs: [
      { type: "TK", day: "1956-06-13" },
      { type: "TK", day: "2025-10-29" },
      { type: "EK", day: "1956-12-31" },
      { type: "EK", day: "2023-05-30" },
    ],
  },
  {
    flag: "EuropeanSizes",
    meaning: "The Dutch seats in the European Parliament at each election.",
    failure: "The number of seats of another election is used.",
    articles: [ofLaw("Decisions of the European Union", "number of Dutch members")],
    inputs: [
      "1979-06-07",
      "1994-06-09",
      "2004-06-10",
      "2009-06-04",
      "2014-05-22",
      "2024-06-06",
    ].map((day) => ({ type: "EP", day }) as const),
  },
  {
    flag: "WaterAuthoritySizes",
    meaning: "The bounds of the elected part of a water authority, before and after 2022.",
    failure: "Appointed members are counted with the elected ones.",
    articles: [ofLaw("Waterschapswet", "13")],
    inputs: [
      { type: "AB", day: "2019-03-20" },
      { type: "AB", day: "2023-03-15" },
    ],
    catches: ["appointed-members-counted"],
  },
  {
    flag: "RefusedSize",
    meaning:
      "Inhabitants below zero, a province without inhabitants, a college before there was one.",
    failure: "A number of seats is given without ground.",
    articles: [ofLaw("Gemeentewet", "8", 1)],
    inputs: [
      { type: "GR", day: "2026-03-18", inhabitants: -1 },
      { type: "PS", day: "2023-03-15" } as unknown as BodyInput,
      { type: "KCNI", day: "2022-12-31", registeredVoters: 1 },
    ],
    wanted: (_, answer) => "refused" in answer,
    catches: ["bad input answered"],
  },
];

const province = (inhabitants: number, members: number): VoteValueInput => ({
  college: "province",
  day: "2023-05-30",
  inhabitants,
  members,
});
const nonResidents = (
  registeredVoters: number,
  members: number,
  population: number,
  eligibleVoters: number,
): VoteValueInput => ({
  college: "non-residents",
  day: "2023-05-30",
  registeredVoters,
  members,
  population,
  eligibleVoters,
});

export const valueSituations: readonly Situation<VoteValueInput>[] = [
  {
    flag: "VoteValueAtHalf",
    meaning: "A quotient of exactly a half: rounded up.",
    failure: "A half is rounded down, or to the even number.",
    articles: [article("U 2", 1)],
    inputs: [province(2_050, 1), province(205_500, 10)],
    catches: ["half-rounded-down"],
  },
  {
    flag: "VoteValueJustBelowHalf",
    meaning: "A quotient just below a half: rounded down.",
    failure: "Whatever is over is rounded up.",
    articles: [article("U 2", 1)],
    inputs: [province(2_049, 1), province(205_499, 10)],
    catches: ["rounded-up"],
  },
  {
    flag: "VoteValueJustAboveHalf",
    meaning: "A quotient just above a half: rounded up.",
    failure: "Whatever is over is dropped.",
    articles: [article("U 2", 1)],
    inputs: [province(2_051, 1)],
    catches: ["rounded-down", "not-by-the-hundred"],
  },
  {
    flag: "VoteValueOfProvince",
    meaning: "A province of 2023, with its inhabitants and members as published.",
    failure: "The vote values of a real election would have been others.",
    articles: [article("U 2", 1)],
    inputs: [province(596_163, 43)],
  },
  {
    flag: "VoteValueOfIsland",
    meaning: "An electoral college of the Caribbean Netherlands, at a half and just below.",
    failure: "The colleges of the islands are rounded otherwise than provinces.",
    articles: [article("Ya 31e")],
    inputs: [
      { college: "island", day: "2023-05-30", inhabitants: 22_950, members: 9 },
      { college: "island", day: "2023-05-30", inhabitants: 22_949, members: 9 },
    ],
  },
  {
    flag: "VoteValueOfNonResidents",
    meaning: "The college of non-residents: registered voters weighed by the population.",
    failure: "The proportion of population to voters is left out.",
    articles: [article("Ua 4", 1)],
    inputs: [
      nonResidents(1_000, 10, 3, 2),
      nonResidents(1_000, 10, 2_999_999, 2_000_000),
      nonResidents(1_500, 10, 1, 1),
      nonResidents(1_499, 10, 1, 1),
    ],
  },
  {
    flag: "VoteValueRoundedOnce",
    meaning: "A case in which rounding in between gives another value than rounding at the end.",
    failure: "Neither of the two readings of the article is followed.",
    articles: [article("Ua 4", 1)],
    inputs: [nonResidents(1_400, 10, 14, 10)],
    wanted: (_, answer) => answer.voteValue === 2,
  },
  {
    flag: "RefusedVoteValue",
    meaning: "A college without members, or before there was one.",
    failure: "A vote value is given without ground.",
    articles: [article("U 2", 1)],
    inputs: [province(100, 0), { ...nonResidents(1, 1, 1, 1), day: "2022-12-31" }],
    wanted: (_, answer) => "refused" in answer,
    catches: ["bad input answered"],
  },
];

const referendum = (
  votes: readonly [number, number, number, number],
  eligibleVoters: number,
  day = "2018-03-21",
): ReferendumInput => {
  const [votesFor, votesAgainst, blankVotes, invalidVotes] = votes;
  return { day, eligibleVoters, votesFor, votesAgainst, blankVotes, invalidVotes };
};
const act = "Wet raadgevend referendum";

export const referendumSituations: readonly Situation<ReferendumInput>[] = [
  {
    flag: "TurnoutExactlyThreshold",
    meaning: "A turnout of exactly 30 %: the threshold is reached.",
    failure: "The threshold must be exceeded, or the percentage is rounded.",
    articles: [ofLaw(act, "3"), ofLaw(act, "80")],
    inputs: [referendum([1, 2, 0, 0], 10)],
    catches: ["more-than-the-threshold"],
  },
  {
    flag: "TurnoutJustBelow",
    meaning: "One vote short of 30 %: no advice, whatever the majority.",
    failure: "There is advice without turnout.",
    articles: [ofLaw(act, "3"), ofLaw(act, "80")],
    inputs: [referendum([1, 3, 0, 0], 14), referendum([1, 28, 0, 0], 100)],
    catches: ["advice-without-turnout"],
  },
  {
    flag: "InvalidVotesInTurnout",
    meaning: "Invalid votes without which the threshold is not reached.",
    failure: "Invalid votes are left out of the turnout.",
    articles: [ofLaw(act, "80")],
    inputs: [referendum([0, 2, 0, 1], 10)],
    catches: ["turnout-of-valid-votes"],
  },
  {
    flag: "TieAtReferendum",
    meaning: "As many against as for: no majority against.",
    failure: "A tie is advice to reject.",
    articles: [ofLaw(act, "3"), ofLaw(act, "81")],
    inputs: [referendum([2, 2, 0, 0], 10)],
    catches: ["tie-is-a-majority"],
  },
  {
    flag: "AgainstByOneVote",
    meaning: "One vote more against than for.",
    failure: "A majority of one is not seen.",
    articles: [ofLaw(act, "3"), ofLaw(act, "81")],
    inputs: [referendum([2, 3, 0, 0], 10)],
    catches: ["majority-of-the-electorate"],
  },
  {
    flag: "AgainstBelowHalf",
    meaning: "More against than for, and with the blank votes less than half, as in 2018.",
    failure: "Neither of the two readings of a majority is followed.",
    articles: [ofLaw(act, "3"), ofLaw(act, "81")],
    inputs: [
      referendum([2, 3, 1, 0], 10),
      referendum([3_122_628, 3_317_496, 270_288, 23_813], 13_064_932),
    ],
  },
  {
    flag: "NobodyVoted",
    meaning: "No votes at all.",
    failure: "Division by nothing.",
    articles: [ofLaw(act, "80"), ofLaw(act, "81")],
    inputs: [referendum([0, 0, 0, 0], 10)],
  },
  {
    flag: "RefusedReferendum",
    meaning: "A day without the act, more votes than voters.",
    failure: "An outcome is given without ground.",
    articles: [ofLaw(act, "3")],
    inputs: [
      referendum([1, 2, 0, 0], 10, "2015-06-30"),
      referendum([1, 2, 0, 0], 10, "2018-07-28"),
      referendum([9, 2, 0, 0], 10),
    ],
    wanted: (_, answer) => "refused" in answer,
    catches: ["bad input answered"],
  },
];

const childbirth = (from: string): TemporaryLeaveInput => ({
  reason: "pregnancy-and-childbirth",
  from,
  presumedChildbirth: "2024-06-01",
});
const ill = (from: string, earlierLeaves?: number): TemporaryLeaveInput => ({
  reason: "illness",
  from,
  ...(earlierLeaves === undefined ? {} : { earlierLeaves }),
});

export const leaveSituations: readonly Situation<TemporaryLeaveInput>[] = [
  {
    flag: "LeaveOfSixteenWeeks",
    meaning: "Leave of sixteen weeks to the day, over a leap day and over new year.",
    failure: "Leave ends a day early or late, or after four months.",
    articles: [article("X 10", 2), article("X 10", 3), article("X 12", 2)],
    inputs: [ill("2024-02-01"), ill("2023-02-01"), ill("2024-11-15")],
    catches: ["first-day-not-counted", "four-months"],
  },
  {
    flag: "ThirdLeave",
    meaning: "The third leave of a term: granted, the last.",
    failure: "Leave is refused too soon.",
    articles: [article("X 10", 4)],
    inputs: [ill("2024-03-01", 2)],
  },
  {
    flag: "FourthLeave",
    meaning: "The fourth leave of a term: not granted.",
    failure: "Leave is granted without end.",
    articles: [article("X 10", 4)],
    inputs: [ill("2024-03-01", 3)],
    catches: ["as-often-as-asked", "four-times"],
  },
  {
    flag: "LeaveBeforeChildbirth",
    meaning: "Leave from exactly six and exactly four weeks before the certified day.",
    failure: "Leave is refused that the law gives.",
    articles: [article("X 10", 1)],
    inputs: [childbirth("2024-04-20"), childbirth("2024-05-04")],
  },
  {
    flag: "LeaveTooEarlyOrLate",
    meaning: "A day more than six, or less than four weeks before the certified day.",
    failure: "Leave begins on a day on which the law does not let it begin.",
    articles: [article("X 10", 1)],
    inputs: [childbirth("2024-04-19"), childbirth("2024-05-05")],
    catches: ["childbirth-at-any-time"],
  },
  {
    flag: "LeaveWithoutCertificate",
    meaning: "Leave for childbirth without a certified day.",
    failure: "Leave is granted without the day that it is counted from.",
    articles: [article("X 10", 1)],
    inputs: [{ reason: "pregnancy-and-childbirth", from: "2024-04-20" }],
    catches: ["childbirth-at-any-time"],
  },
  {
    flag: "RefusedLeave",
    meaning: "A day that does not exist, leave before there was any.",
    failure: "A day is given for a question that cannot be right.",
    articles: [article("X 10", 1)],
    inputs: [ill("2024-02-30"), ill("2006-10-10")],
    wanted: (_, answer) => "refused" in answer,
    catches: ["bad input answered"],
  },
];

export const figureNotes = {
  ...notesOf(sizeSituations),
  ...notesOf(valueSituations),
  ...notesOf(referendumSituations),
};
export const leaveNotes = notesOf(leaveSituations);

/** Vectors for sizes of bodies, vote values and referendums. */
export function figureVectors(): readonly Vector[] {
  return [
    ...vectorsOf("body-size", sizeSituations),
    ...vectorsOf("vote-value", valueSituations),
    ...vectorsOf("referendum", referendumSituations),
  ];
}

/** Vectors for temporary leave. */
export function leaveVectors(): readonly Vector[] {
  return vectorsOf("temporary-leave", leaveSituations);
}
