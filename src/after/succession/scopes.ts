import type { Scope } from "../../model/outcome/lot.js";

/** Whether two divisions are among the same. */
export function isSame(one: Scope, other: Scope): boolean {
  switch (one.kind) {
    case "election":
      return other.kind === "election";
    case "combination":
      return other.kind === "combination" && other.combination === one.combination;
    case "group":
      return other.kind === "group" && other.group === one.group;
  }
}

const widestFirst: readonly Scope["kind"][] = ["election", "combination", "group"];

/** Whether a division is among more than another: all lists, those of a combination, of a group. */
export function isWider(one: Scope, other: Scope): boolean {
  return widestFirst.indexOf(one.kind) < widestFirst.indexOf(other.kind);
}
