import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkRulePage } from "./check-rule-page.js";

test("every check stands as it was read: its code, severity, reports, formula, terms and marks", () => {
  const asRead = readFileSync(new URL("./check-rules.txt", import.meta.url), "utf8");
  expect(checkRulePage).toBe(asRead);
});
