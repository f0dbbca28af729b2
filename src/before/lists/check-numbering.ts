import type { Expected, ExpectedOnce } from "../../model/expected.js";
import { eachRead, isRead, type Parts, type Unread } from "../../model/parts.js";
import type { RefusalIssue, Refuse } from "../../model/refusal.js";
import type { ListNumberingInput } from "./list-numbering-input.js";

type Path = RefusalIssue["path"];
type Numbers = readonly (number | Unread)[] | Unread;

/**
 * Refuses districts and lists that stand twice, districts that are not of the election, and several lists
 * where one joint list is spoken of.
 */
export function checkNumbering(input: Parts<ListNumberingInput>, refuse: Refuse): void {
  if (!isRead(input)) return;
  const { districts = [1], lists } = input;
  checkOnce(districts, "district", ["districts"], refuse);
  const ids = new Set<string>();
  eachRead(lists, ({ id }, index) => {
    if (!isRead(id)) return;
    if (ids.has(id)) refuse(["lists", index, "id"], "duplicate", once("list"), id);
    ids.add(id);
  });
  eachRead(lists, ({ joined, previous }, index) => {
    if (joined !== "new-name-after-joint-list" || previous === undefined || !isRead(previous))
      return;
    if (previous.length < 2) return;
    const expected = { kind: "rule", rule: "one-joint-list" } as const;
    refuse(["lists", index, "previous"], "wrong-length", expected, previous);
  });
  const known = isRead(districts) && districts.every(isRead) ? new Set(districts) : null;
  eachRead(lists, (list, index) => {
    if (list.districts === undefined) return;
    const path = ["lists", index, "districts"];
    checkOnce(list.districts, "district", path, refuse);
    eachRead(list.districts, (district, position) => {
      if (known === null || known.has(district)) return;
      const at = [...path, position];
      refuse(at, "unknown-reference", { kind: "reference", to: "district" }, district);
    });
  });
}

const once = (what: ExpectedOnce): Expected => ({ kind: "once", what });

function checkOnce(numbers: Numbers, what: ExpectedOnce, path: Path, refuse: Refuse): void {
  const seen = new Set<number>();
  eachRead(numbers, (number, index) => {
    if (seen.has(number)) refuse([...path, index], "duplicate", once(what), number);
    seen.add(number);
  });
}
