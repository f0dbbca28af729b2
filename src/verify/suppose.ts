import type { EmlElectionCandidate } from "../eml/bridge/candidates-from-eml.js";
import { electedInOrder } from "../eml/bridge/elected-order.js";
import { shownPersonName } from "../eml/bridge/person-name.js";
import type { EmlResult } from "../eml/documents/result.js";
import type { CompletedOutcome } from "../model/outcome/outcome.js";
import type { Determined } from "./determine.js";
import { identified } from "./elected-people.js";
import type { SuppositionFinding } from "./finding-kinds.js";
import { plainName } from "./person-fields.js";
import type { CandidatePlace } from "./verification.js";

/** Most people who are supposed to have died, and most names supposed to have been corrected. */
const mostSupposed = 5;

/** A result, and the facts under which it is the law's. */
export interface Supposed {
  readonly determined: Determined;
  readonly deceased: readonly CandidatePlace[];
  readonly corrected: readonly CandidatePlace[];
}

/** What a search is given: who stands, what was published, and how an outcome is made and compared. */
export interface Supposing {
  readonly result: EmlResult;
  readonly candidates: readonly EmlElectionCandidate[];
  determine(deceased: readonly CandidatePlace[], corrected: readonly CandidatePlace[]): Determined;
  fits(outcome: CompletedOutcome, corrected: readonly CandidatePlace[]): boolean;
}

const listsOf = (result: EmlResult) => result.contests.flatMap(({ lists }) => lists);

/** Whom the law elects on lists of the result where the result has as many seats. */
function electedByLaw(
  { result, candidates }: Supposing,
  outcome: CompletedOutcome,
): readonly EmlElectionCandidate[] {
  return listsOf(result).flatMap(({ number }) => {
    const elected = electedInOrder(outcome, candidates, number);
    return elected.flatMap(
      ({ candidate }) =>
        candidates.find(({ id, list }) => id === candidate && list === number) ?? [],
    );
  });
}

/** Whom the law elects and the result passes over. */
function passedOver(
  supposing: Supposing,
  outcome: CompletedOutcome,
  corrected: readonly CandidatePlace[],
): readonly EmlElectionCandidate[] {
  const { result, candidates } = supposing;
  const named = new Set(
    listsOf(result).flatMap(({ number, candidates: published }) => {
      const expected = electedInOrder(outcome, candidates, number);
      const onList = candidates.filter(({ list }) => list === number);
      return identified(published, expected, onList, corrected).map(
        ({ candidate }) => candidate?.id,
      );
    }),
  );
  return electedByLaw(supposing, outcome).filter(({ id }) => !named.has(id));
}

/** Deaths under which the result would be the law's. */
function withDeaths(
  supposing: Supposing,
  corrected: readonly CandidatePlace[],
): Supposed | undefined {
  let deceased: readonly CandidatePlace[] = [];
  while (deceased.length <= mostSupposed) {
    const determined = supposing.determine(deceased, corrected);
    const { outcome } = determined;
    if (outcome.status !== "completed") return undefined;
    if (supposing.fits(outcome, corrected)) return { determined, deceased, corrected };
    const passed = passedOver(supposing, outcome, corrected);
    if (passed.length === 0) return undefined;
    deceased = [...deceased, ...passed.map(({ list, position }) => ({ list, position }))];
  }
  return undefined;
}

/**
 * Facts outside the files under which a published result would be that of the law: names that were
 * corrected, candidates who died (P 19a), lots. Undefined when none are found.
 */
export function suppose(supposing: Supposing, outcome: CompletedOutcome): Supposed | undefined {
  const plain = withDeaths(supposing, []);
  if (plain !== undefined) return plain;
  const corrected = electedByLaw(supposing, outcome).map(({ list, position }) => ({
    list,
    position,
  }));
  return withDeaths(supposing, corrected);
}

/** What was supposed, told with the people it is about. */
export function suppositionFindings(
  file: string,
  { result, candidates }: Supposing,
  { determined, deceased, corrected }: Supposed,
): readonly SuppositionFinding[] {
  const { outcome } = determined;
  if (outcome.status !== "completed") return [];
  const shown = (place: CandidatePlace): string => {
    const found = candidates.find(
      ({ list, position }) => list === place.list && position === place.position,
    );
    return found?.nominated?.name === undefined
      ? (found?.id ?? "")
      : shownPersonName(found.nominated.name);
  };
  const about = { severity: "supposition", file } as const;
  const deaths = deceased.map((place): SuppositionFinding => {
    const expected = shown(place);
    return { ...about, code: "deceased-supposed", ...place, expected, actual: "" };
  });
  const names = listsOf(result).flatMap(({ number, candidates: published }) => {
    const onList = candidates.filter(({ list }) => list === number);
    const expected = electedInOrder(outcome, candidates, number);
    return identified(published, expected, onList, corrected).flatMap(
      ({ published: person, candidate }): SuppositionFinding[] => {
        const name = candidate?.nominated?.name;
        if (candidate === undefined || name === undefined) return [];
        if (plainName(name) === plainName(person.name)) return [];
        const [here, there] = [shownPersonName(name), shownPersonName(person.name)];
        const { list, position } = candidate;
        return [
          { ...about, code: "name-corrected", list, position, expected: here, actual: there },
        ];
      },
    );
  });
  return [...deaths, ...names];
}
