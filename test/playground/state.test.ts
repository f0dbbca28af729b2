import { describe, expect, it } from "vitest";
import { listRemoved, numberTyped, voteMoved } from "../../playground/app/state/changes.js";
import { pastedRows, rowsPasted } from "../../playground/app/state/paste.js";
import { firstState } from "../../playground/app/state/read-address.js";
import { typedNumber } from "../../playground/app/state/typed-number.js";
import { noHistory, recorded, redone, settled, undone } from "../../playground/app/state/undo.js";
import { firstCatalogue } from "./elections-held.js";

const votes = { least: 0, most: 999_999_999 };
const montfoort = firstState("nl", firstCatalogue);

describe("a number that is typed", () => {
  it.each([
    ["12700", "nl", 12_700],
    ["12.700", "nl", 12_700],
    ["12 700", "en", 12_700],
    ["1,234,567", "en", 1_234_567],
    [" 007 ", "nl", 7],
    ["12.7", "en", { because: "not-whole" }],
    ["12,7", "nl", { because: "not-whole" }],
    ["12.700", "en", { because: "not-whole" }],
    ["12.70", "nl", { because: "not-whole" }],
    ["-5", "nl", { because: "negative" }],
    ["−1.000", "nl", { because: "negative" }],
    ["1e3", "nl", { because: "not-a-number" }],
    ["0x10", "en", { because: "not-a-number" }],
    ["", "nl", { because: "empty" }],
    ["١٢", "nl", { because: "not-a-number" }],
    ["1000000000", "nl", { because: "too-large", bound: 999_999_999 }],
  ] as const)("%j in %s is %j", (text, language, found) => {
    expect(typedNumber(text, language, votes)).toEqual(found);
  });
});

describe("the state of the page", () => {
  it("keeps the last right answer beside what was typed wrong", () => {
    const wrong = numberTyped(montfoort, "votes-0", "-5");
    expect(wrong.lists).toEqual(montfoort.lists);
    expect(wrong.drafts).toEqual({ "votes-0": "-5" });
    expect(numberTyped(wrong, "votes-0", "2.328")).toEqual(montfoort);
  });

  it("takes no votes from a list that has none", () => {
    const none = numberTyped(montfoort, "votes-0", "0");
    expect(voteMoved(none, 0, -1)).toBe(none);
  });

  it("moves what is wrong in later fields along when a list goes", () => {
    const wrong = numberTyped(numberTyped(montfoort, "votes-1", "x"), "votes-3", "y");
    expect(listRemoved(wrong, 1).drafts).toEqual({ "votes-2": "y" });
    expect(listRemoved(wrong, 2).drafts).toEqual({ "votes-1": "x", "votes-2": "y" });
  });
});

describe("undoing", () => {
  it("goes back over every change and forward again, and letters of one field are one change", () => {
    const typed = recorded(recorded(noHistory, "a", "votes-0"), "b", "votes-0");
    expect(typed.past).toEqual(["a"]);
    const then = recorded(settled(typed), "c", "votes-0");
    expect(then.past).toEqual(["a", "c"]);
    const back = undone(then, "d");
    expect(back?.address).toBe("c");
    expect(redone(back?.history ?? noHistory, "c")?.address).toBe("d");
    expect(undone(noHistory, "a")).toBe(null);
    expect(redone(then, "d")).toBe(null);
    expect(undone(then, "c")?.address).toBe("a");
  });
});

describe("rows of a spreadsheet", () => {
  const paste = (text: string, column: "name" | "votes" = "name", list = 0) =>
    rowsPasted(montfoort, { list, column }, pastedRows(text) ?? []);

  it("become names and votes of lists, with a list more for each row that needs one", () => {
    const next = paste("Eik\t1.200\r\nBeuk\t900\r\n", "name", 6);
    expect(next?.lists.slice(6)).toEqual([
      { name: "Eik", votes: 1_200, candidates: null },
      { name: "Beuk", votes: 900, candidates: null },
    ]);
    expect(
      paste("5\n6", "votes")
        ?.lists.slice(0, 2)
        .map(({ votes: own }) => own),
    ).toEqual([5, 6]);
  });

  it("that are no votes stand in their fields as they were, with what is wrong", () => {
    const next = paste("Eik\t-5\nBeuk\t9,5");
    expect(next?.drafts).toEqual({ "votes-0": "-5", "votes-1": "9,5" });
    expect(next?.lists[0]?.votes).toBe(montfoort.lists[0]?.votes);
  });

  it("are not taken when they are more than the page has room for, and one cell is no row", () => {
    expect(paste(Array(101).fill("Eik\t1").join("\n"))).toBe(null);
    expect(pastedRows("Eik")).toBe(null);
  });
});
