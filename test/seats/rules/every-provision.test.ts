import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { provisionLines } from "./provision-lines.js";

test("every provision of every body stands as it was read, with its days, article, source and value", () => {
  const asRead = readFileSync(new URL("./every-provision.txt", import.meta.url), "utf8");
  expect(provisionLines()).toBe(asRead);
});
