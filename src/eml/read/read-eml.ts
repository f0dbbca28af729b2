import { readEmlSignature } from "../../model/signatures/made/eml.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import { utf8Bytes } from "../xml/platform-text.js";
import { createReader } from "./eml-reader.js";
import type { EmlReading, EmlReadingOptions } from "./reading.js";

/**
 * Reads one EML_NL file: election definition (110a), candidate lists (230b, 230c), count (510) or
 * result (520).
 *
 * The answer is the typed document, or every issue at once: code, line, column, element path, what
 * was expected and what is there. A figure the file does not have stays absent.
 *
 * @example
 * const reading = readEml(bytes);
 * if (reading.status === "accepted" && reading.value.kind === "510b") use(reading.value);
 */
export function readEml(file: Uint8Array | string, options: EmlReadingOptions = {}): EmlReading {
  const refusal = refusedArguments(readEmlSignature, [file, options]);
  if (refusal !== null) return refusal;
  const reader = createReader(options);
  reader.push(typeof file === "string" ? utf8Bytes(file) : file);
  return reader.finish();
}
