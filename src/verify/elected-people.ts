import type { EmlElectionCandidate } from "../eml/bridge/candidates-from-eml.js";
import type { ElectedInOrder } from "../eml/bridge/elected-order.js";
import type { EmlElectedCandidate } from "../eml/documents/result.js";
import { mayBeOne, plainName, sharedFields } from "./person-fields.js";
import type { CandidatePlace } from "./verification.js";

/** Somebody who is published as elected, and who on the list that is. */
export interface IdentifiedPerson {
  readonly published: EmlElectedCandidate;
  /** Undefined: nobody on the list, or only somebody who was named before. */
  readonly candidate: EmlElectionCandidate | undefined;
  /** Whether the only one it can be was named before. */
  readonly isNamedBefore: boolean;
}

const byCode = 1_000;
const byName = 100;
const byCorrectedName = 50;

/**
 * How well a published person fits a candidate: nothing when neither code nor name does. A code names
 * one person in the whole election; without codes the name does, and what is printed beside it tells
 * two of one name apart.
 */
function likeness(
  published: EmlElectedCandidate,
  { shortCode, nominated, position, list }: EmlElectionCandidate,
  corrected: readonly CandidatePlace[],
): number {
  const isCode = shortCode !== undefined && shortCode === published.shortCode;
  if (nominated?.name === undefined) {
    return isCode || (shortCode === undefined && position === published.id) ? byCode : 0;
  }
  const isName = plainName(published.name) === plainName(nominated.name);
  if (!isCode && !isName) {
    const isCorrected = corrected.some(
      (place) => place.list === list && place.position === position,
    );
    const mayBe = isCorrected && mayBeOne(published, nominated);
    return mayBe ? byCorrectedName + sharedFields(published, nominated) : 0;
  }
  return (isCode ? byCode : 0) + (isName ? byName : 0) + sharedFields(published, nominated);
}

/** Whether nothing tells who the published people are: the lists are not there, and their numbers are the order. */
function isOrderAlone(
  published: readonly EmlElectedCandidate[],
  onList: readonly EmlElectionCandidate[],
): boolean {
  return (
    onList.every(
      ({ nominated, shortCode }) => nominated === undefined && shortCode === undefined,
    ) && published.every(({ id }, index) => id === index + 1)
  );
}

/**
 * Who the published people are, each of the list once: two equal names on one list are two people.
 * Where two fit as well, whom the law elects in that place is meant.
 */
export function identified(
  published: readonly EmlElectedCandidate[],
  expected: readonly ElectedInOrder[],
  onList: readonly EmlElectionCandidate[],
  corrected: readonly CandidatePlace[] = [],
): readonly IdentifiedPerson[] {
  const people = new Map(onList.map((candidate) => [candidate.id, candidate]));
  if (isOrderAlone(published, onList)) {
    return published.map((person, index) => {
      const candidate = people.get(expected[index]?.candidate ?? "");
      return { published: person, candidate, isNamedBefore: false };
    });
  }
  const taken = new Set<string>();
  return published.map((person, index) => {
    let best: EmlElectionCandidate | undefined;
    let bestLikeness = 0;
    let isNamedBefore = false;
    for (const candidate of people.values()) {
      const alike = likeness(person, candidate, corrected);
      if (alike === 0) continue;
      if (taken.has(candidate.id)) {
        isNamedBefore = true;
        continue;
      }
      const isExpected = expected.some((each) => each.candidate === candidate.id) ? 0.25 : 0;
      const isInPlace = expected[index]?.candidate === candidate.id ? 0.5 : 0;
      const whole = alike + isExpected + isInPlace;
      if (whole > bestLikeness) [best, bestLikeness] = [candidate, whole];
    }
    if (best !== undefined) taken.add(best.id);
    return {
      published: person,
      candidate: best,
      isNamedBefore: best === undefined && isNamedBefore,
    };
  });
}
