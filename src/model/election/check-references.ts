import { maximumVotes } from "../bounds.js";
import type { RefusalIssue, Refuse } from "../refusal.js";
import {
  type CandidateList,
  type Election,
  hasCandidates,
  type PoliticalGroup,
} from "./election.js";
import type { ParsedElectionInput } from "./election-input.js";

type Path = RefusalIssue["path"];

/** Who stands where: for every candidate the districts in which he or she is on a list. */
type Candidacies = Map<string, Set<number>>;

/** Refuses numbers that stand twice, names that refer to nothing, and too many votes in all. */
export function checkReferences(
  election: Election,
  input: ParsedElectionInput,
  candidatesKnown: boolean,
  refuse: Refuse,
): void {
  let everybodyKnown = candidatesKnown;
  const districts = checkDistricts(election, refuse);
  const numbers = new Set<number>();
  const candidacies: Candidacies = new Map();
  election.groups.forEach((group, index) => {
    const path = ["groups", index];
    if (numbers.has(group.number)) {
      refuse([...path, "number"], "duplicate", { kind: "once", what: "list-number" }, group.number);
      everybodyKnown = false;
      return;
    }
    numbers.add(group.number);
    const lists = input.groups[index]?.lists;
    const listPath = (list: number): Path => (lists ? [...path, "lists", list] : path);
    const everywhere = (list: number): boolean => lists?.[list]?.districts === undefined;
    checkGroup(group, listPath, everywhere, districts, candidacies, refuse);
  });
  checkCombinations(election, numbers, refuse);
  checkDeceased(election, everybodyKnown ? candidacies : null, refuse);
  const total = totalVotes(election);
  if (total > maximumVotes) {
    refuse(
      ["groups"],
      "total-too-large",
      { kind: "at-most", limit: maximumVotes, of: "votes" },
      total,
    );
  }
}

function checkDistricts(election: Election, refuse: Refuse): ReadonlySet<number> {
  const districts = new Set<number>();
  election.districts.forEach(({ number }, index) => {
    if (districts.has(number)) {
      refuse(["districts", index], "duplicate", { kind: "once", what: "district" }, number);
    }
    districts.add(number);
  });
  return districts;
}

function checkGroup(
  group: PoliticalGroup,
  listPath: (list: number) => Path,
  everywhere: (list: number) => boolean,
  districts: ReadonlySet<number>,
  candidacies: Candidacies,
  refuse: Refuse,
): void {
  const taken = new Set<number>();
  group.lists.forEach((list, index) => {
    const at = listPath(index);
    for (const district of everywhere(index) ? new Set(list.districts) : list.districts) {
      if (!districts.has(district)) {
        refuse(
          [...at, "districts"],
          "unknown-reference",
          { kind: "reference", to: "district" },
          district,
        );
      }
      if (taken.has(district)) {
        refuse(
          [...at, "districts"],
          "duplicate",
          { kind: "once", what: "list-of-group-in-district" },
          district,
        );
      }
      taken.add(district);
    }
    checkCandidates(list, at, candidacies, refuse);
  });
}

function checkCandidates(
  list: CandidateList,
  path: Path,
  candidacies: Candidacies,
  refuse: Refuse,
): void {
  if (!hasCandidates(list)) return;
  const onList = new Set<string>();
  list.candidates.forEach(({ id }, position) => {
    const at = [...path, "candidates", position];
    if (onList.has(id)) {
      refuse(at, "duplicate", { kind: "once", what: "candidate-on-list" }, id);
      return;
    }
    onList.add(id);
    const stands = candidacies.get(id);
    if (stands === undefined) {
      candidacies.set(id, new Set(list.districts));
      return;
    }
    if (list.districts.some((district) => stands.has(district))) {
      refuse(at, "not-allowed", { kind: "rule", rule: "candidate-once-in-district" }, id);
    }
    for (const district of list.districts) stands.add(district);
  });
}

function checkCombinations(election: Election, numbers: ReadonlySet<number>, refuse: Refuse): void {
  const combined = new Set<number>();
  const ids = new Set<string>();
  election.combinations.forEach((combination, index) => {
    if (ids.has(combination.id)) {
      refuse(
        ["combinations", index, "id"],
        "duplicate",
        { kind: "once", what: "combination" },
        combination.id,
      );
    }
    ids.add(combination.id);
    combination.groups.forEach((number, position) => {
      const path = ["combinations", index, "groups", position];
      if (!numbers.has(number))
        refuse(path, "unknown-reference", { kind: "reference", to: "list-number" }, number);
      if (combined.has(number))
        refuse(path, "duplicate", { kind: "once", what: "list-in-combinations" }, number);
      combined.add(number);
    });
  });
}

function checkDeceased(election: Election, known: Candidacies | null, refuse: Refuse): void {
  const deceased = new Set<string>();
  election.deceased.forEach((candidate, index) => {
    const path = ["deceased", index];
    if (known !== null && !known.has(candidate)) {
      refuse(path, "unknown-reference", { kind: "reference", to: "candidate" }, candidate);
    }
    if (deceased.has(candidate)) {
      refuse(path, "duplicate", { kind: "once", what: "deceased-candidate" }, candidate);
    }
    deceased.add(candidate);
  });
}

/** All votes, multiplied by their vote values. */
function totalVotes({ districts, groups }: Election): number {
  const voteValues = new Map<number, number>();
  for (const { number, voteValue } of districts) voteValues.set(number, voteValue);
  let total = 0;
  for (const list of groups.flatMap(({ lists }) => lists)) {
    list.districts.forEach((district, index) => {
      const row = hasCandidates(list) ? (list.votes[index] ?? []) : [list.listVotes[index] ?? 0];
      const voteValue = voteValues.get(district) ?? 1;
      for (const votes of row) total += votes * voteValue;
    });
  }
  return total;
}
