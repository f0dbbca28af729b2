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

/** What one vote of each district counts for (U 2). */
export type VoteValues = ReadonlyMap<number, number>;

/** The vote values of districts. */
export function voteValuesOf(districts: readonly DistrictWithValue[]): VoteValues {
  const values = new Map<number, number>();
  for (const { number, voteValue } of districts) values.set(number, voteValue);
  return values;
}

/**
 * The votes on a list over its districts: of every candidate in list order, or where the candidates are
 * not known the votes of the list alone. Null where a figure is no number of votes, or there is not one
 * for each candidate in each district.
 */
export function votesOnList(list: FiguresOfList, values: VoteValues): readonly number[] | null {
  return "candidates" in list
    ? votesOfCandidates(list, values)
    : votesWithoutCandidates(list, values);
}

function votesWithoutCandidates(
  { districts, listVotes }: FiguresOfListAlone,
  values: VoteValues,
): readonly number[] | null {
  if (listVotes.length !== districts.length || !areVotes(listVotes)) return null;
  let votes = 0;
  let row = 0;
  for (const district of districts) {
    votes += (listVotes[row] ?? 0) * (values.get(district) ?? 1);
    row++;
  }
  return [votes];
}

function votesOfCandidates(
  { candidates, votes, districts }: FiguresOfCandidates,
  values: VoteValues,
): readonly number[] | null {
  if (votes.length !== districts.length) return null;
  for (const row of votes) {
    if (!Array.isArray(row) || row.length !== candidates.length) return null;
  }
  const [first = [], ...others] = votes.map((figures, row) =>
    inVoteValue(figures, values.get(districts[row] ?? 0) ?? 1),
  );
  if (!areVotes(first)) return null;
  if (others.length === 0) return first;
  const sums = [...first];
  for (const figures of others) {
    for (let position = 0; position < sums.length; position++) {
      const figure = figures[position] ?? Number.NaN;
      if (!isVotes(figure)) return null;
      sums[position] = (sums[position] ?? 0) + figure;
    }
  }
  return sums;
}

function areVotes(figures: readonly number[]): boolean {
  for (const figure of figures) if (!isVotes(figure)) return false;
  return true;
}

function isVotes(figure: number): boolean {
  return Number.isInteger(figure) && figure >= 0;
}

/** What is no number of votes stays none, whatever it is multiplied by. */
function inVoteValue(figures: readonly number[], voteValue: number): readonly number[] {
  if (voteValue === 1) return figures;
  return figures.map((figure) => (isVotes(figure) ? figure * voteValue : Number.NaN));
}
