import { eachRead, isRead, type Parts, readOrNone, type Unread } from "../../model/parts.js";
import type { RefusalIssue, Refuse } from "../../model/refusal.js";
import type { GivenControlProtocolInput } from "./control-protocol-input.js";

type Read<Value> = Exclude<Parts<Value>, Unread>;
type Given = Read<GivenControlProtocolInput>;
type UnitParts = Read<GivenControlProtocolInput["units"][number]>;
type TotalParts = Read<NonNullable<GivenControlProtocolInput["statedTotal"]>>;
type Lists = TotalParts["lists"];
type ListParts = Read<GivenControlProtocolInput["units"][number]["lists"][number]>;
type Figure = number | null | undefined | Unread;

/** What has lists, and where they stand: every unit, and the stated total. */
interface Section {
  readonly path: RefusalIssue["path"];
  readonly lists: Lists;
}

/** Refuses lists unlike those of the first unit; where there are none, figures that cannot be. */
export function checkUnits({ units, statedTotal }: Given, refuse: Refuse): void {
  const sections: Section[] = [];
  eachRead(units, ({ lists }, index) => {
    sections.push({ path: ["units", index, "lists"], lists });
  });
  const total = readOrNone(statedTotal);
  if (total !== undefined) sections.push({ path: ["statedTotal", "lists"], lists: total.lists });
  const unlike = sections.filter(({ lists }) => !sameLists(lists, sections[0]?.lists ?? []));
  const first = { kind: "rule", rule: "lists-of-first-unit" } as const;
  for (const { path, lists } of unlike) refuse(path, "wrong-length", first, lists);
  if (unlike.length > 0) return;
  const read = (readOrNone(units) ?? []).filter(isRead);
  if (total !== undefined) checkTotal(total, read, refuse);
  if (read.length > 0) checkBounds(sections, refuse);
}

/** Whether two have the same lists and candidates, as far as both were read. */
function sameLists(lists: Lists, first: Lists): boolean {
  if (!isRead(lists) || !isRead(first)) return true;
  const same = (list: ListParts | Unread, other: ListParts | Unread | undefined): boolean => {
    if (!isRead(list) || other === undefined || !isRead(other)) return true;
    const bothRead = isRead(list.candidateVotes) && isRead(other.candidateVotes);
    return (
      (list.number === other.number || !isRead(list.number) || !isRead(other.number)) &&
      (!bothRead || list.candidateVotes.length === other.candidateVotes.length)
    );
  };
  return lists.length === first.length && lists.every((list, index) => same(list, first[index]));
}

/** Whether one figure is above another, as far as both were read; an empty one is 0. */
function above(figure: Figure, other: Figure): boolean {
  return isRead(figure) && isRead(other) && (figure ?? 0) > (other ?? 0);
}

function figuresOf(list: ListParts | Unread | undefined): readonly Figure[] {
  if (list === undefined || !isRead(list)) return [];
  return [list.total, ...(readOrNone(list.candidateVotes) ?? [])];
}

function checkTotal(total: TotalParts, units: readonly UnitParts[], refuse: Refuse): void {
  const atLeast = { kind: "rule", rule: "at-least-each-unit" } as const;
  const { votesOnCandidates } = total;
  if (units.some((unit) => above(unit.votesOnCandidates, votesOnCandidates))) {
    const path = ["statedTotal", "votesOnCandidates"];
    refuse(path, "too-small", atLeast, votesOnCandidates);
    return;
  }
  eachRead(total.lists, (list, index) => {
    if (!isRead(list.candidateVotes)) return;
    const stated = figuresOf(list);
    const tooSmall = units.some(({ lists }) =>
      figuresOf(readOrNone(lists)?.[index]).some((figure, at) => above(figure, stated[at])),
    );
    if (tooSmall) refuse(["statedTotal", "lists", index], "too-small", atLeast, list.total);
  });
}

/**
 * The votes of a list here times those elsewhere must stay a safe integer, which keeps every
 * expectation exact. A municipality of a million voters is a hundred thousand times below it.
 */
function checkBounds(sections: readonly Section[], refuse: Refuse): void {
  eachRead(sections[0]?.lists, (_, index) => {
    let largest = 0;
    let together = 0;
    for (const { lists } of sections) {
      let most = 0;
      for (const figure of figuresOf(readOrNone(lists)?.[index])) {
        most = Math.max(most, readOrNone(figure) ?? 0);
      }
      largest = Math.max(largest, most);
      together += most;
    }
    if (largest * together <= Number.MAX_SAFE_INTEGER) return;
    const exact = { kind: "rule", rule: "exact-products" } as const;
    refuse(["units", 0, "lists", index], "total-too-large", exact, largest * together);
  });
}
