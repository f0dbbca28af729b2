import { own } from "../../model/has.js";
import type { Refused } from "../../model/refusal.js";
import { writeEmlSignature } from "../../model/signatures/made/eml.js";
import { refusalOf, refusedAlready } from "../../model/signatures/refused-arguments.js";
import { documentTables, type EmlDocument, type EmlKind } from "../documents/document.js";
import type { EmlIssue } from "../read/issue.js";
import type { EmlReadingMode } from "../read/issue-log.js";
import { utf8Bytes } from "../xml/platform-text.js";
import { canonicalLayout, indentedLayout, type Layout, pollingStationsLayout } from "./layout.js";
import { writeElementTree } from "./write-element.js";

/** How to write. */
export interface EmlWritingOptions {
  /**
   * `strict` (the default) refuses a document that the standard cannot hold; `lenient` writes what a
   * lenient reading takes, such as a file of polling stations without a way of voting.
   */
  readonly mode?: EmlReadingMode;
}

/** A file written, or everything for which the standard cannot hold the document. */
export type EmlWriting =
  | {
      /** The whole answer is here. */
      readonly status: "completed";
      /** The file, in UTF-8. */
      readonly bytes: Uint8Array;
    }
  | {
      /** The input was not taken. */
      readonly status: "refused";
      /** Everything that is wrong, each with its place. */
      readonly issues: readonly EmlIssue[];
    };

const layouts: Partial<Record<EmlKind, Layout>> = {
  "110a": indentedLayout,
  "110b": pollingStationsLayout,
};

/**
 * Writes an EML_NL file: the same document always gives the same bytes, and reading them gives the
 * document again.
 *
 * Lists, counts and results come as the official program writes them, in Canonical XML on one line;
 * definitions indented with a declaration, as that program does.
 *
 * @example
 * const writing = writeEml(document);
 * if (writing.status === "completed") publish(writing.bytes);
 */
export function writeEml(document: EmlDocument, options: EmlWritingOptions = {}): EmlWriting {
  const refusal = refusalOf(writeEmlSignature, [document, options]);
  if (refusal !== null && !isOfWhatStandsThere(refusal)) return refusedAlready(refusal);
  const manner = {
    layout: layouts[document.kind] ?? canonicalLayout,
    mode: own(options, "mode") ?? "strict",
  };
  const { text, issues } = writeElementTree(documentTables[document.kind], { ...document }, manner);
  return issues.length === 0
    ? { status: "completed", bytes: utf8Bytes(text) }
    : { status: "refused", issues };
}

/** Whether the element tables say more of it: a figure or a text that is not there or not as it must be. */
function isOfWhatStandsThere({ issues }: Refused): boolean {
  return issues.every(({ code, expected, path: [argument, field, ...within] }) => {
    if (argument !== "document" || field === undefined || field === "kind") return false;
    if (code === "too-small" || code === "not-an-integer") return true;
    const isField = typeof (within.at(-1) ?? field) === "string";
    const isPlain = expected.kind === "type" && !["array", "object"].includes(expected.type);
    return code === "missing" && isField && isPlain;
  });
}
