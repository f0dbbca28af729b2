import { firstDayIn } from "../../law/timeline/provision.js";
import { bodiesWithoutExpulsion } from "../../law/vacancies/expulsion.js";
import { passesToOtherListsBelow } from "../../law/vacancies/succession.js";
import { bodiesWithoutLeave, temporaryLeave } from "../../law/vacancies/temporary-leave.js";
import { isDay } from "../../model/day.js";
import { hasCandidates } from "../../model/election/election.js";
import type {
  Expected,
  ExpectedOnce,
  ExpectedReference,
  ExpectedRule,
} from "../../model/expected.js";
import { own, ownOnly } from "../../model/has.js";
import { eachRead, isRead, type Parts, readOrNone, type Unread } from "../../model/parts.js";
import type { Refuse } from "../../model/refusal.js";
import type { Case } from "../../seats/case.js";
import { dependsOnAppointedMembers } from "./number-of-members.js";
import type { SuccessionInput } from "./succession-input.js";

type Read<Value> = Exclude<Parts<Value>, Unread>;
type MemberParts = Read<NonNullable<SuccessionInput["members"]>[number]>;
type Members = Parts<NonNullable<SuccessionInput["members"]>>;

const rule = (name: ExpectedRule): Expected => ({ kind: "rule", rule: name });
const once = (what: ExpectedOnce): Expected => ({ kind: "once", what });
const reference = (to: ExpectedReference): Expected => ({ kind: "reference", to });

/** Refuses members, vacancies and candidates that stand twice, do not exist or cannot be so. */
export function checkSuccession(
  succession: Parts<SuccessionInput>,
  elected: Members,
  given: Case,
  refuse: Refuse,
): void {
  given.election.groups.forEach((group, index) => {
    if (group.lists.every(hasCandidates)) return;
    refuse(["election", "groups", index], "missing", rule("candidates-known"), group.number);
  });
  if (!isRead(succession)) return;
  const { members = elected, vacancies, unavailable } = succession;
  const onLists = candidatesOnLists(given);
  const seated = seatedMembers(members);
  checkMembers(members, { seated, onLists, contestants: contestantsOf(given, onLists) }, refuse);
  checkPlaces(members, given.rules.seats, refuse);
  checkVacancies(vacancies, seated, refuse);
  checkUnavailable(unavailable, onLists, vacancies, given, refuse);
  checkLeave(succession, members, given, refuse);
  checkDays(succession, given, refuse);
  checkAppointedMembers(succession, onLists, given, refuse);
}

function candidatesOnLists({ numbers }: Case): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    numbers.flatMap(({ lists }) =>
      lists.map(({ key, list }) => [
        key,
        new Set<string>(hasCandidates(list) ? list.candidates.map(({ id }) => id) : []),
      ]),
    ),
  );
}

/** Everything that a division can give a place to: list numbers, combinations, lists. */
function contestantsOf(
  { election: { groups, combinations } }: Case,
  onLists: ReadonlyMap<string, unknown>,
): ReadonlySet<string> {
  return new Set<string>([
    ...groups.map(({ number }) => String(number)),
    ...combinations.map(({ id }) => id),
    ...onLists.keys(),
  ]);
}

/** Who holds a seat, and whether everybody who does was read. */
interface Seated {
  readonly byCandidate: ReadonlyMap<string, MemberParts>;
  /** The last place in which each stands among the members. */
  readonly places: ReadonlyMap<string, number>;
  readonly everybodyRead: boolean;
}

function seatedMembers(members: Members): Seated {
  const byCandidate = new Map<string, MemberParts>();
  const places = new Map<string, number>();
  eachRead(members, (member, index) => {
    if (!isRead(member.candidate)) return;
    byCandidate.set(member.candidate, member);
    places.set(member.candidate, index);
  });
  const everybodyRead =
    isRead(members) && members.every((member) => isRead(member) && isRead(member.candidate));
  return { byCandidate, places, everybodyRead };
}

/** What members are held against. */
interface Body {
  readonly seated: Seated;
  readonly onLists: ReadonlyMap<string, ReadonlySet<string>>;
  readonly contestants: ReadonlySet<string>;
}

