import { own } from "../has.js";
import { isRead, readOrNone, type Unread } from "../parts.js";
import type { Refuse } from "../refusal.js";
import {
  districtsOfList,
  type GivenList,
  type GroupParts,
  numberOnList,
  type Path,
} from "./election-parts.js";

type Districts = readonly (number | Unread)[] | null;

/** Who stands on several lists: the districts of all of them, and the last of them. */
interface OnSeveralLists {
  readonly districts: Set<number>;
  last: GivenList;
}

/** Who stands where: candidates with an id on a list, and those who are called after list number and place. */
export class Candidacies {
  /** The first list of everybody with an id. */
  readonly first: Map<string, GivenList> = new Map();
  readonly several: Map<string, OnSeveralLists> = new Map();
  /** By list number, how many are called after it and their place. */
  readonly byPlace: Map<number, number> = new Map();

  /** Whether anybody is called so. */
  has(id: string): boolean {
    return this.first.has(id) || this.isByPlace(id);
  }

  /** Whether an id is the list number and place of somebody without one. */
  isByPlace(id: string): boolean {
    if (this.byPlace.size === 0) return false;
    const [number, place] = id.split("-").map(Number);
    if (number === undefined || place === undefined || id !== idByPlace(number, place))
      return false;
    return place >= 1 && place <= (this.byPlace.get(number) ?? 0);
  }
}

/** What a candidate without an id is called: `2-1` heads list 2. */
export function idByPlace(number: number, place: number): string {
  return `${number}-${place}`;
}

/** Notes where the candidates of a list stand; false: it cannot be told who all of them are. */
export function checkCandidates(
  given: GivenList,
  group: GroupParts,
  everywhere: Districts,
  candidacies: Candidacies,
  refuse: Refuse,
): boolean {
  const { list } = given;
  if (own(list, "listVotes") !== undefined) return own(list, "candidates") === undefined;
  return own(list, "candidates") === undefined
    ? checkByPlace(given, group, candidacies, refuse)
    : checkGiven(given, everywhere, candidacies, refuse);
}

/** Without ids candidates are called after their list and place, which several lists of a number cannot be. */
function checkByPlace(
  { list, path }: GivenList,
  { number }: GroupParts,
  { first, byPlace }: Candidacies,
  refuse: Refuse,
): boolean {
  const length = numberOnList(list);
  if (length === null || !isRead(number)) return false;
  if (length > 0 && (byPlace.get(number) ?? 0) > 0) {
    const expected = { kind: "rule", rule: "candidates-in-each-list" } as const;
    refuse([...path, "candidates"], "ambiguous", expected, undefined);
    return false;
  }
  if (length > 0) byPlace.set(number, length);
  if (first.size === 0) return true;
  for (let place = 1; place <= length; place += 1) {
    const id = idByPlace(number, place);
    if (first.has(id)) refuseOtherId([...path, "candidates", place - 1], id, refuse);
  }
  return true;
}

function refuseOtherId(path: Path, id: string, refuse: Refuse): void {
  refuse(path, "ambiguous", { kind: "rule", rule: "own-ids" }, id);
}

function checkGiven(
  given: GivenList,
  everywhere: Districts,
  candidacies: Candidacies,
  refuse: Refuse,
): boolean {
  const candidates = readOrNone(own(given.list, "candidates"));
  if (candidates === undefined) return false;
  const { first } = candidacies;
  let everybodyRead = true;
  let position = -1;
  for (const candidate of candidates) {
    position++;
    const id = typeof candidate === "object" ? candidate.id : candidate;
    if (!isRead(id)) {
      everybodyRead = false;
      continue;
    }
    const before = first.get(id);
    if (before === undefined && !candidacies.isByPlace(id)) {
      first.set(id, given);
      continue;
    }
    const path = [...given.path, "candidates", position];
    if (before === undefined) refuseOtherId(path, id, refuse);
    else checkAnotherList({ id, path, before, given, everywhere }, candidacies, refuse);
  }
  return everybodyRead;
}

/** Somebody who stands on a list already, and where it is said again. */
interface StandsAgain {
  readonly id: string;
  readonly path: Path;
  readonly before: GivenList;
  readonly given: GivenList;
  readonly everywhere: Districts;
}

/** The same person may stand on another list, if it is one of other districts (H 7). */
function checkAnotherList(
  { id, path, before, given, everywhere }: StandsAgain,
  { several }: Candidacies,
  refuse: Refuse,
): void {
  const onSeveral = several.get(id);
  if ((onSeveral?.last ?? before) === given) {
    refuse(path, "duplicate", { kind: "once", what: "candidate-on-list" }, id);
    return;
  }
  const districts = districtsRead(given, everywhere);
  const stands = onSeveral ?? {
    districts: new Set(districtsRead(before, everywhere)),
    last: given,
  };
  if (districts.some((district) => stands.districts.has(district))) {
    refuse(path, "not-allowed", { kind: "rule", rule: "candidate-once-in-district" }, id);
  }
  for (const district of districts) stands.districts.add(district);
  stands.last = given;
  several.set(id, stands);
}

function districtsRead({ list }: GivenList, everywhere: Districts): readonly number[] {
  return (districtsOfList(list, everywhere) ?? []).filter(isRead);
}
