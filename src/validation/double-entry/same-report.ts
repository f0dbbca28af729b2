import type { Count } from "../../model/count/count.js";
import { paperIssue } from "../../model/count/same-paper.js";
import { own } from "../../model/has.js";
import { type RefusalIssue, shown } from "../../model/refusal.js";
import { sameReportIssuesSignature } from "../../model/signatures/made/validation.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";

type Lists = readonly { readonly number: number; readonly candidateVotes?: readonly number[] }[];

/** Lists and candidates that one of two versions has and the other has not. */
function listIssues(first: Lists, second: Lists, path: string): RefusalIssue[] {
  const before = new Map(first.map((list) => [list.number, list.candidateVotes?.length ?? 0]));
  const after = new Map(second.map((list) => [list.number, list.candidateVotes?.length ?? 0]));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((number): RefusalIssue[] => {
    const [wanted, found] = [before.get(number), after.get(number)];
    if (wanted === found) return [];
    if (wanted === undefined || found === undefined) {
      const expected = { kind: "named", what: "list", name: `${number}` } as const;
      return [{ path: [path, number], code: "missing", expected, actual: shown(undefined) }];
    }
    return [
      {
        path: [path, number, "candidateVotes"],
        code: "wrong-length",
        expected: { kind: "candidates-of-list", list: number, count: wanted },
        actual: shown(found),
      },
    ];
  });
}

/** What makes two versions no versions of the same report. */
export function sameReportIssues(first: Count, second: Count): RefusalIssue[] {
  const refusal = refusedArguments(sameReportIssuesSignature, [first, second]);
  if (refusal !== null) return refusal;
  const about = (["unit", "kind", "session"] as const)
    .filter((property) => first[property] !== second[property])
    .map(
      (property): RefusalIssue => ({
        path: [property],
        code: "not-allowed",
        expected: { kind: "value", text: JSON.stringify(first[property]) },
        actual: shown(second[property]),
      }),
    );
  return [
    ...about,
    ...[paperIssue([], own(first, "paper"), own(second, "paper")) ?? []].flat(),
    ...listIssues(first.votesPerList, second.votesPerList, "votesPerList"),
    ...listIssues(first.lists, second.lists, "lists"),
  ];
}
