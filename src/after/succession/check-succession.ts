import { bodiesWithoutExpulsion } from "../../law/vacancies/expulsion.js";
import { successionProvisionsOn } from "../../law/vacancies/succession.js";
import { isDay } from "../../model/day.js";
import { hasCandidates } from "../../model/election/election.js";
import type {
  Expected,
  ExpectedOnce,
  ExpectedReference,
  ExpectedRule,
} from "../../model/expected.js";
import { eachRead, isRead, type Parts, readOrNone, type Unread } from "../../model/parts.js";
import type { Refuse } from "../../model/refusal.js";
import type { Case } from "../../seats/case.js";
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
  const { day } = succession;
  checkDay(readOrNone(day), given, refuse);
  const { members = elected, vacancies, unavailable } = succession;
  const onLists = candidatesOnLists(given);
  const seated = seatedMembers(members);
  checkMembers(members, seated, onLists, refuse);
  checkPlaces(members, given.rules.seats, refuse);
  checkVacancies(vacancies, seated, refuse);
  checkUnavailable(unavailable, onLists, given, refuse);
}

/** Nothing falls vacant before the election. */
function checkDay(day: string | undefined, { election }: Case, refuse: Refuse): void {
  if (day === undefined || !isDay(day) || day >= election.day) return;
  if (successionProvisionsOn(election.type, day) === undefined) return;
  refuse(["day"], "not-allowed", rule("a-day-after-the-election"), day);
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

function checkMembers(
  members: Members,
  seated: Seated,
  onLists: ReadonlyMap<string, ReadonlySet<string>>,
  refuse: Refuse,
): void {
  eachRead(members, (member, index) => {
    const path = ["members", index];
    const candidate = readOrNone(member.candidate);
    const list = readOrNone(member.list);
    if (candidate !== undefined && seated.places.get(candidate) !== index) {
      refuse([...path, "candidate"], "duplicate", once("member"), candidate);
    }
    const onList = list === undefined ? undefined : onLists.get(list);
    if (list !== undefined && onList === undefined) {
      refuse([...path, "list"], "unknown-reference", reference("list"), list);
    } else if (list !== undefined && candidate !== undefined && onList?.has(candidate) === false) {
      const expected = { kind: "named", what: "candidate-on-list", name: list } as const;
      refuse([...path, "candidate"], "unknown-reference", expected, candidate);
    }
    const withheld = readOrNone(readOrNone(member.withheldFrom)?.list);
    if (withheld !== undefined && !onLists.has(withheld)) {
      refuse([...path, "withheldFrom"], "unknown-reference", reference("list"), withheld);
    }
    const replaces = readOrNone(member.replaces);
    if (replaces === undefined) return;
    const replaced = seated.byCandidate.get(replaces);
    if (replaced === undefined ? seated.everybodyRead : replaced.onLeave === undefined) {
      const expected = reference("member-on-leave");
      refuse([...path, "replaces"], "unknown-reference", expected, replaces);
    }
  });
}

function checkPlaces(members: Members, seats: number, refuse: Refuse): void {
  let places = 0;
  eachRead(members, ({ replaces }) => {
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
    } else if (leave === "temporary" && (seat.onLeave === true || isGiven(seat.replaces))) {
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
  { election }: Case,
  refuse: Refuse,
): void {
  const everybody = new Set([...onLists.values()].flatMap((ids) => [...ids]));
  eachRead(unavailable, ({ candidate, reason }, index) => {
    const path = ["unavailable", index];
    if (reason === "expelled" && bodiesWithoutExpulsion.includes(election.type)) {
      refuse([...path, "reason"], "not-allowed", rule("no-expulsion"), reason);
    }
    if (isRead(candidate) && !everybody.has(candidate)) {
      refuse([...path, "candidate"], "unknown-reference", reference("candidate"), candidate);
    }
  });
}
