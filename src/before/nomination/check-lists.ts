import type { Day } from "../../model/day.js";
import { monthsLater } from "../../model/day-arithmetic.js";
import { issueCollector, type Refused, refused } from "../../model/refusal.js";
import { visible } from "../../model/visible-text.js";
import { districtsOf, type NominationAsked } from "./nomination-input.js";

/** More names than on the lists of any election, each counted in every district. */
const mostNames = 200_000;

function namesTogether(lists: NominationAsked["lists"]): number {
  return lists.reduce((sum, list) => sum + districtsOf(list).length * list.candidates.length, 0);
}

/** What is twice there, or not there: lists, districts, candidates, and an end of term on which an age depends. */
export function wrongLists(
  { day, lists }: NominationAsked,
  endOfTerm: Day | null,
  age: number,
): Refused | null {
  const { issues, refuse, unnamed } = issueCollector();
  const once = <Item>(
    items: readonly Item[],
    what: "list" | "district" | "candidate-on-list",
    path: (at: number) => readonly (string | number)[],
  ) => {
    const seen = new Set<Item>();
    items.forEach((item, at) => {
      if (seen.has(item)) refuse(path(at), "duplicate", { kind: "once", what }, item);
      seen.add(item);
    });
  };
  once(
    lists.map(({ id }) => id),
    "list",
    (at) => ["lists", at, "id"],
  );
  if (namesTogether(lists) > mostNames)
    refuse(["lists"], "too-large", { kind: "at-most", limit: mostNames }, namesTogether(lists));
  lists.forEach((list, at) => {
    if (list.name !== undefined && visible(list.name) === "")
      refuse(
        ["lists", at, "name"],
        "too-small",
        { kind: "at-least", limit: 1, of: "characters" },
        list.name,
      );
    once(districtsOf(list), "district", (place) => ["lists", at, "districts", place]);
    once(
      list.candidates.map(({ id }) => id),
      "candidate-on-list",
      (place) => ["lists", at, "candidates", place, "id"],
    );
    list.support?.forEach(({ district }, place) => {
      const path = ["lists", at, "support", place];
      if (!districtsOf(list).includes(district))
        refuse(
          [...path, "district"],
          "unknown-reference",
          { kind: "reference", to: "district" },
          district,
        );
    });
    list.candidates.forEach(({ born }) => {
      if (endOfTerm === null && born !== undefined && monthsLater(born, 12 * age) > day)
        refuse(["endOfTerm"], "missing", { kind: "form", form: "calendar-day" }, undefined);
    });
  });
  return issues.length > 0 ? refused(issues, unnamed()) : null;
}
