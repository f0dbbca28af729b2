import type { EmlExpected, XmlRule } from "../grammar/expected.js";
import type { EmlIssueCode } from "../read/issue.js";
import { checkLength, continueIn, createCursor, skipRest } from "./cursor.js";
import { areHead, headLength, markLength, otherEncoding, otherFile } from "./first-bytes.js";
import { limits } from "./limits.js";
import { type ExpandedName, expandedName } from "./namespace-scope.js";
import { createPendingBytes } from "./pending-bytes.js";
import { createUtf8Check, firstOtherThanUtf8 } from "./platform-text.js";
import type { StartTag } from "./start-tag.js";
import { createTokenizer, type TokenListener } from "./tokenizer.js";

/** What the parser tells its listener. */
export interface ParserListener extends TokenListener {
  /** The reading has ended for good. */
  failed(code: EmlIssueCode, expected: EmlExpected, actual: string): void;
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
  /** Whether the reading is over. */
  hasEnded(): boolean;
}

const halted = Symbol("halted");

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (one.length === 0) return other;
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** A parser that has read nothing yet. */
export function createGuardedParser(listener: ParserListener): GuardedParser {
  const utf8 = createUtf8Check();
  const pending = createPendingBytes();
  let started = false;
  let head: Uint8Array = new Uint8Array(0);
  let ended = false;

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

  const cursor = createCursor(fail);
  const tokenizer = createTokenizer(cursor, listener);

  const guarded = (step: () => void): void => {
    try {
      step();
    } catch (thrown) {
      if (thrown !== halted) throw thrown;
    }
  };

  const noDocument = (): never => broken("empty-file", "a-document", "");

  const checkHead = (bytes: Uint8Array): void => {
    started = true;
    const encoding = otherEncoding(bytes);
    if (encoding !== undefined) broken("unsupported-encoding", "utf-8", encoding);
    const other = otherFile(bytes.subarray(0, headLength));
    if (other !== undefined) broken("no-eml-file", "an-eml-file", other);
  };

  const readPending = (): void => {
    continueIn(cursor, pending.bytes, 0, pending.length);
    tokenizer.run();
  };

  /** Reads the token that came in part, and says where it ends; -1 when it does not end here. */
  const readToken = (bytes: Uint8Array, start: number, end: number): number => {
    const behind = pending.takeToken(bytes, start, end);
    if (behind >= 0) {
      readPending();
      const unread = pending.length - cursor.at;
      pending.clear();
      return behind - unread;
    } else if (pending.units - cursor.tagEnd > limits.markupLength) {
      readPending();
      checkLength(cursor, pending.units - cursor.tagEnd);
    }
    return -1;
  };

  /** Refuses bytes that are no UTF-8 at the first of them, when nothing is wrong with what stands before it. */
  const refuseBytes = (bytes: Uint8Array): never => {
    const unread = joined(pending.bytes.subarray(0, pending.length), bytes);
    continueIn(cursor, unread, 0, firstOtherThanUtf8(unread));
    tokenizer.run();
    skipRest(cursor);
    checkLength(cursor, cursor.at - cursor.tagEnd);
    return broken("not-utf-8", "utf-8", "");
  };

  const readWindow = (bytes: Uint8Array, start: number, end: number): void => {
    if (!utf8.allows(bytes.subarray(start, end))) refuseBytes(bytes.subarray(start, end));
    const from = pending.length === 0 ? start : readToken(bytes, start, end);
    if (from < 0) return;
    continueIn(cursor, bytes, from, end);
    tokenizer.run();
    if (cursor.at === end) return;
    pending.begin(bytes, cursor.at, end);
    continueIn(cursor, pending.bytes, 0, pending.length);
  };

  const read = (bytes: Uint8Array): void => {
    if (bytes.length === 0) return;
    let start = 0;
    if (!started) {
      checkHead(bytes);
      start = markLength(bytes);
    }
    while (start < bytes.length) {
      const end = Math.min(start + limits.windowLength, bytes.length);
      readWindow(bytes, start, end);
      start = end;
    }
  };

  return {
    push(given) {
      if (ended) return;
      if (!(given instanceof Uint8Array)) {
        guarded(noDocument);
        return;
      }
      let bytes = new Uint8Array(given.buffer, given.byteOffset, given.length);
      if (!started) {
        // What the first bytes mean must not hang on how they come in.
        bytes = joined(head, bytes);
        head = areHead(bytes.subarray(0, headLength)) ? new Uint8Array(0) : bytes.slice();
        if (head.length > 0) return;
      }
      guarded(() => read(bytes));
    },
    finish() {
      if (ended) return;
      guarded(() => {
        if (head.length > 0) read(head);
        if (!started) noDocument();
        if (!utf8.isWhole()) refuseBytes(new Uint8Array(0));
        cursor.closed = true;
        readPending();
        const lacking = tokenizer.lacking();
        if (lacking !== undefined) broken("truncated", "whole-document", lacking);
        ended = true;
      });
    },
    checkedName: (name, { scope }) =>
      expandedName(scope, name, "element") ?? broken("not-well-formed", "declared-prefix", name),
    halt,
    hasEnded: () => ended,
    line: () => cursor.line,
    column: () => cursor.at - cursor.lineStart + 1,
  };
}
