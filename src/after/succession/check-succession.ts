import { bodiesWithoutExpulsion } from "../../law/vacancies/expulsion.js";
import { hasCandidates } from "../../model/election/election.js";
import type { Expected } from "../../model/expected.js";
import { type RefusalCode, type RefusalIssue, shown } from "../../model/refusal.js";
import type { Case } from "../../seats/case.js";
import type { Member, Succession } from "./succession-input.js";

type Path = readonly (string | number)[];

/** What is wrong with members, vacancies and candidates who are said to be unavailable. */
export function checkSuccession(
  succession: Succession,
  members: readonly Member[],
  { election, numbers, rules }: Case,
): RefusalIssue[] {
  const issues: RefusalIssue[] = [];
  const refuse = (path: Path, code: RefusalCode, expected: Expected, actual: unknown): void => {
    issues.push({ path, code, expected, actual: shown(actual) });
  };
  election.groups.forEach((group, index) => {
    if (!group.lists.every(hasCandidates)) {
      refuse(
        ["election", "groups", index],
        "missing",
        { kind: "rule", rule: "candidates-known" },
        group.number,
      );
    }
  });
  const onLists = new Map(
    numbers.flatMap(({ lists }) =>
      lists.map(({ key, list }) => [
        key,
        new Set<string>(hasCandidates(list) ? list.candidates.map(({ id }) => id) : []),
      ]),
    ),
  );
  const everybody = new Set([...onLists.values()].flatMap((ids) => [...ids]));
  const seated = new Map(members.map((member) => [member.candidate, member]));
  members.forEach((member, index) => {
    const path = ["members", index];
    if (seated.get(member.candidate) !== member) {
      refuse(
        [...path, "candidate"],
        "duplicate",
        { kind: "once", what: "member" },
        member.candidate,
      );
    }
    const onList = onLists.get(member.list);
    if (onList === undefined) {
      refuse(
        [...path, "list"],
        "unknown-reference",
        { kind: "reference", to: "list" },
        member.list,
      );
    } else if (!onList.has(member.candidate)) {
      refuse(
        [...path, "candidate"],
        "unknown-reference",
        { kind: "named", what: "candidate-on-list", name: member.list },
        member.candidate,
      );
    }
    const { withheldFrom, replaces } = member;
    if (withheldFrom !== undefined && !onLists.has(withheldFrom.list)) {
      const list = withheldFrom.list;
      refuse(
        [...path, "withheldFrom"],
        "unknown-reference",
        { kind: "reference", to: "list" },
        list,
      );
    }
    if (replaces !== undefined && seated.get(replaces)?.onLeave !== true) {
      refuse(
        [...path, "replaces"],
        "unknown-reference",
        { kind: "reference", to: "member-on-leave" },
        replaces,
      );
    }
  });
  const places = members.filter(({ replaces }) => replaces === undefined).length;
  if (places > rules.seats) {
    refuse(
      ["members"],
      "too-large",
      { kind: "at-most", limit: rules.seats, of: "members" },
      places,
    );
  }
  const vacated = new Set<string>();
  succession.vacancies.forEach(({ member, leave }, index) => {
    const path = ["vacancies", index];
    const seat = seated.get(member);
    if (seat === undefined) {
      refuse([...path, "member"], "unknown-reference", { kind: "reference", to: "member" }, member);
    } else if (leave === "temporary" && (seat.onLeave || seat.replaces !== undefined)) {
      refuse([...path, "leave"], "not-allowed", { kind: "rule", rule: "not-on-leave" }, leave);
    }
    if (vacated.has(member)) {
      refuse([...path, "member"], "duplicate", { kind: "once", what: "vacancy" }, member);
    }
    vacated.add(member);
  });
  succession.unavailable?.forEach(({ candidate, reason }, index) => {
    if (reason === "expelled" && bodiesWithoutExpulsion.includes(election.type)) {
      const path = ["unavailable", index, "reason"];
      refuse(path, "not-allowed", { kind: "rule", rule: "no-expulsion" }, reason);
    }
    if (!everybody.has(candidate)) {
      const path = ["unavailable", index, "candidate"];
      refuse(path, "unknown-reference", { kind: "reference", to: "candidate" }, candidate);
    }
  });
  return issues;
}
