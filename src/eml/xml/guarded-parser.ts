import { SaxesParser } from "saxes";
import type { EmlIssueCode } from "../read/issue.js";
import { type ExpandedName, expandedName } from "./namespace-scope.js";
import { createUtf8Decoder } from "./platform-text.js";
import { createStartTagCollector, type StartTag } from "./start-tag.js";

/** Bounds within which a file is read, so that a hostile one costs bounded time and memory. */
export const limits = {
  /** EML_NL nests fewer than 15 elements. */
  depth: 32,
  /** Characters between two events: one tag, one comment, one piece of text. */
  markupLength: 65_536,
  /** Bytes handed to the parser at a time; a text cut out of them may keep them all in memory. */
  chunkLength: 16_384,
} as const;

/** What the parser tells its listener. */
export interface ParserListener {
  openElement(name: string, tag: StartTag): void;
  closeElement(): void;
  text(text: string): void;
  /** The reading has ended for good. */
  failed(code: EmlIssueCode, expected: string, actual: string): void;
}

/** Well-formed XML in, events out; everything EML_NL has no use for is refused. */
export interface GuardedParser {
  push(bytes: Uint8Array): void;
  finish(): void;
  /** An element's name taken apart; ends the reading when its prefix is not declared. */
  checkedName(name: string, tag: StartTag): ExpandedName;
  /** Ends the reading from inside a listener. */
  halt(): never;
  line(): number;
  column(): number;
}

const halted = Symbol("halted");

const byteOrderMarks: readonly (readonly [string, readonly number[]])[] = [
  ["UTF-16", [0xff, 0xfe]],
  ["UTF-16", [0xfe, 0xff]],
  ["UTF-32", [0x00, 0x00, 0xfe, 0xff]],
  ["UTF-16", [0x3c, 0x00]],
  ["UTF-16", [0x00, 0x3c]],
];

function otherEncoding(bytes: Uint8Array): string | undefined {
  return byteOrderMarks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
}

/** A parser that has read nothing yet. */
export function createGuardedParser(listener: ParserListener): GuardedParser {
  const parser = new SaxesParser();
  const decoder = createUtf8Decoder();
  let depth = 0;
  let eventful = false;
  let silence = 0;
  let started = false;
  let ended = false;
  let closing = false;

  const halt = (): never => {
    ended = true;
    throw halted;
  };
  const fail = (code: EmlIssueCode, expected: string, actual: string): never => {
    ended = true;
    listener.failed(code, expected, actual);
    throw halted;
  };

  const tags = createStartTagCollector(fail);

  const checkDeclaration = (): void => {
    const { encoding, version } = parser.xmlDecl;
    if (encoding !== undefined && encoding.toUpperCase() !== "UTF-8") {
      fail("unsupported-encoding", "UTF-8", encoding);
    }
    if (version !== undefined && version !== "1.0") {
      fail("not-well-formed", "XML 1.0", `XML ${version}`);
    }
  };

  // At most seven handlers: from the eighth on V8 turns the parser into a dictionary, six times slower.
  parser.on("attribute", tags.attribute);
  parser.on("opentag", ({ name }) => {
    eventful = true;
    if (depth === 0) checkDeclaration();
    depth += 1;
    if (depth > limits.depth) {
      fail("nested-too-deep", `at most ${limits.depth} levels of elements`, `level ${depth}`);
    }
    listener.openElement(name, tags.open(depth));
  });
  parser.on("closetag", () => {
    eventful = true;
    tags.close(depth);
    depth -= 1;
    listener.closeElement();
  });
  // A text is told when a tag follows.
  parser.on("text", (text) => listener.text(text));
  parser.on("cdata", (text) => {
    eventful = true;
    listener.text(text);
  });
  parser.on("doctype", () => {
    fail("document-type-refused", "no document type declaration", "<!DOCTYPE");
  });
  parser.on("error", (error) => {
    const message = error.message.replace(/^\d+:\d+: /, "");
    if (closing) fail("truncated", "a complete document", message);
    if (message.startsWith("undefined entity")) {
      fail("entity-refused", "no entities but the five of XML", message);
    }
    fail("not-well-formed", "well-formed XML 1.0 with namespaces", message);
  });

  const guarded = (step: () => void): void => {
    try {
      step();
    } catch (thrown) {
      if (thrown !== halted) throw thrown;
    }
  };

  const decoding = <Result>(step: () => Result): Result => {
    try {
      return step();
    } catch {
      return fail("not-utf-8", "UTF-8", "bytes that are not UTF-8");
    }
  };

  const write = (bytes: Uint8Array): void => {
    if (!started) {
      const encoding = otherEncoding(bytes);
      if (encoding !== undefined) fail("unsupported-encoding", "UTF-8", encoding);
    }
    started = true;
    const text = decoding(() => decoder.decode(bytes));
    eventful = false;
    parser.write(text);
    silence = eventful ? 0 : silence + text.length;
    if (silence > limits.markupLength) {
      fail("markup-too-long", `at most ${limits.markupLength} characters without a tag`, "more");
    }
  };

  return {
    push(bytes) {
      for (let start = 0; start < bytes.length && !ended; start += limits.chunkLength) {
        guarded(() => write(bytes.subarray(start, start + limits.chunkLength)));
      }
    },
    finish() {
      if (ended) return;
      guarded(() => {
        if (!started) fail("empty-file", "an EML document", "nothing");
        decoding(() => decoder.finish());
        closing = true;
        parser.close();
        ended = true;
      });
    },
    checkedName: (name, { scope }) =>
      expandedName(scope, name, "element") ??
      fail("not-well-formed", "a declared namespace prefix", name),
    halt,
    line: () => parser.line,
    column: () => parser.column + 1,
  };
}
