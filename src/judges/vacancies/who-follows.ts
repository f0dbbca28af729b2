import type { CandidateId, ListKey } from "../../model/identifiers.js";
import { type VacancyTable, vacancyTable } from "../facts/vacancy-facts.js";
import { own } from "../has.js";
import type { ModelLot } from "../second-model/result.js";
import { type Body, bodyOf, listIn, votesOn } from "./body.js";
import { onlyNeededLots } from "./needed-lots.js";
import { withoutAnybody } from "./nobody-left.js";
import { type Opening, type SeatOfBody, seatsOfBody } from "./places.js";
import { placesPass } from "./places-pass.js";
import type { Followed, Follows, Sitting, VacancyQuestion } from "./question.js";
import { isLeftOut, type LeftOut, listOfPreferred, orderOf, preferredFor } from "./who-may.js";

/** Somebody who would be appointed for an opening, and on which list. */
interface Claim {
  readonly opening: Opening;
  readonly id: CandidateId;
  readonly list: ListKey;
}

/**
 * Chapter W and X 12, from the text: who follows whom. First the places that are open for good, since
 * a substitute may get one (W 2 (1) e), then those of members on leave. Undefined: no facts.
 */
export function whoFollows(
  question: VacancyQuestion,
  table: VacancyTable = vacancyTable,
): Followed | ModelLot | undefined {
  const body = bodyOf(question, table);
  if (body === undefined) return undefined;
  return onlyNeededLots((urn) => filled({ ...body, urn }), question.lots);
}

function filled(body: Body): Followed {
  const { vacancies, members } = body.question;
  const seats = seatsOfBody(members);
  const wants = new Map(vacancies.map(({ member, leave }) => [member, leave ?? "permanent"]));
  const forGood = seats.filter(({ of }) => wants.get(of.candidate) === "permanent");
  const follows: Follows[] = [];
  const gone = new Set<CandidateId>(
    vacancies.filter(({ leave }) => leave !== "temporary").map(({ member }) => member),
  );
  const onLeave = new Set<CandidateId>(
    [
      ...members.filter((member) => member.onLeave),
      ...members.filter(({ candidate }) => wants.get(candidate) === "temporary"),
    ].map(({ candidate }) => candidate),
  );
  // X 12 (3): a substitute who leaves gives the place back to the list of the member on leave.
  const lost = seats.filter(
    ({ substitute }) => substitute !== null && wants.has(substitute.candidate),
  );
  for (const seat of lost) {
    seat.on = returnsTo(body, seat);
    if (seat.on !== seat.of.list) continue;
    seat.came = seat.of.passedBy ?? [];
    seat.kept = own(seat.of, "withheldFrom")?.by === "W 1";
  }
  fill(
    body,
    seats,
    forGood.map((seat) => open(seat, seat.of.candidate, false)),
    follows,
    gone,
    onLeave,
  );
  // Who is a member for good now is nobody's substitute any more.
  const forLeave = seats.filter(
    (seat) =>
      !forGood.includes(seat) &&
      (wants.get(seat.of.candidate) === "temporary" ||
        lost.includes(seat) ||
        promoted(seat, follows)),
  );
  const openings = forLeave.map((seat) => {
    const left = lost.includes(seat) && !promoted(seat, follows);
    const vacancy =
      left && seat.substitute !== null ? seat.substitute.candidate : seat.of.candidate;
    return open(seat, vacancy, true);
  });
  fill(body, seats, openings, follows, gone, onLeave);
  return { status: "completed", follows, members: sittingAfter(seats, follows, onLeave) };
}

function returnsTo({ question }: Body, { of, substitute }: SeatOfBody): ListKey {
  const stays = question.readings.placeOfReplacement === "list-of-the-replacement";
  return stays ? (substitute?.list ?? of.list) : of.list;
}

function promoted({ substitute }: SeatOfBody, follows: readonly Follows[]): boolean {
  return (
    substitute !== null &&
    follows.some(
      ({ temporary, successor }) => !temporary && successor?.candidate === substitute.candidate,
    )
  );
}

