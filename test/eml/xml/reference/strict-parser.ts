import { SaxesParser } from "saxes";
import type { EmlExpected, XmlRule } from "../../../../src/eml/grammar/expected.js";
import type { EmlIssueCode } from "../../../../src/eml/read/issue.js";
import { type ExpandedName, expandedName } from "../../../../src/eml/xml/namespace-scope.js";
import { createStartTagCollector, type StartTag } from "./start-tags.js";
import { createUtf8Decoder } from "./utf8-decoder.js";

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
  /** Left out by who has no use for comments and instructions: hearing of them makes the parser slower. */
  readonly aside?: {
    comment(text: string): void;
    instruction(target: string, body: string): void;
  };
  /** The reading has ended for good. */
  failed(code: EmlIssueCode, expected: EmlExpected, actual: string): void;
}

/** Well-formed XML in, events out; everything EML_NL has no use for is refused. */
export interface StrictParser {
  push(bytes: Uint8Array): void;
  finish(): void;
  /** An element's name taken apart; ends the reading when its prefix is not declared. */
  checkedName(name: string, tag: StartTag): ExpandedName;
  /** Ends the reading from inside a listener. */
  halt(): never;
  line(): number;
  column(): number;
  /** Whether the reading is over. */
  hasEnded(): boolean;
}

const halted = Symbol("halted");

/** What other files begin with, so that nobody is told about XML who chose a picture. */
const otherFiles: readonly (readonly [string, readonly number[]])[] = [
  ["PDF", [0x25, 0x50, 0x44, 0x46]],
  ["PNG", [0x89, 0x50, 0x4e, 0x47]],
  ["JPEG", [0xff, 0xd8, 0xff]],
  ["GIF", [0x47, 0x49, 0x46, 0x38]],
  ["ZIP", [0x50, 0x4b]],
  ["GZIP", [0x1f, 0x8b]],
];

const byteOrderMarks: readonly (readonly [string, readonly number[]])[] = [
  ["UTF-16", [0xff, 0xfe]],
  ["UTF-16", [0xfe, 0xff]],
  ["UTF-32", [0x00, 0x00, 0xfe, 0xff]],
  ["UTF-16", [0x3c, 0x00]],
  ["UTF-16", [0x00, 0x3c]],
];

/** Whether the first bytes say what a file is: four of them, or the start of a tag. */
function areHead([first, second, ...others]: Uint8Array): boolean {
  return (first === 0x3c && second !== undefined && second !== 0) || others.length >= 2;
}

function named(
  marks: readonly (readonly [string, readonly number[]])[],
  bytes: Uint8Array,
): string | undefined {
  return marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
}

