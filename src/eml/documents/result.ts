import { type ElementEntry, elementTable } from "../grammar/element-table.js";
import { ruled } from "../grammar/expected.js";
import {
  constant,
  duplicate,
  element,
  elements,
  type Gatherer,
  gathered,
  optional,
  shape,
  text,
} from "../grammar/field.js";
import { oneOf, positiveCount, rankNumber, token } from "../grammar/value-type.js";
import { contestId, type EmlElection, electionIdentifierOfDay } from "./election-identifier.js";
import { type EmlAuthority, type EmlHeader, headerFieldsWithAuthority } from "./header.js";
import {
  type EmlAddress,
  type EmlGender,
  type EmlPersonName,
  gender,
  minimalAddress,
  personName,
} from "./person.js";
import { shortCode } from "./short-code.js";

/** Elected on preference votes (1) or in the order of the list (2). */
export type EmlRanking = "1" | "2";

/** An elected candidate. */
export interface EmlElectedCandidate {
  /** Order of election on the list; in one-district files before mid-2026 the list position. */
  readonly id: number;
  /** The short code of the candidate, by which files refer to one person. */
  readonly shortCode?: string;
  /** What it is called. */
  readonly name: EmlPersonName;
  /** The gender that the file gives. */
  readonly gender?: EmlGender;
  /** The gender, as an annex of the file has it. */
  readonly genderAnnex?: EmlGender;
  /** Where the person lives, as far as the file says. */
  readonly address: EmlAddress;
  /** A number of votes. */
  readonly votes?: number;
  /** Elected on preference votes (`"1"`) or in the order of the list (`"2"`). */
  readonly ranking?: EmlRanking;
}

/** A list with at least one seat, and its elected candidates in the order of election. */
export interface EmlElectedList {
  /** The number of the list on the ballot (lijstnummer). */
  readonly number: number;
  /** What it is called. */
  readonly name: string;
  /** A number of votes. */
  readonly votes?: number;
  /** The same of the list, which no official file says. */
  readonly ranking?: EmlRanking;
  /** Who was elected, in the order of election. */
  readonly candidates: readonly EmlElectedCandidate[];
}

/** The result of one contest. */
export interface EmlContestResult {
  /** Names it; unique among its kind. */
  readonly id: string;
  /** What it is called. */
  readonly name?: string;
  /** The lists, by number. */
  readonly lists: readonly EmlElectedList[];
}

/** A result file, EML_NL 520 (resultaatbestand). */
export interface EmlResult extends EmlHeader {
  /** Which of the kinds this is. */
  readonly kind: "520";
  /** The body that made the file: its id and name. */
  readonly authority: EmlAuthority;
  /** The election. */
  readonly election: EmlElection;
  /** The contests: electoral districts, or the whole area. */
  readonly contests: readonly EmlContestResult[];
}

interface Selection {
  readonly candidate?: Omit<EmlElectedCandidate, "votes" | "ranking">;
  readonly list?: Pick<EmlElectedList, "number" | "name">;
  readonly votes?: number;
  readonly ranking?: EmlRanking;
}

const selection = shape<Selection>(
  {
    candidate: optional(
      element(
        "Candidate",
        shape<NonNullable<Selection["candidate"]>>({
          id: text("CandidateIdentifier/@Id", rankNumber),
          shortCode: optional(text("CandidateIdentifier/@ShortCode", shortCode)),
          name: element("CandidateFullName", personName),
          gender: optional(text("Gender", gender)),
          genderAnnex: optional(text("kr:GenderAnnex", gender)),
          address: element("QualifyingAddress", minimalAddress),
        }),
      ),
    ),
    list: optional(
      element(
        "AffiliationIdentifier",
        shape<NonNullable<Selection["list"]>>({
          number: text("@Id", rankNumber),
          name: text("RegisteredName", token),
        }),
      ),
    ),
    votes: optional(text("Votes", positiveCount)),
    ranking: optional(text("Ranking", oneOf(["1", "2"]))),
    "#elected": constant("Elected", "yes"),
  },
  ({ candidate, list }) =>
    (candidate === undefined) === (list === undefined)
      ? {
          expected: ruled("candidate-or-list"),
          actual: list === undefined ? "" : "Candidate, AffiliationIdentifier",
        }
      : undefined,
);

type GrowingList = Omit<EmlElectedList, "candidates"> & {
  readonly candidates: EmlElectedCandidate[];
};

const selectionsByList: Gatherer<Selection, readonly EmlElectedList[]> = {
  start: () => {
    const value: GrowingList[] = [];
    const numbers = new Set<number>();
    const candidates = new Set<number>();
    return {
      value,
      add: ({ candidate, list, ...rest }) => {
        if (list !== undefined) {
          candidates.clear();
          value.push({ ...list, ...rest, candidates: [] });
          if (numbers.has(list.number)) return duplicate(list.number);
          numbers.add(list.number);
        }
        if (candidate === undefined) return undefined;
        const current = value.at(-1);
        if (current === undefined) {
          return {
            code: "incomplete-content",
            expected: ruled("list-before-candidates"),
            actual: "",
          };
        }
        current.candidates.push({ ...candidate, ...rest });
        if (candidates.has(candidate.id)) return duplicate(candidate.id);
        candidates.add(candidate.id);
        return undefined;
      },
    };
  },
  items: (lists) =>
    lists.flatMap(({ number, name, candidates, ...rest }): Selection[] => [
      { list: { number, name }, ...rest },
      ...candidates.map(({ votes, ranking, ...candidate }) => ({
        candidate,
        ...(votes === undefined ? undefined : { votes }),
        ...(ranking === undefined ? undefined : { ranking }),
      })),
    ]),
};

const contest = shape<EmlContestResult>({
  id: text("ContestIdentifier/@Id", contestId),
  name: optional(text("ContestIdentifier/ContestName", token)),
  lists: gathered("Selection", selection, selectionsByList, 1),
});

/** The places of a result file. */
export const resultTable: ElementEntry = elementTable(
  "EML",
  shape<EmlResult>({
    kind: text("@Id", oneOf(["520"])),
    "#version": constant("@SchemaVersion", "5"),
    ...headerFieldsWithAuthority,
    election: element("Result/Election/ElectionIdentifier", electionIdentifierOfDay),
    contests: elements("Result/Election/Contest", contest, 1, ({ id }) => id),
  }),
);