/** W 1 (1, 2, 5): where the search for a successor begins. */
function open(seat: SeatOfBody, vacancy: CandidateId, temporary: boolean): Opening {
  seat.open = true;
  const lent = temporary && vacancy !== seat.of.candidate && seat.on !== seat.of.list;
  const target = lent ? seat.on : (own(seat.of, "withheldFrom")?.list ?? seat.of.list);
  seat.on = target;
  seat.came = (lent ? seat.substitute : seat.of)?.passedBy ?? [];
  seat.kept = false;
  return { seat, vacancy, temporary, target, passed: false, promised: new Set() };
}

/** W 6 with P 18: rounds in which every opening claims somebody, until all are filled. */
function fill(
  body: Body,
  seats: readonly SeatOfBody[],
  openings: readonly Opening[],
  follows: Follows[],
  gone: ReadonlySet<CandidateId>,
  onLeave: ReadonlySet<CandidateId>,
): void {
  const outNow = (): LeftOut => leftOut(seats, follows, gone, onLeave);
  let waiting = inOrder(body, openings);
  while (waiting.length > 0) {
    const out = outNow();
    const without = withoutAnybody(body, out, waiting);
    const nobody = placesPass({ body, out, seats, waiting, passing: without });
    for (const opening of nobody) {
      follows.push({ vacancy: opening.vacancy, temporary: opening.temporary, successor: null });
      opening.seat.gone = !opening.temporary;
      opening.seat.empty = true;
      opening.seat.came = opening.seat.of.passedBy ?? [];
      opening.seat.kept = own(opening.seat.of, "withheldFrom")?.by === "W 1";
      opening.seat.open = false;
    }
    waiting = inOrder(
      body,
      waiting.filter((opening) => !nobody.includes(opening)),
    );
    const claims = claimsOf(body, out, waiting);
    const kept: Claim[] = [];
    for (const id of new Set(claims.map((claim) => claim.id))) {
      const best = bestOf(
        body,
        claims.filter((claim) => claim.id === id),
      );
      if (best !== undefined) kept.push(best);
    }
    for (const { opening, id, list } of kept) {
      const { vacancy, temporary, seat } = opening;
      follows.push({ vacancy, temporary, successor: { candidate: id, list } });
      seat.on = list;
      seat.kept = list !== opening.target;
      seat.empty = false;
      seat.open = false;
    }
    waiting = waiting.filter((opening) => kept.every((claim) => claim.opening !== opening));
  }
}

function leftOut(
  seats: readonly SeatOfBody[],
  follows: readonly Follows[],
  gone: ReadonlySet<CandidateId>,
  onLeave: ReadonlySet<CandidateId>,
): LeftOut {
  const appointed = follows.flatMap(({ successor }) => successor?.candidate ?? []);
  const forGood = seats.map(({ of }) => of.candidate);
  const ended = (seat: SeatOfBody): boolean =>
    follows.some(({ vacancy, temporary }) => vacancy === seat.of.candidate && !temporary);
  const substitutes = seats.flatMap((seat) =>
    seat.substitute === null || ended(seat) ? [] : [seat.substitute.candidate],
  );
  return {
    everywhere: new Set([...forGood, ...appointed, ...gone, ...onLeave]),
    substitutes: new Set(substitutes),
  };
}

/** By list, those of the list itself before those that passed to it, by the place on the list. */
function inOrder(body: Body, openings: readonly Opening[]): Opening[] {
  const keyOf = ({ passed, seat, target }: Opening): number[] => {
    const { list, group } = listIn(body, passed ? seat.of.list : target);
    const own = listIn(body, seat.of.list);
    const place = (own.list.living ?? []).find(({ id }) => id === seat.of.candidate)?.place ?? -1;
    return [passed ? 1 : 0, group.number, list.lowestDistrict, own.list.lowestDistrict, place];
  };
  return [...openings].sort((left, right) => {
    const [one, other] = [keyOf(left), keyOf(right)];
    const differs = one.findIndex((figure, index) => figure !== other[index]);
    return differs < 0 ? 0 : (one[differs] ?? 0) - (other[differs] ?? 0);
  });
}

