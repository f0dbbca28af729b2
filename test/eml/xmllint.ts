import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EmlKind } from "../../src/eml/documents/document.js";
import { officialFolder } from "./official-files.js";

const schemas = `${officialFolder}xsd/`;
const hasValidator = spawnSync("xmllint", ["--version"]).status === 0;

/** Whether libxml2's command is there. */
export const xmllintPresent = hasValidator;

/** Canonical XML 1.0 with comments, as libxml2 makes it. */
export function canonicalXml(text: string): string {
  const { stdout } = spawnSync("xmllint", ["--c14n", "--nonet", "-"], {
    input: text,
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  return stdout;
}

/** Whether files can be validated: Debian's libxml2-utils and the schemas are there. Says so if not. */
export const canValidate = hasValidator && existsSync(schemas);

if (!canValidate) {
  const missing = hasValidator ? "the EML_NL schemas" : "xmllint (Debian's libxml2-utils)";
  process.stdout.write(`Skipped: validation against the schemas, for want of ${missing}.\n`);
}

const schemaOf = (kind: EmlKind): string => {
  if (kind === "110a") return "110a-electionevent";
  if (kind === "110b") return "110b-electionevent";
  if (kind === "210") return "210-nomination";
  if (kind.startsWith("230")) return "230-candidatelist";
  return kind === "520" ? "520-result" : "510-count";
};

/** What the validator says against a file; nothing when it is valid. */
export function complaintsAbout(kind: EmlKind, bytes: Uint8Array): string {
  return complaintsAboutAll([{ name: "file", kind, bytes }]);
}

/** What the validator says against any of these; each schema is read once. */
export function complaintsAboutAll(
  files: readonly { readonly name: string; readonly kind: EmlKind; readonly bytes: Uint8Array }[],
): string {
  const folder = mkdtempSync(join(tmpdir(), "kieswet-"));
  try {
    const bySchema = new Map<string, string[]>();
    for (const [index, { name, kind, bytes }] of files.entries()) {
      const file = join(folder, `${index}-${name}.xml`);
      writeFileSync(file, bytes);
      const schema = `${schemas}${schemaOf(kind)}-kiesraad-strict.xsd`;
      bySchema.set(schema, [...(bySchema.get(schema) ?? []), file]);
    }
    const runs = [...bySchema].map(([schema, paths]) =>
      spawnSync("xmllint", ["--noout", "--nonet", "--schema", schema, ...paths], {
        encoding: "utf8",
      }),
    );
    return runs.map(({ status, stderr }) => (status === 0 ? "" : stderr)).join("");
  } finally {
    rmSync(folder, { recursive: true });
  }
}
