import type { ListLengthInput } from "../../../src/before/lists/list-length-input.js";
import { article } from "../../../src/model/article.js";
import type { ElectionType } from "../../../src/model/election/election-type.js";
import type { Situation } from "../../situation.js";

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
