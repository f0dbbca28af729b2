import type { EmlCandidate, EmlCandidateLists } from "../documents/candidate-list.js";
import type { EmlCount } from "../documents/count.js";
import type { EmlCandidateVotes, EmlListVotes } from "../documents/votes.js";
import type { DistrictVotes } from "./counted-districts.js";
import { shownPersonName } from "./person-name.js";
import { inOrderOfList } from "./tally-from-eml.js";

/** The files an election is made of. */
export interface EmlElectionFiles {
  /** Seats to be assigned, as the definition (110a) says. */
  readonly seats: number;
  /**
   * The count of the whole election (510d), those of all its districts (510c), or where there is no
   * district committee those of all its municipalities (510b; Na 32 (3)).
   */
  readonly counts: readonly EmlCount[];
  /** The candidate lists (230b) of the districts. */
  readonly lists: readonly EmlCandidateLists[];
}

/** A candidate of an election that was made from files. */
export interface EmlElectionCandidate {
  /** The candidate's id in the election. */
  readonly id: string;
  /** The number of the list. */
  readonly list: number;
  /** The number of the electoral district (kieskring). */
  readonly district: number;
  /** The position of the candidate on the list, from 1. */
  readonly position: number;
  /** The short code of the candidate, by which files refer to one person. */
  readonly shortCode?: string;
  /** What the candidate list says; absent when it was not given. */
  readonly nominated?: EmlCandidate;
}

/** Names a person: the code of the count, else the position in a single district, else the name. */
function candidateId(
  votes: EmlCandidateVotes,
  list: number,
  position: number,
  nominated: EmlCandidate | undefined,
  districts: number,
): string {
  if (votes.shortCode !== undefined) return votes.shortCode;
  if (districts === 1 || nominated === undefined) return `${list}-${position}`;
  return personId(list, nominated) ?? `${list}-${position}`;
}

/** A person in whatever district: by list, name and place, as at one position of a list others stand elsewhere. */
export function personId(list: number, { name, address }: EmlCandidate): string | undefined {
  if (name === undefined) return undefined;
  const place = address?.locality?.name ?? address?.country?.locality.name ?? "";
  return `${list} ${shownPersonName(name)} (${place})`;
}

/** The candidates of a list in one district, with what the candidate list says of each. */
export function candidatesOf(
  district: DistrictVotes,
  list: EmlListVotes,
  files: EmlElectionFiles,
  districts: number,
): readonly EmlElectionCandidate[] {
  const nominated = files.lists
    .flatMap(({ contests }) => contests)
    .find(({ id }) => id === district.contest)
    ?.lists.find(({ number }) => number === list.number)?.candidates;
  return inOrderOfList(list.candidates).map((votes, index) => {
    const position = votes.position ?? index + 1;
    const candidate = nominated?.find((each) => each.position === position);
    return {
      id: candidateId(votes, list.number, position, candidate, districts),
      list: list.number,
      district: district.number,
      position,
      ...(votes.shortCode === undefined ? {} : { shortCode: votes.shortCode }),
      ...(candidate === undefined ? {} : { nominated: candidate }),
    };
  });
}
