import { mkdirSync, writeFileSync } from "node:fs";
import { conformanceJsonSchemas } from "../src/conformance/format/published-schema.js";

const folder = new URL("../conformance/schemas/", import.meta.url);

mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(conformanceJsonSchemas())) {
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);
}
