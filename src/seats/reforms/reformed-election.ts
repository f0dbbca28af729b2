import { maximumVotes } from "../../model/bounds.js";
import { type Election, electionMade, hasCandidates } from "../../model/election/election.js";
import type { Expected } from "../../model/expected.js";
import { ownOnly } from "../../model/has.js";
import type { MergedLists, Overlay } from "../../model/outcome/overlay.js";
import {
  accepted,
  issueCollector,
  type Parsed,
  type RefusalIssue,
  type Refuse,
  refused,
} from "../../model/refusal.js";
import { mergedGroups } from "./merged-lists.js";

/** An election as an overlay imagines it: with lists taken for one. What does not fit it is refused. */
export function reformedElection(election: Election, overlay: Overlay): Parsed<Election> {
  const { mergedLists, listVotes, listSeats } = ownOnly(overlay);
  const { issues, refuse } = issueCollector();
  if (mergedLists !== undefined) checkMergedLists(mergedLists, election, refuse);
  if (issues.length > 0) return refused(issues);
  const reformed =
    mergedLists === undefined
      ? election
      : electionMade({ ...election, groups: mergedGroups(election, mergedLists) });
  if (listVotes !== undefined) checkListVotes(listVotes, reformed, refuse);
  if (listSeats !== undefined) checkListSeats(reformed, refuse);
  return issues.length > 0 ? refused(issues) : accepted(reformed);
}

type Path = RefusalIssue["path"];

const rule = (name: Extract<Expected, { kind: "rule" }>["rule"]): Expected => ({
  kind: "rule",
  rule: name,
});

function checkMergedLists(
  merged: readonly MergedLists[],
  election: Election,
  refuse: Refuse,
): void {
  const named = new Set<number>();
  const combined = new Set<number>(election.combinations.flatMap(({ groups }) => groups));
  merged.forEach(({ lists }, index) => {
    const found = lists.map((number, at) => {
      const path = ["overlay", "mergedLists", index, "lists", at];
      if (named.has(number)) {
        refuse(path, "duplicate", { kind: "once", what: "list-number" }, number);
      }
      named.add(number);
      if (combined.has(number)) {
        refuse(path, "not-allowed", rule("lists-outside-combinations"), number);
      }
      return onlyListOf(number, election, path, refuse);
    });
    const [first] = found;
    found.forEach((list, at) => {
      if (list === undefined || first === undefined) return;
      const path = ["overlay", "mergedLists", index, "lists", at];
      if (!isOfSame(list.districts, first.districts)) {
        refuse(path, "not-allowed", rule("lists-of-the-same-districts"), lists[at]);
      }
      if (hasCandidates(list) !== hasCandidates(first)) {
        refuse(path, "not-allowed", rule("candidates-known"), lists[at]);
      }
    });
  });
}

function isOfSame(districts: readonly number[], others: readonly number[]): boolean {
  return (
    districts.length === others.length && districts.every((district) => others.includes(district))
  );
}

/** The list of a number that has one. */
function onlyListOf(number: number, { groups }: Election, path: Path, refuse: Refuse) {
  const group = groups.find((one) => one.number === number);
  if (group === undefined) {
    refuse(path, "unknown-reference", { kind: "reference", to: "list-number" }, number);
    return undefined;
  }
  if (group.lists.length !== 1) {
    refuse(path, "not-allowed", rule("one-list-of-the-number"), number);
    return undefined;
  }
  return group.lists[0];
}

function checkListVotes(
  listVotes: NonNullable<Overlay["listVotes"]>,
  election: Election,
  refuse: Refuse,
): void {
  const named = new Set<number>();
  let total = 0;
  listVotes.forEach(({ list, votes }, index) => {
    const path = ["overlay", "listVotes", index, "list"];
    if (named.has(list)) refuse(path, "duplicate", { kind: "once", what: "list-number" }, list);
    named.add(list);
    onlyListOf(list, election, path, refuse);
    total += votes;
  });
  if (total > maximumVotes) {
    const expected = { kind: "at-most", limit: maximumVotes, of: "votes" } as const;
    refuse(["overlay", "listVotes"], "total-too-large", expected, total);
  }
}

function checkListSeats({ groups }: Election, refuse: Refuse): void {
  const several = groups.find(({ lists }) => lists.length !== 1);
  if (several === undefined) return;
  refuse(["overlay", "listSeats"], "not-allowed", rule("one-list-of-the-number"), several.number);
}
