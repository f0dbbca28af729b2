import { nextSeatBeyond } from "../division/beyond-seats.js";
import type { Draws } from "../lots/draws.js";
import type { ListRow } from "../votes.js";
import type { OpenGroup } from "./group-being-filled.js";
import type { ElectedInGroup, OpenList, PlaceInGroup } from "./list-being-filled.js";
import type { Electing } from "./people-of-list.js";
import { bestPlace } from "./several-lists.js";

/** Who is elected in list order, and how many seats nobody is left for. */
export interface Proposed {
  readonly elected: readonly ElectedInGroup[];
  readonly emptySeats: number;
  /** Lists that had nobody left for a seat. */
  readonly ranOut: readonly ListRow[];
}

/** Who is elected in list order comes after all who are by preference. */
const afterPreferred = Number.MAX_SAFE_INTEGER;

/** Whether a candidate cannot be elected any more: died, or is elected already. */
type IsGone = (id: string) => boolean;

/**
 * Articles P 17 and P 18 (1, 2, 3): the seats still open go to the candidates not yet elected in
 * list order. Each list proposes its next candidates; who is proposed by several lists is elected
 * where he or she has most votes, and the other lists propose again.
 */
export function* electByProposals(
  group: OpenGroup,
  placed: readonly ElectedInGroup[],
  electing: Electing,
): Draws<Proposed> {
  const { given, tell } = electing;
  const elected: ElectedInGroup[] = [];
  const taken = new Set<string>(placed.map(({ candidate }) => candidate));
  const isGone: IsGone = (id) => given.deceased.has(id) || taken.has(id);
  const ranOut: ListRow[] = [];
  let emptySeats = 0;
  while (group.open.some(({ open }) => open > 0)) {
    const exhausted = group.open.find(
      (list) => list.open > 0 && nextOn(list, 1, isGone).length === 0,
    );
    if (exhausted !== undefined) {
      ranOut.push(exhausted.of);
      const became = yield* passSeat(exhausted, group, isGone, electing);
      if (became === "empty") emptySeats++;
      continue;
    }
    for (const { best, yielding } of choicesOf(group, isGone)) {
      const { id, on } = best;
      tell.listOrderSeat(
        on.of,
        id,
        yielding.map(({ list }) => list),
      );
      elected.push(electedAt(best, group));
      taken.add(id);
      on.open--;
    }
  }
  return { elected, emptySeats, ranOut };
}

/** The first candidates of a list who can be elected, as many as are asked for. */
function nextOn(list: OpenList, count: number, isGone: IsGone): PlaceInGroup[] {
  const next: PlaceInGroup[] = [];
  for (const place of list.places) {
    if (next.length === count) break;
    if (!isGone(place.id)) next.push({ ...place, on: list });
  }
  return next;
}

/** A candidate where he or she is elected, and the other lists that proposed the candidate. */
interface Choice {
  readonly best: PlaceInGroup;
  readonly yielding: readonly PlaceInGroup[];
}

/** Each proposed candidate with the list on which he or she is elected, in order of the lists. */
function choicesOf({ open }: OpenGroup, isGone: IsGone): Choice[] {
  const proposals = open.flatMap((list) => nextOn(list, list.open, isGone));
  const candidates = new Set(proposals.map(({ id }) => id));
  return [...candidates].flatMap((candidate) => {
    const places = proposals.filter(({ id }) => id === candidate);
    const best = bestPlace(places);
    return best === undefined ? [] : [{ best, yielding: places.filter((place) => place !== best) }];
  });
}

function electedAt(at: PlaceInGroup, { persons }: OpenGroup): ElectedInGroup {
  const votes = persons.get(at.id)?.votes ?? at.votes;
  return { candidate: at.id, by: "list-order", votes, lot: null, at, block: afterPreferred };
}

/** A list has no candidate left for an open seat: it goes where P 12 and P 13 go on, or stays empty. */
function* passSeat(
  from: OpenList,
  group: OpenGroup,
  isGone: IsGone,
  { tell }: Electing,
): Draws<"passed" | "empty"> {
  const { to, lot } = yield* nextList(group, isGone);
  tell.seatPassed({ from: from.of, to: to?.of ?? null, lot });
  from.open--;
  if (to === null) return "empty";
  to.open++;
  return "passed";
}

/**
 * Goes on with P 12 and P 13 until a seat falls to a list that has a candidate for it; where the
 * division comes to its end first, the list of the lowest district that has one. A list without
 * votes, whose turn only comes when the others have none left, takes part with a candidate only.
 */
function* nextList(
  { open, beyond }: OpenGroup,
  isGone: IsGone,
): Draws<{ to: OpenList | null; lot: number | null }> {
  const withCandidate = open.filter(
    (list) => nextOn(list, list.open + 1, isGone).length > list.open,
  );
  const [first] = withCandidate;
  if (first === undefined) return { to: null, lot: null };
  for (const list of open) {
    if (list.row.votes === 0 && !withCandidate.includes(list)) list.row.full = true;
  }
  for (;;) {
    const next = yield* nextSeatBeyond(beyond);
    if (next === null) return { to: first, lot: null };
    const to = withCandidate.find(({ row }) => row === next.row);
    if (to !== undefined) return { to, lot: next.lot };
  }
}
