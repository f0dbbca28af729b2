import type { VoteValueInput } from "../../../src/before/vote-value-input.js";
import { article } from "../../../src/model/article.js";
import type { Situation } from "../../situation.js";

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
