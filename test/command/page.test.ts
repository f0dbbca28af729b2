import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { commandPage } from "../../tools/command-page/command-page.js";

test("docs/command-line.md says what the command says (tools/command-page/write-command-page.ts)", async () => {
  const page = readFileSync(new URL("../../docs/command-line.md", import.meta.url), "utf8");
  expect(page).toBe(await commandPage());
});