function checkMembers(members: Members, body: Body, refuse: Refuse): void {
  const replacedBefore = new Set<string>();
  eachRead(members, (member, index) => {
    const path = ["members", index];
    const candidate = readOrNone(member.candidate);
    if (candidate !== undefined && body.seated.places.get(candidate) !== index) {
      refuse([...path, "candidate"], "duplicate", once("member"), candidate);
    }
    checkLists(member, path, body, refuse);
    checkReplacement(member, path, body, replacedBefore, refuse);
  });
}

/** The lists on which a member stands and sits, and those that the place came by. */
function checkLists(
  member: MemberParts,
  path: readonly (string | number)[],
  { onLists, contestants }: Body,
  refuse: Refuse,
): void {
  const candidate = readOrNone(member.candidate);
  const list = readOrNone(member.list);
  const onList = list === undefined ? undefined : onLists.get(list);
  if (list !== undefined && onList === undefined) {
    refuse([...path, "list"], "unknown-reference", reference("list"), list);
  } else if (list !== undefined && candidate !== undefined && onList?.has(candidate) === false) {
    const expected = { kind: "named", what: "candidate-on-list", name: list } as const;
    refuse([...path, "candidate"], "unknown-reference", expected, candidate);
  }
  const withheld = readOrNone(readOrNone(own(member, "withheldFrom"))?.list);
  if (withheld !== undefined && !onLists.has(withheld)) {
    refuse([...path, "withheldFrom"], "unknown-reference", reference("list"), withheld);
  }
  eachRead(own(member, "passedBy"), ({ to }, place) => {
    if (!isRead(to) || contestants.has(to)) return;
    refuse([...path, "passedBy", place, "to"], "unknown-reference", reference("list"), to);
  });
}

/** Whom a member replaces: somebody on leave, whom nobody else replaces. */
function checkReplacement(
  member: MemberParts,
  path: readonly (string | number)[],
  { seated: { byCandidate, everybodyRead } }: Body,
  replacedBefore: Set<string>,
  refuse: Refuse,
): void {
  const replaces = readOrNone(own(member, "replaces"));
  if (replaces === undefined) return;
  if (readOrNone(own(member, "onLeave")) === true) {
    refuse([...path, "onLeave"], "not-allowed", rule("not-on-leave"), true);
  }
  if (replacedBefore.has(replaces)) {
    refuse([...path, "replaces"], "duplicate", once("replacement"), replaces);
  }
  replacedBefore.add(replaces);
  const replaced = byCandidate.get(replaces);
  if (replaced === undefined ? everybodyRead : own(replaced, "onLeave") === undefined) {
    refuse([...path, "replaces"], "unknown-reference", reference("member-on-leave"), replaces);
  }
}

function checkPlaces(members: Members, seats: number, refuse: Refuse): void {
  let places = 0;
  eachRead(members, (given) => {
    const { replaces } = ownOnly(given);
    if (replaces === undefined) places += 1;
  });
  if (places > seats) {
    refuse(["members"], "too-large", { kind: "at-most", limit: seats, of: "members" }, places);
  }
}

function checkVacancies(
  vacancies: Read<SuccessionInput>["vacancies"],
  { byCandidate, everybodyRead }: Seated,
  refuse: Refuse,
): void {
  const vacated = new Set<string>();
  eachRead(vacancies, ({ member, leave }, index) => {
    if (!isRead(member)) return;
    const path = ["vacancies", index];
    const seat = byCandidate.get(member);
    if (seat === undefined) {
      if (everybodyRead) {
        refuse([...path, "member"], "unknown-reference", reference("member"), member);
      }
    } else if (
      leave === "temporary" &&
      (own(seat, "onLeave") === true || isGiven(own(seat, "replaces")))
    ) {
      refuse([...path, "leave"], "not-allowed", rule("not-on-leave"), leave);
    }
    if (vacated.has(member)) refuse([...path, "member"], "duplicate", once("vacancy"), member);
    vacated.add(member);
  });
}

function isGiven(part: unknown): boolean {
  return part !== undefined && isRead(part);
}

