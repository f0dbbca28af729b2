import { own, ownOnly } from "../../model/has.js";
import type { EmlCandidate, EmlCandidateLists } from "../documents/candidate-list.js";
import type { EmlContestCount } from "../documents/count.js";
import type { EmlPersonName } from "../documents/person.js";
import type { EmlCandidateVotes } from "../documents/votes.js";

/** A candidate's name as the table prints it. */
export function tabulatedName(person: EmlPersonName): string {
  const { prefix, lastName, initials } = ownOnly(person);
  const last = prefix ? `${prefix} ${lastName}` : lastName;
  return initials ? `${last}, ${initials}` : last;
}

/** The contest of several districts, which each have lists of their own. */
export const isOfSeveralDistricts = ({ id }: Pick<EmlContestCount, "id">): boolean => id === "alle";

/** What makes a candidate of a list the same in the total and in every unit. */
export function candidateKey(
  contest: Pick<EmlContestCount, "id">,
): (candidate: Partial<EmlCandidateVotes>) => string {
  if (isOfSeveralDistricts(contest)) return ({ shortCode = "" }) => shortCode;
  return ({ position = 0 }) => `${position}`;
}

/** The names that the candidate lists give, by list and by what makes the candidate one. */
export type NamesOfList = ReadonlyMap<string, string>;

const named = (candidates: readonly EmlCandidate[], at: number): string | undefined => {
  const name = candidates.find(({ position }) => position === at)?.name;
  return name === undefined ? undefined : tabulatedName(name);
};

/** Which candidate lists a count is about: of its contest, or of each district in it. */
export function listsOfContest(
  contest: EmlContestCount,
  given: readonly EmlCandidateLists[],
): readonly { readonly unit?: string; readonly lists: EmlCandidateLists["contests"][number] }[] {
  const contests = given.flatMap((document) => document.contests);
  if (!isOfSeveralDistricts(contest)) {
    return contests.filter(({ id }) => id === contest.id).map((lists) => ({ lists }));
  }
  return contest.units.flatMap(({ id: unit }) =>
    contests.filter(({ id }) => `HSB${id}` === unit).map((lists) => ({ unit, lists })),
  );
}

/** The names of the candidates of one list. */
export function namesOfList(
  number: number,
  contest: EmlContestCount,
  given: readonly EmlCandidateLists[],
): NamesOfList {
  const names = new Map<string, string>();
  const keyOf = candidateKey(contest);
  for (const { unit, lists } of listsOfContest(contest, given)) {
    const nominated = lists.lists.find((list) => list.number === number)?.candidates ?? [];
    const figures = contest.units.find(({ id }) => id === unit) ?? own(contest, "total");
    const counted = figures?.lists.find((list) => list.number === number)?.candidates ?? [];
    for (const [place, candidate] of counted.entries()) {
      const name = named(nominated, candidate.position ?? place + 1);
      const key = keyOf(candidate);
      if (name !== undefined && !names.has(key)) names.set(key, name);
    }
  }
  return names;
}
