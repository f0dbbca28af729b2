import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { conformanceJsonSchemas } from "../../src/conformance/format/published-schema.js";
import * as door from "../../src/schemas.js";
import { describedFiles } from "../../tools/descriptions/described-files.js";
import { fieldsOf, repeats } from "./described-fields.js";
import { root } from "./public-types.js";

const schemas = Object.entries<z.ZodType>(door);

/** What is wrong with the words of a JSON Schema. */
function unsaid(schema: object): readonly string[] {
  const fields = [...fieldsOf(schema)].flatMap(({ path, name, description }) =>
    description === undefined || repeats(name, description) ? [`${path}: ${description}`] : [],
  );
  return "description" in schema ? fields : ["the schema itself", ...fields];
}

describe("every field of every schema says what it is, and not its name again", () => {
  test.each(schemas)("%s", (_, schema) => {
    for (const io of ["input", "output"] as const)
      expect(unsaid(z.toJSONSchema(schema, { io }))).toEqual([]);
  });

  test.each(Object.entries(conformanceJsonSchemas()))("%s in conformance/schemas", (_, schema) => {
    expect(unsaid(schema)).toEqual([]);
  });

  test("and a field without words, or with its name for words, would be found", () => {
    const bare = z.strictObject({ lists: z.array(z.union([z.strictObject({ seats: z.int() })])) });
    expect(unsaid(z.toJSONSchema(bare))).toHaveLength(3);
    const said = z.strictObject({ listVotes: z.int().describe("The votes of its list.") });
    expect(unsaid(z.toJSONSchema(said.describe("A list.")))).toEqual([
      ".listVotes: The votes of its list.",
    ]);
  });
});

test("the words are those of the docstrings as they are today", async () => {
  for (const [path, text] of Object.entries(await describedFiles())) {
    const formatted = execFileSync(
      `${root}node_modules/.bin/biome`,
      ["format", `--stdin-file-path=${root}${path}`],
      { input: text, encoding: "utf8" },
    );
    expect(
      readFileSync(root + path, "utf8"),
      "npx tsx tools/descriptions/write-descriptions.ts",
    ).toBe(formatted);
  }
}, 120_000);

describe("a schema with words takes and gives what the one without does", () => {
  const input = {
    type: "GR",
    day: "2026-03-18",
    seats: 9,
    groups: [{ number: 1, votes: [310, 25] }],
  };

  test("what fits", () => {
    expect(door.electionInputSchema.parse(input)).toEqual(input);
  });

  test.each([
    ["a property that nobody knows", { ...input, seat: 3 }],
    ["a figure out of bounds", { ...input, seats: 0 }],
    ["a list without a number", { ...input, groups: [{ votes: [3] }] }],
  ])("and refuses %s", (_, wrong) => {
    expect(door.electionInputSchema.safeParse(wrong).success).toBe(false);
  });
});
