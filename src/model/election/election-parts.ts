import { own } from "../has.js";
import { eachRead, isRead, type Parts, readOrNone, type Unread } from "../parts.js";
import type { RefusalIssue } from "../refusal.js";
import type { ElectionInput } from "./election-input.js";
import { listOfGroup } from "./list-of-group.js";

type Read<Value> = Exclude<Parts<Value>, Unread>;
type Group = ElectionInput["groups"][number];

/** An election as far as it could be read. */
export type ElectionParts = Read<ElectionInput>;
/** One list number as far as it could be read. */
export type GroupParts = Read<Group>;
/** A list as far as it could be read. */
export type ListParts = Read<NonNullable<Group["lists"]>[number]>;

/** Where something stands in the input. */
export type Path = RefusalIssue["path"];

/** A list and where it stands: among the lists of a group, or in the group itself. */
export interface GivenList {
  readonly list: ListParts;
  readonly path: Path;
  /** Given by the group itself, which stands for its one list. */
  readonly byGroup: boolean;
}

/** A list number that could be read, with its lists that could. */
export interface GivenGroup {
  readonly group: GroupParts;
  readonly path: Path;
  readonly lists: readonly GivenList[];
}

/** An election as far as it could be read, its lists found once for all that is checked of them. */
export interface GivenElection {
  readonly election: ElectionParts;
  readonly groups: readonly GivenGroup[];
  /** The numbers of the districts; null: not read. */
  readonly everywhere: readonly (number | Unread)[] | null;
}

export function givenElection(election: ElectionParts): GivenElection {
  const groups: GivenGroup[] = [];
  eachRead(election.groups, (group, index) => {
    const path = ["groups", index];
    groups.push({ group, path, lists: givenLists(group, path) });
  });
  return { election, groups, everywhere: districtNumbers(election) };
}

/** The lists of a group that could be read. */
function givenLists(group: GroupParts, path: Path): readonly GivenList[] {
  if (own(group, "lists") === undefined) return [{ list: listOfGroup(group), path, byGroup: true }];
  const lists: GivenList[] = [];
  eachRead(group.lists, (list, index) => {
    lists.push({ list, path: [...path, "lists", index], byGroup: false });
  });
  return lists;
}

/** The numbers of the districts of the election, the only one being 1; null: not read. */
function districtNumbers(election: ElectionParts): readonly (number | Unread)[] | null {
  const districts = own(election, "districts") ?? [1];
  if (!isRead(districts)) return null;
  return districts.map((district) => (typeof district === "object" ? district.number : district));
}

/** The districts a list was handed in for: its own or all; null: not read. */
export function districtsOfList(
  list: ListParts,
  everywhere: readonly (number | Unread)[] | null,
): readonly (number | Unread)[] | null {
  const districts = own(list, "districts");
  return districts === undefined ? everywhere : (readOrNone(districts) ?? null);
}

/** How many candidates a list has; null: it cannot be told. */
export function numberOnList(list: ListParts): number | null {
  const candidates = own(list, "candidates");
  if (candidates !== undefined) return readOrNone(candidates)?.length ?? null;
  const [first] = readOrNone(own(list, "votes")) ?? [];
  return readOrNone(first)?.length ?? null;
}
