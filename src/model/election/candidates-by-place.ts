import type { CandidateId } from "../identifiers.js";
import { idByPlace } from "./candidacies.js";
import type { Candidate } from "./election.js";

/** How many places are kept of how many list numbers; candidates beyond are made each time. */
const mostLists = 60;
const mostPlaces = 80;

/** By list number, in order of places: they are the same in every election, and frozen. */
const kept: Map<number, readonly Candidate[]> = new Map();

const nobody: readonly Candidate[] = Object.freeze([]);

/** Candidates without an id, who are called after their list number and place; frozen. */
export function candidatesByPlace(number: number, length: number): readonly Candidate[] {
  const before = kept.get(number) ?? nobody;
  if (before.length === length) return before;
  if (before.length > length) return Object.freeze(before.slice(0, length));
  const candidates = Object.freeze([...before, ...made(number, before.length, length)]);
  if (number <= mostLists && length <= mostPlaces) kept.set(number, candidates);
  return candidates;
}

/** Those of the places after one, up to another. */
function made(number: number, after: number, last: number): Candidate[] {
  const candidates: Candidate[] = [];
  for (let place = after + 1; place <= last; place += 1) {
    // An id of the house's own making.
    candidates.push(Object.freeze({ id: idByPlace(number, place) as CandidateId }));
  }
  return candidates;
}
