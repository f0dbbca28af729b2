import { has } from "../has.js";

/** What of a list says its votes: a row for each district, with a figure for each candidate. */
interface FiguresOfCandidates {
  readonly districts: readonly number[];
  readonly candidates: readonly unknown[];
  readonly votes: readonly (readonly number[])[];
}

/** The same of a list of which the candidates are not known. */
interface FiguresOfListAlone {
  readonly districts: readonly number[];
  readonly listVotes: readonly number[];
}

/** What of a list says its votes. */
export type FiguresOfList = FiguresOfCandidates | FiguresOfListAlone;

/** A district by its number, with its vote value. */
interface DistrictWithValue {
  readonly number: number;
  readonly voteValue: number;
}

/** What one vote counts for (U 2), in the districts where that is not one. */
export type VoteValues = ReadonlyMap<number, number>;

/** The vote values of districts. */
export function voteValuesOf(districts: readonly DistrictWithValue[]): VoteValues {
  const values = new Map<number, number>();
  for (const { number, voteValue } of districts) if (voteValue !== 1) values.set(number, voteValue);
  return values;
}

/** What one vote of this district counts for. */
function valueIn(district: number | undefined, values: VoteValues): number {
  return values.size === 0 || district === undefined ? 1 : (values.get(district) ?? 1);
}

/** The votes on a list over its districts. */
export interface VotesOnList {
  /** Of every candidate in list order; where the candidates are not known of the list alone. */
  readonly figures: readonly number[];
  readonly sum: number;
  /** Goes by every figure and its place, in 32 bits. */
  readonly order: number;
}

/**
 * The votes on a list over its districts. Null where a figure is no number of votes, or there is not one
 * for each candidate in each district.
 */
export function votesOnList(list: FiguresOfList, values: VoteValues): VotesOnList | null {
  const figures = has(list, "candidates") ? overDistricts(list, values) : overAll(list, values);
  return figures === null ? null : addedUp(figures);
}

/** The votes of the list alone. */
function overAll(
  { districts, listVotes }: FiguresOfListAlone,
  values: VoteValues,
): readonly number[] | null {
  if (listVotes.length !== districts.length) return null;
  let votes = 0;
  let row = 0;
  for (const district of districts) {
    const figure = listVotes[row];
    if (!isVotes(figure)) return null;
    votes += figure * valueIn(district, values);
    row++;
  }
  return [votes];
}

/** The votes of every candidate; those of one district where a vote counts for one are not copied. */
function overDistricts(
  { candidates, votes, districts }: FiguresOfCandidates,
  values: VoteValues,
): readonly number[] | null {
  if (votes.length !== districts.length) return null;
  // By place, here and below: engines make an object for each item of a frozen array that is iterated.
  for (let row = 0; row < votes.length; row++) {
    const figures = votes[row];
    if (!Array.isArray(figures) || figures.length !== candidates.length) return null;
  }
  const first = votes[0];
  if (first !== undefined && votes.length === 1 && valueIn(districts[0], values) === 1)
    return first;
  const sums: number[] = [];
  for (let place = 0; place < candidates.length; place++) sums.push(0);
  for (let row = 0; row < votes.length; row++) {
    if (!addTo(sums, inVoteValue(votes[row] ?? [], valueIn(districts[row], values)))) return null;
  }
  return sums;
}

/** What is no number of votes stays none, whatever it is multiplied by. */
function inVoteValue(figures: readonly number[], voteValue: number): readonly number[] {
  if (voteValue === 1) return figures;
  return figures.map((figure) => (isVotes(figure) ? figure * voteValue : Number.NaN));
}

/** Adds one district's figures to those of others; false: one of them is no number of votes. */
function addTo(sums: number[], figures: readonly number[]): boolean {
  for (let place = 0; place < sums.length; place++) {
    const figure = figures[place];
    const sum = sums[place];
    if (sum === undefined || !isVotes(figure)) return false;
    sums[place] = sum + figure;
  }
  return true;
}

function addedUp(figures: readonly number[]): VotesOnList | null {
  let order = 0;
  let sum = 0;
  for (const figure of figures) {
    if (!isVotes(figure)) return null;
    order = (Math.imul(order, 31) + figure) | 0;
    sum += figure;
  }
  return { figures, sum, order };
}

function isVotes(figure: number | undefined): figure is number {
  return figure !== undefined && Number.isInteger(figure) && figure >= 0;
}
