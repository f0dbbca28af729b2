import type { EmlCount } from "../../src/eml/documents/count.js";
import type { EmlFigures } from "../../src/eml/documents/figures.js";
import { readEml } from "../../src/eml/read/read-eml.js";
import { writeEml } from "../../src/eml/write/write-eml.js";
import { isCount } from "../../src/verify/verify-eml.js";
import { sabaTotal } from "../eml/fixtures/saba.js";

function countOf(text: string): EmlCount {
  const reading = readEml(text);
  if (reading.status === "refused" || !isCount(reading.value)) throw new Error("no count");
  return reading.value;
}

/** The count of the central committee with the same votes for each list, all for its first candidate. */
export function levelTotal(votes: number): string {
  const level = <Figures extends EmlFigures>(figures: Figures): Figures => ({
    ...figures,
    votesOnCandidates: votes * figures.lists.length,
    lists: figures.lists.map((list) => ({
      ...list,
      votes,
      candidates: list.candidates.map((each, at) => ({ ...each, votes: at === 0 ? votes : 0 })),
    })),
  });
  const count = countOf(sabaTotal);
  const contests = count.contests.map((contest) => ({
    ...contest,
    ...(contest.total === undefined ? {} : { total: level(contest.total) }),
    units: contest.units.map(level),
  }));
  const writing = writeEml({ ...count, contests });
  if (writing.status === "refused") throw new Error("it cannot be written");
  return new TextDecoder().decode(writing.bytes);
}
