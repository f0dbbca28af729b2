import fc from "fast-check";
import { type Election, parseElection } from "../../src/index.js";

// biome-ignore lint/suspicious/noExplicitAny: an election as input again, to be changed.
type Draft = any;

const types = ["TK", "EK", "EP", "PS", "AB", "GR", "ER", "KC", "KCNI"];
const days = [
  ...["1989-11-01", "2010-10-10", "2012-09-12", "2017-11-30"],
  ...["2017-12-01", "2022-03-16", "2023-03-15", "2026-03-18"],
];

const at = <Item>(items: readonly Item[], which: number): Item =>
  items[which % items.length] as Item;

const listAt = ({ groups }: Draft, which: number): Draft =>
  at(at<Draft>(groups, which).lists, which >> 4);

function addVotes(draft: Draft, which: number, more: number): void {
  const list = listAt(draft, which);
  const row = list.listVotes ?? at(list.votes, which >> 8);
  if (row.length > 0) row[which % row.length] = Math.max(0, at<number>(row, which) + more);
}

/** A small change of an election, of which somebody may claim the outcome for the election as it is. */
const changes: readonly ((draft: Draft, which: number) => void)[] = [
  () => undefined,
  (draft, which) => addVotes(draft, which, which % 2 === 0 ? 1 : -1),
  (draft, which) => {
    addVotes(draft, which, 1);
    addVotes(draft, which >> 3, -1);
  },
  (draft, which) => {
    draft.seats = Math.max(1, draft.seats + at([1, -1, 2, -2], which));
  },
  (draft, which) => {
    draft.type = at(types, which);
  },
  (draft, which) => {
    draft.day = at(days, which);
  },
  (draft, which) => {
    const id = at<Draft>(listAt(draft, which).candidates ?? [{}], which)?.id;
    if (id !== undefined && !draft.deceased.includes(id)) draft.deceased.push(id);
  },
  (draft, which) => {
    const list = listAt(draft, which);
    if (list.numberOfCandidates > 0) list.numberOfCandidates -= 1;
    if (list.candidates?.length > 1) {
      list.candidates.pop();
      for (const row of list.votes) row.pop();
    }
  },
  (draft, which) => {
    const [one, other] = [at<Draft>(draft.groups, which), at<Draft>(draft.groups, which >> 5)];
    [one.lists, other.lists] = [other.lists, one.lists];
  },
  (draft, which) => {
    draft.combinations.splice(which % 3, 1);
  },
  (draft) => {
    draft.blankVotes = (draft.blankVotes ?? 0) + 1;
  },
];

/** How an election becomes another that is near to it; undefined where that is no election. */
export const towardsNeighbours: fc.Arbitrary<(election: Election) => Election | undefined> = fc
  .tuple(fc.constantFrom(...changes), fc.nat())
  .map(([change, which]) => (election) => {
    const draft = JSON.parse(JSON.stringify(election));
    change(draft, which);
    const parsed = parseElection(draft);
    return parsed.status === "refused" ? undefined : parsed.value;
  });
