import { createGuardedParser } from "../../../src/eml/xml/guarded-parser.js";

/**
 * Why a file is refused, as `code rule line:column told`; undefined: it is not. The file comes in pieces of so
 * many bytes.
 */
export function refusalOf(bytes: Uint8Array, length = bytes.length): string | undefined {
  let refusal: string | undefined;
  const parser = createGuardedParser({
    // A name that is told is looked at, as whoever reads a file does.
    openElement: (name, tag) => {
      parser.checkedName(name, tag);
    },
    closeElement: () => undefined,
    text: (part) => {
      part.text();
    },
    failed: (code, expected, actual) => {
      const rule = expected.kind === "xml" ? expected.rule : JSON.stringify(expected);
      refusal = `${code} ${rule} ${parser.line()}:${parser.column()} ${actual}`;
    },
  });
  for (let at = 0; at < bytes.length; at += length) parser.push(bytes.subarray(at, at + length));
  parser.finish();
  return refusal;
}
