import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { signatureFiles } from "../../../tools/arguments/signatures.js";
import { root } from "../public-types.js";

/** The declarations, as they are before a formatter breaks their lines. */
function declarationsOf(text: string): string {
  const imports = text.lastIndexOf('.js";');
  return text
    .slice(imports + 5)
    .replace(/\s/g, "")
    .replace(/,(?=[\]}])/g, "");
}

// Written by: npx tsx tools/arguments/write-signatures.ts
test("the signatures that are kept are those of the types", () => {
  for (const [name, made] of signatureFiles(root)) {
    const kept = readFileSync(`${root}src/model/signatures/made/${name}`, "utf8");
    expect(declarationsOf(kept), name).toBe(declarationsOf(made));
  }
});
