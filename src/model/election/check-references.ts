import type { Expected, ExpectedOnce, ExpectedReference } from "../expected.js";
import { own } from "../has.js";
import { eachRead, isRead, type Unread } from "../parts.js";
import type { Refuse } from "../refusal.js";
import { type Candidacies, checkCandidates } from "./candidacies.js";
import type { ElectionParts, GivenElection, GivenList, GroupParts } from "./election-parts.js";

type Districts = readonly (number | Unread)[] | null;

/** What there is to refer to; null: not all of it was read, so that any name may be meant. */
interface Known {
  readonly districts: ReadonlySet<number> | null;
  readonly numbers: ReadonlySet<number> | null;
  readonly candidates: { readonly has: (id: string) => boolean } | null;
}

const once = (what: ExpectedOnce): Expected => ({ kind: "once", what });

const reference = (to: ExpectedReference): Expected => ({ kind: "reference", to });

/** Refuses numbers and people that stand twice, and names that refer to nothing; notes who stands where. */
export function checkReferences(
  given: GivenElection,
  candidacies: Candidacies,
  refuse: Refuse,
): void {
  const { election, everywhere } = given;
  const districts = checkDistricts(everywhere, refuse);
  const { numbers, candidates } = checkGroups(given, { districts, candidacies }, refuse);
  checkCombinations(election, numbers, refuse);
  checkDeceased(election, candidates, refuse);
}

/** The districts of the election; null: not all were read. */
function checkDistricts(everywhere: Districts, refuse: Refuse): Known["districts"] {
  const districts = new Set<number>();
  eachRead(everywhere, (number, index) => {
    if (districts.has(number)) refuse(["districts", index], "duplicate", once("district"), number);
    districts.add(number);
  });
  return everywhere?.every(isRead) === true ? districts : null;
}

function checkGroups(
  { election, groups, everywhere }: GivenElection,
  { districts, candidacies }: Pick<Known, "districts"> & { readonly candidacies: Candidacies },
  refuse: Refuse,
): Pick<Known, "numbers" | "candidates"> {
  const numbers = new Set<number>();
  let numbersRead = isRead(election.groups) && election.groups.every(isRead);
  let everybodyRead = numbersRead;
  for (const { group, path, lists } of groups) {
    if (!isRead(group.number)) numbersRead = false;
    else if (numbers.has(group.number)) {
      refuse([...path, "number"], "duplicate", once("list-number"), group.number);
      everybodyRead = false;
      continue;
    } else numbers.add(group.number);
    if (!listsRead(group)) everybodyRead = false;
    const taken = new Set<number>();
    for (const given of lists) {
      checkListDistricts(
        given,
        { everywhere, districts, taken, alone: lists.length === 1 },
        refuse,
      );
      if (!checkCandidates(given, group, everywhere, candidacies, refuse)) everybodyRead = false;
    }
  }
  return {
    numbers: numbersRead ? numbers : null,
    candidates: everybodyRead ? candidacies : null,
  };
}

function listsRead({ lists }: GroupParts): boolean {
  return lists === undefined || (isRead(lists) && lists.every(isRead));
}

/** The districts there are, and which of them the lists of a group took before. */
interface DistrictsOfGroup extends Pick<Known, "districts"> {
  readonly everywhere: Districts;
  readonly taken: Set<number>;
  /** The group has one list. */
  readonly alone: boolean;
}

/** A list is handed in for districts of the election, others than those that its group's lists took. */
function checkListDistricts(
  { list, path }: GivenList,
  { everywhere, districts, taken, alone }: DistrictsOfGroup,
  refuse: Refuse,
): void {
  if (alone && own(list, "districts") === undefined) return;
  const at = [...path, "districts"];
  eachRead(own(list, "districts") ?? [...new Set(everywhere)], (district) => {
    if (districts !== null && !districts.has(district)) {
      refuse(at, "unknown-reference", reference("district"), district);
    }
    if (taken.has(district)) {
      refuse(at, "duplicate", once("list-of-group-in-district"), district);
    }
    taken.add(district);
  });
}

function checkCombinations(
  { combinations }: ElectionParts,
  numbers: Known["numbers"],
  refuse: Refuse,
): void {
  const combined = new Set<number>();
  const ids = new Set<string>();
  eachRead(combinations, ({ id, groups }, index) => {
    const path = ["combinations", index];
    if (isRead(id)) {
      if (ids.has(id)) refuse([...path, "id"], "duplicate", once("combination"), id);
      ids.add(id);
    }
    eachRead(groups, (number, position) => {
      const at = [...path, "groups", position];
      if (numbers !== null && !numbers.has(number)) {
        refuse(at, "unknown-reference", reference("list-number"), number);
      }
      if (combined.has(number)) refuse(at, "duplicate", once("list-in-combinations"), number);
      combined.add(number);
    });
  });
}

function checkDeceased(
  election: ElectionParts,
  candidates: Known["candidates"],
  refuse: Refuse,
): void {
  const deceased = new Set<string>();
  eachRead(election.deceased, (candidate, index) => {
    const path = ["deceased", index];
    if (candidates !== null && !candidates.has(candidate)) {
      refuse(path, "unknown-reference", reference("candidate"), candidate);
    }
    if (deceased.has(candidate)) {
      refuse(path, "duplicate", once("deceased-candidate"), candidate);
    }
    deceased.add(candidate);
  });
}
