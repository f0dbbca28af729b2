import { expect, test } from "vitest";
import { letterOfArticleW2 } from "../../../src/after/succession/circumstances.js";
import { letters } from "./letters.js";

test("W 2: the reasons to pass over a candidate have the letters of the first paragraph", () => {
  expect(letterOfArticleW2).toEqual(letters);
});