/** Whether a file begins with something else than a tag, white space and byte-order mark aside. */
function beginsWithoutTag(bytes: Uint8Array): boolean {
  const mark = [0xef, 0xbb, 0xbf].every((byte, index) => bytes[index] === byte) ? 3 : 0;
  const first = bytes.subarray(mark).find((byte) => ![0x20, 0x09, 0x0a, 0x0d].includes(byte));
  return first !== undefined && first !== 0x3c;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (one.length === 0) return other;
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** A parser that has read nothing yet. */
export function createStrictParser(listener: ParserListener): StrictParser {
  const parser = new SaxesParser();
  const decoder = createUtf8Decoder();
  let depth = 0;
  let eventful = false;
  let silence = 0;
  let textLength = 0;
  let started = false;
  let head: Uint8Array = new Uint8Array(0);
  let ended = false;
  let closing = false;

  const halt = (): never => {
    ended = true;
    throw halted;
  };
  const fail = (code: EmlIssueCode, expected: EmlExpected, actual: string): never => {
    ended = true;
    listener.failed(code, expected, actual);
    throw halted;
  };
  const broken = (code: EmlIssueCode, rule: XmlRule, actual: string): never =>
    fail(code, { kind: "xml", rule }, actual);
  const tooLong = (): never =>
    fail("markup-too-long", { kind: "at-most", limit: limits.markupLength, of: "characters" }, "");

  const tags = createStartTagCollector(fail);

  const checkDeclaration = (): void => {
    const { encoding, version } = parser.xmlDecl;
    if (encoding !== undefined && encoding.toUpperCase() !== "UTF-8") {
      broken("unsupported-encoding", "utf-8", encoding);
    }
    if (version !== undefined && version !== "1.0") {
      broken("not-well-formed", "well-formed", `XML ${version}`);
    }
  };

  // At most seven handlers: from the eighth on V8 turns the parser into a dictionary, six times slower.
  const tellText = (text: string): void => {
    textLength += text.length;
    if (textLength > limits.markupLength) {
      tooLong();
    }
    listener.text(text);
  };

  parser.on("attribute", tags.attribute);
  parser.on("opentag", ({ name }) => {
    eventful = true;
    textLength = 0;
    if (depth === 0) checkDeclaration();
    depth += 1;
    if (depth > limits.depth) {
      fail("nested-too-deep", { kind: "at-most", limit: limits.depth, of: "levels" }, `${depth}`);
    }
    listener.openElement(name, tags.open(depth));
  });
  parser.on("closetag", () => {
    eventful = true;
    textLength = 0;
    tags.close(depth);
    depth -= 1;
    listener.closeElement();
  });
  // A text is told when a tag follows.
  parser.on("text", tellText);
  parser.on("cdata", (text) => {
    eventful = true;
    tellText(text);
  });
  const { aside } = listener;
  if (aside !== undefined) {
    parser.on("comment", aside.comment);
    parser.on("processinginstruction", ({ target, body }) => aside.instruction(target, body));
  }
  parser.on("doctype", () => {
    broken("document-type-refused", "no-document-type", "<!DOCTYPE");
  });
  parser.on("error", (error) => {
    const message = error.message.replace(/^\d+:\d+: /, "");
    if (closing) broken("truncated", "whole-document", message);
    if (message.startsWith("undefined entity")) {
      broken("entity-refused", "no-entities", message);
    }
    broken("not-well-formed", "well-formed", message);
  });

  const noDocument = (): never => broken("empty-file", "a-document", "");

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
      return broken("not-utf-8", "utf-8", "");
    }
  };

  const checkHead = (bytes: Uint8Array): void => {
    started = true;
    const encoding = named(byteOrderMarks, bytes);
    if (encoding !== undefined) broken("unsupported-encoding", "utf-8", encoding);
    const other = named(otherFiles, bytes);
    if (other !== undefined) broken("no-eml-file", "an-eml-file", other);
    if (beginsWithoutTag(bytes)) broken("no-eml-file", "an-eml-file", "");
  };

  const write = (bytes: Uint8Array): void => {
    if (!started) checkHead(bytes);
    const text = decoding(() => decoder.decode(bytes));
    eventful = false;
    parser.write(text);
    silence = eventful ? 0 : silence + text.length;
    if (silence > limits.markupLength) {
      tooLong();
    }
  };

  return {
    push(given) {
      if (ended) return;
      if (!(given instanceof Uint8Array)) {
        guarded(noDocument);
        return;
      }
      let bytes = given;
      if (!started) {
        // What the first bytes mean must not hang on how they come in.
        bytes = joined(head, given);
        head = areHead(bytes.subarray(0, 4)) ? new Uint8Array(0) : bytes;
        if (head.length > 0) return;
      }
      for (let start = 0; start < bytes.length && !ended; start += limits.chunkLength) {
        guarded(() => write(bytes.subarray(start, start + limits.chunkLength)));
      }
    },
    finish() {
      if (ended) return;
      guarded(() => {
        if (head.length > 0) write(head);
        if (!started) noDocument();
        decoding(() => decoder.finish());
        closing = true;
        parser.close();
        ended = true;
      });
    },
    checkedName: (name, { scope }) =>
      expandedName(scope, name, "element") ?? broken("not-well-formed", "declared-prefix", name),
    halt,
    hasEnded: () => ended,
    line: () => parser.line,
    column: () => parser.column + 1,
  };
}
