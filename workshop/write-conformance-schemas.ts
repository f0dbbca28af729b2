import { mkdirSync, writeFileSync } from "node:fs";
import { jsonSchemasMade } from "../src/conformance/format/published-schema.js";
import { fingerprintOf } from "../src/conformance/receipt/fingerprint-of.js";

const folder = new URL("../conformance/schemas/", import.meta.url);

mkdirSync(folder, { recursive: true });
const made = jsonSchemasMade();
for (const [name, schema] of Object.entries(made)) {
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);
}

writeFileSync(
  new URL("../src/conformance/format/digest-of-published.ts", import.meta.url),
  `/** SHA-256 of the canonical JSON of the schemas that are published, by name: made by \`workshop/write-conformance-schemas.ts\`. */
export const digestOfPublished = "${fingerprintOf(made)}";
`,
);
