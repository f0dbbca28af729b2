import { shownPersonName } from "../eml/bridge/person-name.js";
import type { EmlCandidateLists } from "../eml/documents/candidate-list.js";
import type { EmlCount } from "../eml/documents/count.js";
import type { EmlPersonName } from "../eml/documents/person.js";
import type { EmlResult } from "../eml/documents/result.js";
import type { EmlCandidateVotes } from "../eml/documents/votes.js";
import { own, ownOnly } from "../model/has.js";
import { candidatesOfFilesSignature } from "../model/signatures/made/table.js";
import { refusedArguments } from "../model/signatures/refused-arguments.js";
import { contestKey } from "../verify/contest-key.js";
import { plainName } from "../verify/person-fields.js";

/** By what somebody is elected as published; `elected` where the file does not say by what. */
export type ElectedBy = "preference-votes" | "list-order" | "elected";

/** What is known of a candidate of a count. */
export interface KnownCandidate {
  /** The code, or list number, hyphen, place. */
  readonly candidate: string;
  /** The place on the list of the district, where the file has it. */
  readonly position: number | null;
  /** The name, as people say it. */
  readonly name: string | null;
  /** By what the candidate is elected, as published; null: not, or it is not known. */
  readonly elected: ElectedBy | null;
}

/** Who the candidates of counts are. */
export interface Candidates {
  /** The candidate on a list of a district; `index` is the place in the file, from 0. */
  readonly known: (
    district: string,
    list: number,
    votes: EmlCandidateVotes,
    index: number,
  ) => KnownCandidate;
}

interface Nominated {
  readonly shortCode: string | undefined;
  readonly name: EmlPersonName | undefined;
}

const electedBy = { "1": "preference-votes", "2": "list-order" } as const;

/** How a ranking of a result is told. */
export const rankingTold = (ranking: "1" | "2" | undefined): ElectedBy =>
  ranking === undefined ? "elected" : electedBy[ranking];

/** The files that say who candidates are, of one election. */
export interface FilesOnCandidates {
  /** The candidate lists of the districts (230b), or of the whole (230c). */
  readonly lists: readonly EmlCandidateLists[];
  /** The results (520). */
  readonly results: readonly EmlResult[];
  /** Counts whose units are districts (510d): they name candidates by code in the order of the list. */
  readonly counts: readonly EmlCount[];
}

/** Who the candidates are, by candidate lists, results and the counts that know their codes. */
export function candidatesOfFiles(files: FilesOnCandidates): Candidates {
  const refusal = refusedArguments(candidatesOfFilesSignature, [files]);
  if (refusal !== null) return refusal;
  const { lists, results, counts } = files;
  const codes = codesOfPlaces(counts);
  const { byPlace, byCode } = nominatedBy(lists, codes);
  const elected = electedPeople(results);
  return {
    known(district, list, votes, index) {
      const inDistrict = placeKey(district, list, votes.position ?? index + 1);
      const found =
        own(votes, "shortCode") === undefined
          ? byPlace.get(inDistrict)
          : byCode.get(`${list}|${own(votes, "shortCode")}`);
      const code = own(votes, "shortCode") ?? found?.shortCode ?? codes.get(inDistrict);
      const name = own(votes, "name") ?? own(found, "name");
      return {
        candidate: code ?? `${list}-${votes.position ?? index + 1}`,
        position: votes.position ?? null,
        name: name === undefined ? null : shownPersonName(name),
        elected:
          (code === undefined ? undefined : elected.get(`${list}|${code}`)) ??
          (name === undefined ? undefined : elected.get(`${list}|${plainName(name)}`)) ??
          null,
      };
    },
  };
}

const placeKey = (district: string, list: number, position: number) =>
  `${district}|${list}|${position}`;

/** The code of each place on the list of a district. */
function codesOfPlaces(counts: readonly EmlCount[]): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const { id, lists } of counts.flatMap(({ contests }) =>
    contests.flatMap(({ units }) => units),
  )) {
    const district = /^HSB0*(\d+)$/.exec(id)?.[1];
    if (district === undefined) continue;
    for (const { number, candidates } of lists) {
      candidates.forEach((given, index) => {
        const { shortCode, position } = ownOnly(given);
        if (shortCode === undefined) return;
        codes.set(placeKey(district, number, position ?? index + 1), shortCode);
      });
    }
  }
  return codes;
}

interface Nominations {
  readonly byPlace: ReadonlyMap<string, Nominated>;
  /** By list number and code. */
  readonly byCode: ReadonlyMap<string, Nominated>;
}

function nominatedBy(
  lists: readonly EmlCandidateLists[],
  codes: ReadonlyMap<string, string>,
): Nominations {
  const byPlace = new Map<string, Nominated>();
  const byCode = new Map<string, Nominated>();
  for (const contest of lists.flatMap(({ contests }) => contests)) {
    const district = contestKey(contest.id);
    for (const { number, candidates } of contest.lists) {
      if (number === undefined) continue;
      candidates.forEach((candidate, index) => {
        const { position, shortCode, name } = ownOnly(candidate);
        const place = placeKey(district, number, position ?? index + 1);
        const known = { shortCode: shortCode ?? codes.get(place), name };
        byPlace.set(place, known);
        if (known.shortCode !== undefined) byCode.set(`${number}|${known.shortCode}`, known);
      });
    }
  }
  return { byPlace, byCode };
}

/** The elected by code, and by name where nobody else of the list has it. */
function electedPeople(results: readonly EmlResult[]): ReadonlyMap<string, ElectedBy> {
  const elected = new Map<string, ElectedBy>();
  for (const { number, candidates } of results.flatMap(({ contests }) =>
    contests.flatMap(({ lists }) => lists),
  )) {
    for (const each of candidates) {
      const { shortCode, name, ranking } = ownOnly(each);
      const by = rankingTold(ranking);
      if (shortCode === undefined) elected.set(`${number}|${plainName(name)}`, by);
      else elected.set(`${number}|${shortCode}`, by);
    }
  }
  return elected;
}
