import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EmlKind } from "../../src/eml/documents/document.js";
import { officialFolder } from "./official-files.js";

const schemas = `${officialFolder}xsd/`;
const hasValidator = spawnSync("xmllint", ["--version"]).status === 0;

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
  const folder = mkdtempSync(join(tmpdir(), "kieswet-"));
  try {
    const file = join(folder, "file.xml");
    writeFileSync(file, bytes);
    const schema = `${schemas}${schemaOf(kind)}-kiesraad-strict.xsd`;
    const options = ["--noout", "--nonet", "--schema", schema, file];
    const run = spawnSync("xmllint", options, { encoding: "utf8" });
    return run.status === 0 ? "" : run.stderr;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
