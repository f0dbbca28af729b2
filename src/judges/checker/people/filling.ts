import type { CandidateId } from "../../../model/identifiers.js";
import type { Readings } from "../../../model/outcome/readings.js";
import { compare } from "../../exact.js";
import type { PeopleArticles } from "../../facts/facts.js";
import type { CountedGroup } from "../counted-votes.js";
import type { Division } from "../seats/division.js";
import type { SeatsOfGroup, SeatsOfList } from "../seats/groups.js";
import type { Person } from "./persons.js";

/** A candidate with a seat of a list; `block`: among those elected by preference, null for others. */
export interface Holder {
  readonly id: CandidateId;
  readonly on: SeatsOfList;
  readonly block: number | null;
  /** P 16 (2): the list whose seat lapsed for this one. */
  readonly withheldFrom?: SeatsOfList;
}

/** A group while its seats get holders. */
export interface Filling {
  readonly group: CountedGroup;
  readonly lists: readonly SeatsOfList[];
  readonly division: Division | null;
  /** Who is elected, in the order of election. */
  readonly elected: Map<CandidateId, Holder>;
  /** What may still be taken back, the last step last: one seat of each list in a step. */
  readonly steps: SeatsOfList[][];
  /** Seats left in the round of a continued division; null: not begun. */
  roundLeft: number | null;
  /** Lists that had nobody left for a seat. */
  readonly stuck: Set<SeatsOfList>;
  readonly articles: PeopleArticles;
  readonly readings: Readings;
}

/** A group with the holders of its seats. */
export interface ElectedGroup extends SeatsOfGroup {
  /** Whether the candidates of all its lists are known. */
  readonly known: boolean;
  readonly filling: Filling;
  readonly persons: readonly Person[];
}

/** The state before anyone is elected. */
export function newFilling(
  { group, lists, division }: SeatsOfGroup,
  articles: PeopleArticles,
  readings: Readings,
): Filling {
  const steps = stepsOf(division?.given ?? [], lists);
  return {
    ...{ group, lists, division, elected: new Map(), steps },
    ...{ roundLeft: null, stuck: new Set(), articles, readings },
  };
}

/** The full seats in one step, then each residual seat; equal ones without a lot in one step. */
function stepsOf(given: Division["given"], lists: readonly SeatsOfList[]): SeatsOfList[][] {
  const steps = [lists.filter(({ contestant }) => (contestant?.full ?? 0) > 0)];
  for (const [index, { to, phase, value, lot }] of given.entries()) {
    const before = given[index - 1];
    const together =
      before !== undefined &&
      lot === null &&
      before.lot === null &&
      before.phase === phase &&
      compare(before.value, value) === 0;
    const own = lists.filter(({ contestant }) => contestant === to);
    if (together) steps.at(-1)?.push(...own);
    else steps.push(own);
  }
  return steps.filter((step) => step.length > 0);
}

/** The candidates of a list who can still be elected, in list order. */
export function free({ elected }: Filling, { list }: SeatsOfList): CandidateId[] {
  return (list.candidates ?? [])
    .filter(({ id, alive }) => alive && !elected.has(id))
    .map(({ id }) => id);
}
