import { own, ownOnly } from "../../model/has.js";
import { ruled } from "../grammar/expected.js";
import {
  duplicate,
  element,
  type Gatherer,
  type GatheringFault,
  optional,
  type Shape,
  shape,
  text,
} from "../grammar/field.js";
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
  /** What it is called. */
  readonly name?: EmlPersonName;
  /** The gender that the file gives. */
  readonly gender?: EmlGender;
  /** Where the person lives, as far as the file says. */
  readonly address?: EmlAddress;
  /** Votes before correction (EML_NL 1.3). */
  readonly initialVotes?: number;
  /** A number of votes. */
  readonly votes: number;
}

/** The votes on one list (stemcijfer) and on its candidates, in the order of the file. */
export interface EmlListVotes {
  /** The number of the list on the ballot (lijstnummer). */
  readonly number: number;
  /** The list's name (aanduiding); empty for an unnamed list (blanco lijst). */
  readonly name: string;
  /** The votes as first reported, before a corrigendum. */
  readonly initialVotes?: number;
  /** A number of votes. */
  readonly votes: number;
  /** The candidates, in list order. */
  readonly candidates: readonly EmlCandidateVotes[];
}

/** One `Selection` of the file: a list, or a candidate of the list before it. */
interface Selection extends EmlCandidateVotes {
  readonly listNumber?: number;
  readonly listName?: string;
}

const isList = (given: Selection): boolean => {
  const { listNumber, listName } = ownOnly(given);
  return listNumber !== undefined || listName !== undefined;
};

const isCandidate = (selection: Selection): boolean =>
  (["position", "shortCode", "name"] as const).some((key) => own(selection, key) !== undefined);

/** A `Selection` of a count: who, and how many valid votes. */
export const voteSelection: Shape<Selection> = shape<Selection>(
  {
    position: optional(text("Candidate/CandidateIdentifier/@Id", rankNumber)),
    shortCode: optional(text("Candidate/CandidateIdentifier/@ShortCode", shortCode)),
    name: optional(element("Candidate/CandidateFullName", personName)),
    gender: optional(text("Candidate/Gender", gender)),
    address: optional(element("Candidate/QualifyingAddress", address)),
    listNumber: optional(text("AffiliationIdentifier/@Id", rankNumber)),
    listName: optional(text("AffiliationIdentifier/RegisteredName", token)),
    initialVotes: optional(text("kr:InitialValidVotes", count)),
    votes: text("ValidVotes", count),
  },
  (selection) => {
    const { listNumber, listName, position, shortCode: code } = ownOnly(selection);
    const isOrdinary = position !== undefined && listNumber === undefined;
    if (isOrdinary && listName === undefined) return undefined;
    if (!isList(selection)) {
      return position === undefined && code === undefined
        ? { expected: ruled("candidate-with-code"), actual: "" }
        : undefined;
    }
    if (isCandidate(selection)) {
      return {
        expected: ruled("candidate-or-list"),
        actual: "Candidate, AffiliationIdentifier",
      };
    }
    if (listNumber === undefined) return { expected: ruled("list-with-number"), actual: "" };
    return listName === undefined ? { expected: ruled("list-with-name"), actual: "" } : undefined;
  },
);

type GrowingList = Omit<EmlListVotes, "candidates"> & { readonly candidates: EmlCandidateVotes[] };

/** Says when a candidate stands on a list twice. Positions come in order: then there is no need to look. */
function createCandidateCheck() {
  let highest = 0;
  const others = new Set<number | string>();
  return {
    reset() {
      highest = 0;
      if (others.size > 0) others.clear();
    },
    add(given: Selection, list: GrowingList): GatheringFault | undefined {
      const { position, shortCode: code = "" } = ownOnly(given);
      if (position !== undefined && position > highest && others.size === 0) {
        highest = position;
        return undefined;
      }
      if (others.size === 0) {
        for (const known of list.candidates) others.add(known.position ?? known.shortCode ?? "");
      }
      const identifier = position ?? code;
      if (others.has(identifier)) return duplicate(identifier);
      others.add(identifier);
      return undefined;
    },
  };
}

/** Selections as they follow each other in the file, gathered into lists. */
export const selectionsByList: Gatherer<Selection, readonly EmlListVotes[]> = {
  start: () => {
    const value: GrowingList[] = [];
    const numbers = new Set<number>();
    const candidates = createCandidateCheck();
    let current: GrowingList | undefined;
    return {
      value,
      add: (selection) => {
        const { listNumber, listName = "", initialVotes, votes } = ownOnly(selection);
        if (listNumber === undefined) {
          if (current === undefined) {
            return {
              code: "incomplete-content",
              expected: ruled("list-before-candidates"),
              actual: "",
            };
          }
          const fault = candidates.add(selection, current);
          current.candidates.push(selection);
          return fault;
        }
        candidates.reset();
        const initial = initialVotes === undefined ? undefined : { initialVotes };
        current = { number: listNumber, name: listName, ...initial, votes, candidates: [] };
        value.push(current);
        if (numbers.has(listNumber)) return duplicate(listNumber);
        numbers.add(listNumber);
        return undefined;
      },
    };
  },
  items: (lists) =>
    lists.flatMap(({ number, name, candidates, ...figures }) => [
      { listNumber: number, listName: name, ...figures },
      ...candidates,
    ]),
};
