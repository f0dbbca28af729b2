import type { ElectionInput } from "../../../model/election/election-input.js";
import type { ElectionType } from "../../../model/election/election-type.js";
import type { LeftOut } from "../../profiles/profile.js";
import type { Draws } from "../draws.js";
import { type Drawn, listGroups, severalGroups, sharedCandidates } from "./list-groups.js";
import {
  anyRows,
  closeRows,
  emptyRows,
  largeRows,
  type Rows,
  rowsAtThresholds,
  rowsWithMajority,
  shortRows,
} from "./votes.js";

/** Bodies whose groups have different lists in different districts. */
const withDistricts: readonly ElectionType[] = ["TK", "PS", "EK"];

/** One way of drawing an election: a flag of its cases, and what it is for. */
export interface Layer {
  readonly flag: string;
  readonly meaning: string;
  readonly failure: string;
  /** Where a profile leaves this out the layer is not drawn. */
  readonly about?: LeftOut;
  readonly of?: readonly ElectionType[];
  readonly draw: (draws: Draws, body: Pick<ElectionInput, "type" | "seats">) => Drawn;
}

const ofRows =
  (rows: (draws: Draws, seats: number) => Rows) =>
  (draws: Draws, { seats }: Pick<ElectionInput, "seats">): Drawn => ({
    groups: rows(draws, seats).map((votes, index) => ({ number: index + 1, votes })),
  });

/** The layers of drawn elections, each as often as the others. */
export const layers: readonly Layer[] = [
  {
    flag: "DrawnAnyVotes",
    meaning: "Lists with any votes, some of them alike.",
    failure: "Ordinary elections are decided otherwise than the law orders.",
    draw: ofRows(anyRows),
  },
  {
    flag: "DrawnCloseLists",
    meaning: "Lists that are equal or differ by a vote or two.",
    failure: "Averages, remainders or lots among lists that are close.",
    draw: ofRows(closeRows),
  },
  {
    flag: "DrawnAtThresholds",
    meaning: "Lists and candidates at a share of the quota, or a vote beside it.",
    failure: "A threshold is another, is rounded, or is reached where it must be exceeded.",
    draw: ofRows(rowsAtThresholds),
  },
  {
    flag: "DrawnShortLists",
    meaning: "Few candidates for many seats.",
    failure: "Seats of lists that run out of candidates.",
    about: "exhausted-lists",
    draw: ofRows(shortRows),
  },
  {
    flag: "DrawnMajority",
    meaning: "One list with about half of all votes.",
    failure: "The seat that a majority of the votes gives.",
    about: "absolute-majority",
    draw: ofRows(rowsWithMajority),
  },
  {
    flag: "DrawnNoVotes",
    meaning: "No votes at all, or on one list alone.",
    failure: "Elections in which hardly anybody voted.",
    about: "no-votes",
    draw: ofRows(emptyRows),
  },
  {
    flag: "DrawnLargeFigures",
    meaning: "Votes of a whole country.",
    failure: "Figures too large to be calculated with exactly.",
    draw: ofRows(largeRows),
  },
  {
    flag: "DrawnListGroups",
    meaning: "Lists that differ between districts and share some candidates.",
    failure: "Seats and candidates inside a list group.",
    about: "several-lists",
    of: withDistricts,
    draw: (draws, { type }) => listGroups(draws, type === "EK"),
  },
  {
    flag: "DrawnSharedCandidates",
    meaning: "Lists of a group that share few candidates.",
    failure: "Who is elected on several lists, and where the seats go that are left.",
    about: "several-lists",
    of: withDistricts,
    draw: (draws, { type }) => sharedCandidates(draws, type === "EK"),
  },
  {
    flag: "DrawnSeveralGroups",
    meaning: "Persons who stand for another group in every district.",
    failure: "Who is elected for several groups.",
    about: "several-lists",
    of: withDistricts,
    draw: (draws, { type }) => severalGroups(draws, type === "EK"),
  },
];
