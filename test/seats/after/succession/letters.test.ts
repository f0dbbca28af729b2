import { expect, test } from "vitest";
import { letterOfArticleW2 } from "../../../../src/seats/after/succession/circumstances.js";

test("W 2: the reasons to pass over a candidate have the letters of the first paragraph", () => {
  expect(letterOfArticleW2).toEqual({
    deceased: "a",
    "temporary-leave": "b",
    "own-vacancy": "c",
    declined: "d",
    member: "e",
    "not-available": "f",
    "vacated-seat": "g",
    expelled: "h",
  });
});