function checkUnavailable(
  unavailable: Read<SuccessionInput>["unavailable"],
  onLists: ReadonlyMap<string, ReadonlySet<string>>,
  vacancies: Read<SuccessionInput>["vacancies"],
  { election }: Case,
  refuse: Refuse,
): void {
  const everybody = everybodyOn(onLists);
  eachRead(unavailable, ({ candidate, reason, vacancy }, index) => {
    const path = ["unavailable", index];
    checkDeclined({ reason, vacancy }, vacancies, [...path, "vacancy"], refuse);
    if (reason === "expelled" && bodiesWithoutExpulsion.includes(election.type)) {
      refuse([...path, "reason"], "not-allowed", rule("no-expulsion"), reason);
    }
    if (isRead(candidate) && !everybody.has(candidate)) {
      refuse([...path, "candidate"], "unknown-reference", reference("candidate"), candidate);
    }
  });
}

function everybodyOn(onLists: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  return new Set([...onLists.values()].flatMap((ids) => [...ids]));
}

/** Only an appointment that was declined is of one vacancy (W 2, d). */
function checkDeclined(
  { reason, vacancy }: { readonly reason: unknown; readonly vacancy: unknown },
  vacancies: Read<SuccessionInput>["vacancies"],
  path: readonly (string | number)[],
  refuse: Refuse,
): void {
  if (!isGiven(vacancy) || !isRead(reason)) return;
  if (reason !== "declined") {
    refuse(path, "not-allowed", rule("declined-seat-only"), vacancy);
    return;
  }
  if (!isRead(vacancies)) return;
  const isAsked = vacancies.some(
    (one) => !isRead(one) || !isRead(one.member) || one.member === vacancy,
  );
  if (!isAsked) refuse(path, "unknown-reference", reference("vacancy"), vacancy);
}

/** Articles X 10 to X 12: since when, and in which bodies, there is leave. */
function checkLeave(
  { day, vacancies }: Read<SuccessionInput>,
  members: Members,
  { election: { type } }: Case,
  refuse: Refuse,
): void {
  const first = firstDayIn(temporaryLeave);
  const check = (path: readonly (string | number)[], on: unknown, actual: unknown): void => {
    if (bodiesWithoutLeave.includes(type)) {
      refuse(path, "not-allowed", rule("leave-in-this-body"), actual);
    } else if (typeof on === "string" && on < first) {
      refuse(path, "no-rules-on-day", { kind: "day", from: first, until: null }, on);
    }
  };
  eachRead(members, (given, index) => {
    const { onLeave } = ownOnly(given);
    if (readOrNone(onLeave) === true) check(["members", index, "onLeave"], readOrNone(day), true);
  });
  eachRead(vacancies, ({ leave, day: own = day }, index) => {
    if (leave === "temporary") check(["vacancies", index, "leave"], readOrNone(own), leave);
  });
}

/** A place falls open after the election; days without rules are refused as such. */
function checkDays(
  { day, vacancies }: Read<SuccessionInput>,
  { election }: Case,
  refuse: Refuse,
): void {
  const first = firstDayIn(passesToOtherListsBelow[election.type]);
  const check = (path: readonly (string | number)[], on: unknown): void => {
    if (typeof on === "string" && on >= first && on < election.day) {
      refuse(path, "not-allowed", rule("a-day-after-the-election"), on);
    }
  };
  check(["day"], readOrNone(day));
  eachRead(vacancies, ({ day: own }, index) => {
    if (isGiven(own)) check(["vacancies", index, "day"], own);
  });
}

/** Water authorities have appointed members; W 4 needs their number where it decides. */
function checkAppointedMembers(
  { day, appointedMembers: appointed }: Read<SuccessionInput>,
  onLists: ReadonlyMap<string, ReadonlySet<string>>,
  { election, rules }: Case,
  refuse: Refuse,
): void {
  if (appointed === undefined) {
    const on = readOrNone(day);
    if (on === undefined || !isDay(on) || !dependsOnAppointedMembers(election, rules, on)) return;
    refuse(["appointedMembers"], "missing", rule("appointed-members-known"), appointed);
    return;
  }
  if (!isRead(appointed)) return;
  if (election.type !== "AB") {
    refuse(["appointedMembers"], "not-allowed", rule("appointed-members"), appointed);
    return;
  }
  const everybody = everybodyOn(onLists);
  eachRead(appointed.candidates, (candidate, index) => {
    if (everybody.has(candidate)) return;
    const path = ["appointedMembers", "candidates", index];
    refuse(path, "unknown-reference", reference("candidate"), candidate);
  });
}
