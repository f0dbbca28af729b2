import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { conformanceJsonSchemas } from "../../src/conformance/format/published-schema.js";
import * as door from "../../src/schemas.js";

const schemas = Object.entries<unknown>(door).filter(
  (entry): entry is [string, z.ZodType] => entry[1] instanceof z.ZodType,
);

describe("every schema of kieswet/schemas", () => {
  test.each(schemas)("%s has a JSON Schema for what goes in and what comes out", (_, schema) => {
    for (const io of ["input", "output"] as const) {
      expect(z.toJSONSchema(schema, { io })).toHaveProperty("$schema");
    }
  });

  test.each(schemas)("%s is a Standard Schema", (_, schema) => {
    expect(schema["~standard"]).toMatchObject({ version: 1, vendor: "zod" });
  });
});

describe("the schemas in conformance/schemas", () => {
  const folder = new URL("../../conformance/schemas/", import.meta.url);

  test("are those of today, all of them and no others", () => {
    expect(existsSync(folder)).toBe(true);
    const published = Object.fromEntries(
      readdirSync(folder).map((file) => [
        file.replace(/\.json$/, ""),
        JSON.parse(readFileSync(new URL(file, folder), "utf8")),
      ]),
    );
    expect(published).toEqual(JSON.parse(JSON.stringify(conformanceJsonSchemas())));
  });
});
