import type { EmlDocument } from "../../src/eml/documents/document.js";
import { writeEml } from "../../src/eml/write/write-eml.js";

/** The text a document is written as; fails the test when it is refused. */
export function written(document: EmlDocument): string {
  const writing = writeEml(document);
  if (writing.status === "refused") throw new Error(JSON.stringify(writing.issues));
  return new TextDecoder().decode(writing.bytes);
}
