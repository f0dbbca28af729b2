import { type ListLengthFacts, listLengthFacts } from "../facts/list-length-facts.js";

/** H 6 (2), R 4 (2): the most names on a list; undefined: no text was read. */
export function listLengthByLaw(
  day: string,
  seatsAtLastElection: number,
  facts: ListLengthFacts = listLengthFacts,
): number | undefined {
  const row = facts.filter(({ from }) => from <= day).at(-1);
  if (row === undefined || seatsAtLastElection <= row.moreThan) return row?.names;
  if (row.timesSeats === null) return row.atMost;
  const names = seatsAtLastElection * row.timesSeats;
  return names > row.atMost ? row.atMost : names;
}