/** Who is claimed for each opening: a preferred candidate, or the next of the order. */
function claimsOf(body: Body, out: LeftOut, openings: readonly Opening[]): Claim[] {
  const claims: Claim[] = [];
  for (const opening of openings) {
    const claimed = new Set(
      claims.filter((claim) => claim.opening.target === opening.target).map(({ id }) => id),
    );
    const preferred = drawnFirst(body, out, opening, claimed, openings);
    if (preferred !== undefined) {
      claims.push({
        opening,
        id: preferred,
        list: listOfPreferred(body, preferred, opening.target),
      });
      continue;
    }
    const id = orderOf(body, opening.target).find(
      (one) => !claimed.has(one) && !isLeftOut(body, out, one, opening),
    );
    if (id !== undefined) claims.push({ opening, id, list: opening.target });
  }
  return claims;
}

const drawn = new WeakMap<Body, CandidateId[][]>();

/** Of equal preferred candidates the one that a lot points at, once; none where all get a place. */
function drawnFirst(
  body: Body,
  out: LeftOut,
  opening: Opening,
  claimed: ReadonlySet<CandidateId>,
  openings: readonly Opening[],
): CandidateId | undefined {
  if (opening.passed) return undefined;
  const all = preferredFor(body, out, opening).filter((id) => !claimed.has(id));
  const [first] = all;
  if (first === undefined) return undefined;
  const { group } = listIn(body, opening.target);
  const votesOf = (id: CandidateId): number =>
    group.lists.reduce((total, list) => total + (votesOn(list, id) ?? 0), 0);
  const lots = drawn.get(body) ?? [];
  const behind = (id: CandidateId, tied: readonly CandidateId[]): boolean =>
    lots.some(([head, ...others]) => others.includes(id) && tied.some((one) => one === head));
  const tied = all.filter((id) => votesOf(id) === votesOf(first));
  const ahead = tied.filter((id) => !behind(id, tied));
  const [only, ...others] = ahead;
  if (others.length === 0) return only;
  const left = openings.slice(openings.indexOf(opening));
  const alike = left.filter(({ target, passed, seat }) => {
    return !passed && target === opening.target && seat.of.list === opening.seat.of.list;
  });
  const inGroup = left.filter(({ target }) => listIn(body, target).group === group);
  if (alike.length === inGroup.length && alike.length >= ahead.length) return only;
  const [winner] = body.urn.draw({
    kind: "preference-candidate",
    scope: { kind: "group", group: group.number },
    options: ahead,
    draws: 1,
  });
  const id = ahead.find((one) => one === winner);
  if (id !== undefined) drawn.set(body, [...lots, [id, ...ahead.filter((one) => one !== id)]]);
  return id;
}

/** P 18 (1): the list with most votes on the candidate, of equals that of the lowest district. */
function bestOf(body: Body, claims: readonly Claim[]): Claim | undefined {
  const rank = ({ list, id }: Claim): readonly [number, number] => {
    const on = listIn(body, list).list;
    return [votesOn(on, id) ?? 0, -on.lowestDistrict];
  };
  return claims.reduce<Claim | undefined>((best, claim) => {
    if (best === undefined) return claim;
    const [votes, district] = rank(claim);
    const [most, lowest] = rank(best);
    return votes > most || (votes === most && district > lowest) ? claim : best;
  }, undefined);
}

function sittingAfter(
  seats: readonly SeatOfBody[],
  follows: readonly Follows[],
  onLeave: ReadonlySet<CandidateId>,
): Sitting[] {
  return seats.flatMap((seat): Sitting[] => {
    const { of, substitute } = seat;
    const forGood = follows.find(
      ({ vacancy, temporary }) => vacancy === of.candidate && !temporary,
    );
    if (forGood !== undefined) return forGood.successor === null ? [] : [forGood.successor];
    if (!onLeave.has(of.candidate)) return [of];
    const absent: Sitting = { ...of, onLeave: true };
    const forLeave = follows.find(
      ({ vacancy, temporary }) =>
        temporary && (vacancy === of.candidate || vacancy === substitute?.candidate),
    );
    const sits = forLeave === undefined ? substitute : forLeave.successor;
    if (sits === null) return [absent];
    return [absent, { candidate: sits.candidate, list: sits.list, replaces: of.candidate }];
  });
}
