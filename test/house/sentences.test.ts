import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const src = join(import.meta.dirname, "../../src");

/** What was expected, or what a schema finds wrong, written as a text. */
const written =
  /\bexpected: ?["`]|\brefuse\((\w+|[^()]*\]), "[a-z-]+", ["`]|\b(error|message): ?["`][^"`]* /g;

/**
 * Files still to be read: their findings and issues have a type of their own, in which what was
 * expected is text. These numbers may only shrink.
 */
const left: Readonly<Record<string, number>> = {
  conformance: 1,
  judges: 2,
};

function textsIn(code: string): number {
  return [...code.matchAll(written)].length;
}

/** How many such texts stand in each room outside explain. */
function textsPerRoom(): Record<string, number> {
  const rooms: Record<string, number> = {};
  for (const file of readdirSync(src, { recursive: true, encoding: "utf8" })) {
    const [room = ""] = file.split("/");
    // Signatures are types as data, in which a property of this name has a word for its type.
    if (!file.endsWith(".ts") || room === "explain" || file.includes("signatures/made")) continue;
    const code = readFileSync(join(src, file), "utf8");
    // The name that zod has for a kind of value.
    const texts = textsIn(code.replaceAll('code: "invalid_type", expected: "array"', ""));
    if (texts > 0) rooms[room] = (rooms[room] ?? 0) + texts;
  }
  return rooms;
}

describe("what was expected is data, its words belong to the languages", () => {
  it("outside explain nobody writes it as a text", () => {
    expect(textsPerRoom()).toEqual(left);
  });

  it.each([
    'issues.push({ path, code: "missing", expected: "a count" });',
    "issues.push({ path, code, expected: `at most five` });",
    'refuse(path, "duplicate", "each list once", number);',
    'z.string().regex(/^A/, { error: "a name such as A" });',
    'z.array(list).refine(differ, { message: "list numbers are different" });',
  ])("and is seen where it does: %s", (code) => {
    expect(textsIn(code)).toBe(1);
  });

  it.each([
    'issues.push({ path, code: "missing", expected: { kind: "rule", rule: "a-count" } });',
    'z.string().regex(/^A/, { error: "flag" satisfies ExpectedForm });',
  ])("and data is not taken for it: %s", (code) => {
    expect(textsIn(code)).toBe(0);
  });
});
