import { own } from "../../model/has.js";
import type { EmlCandidate, EmlCandidateLists } from "../documents/candidate-list.js";
import type { EmlCount } from "../documents/count.js";
import type { EmlListVotes } from "../documents/votes.js";
import type { DistrictVotes } from "./counted-districts.js";
import type { PeopleByName } from "./people-by-name.js";
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

/**
 * The candidates of a list in one district, with what the candidate list says of each. A person is the code of the count,
 * else, where there are several districts, the name (`people`), else the position.
 */
export function candidatesOf(
  district: DistrictVotes,
  list: EmlListVotes,
  files: EmlElectionFiles,
  people: PeopleByName | undefined,
): readonly EmlElectionCandidate[] {
  const nominated = files.lists
    .flatMap(({ contests }) => contests)
    .find(({ id }) => id === district.contest)
    ?.lists.find(({ number }) => number === list.number)?.candidates;
  return inOrderOfList(list.candidates).map((votes, index) => {
    const position = votes.position ?? index + 1;
    const shortCode = own(votes, "shortCode");
    const candidate = nominated?.find((each) => each.position === position);
    return {
      id:
        shortCode ??
        people?.idAt(district.contest, list.number, position) ??
        `${list.number}-${position}`,
      list: list.number,
      district: district.number,
      position,
      ...(shortCode === undefined ? {} : { shortCode }),
      ...(candidate === undefined ? {} : { nominated: candidate }),
    };
  });
}
