import { duplicate, element, type Gatherer, optional, shape, text } from "../grammar/field.js";
import { count, rankNumber, token } from "../grammar/value-type.js";
import {
  address,
  type EmlAddress,
  type EmlGender,
  type EmlPersonName,
  gender,
  personName,
} from "./person.js";
import { shortCode } from "./short-code.js";

/** The votes on one candidate. */
export interface EmlCandidateVotes {
  /** Position on the list; the national count of the House of Representatives leaves it out. */
  readonly position?: number;
  /** Code made of the candidate's name, unique in the election. */
  readonly shortCode?: string;
  readonly name?: EmlPersonName;
  readonly gender?: EmlGender;
  readonly address?: EmlAddress;
  /** Votes before correction (EML_NL 1.3). */
  readonly initialVotes?: number;
  readonly votes: number;
}

/** The votes on one list (stemcijfer) and on its candidates, in the order of the file. */
export interface EmlListVotes {
  readonly number: number;
  /** The list's name (aanduiding); empty for an unnamed list (blanco lijst). */
  readonly name: string;
  readonly initialVotes?: number;
  readonly votes: number;
  readonly candidates: readonly EmlCandidateVotes[];
}

/** One `Selection` of the file: a list, or a candidate of the list before it. */
interface Selection {
  readonly candidate?: Omit<EmlCandidateVotes, "votes" | "initialVotes">;
  readonly list?: Pick<EmlListVotes, "number" | "name">;
  readonly initialVotes?: number;
  readonly votes: number;
}

/** A `Selection` of a count: who, and how many valid votes. */
export const voteSelection = shape<Selection>(
  {
    candidate: optional(
      element(
        "Candidate",
        shape<NonNullable<Selection["candidate"]>>({
          position: optional(text("CandidateIdentifier/@Id", rankNumber)),
          shortCode: optional(text("CandidateIdentifier/@ShortCode", shortCode)),
          name: optional(element("CandidateFullName", personName)),
          gender: optional(text("Gender", gender)),
          address: optional(element("QualifyingAddress", address)),
        }),
      ),
    ),
    list: optional(
      element(
        "AffiliationIdentifier",
        shape({ number: text("@Id", rankNumber), name: text("RegisteredName", token) }),
      ),
    ),
    initialVotes: optional(text("kr:InitialValidVotes", count)),
    votes: text("ValidVotes", count),
  },
  ({ candidate, list }) =>
    (candidate === undefined) === (list === undefined)
      ? {
          expected: "a Candidate or an AffiliationIdentifier",
          actual: list === undefined ? "neither" : "both",
        }
      : undefined,
);

type GrowingList = Omit<EmlListVotes, "candidates"> & { readonly candidates: EmlCandidateVotes[] };

const initially = (initialVotes: number | undefined) =>
  initialVotes === undefined ? undefined : { initialVotes };

/** Selections as they follow each other in the file, gathered into lists. */
export const selectionsByList: Gatherer<Selection, readonly EmlListVotes[]> = {
  start: () => {
    const value: GrowingList[] = [];
    const numbers = new Set<number>();
    const candidates = new Set<number | string>();
    return {
      value,
      add: ({ candidate, list, initialVotes, votes }) => {
        if (list !== undefined) {
          const twice = numbers.has(list.number);
          numbers.add(list.number);
          candidates.clear();
          value.push({ ...list, ...initially(initialVotes), votes, candidates: [] });
          return twice ? duplicate(list.number) : undefined;
        }
        const current = value.at(-1);
        if (current === undefined) {
          return { code: "incomplete-content", expected: "a list first", actual: "a candidate" };
        }
        current.candidates.push({ ...candidate, ...initially(initialVotes), votes });
        const identifier = candidate?.position ?? candidate?.shortCode;
        if (identifier === undefined) {
          const expected = "a CandidateIdentifier with Id or ShortCode";
          return { code: "incomplete-content", expected, actual: "neither" };
        }
        if (candidates.has(identifier)) return duplicate(identifier);
        candidates.add(identifier);
        return undefined;
      },
    };
  },
  items: (lists) =>
    lists.flatMap(({ number, name, candidates, ...figures }) => [
      { list: { number, name }, ...figures },
      ...candidates.map(({ votes, initialVotes, ...candidate }) => ({
        candidate,
        ...initially(initialVotes),
        votes,
      })),
    ]),
};
