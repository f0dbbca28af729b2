import type { EmlContestCount, EmlCount, EmlReportingUnit } from "../eml/documents/count.js";
import type { EmlElection } from "../eml/documents/election-identifier.js";
import type { EmlFigures } from "../eml/documents/figures.js";
import type { EmlListVotes } from "../eml/documents/votes.js";
import { own } from "../model/has.js";
import type { ReportedTotals } from "../tally/reconciliation/reported-totals.js";
import { contestKey } from "./contest-key.js";
import type { CountedContest, CountedFile } from "./counted-file.js";
import type { FileFinding } from "./finding-kinds.js";
import { grouped } from "./indexed.js";

/** Elections of one municipality: its own count is the count of the whole. */
const councils: readonly string[] = ["GR", "ER", "KC", "BC", "GC"];

/** Whether an election is of one municipality, whose own count is the count of the whole. */
export function isCouncil({ category }: Pick<EmlElection, "category">): boolean {
  return councils.includes(category);
}

/** The counts an election is made of, and what was found about them. */
export interface WholeCounts {
  readonly counts: readonly EmlCount[];
  readonly files: readonly CountedFile[];
  readonly findings: readonly FileFinding[];
  /** Whether they are counts below the whole, added up here. */
  readonly isAddedUp: boolean;
}

/** Lists added up, candidate by candidate, in the order in which they stand first. */
function sumOfLists(all: readonly (readonly EmlListVotes[])[]): readonly EmlListVotes[] {
  const keyOf = ({ position, shortCode }: EmlListVotes["candidates"][number]) =>
    `${position ?? ""} ${shortCode ?? ""}`;
  return [...grouped(all.flat(), ({ number }) => `${number}`).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const candidates = grouped(
      same.flatMap((list) => list.candidates),
      keyOf,
    );
    const sum = (votes: readonly { readonly votes: number }[]): number =>
      votes.reduce((total, each) => total + each.votes, 0);
    return {
      number: first.number,
      name: first.name,
      votes: sum(same),
      candidates: [...candidates.values()].flatMap((each) =>
        each[0] === undefined ? [] : { ...each[0], votes: sum(each) },
      ),
    };
  });
}

function figuresOf(lists: readonly EmlListVotes[]): EmlFigures {
  const votesOnCandidates = lists.reduce((total, { votes }) => total + votes, 0);
  return { lists, eligibleVoters: 0, votesOnCandidates, rejected: [], uncounted: [] };
}

/** The lists of a unit of which only the totals were kept: who stands at which place the ballot says. */
function listsOf(
  { lists }: ReportedTotals,
  ballot: CountedContest["ballot"] = [],
): readonly EmlListVotes[] {
  return lists.map(({ number, votes, candidateVotes }) => {
    const candidates = ballot.find((list) => list.number === number)?.candidates ?? [];
    return {
      number,
      name: "",
      votes,
      candidates: candidateVotes.map((each, index) => ({
        ...(candidates[index] ?? { position: index + 1 }),
        votes: each,
      })),
    };
  });
}

/** The total of a contest, or where the file states none the sum of its units. */
function totalOf({ total, units, listNames, ballot }: CountedContest): EmlFigures {
  if (total !== undefined) return total;
  const lists = sumOfLists(
    units.map(({ figures, totals }) => figures?.lists ?? listsOf(totals, ballot)),
  );
  return figuresOf(
    lists.map((list) => ({
      ...list,
      name: listNames.find((named) => named.list === list.number)?.name ?? list.name,
    })),
  );
}

const asContest = (contest: CountedContest): EmlContestCount => ({
  id: contestKey(contest.id),
  ...(own(contest, "name") === undefined ? {} : { name: contest.name }),
  total: totalOf(contest),
  units: contest.units.flatMap((unit): EmlReportingUnit[] =>
    unit.figures === undefined ? [] : [{ id: unit.id, name: unit.name, ...unit.figures }],
  ),
});

const asCount = ({ count, contests }: CountedFile): EmlCount => ({
  ...count,
  contests: contests.map(asContest),
});

/** Counts of municipalities, added up per contest. */
function addedUp(files: readonly CountedFile[]): readonly EmlCount[] {
  const [first] = files;
  if (first === undefined) return [];
  const contests = grouped(
    files.flatMap((file) => file.contests),
    ({ id }) => contestKey(id),
  );
  return [...contests].map(([id, same]) => ({
    ...first.count,
    contests: [
      { id, total: figuresOf(sumOfLists(same.map((each) => totalOf(each).lists))), units: [] },
    ],
  }));
}

const centralCommittee = "CSB";

/** A whole election has one count of the whole, whatever its committee is called. */
function severalWholes(files: readonly CountedFile[]): readonly FileFinding[] {
  return files.slice(1).map(({ file }) => ({
    severity: "fault",
    code: "given-twice",
    file,
    expected: centralCommittee,
    actual: files[0]?.file ?? file,
  }));
}

/**
 * The counts an election can be made of: that of the whole (510d), else those of its districts
 * (510c), else for a council that of the municipality (510b), else those of all municipalities.
 */
export function wholeCounts(files: readonly CountedFile[]): WholeCounts {
  const ofKind = (kind: string) => files.filter(({ count }) => count.kind === kind);
  const [whole, districts, municipal] = [ofKind("510d"), ofKind("510c"), ofKind("510b")];
  const [first] = municipal;
  const isAlone = first !== undefined && municipal.length === 1 && isCouncil(first.count.election);
  if (whole.length > 0 || (districts.length === 0 && isAlone)) {
    const candidates = whole.length > 0 ? whole : municipal;
    const holding = candidates.slice(0, 1);
    const findings = severalWholes(candidates);
    return { counts: holding.map(asCount), files: holding, findings, isAddedUp: false };
  }
  if (districts.length > 0) {
    return { counts: districts.map(asCount), files: districts, findings: [], isAddedUp: true };
  }
  return { counts: addedUp(municipal), files: municipal, findings: [], isAddedUp: true };
}
