import type { SaxesTagNS } from "saxes";
import type { ElementEntry } from "../grammar/element-table.js";
import { createGuardedParser } from "../xml/guarded-parser.js";
import { shownName } from "../xml/namespaces.js";
import { checkPresence, deliver, readAttributes, readText } from "./element-content.js";
import { createOpenElements, type Target } from "./element-frame.js";
import { createIssueLog, type EmlReadingMode, type IssueLog } from "./issue-log.js";
import { createKeptMarkup } from "./kept-markup.js";
import { createReporter, type Difference } from "./reporter.js";

/** What an element reader is told to do. */
export interface ElementReaderOptions {
  readonly mode: EmlReadingMode;
  /** The table for a root element, or why there is none. */
  readonly tableFor: (name: string, id: string | undefined) => ElementEntry | Difference;
  /** Takes each value of a streamed element, with the unfinished values around it. */
  readonly item?: (item: Target, around: readonly Target[]) => void;
}

/** Bytes of one document in, its value out. */
export interface ElementReader {
  push(bytes: Uint8Array): void;
  /** The root's value; `undefined` when the document was refused. */
  finish(): Target | undefined;
  readonly log: IssueLog;
}

/** Reads a document by an element table: order, presence and type of everything in one pass. */
export function createElementReader(options: ElementReaderOptions): ElementReader {
  const { mode, tableFor, item } = options;
  const log = createIssueLog();
  const open = createOpenElements();
  const kept = createKeptMarkup();
  let uninterpretedDepth = 0;
  let uninterpreted: (Difference & { name: string; line: number; column: number }) | undefined;
  let root: Target | undefined;

  const here = () => ({ line: parser.line(), column: parser.column() });

  const setAside = (tag: SaxesTagNS, difference: Difference): void => {
    uninterpretedDepth = 1;
    uninterpreted = { ...difference, ...here(), name: shownName(tag.uri, tag.local) };
    if (mode === "lenient") kept.open(tag);
    else to.oddity(uninterpreted, uninterpreted, "", uninterpreted.name);
  };

  const enter = (entry: ElementEntry, tag: SaxesTagNS, occurrence: number): void => {
    readAttributes(open.open(entry, occurrence, here()), tag, to);
  };

  const openRoot = (tag: SaxesTagNS): void => {
    const name = shownName(tag.uri, tag.local);
    const table = tableFor(name, tag.attributes["Id"]?.value);
    if ("written" in table) {
      enter(table, tag, 0);
      return;
    }
    to.fault(table, here(), name);
    parser.halt();
  };

  const openChild = (tag: SaxesTagNS): void => {
    const parent = open.innermost();
    const { entry } = parent;
    const child = entry.childByLocalName.get(tag.local);
    if (child === undefined || child.uri !== tag.uri) {
      const expected = entry.children.map(({ written }) => written).join(", ") || "no elements";
      const actual = shownName(tag.uri, tag.local);
      setAside(tag, { code: "unexpected-element", expected, actual });
      return;
    }
    if (child.gatherer === undefined && (parent.seen & child.bit) !== 0) {
      const expected = `one ${child.written}`;
      setAside(tag, { code: "repeated-element", expected, actual: "a second" });
      return;
    }
    if (child.rank < parent.rank) {
      const expected = `${child.written} before ${parent.lastChild?.written}`;
      setAside(tag, { code: "wrong-order", expected, actual: "after it" });
      return;
    }
    if (child !== parent.lastChild) parent.childOccurrence = 0;
    parent.lastChild = child;
    parent.childOccurrence += 1;
    parent.rank = child.rank;
    parent.seen |= child.bit;
    enter(child, tag, child.gatherer === undefined ? 0 : parent.childOccurrence);
  };

  const closeUninterpreted = (): void => {
    uninterpretedDepth -= 1;
    if (mode === "strict") return;
    kept.close();
    if (uninterpretedDepth > 0 || uninterpreted === undefined) return;
    to.oddity(uninterpreted, uninterpreted, kept.take(), uninterpreted.name);
  };

  const closeKnown = (): void => {
    const frame = open.innermost();
    const { check, streamed } = frame.entry;
    readText(frame, to);
    checkPresence(frame, to);
    const wrong = frame.faulty ? undefined : check?.(frame.target);
    if (wrong !== undefined) to.fault({ code: "incomplete-content", ...wrong }, frame);
    const parent = open.parent();
    if (parent === undefined) root = frame.target;
    else if (streamed && item !== undefined) {
      if (!frame.faulty) item(frame.target, open.targets());
    } else deliver(frame, parent, to);
    open.close();
  };

  const parser = createGuardedParser({
    openElement(tag) {
      if (uninterpretedDepth > 0) {
        uninterpretedDepth += 1;
        if (mode === "lenient") kept.open(tag);
      } else if (open.depth() === 0) openRoot(tag);
      else openChild(tag);
    },
    closeElement() {
      if (uninterpretedDepth > 0) closeUninterpreted();
      else closeKnown();
    },
    text(text) {
      if (uninterpretedDepth === 0) {
        if (open.depth() > 0) open.innermost().text += text;
      } else if (mode === "lenient") kept.text(text);
    },
    failed(code, expected, actual) {
      log.refuse({ code, ...here(), path: open.path(), expected, actual });
    },
  });
  const to = createReporter(mode, log, open, () => parser.halt());

  return {
    push: (bytes) => parser.push(bytes),
    finish() {
      parser.finish();
      return log.issues.length === 0 ? root : undefined;
    },
    log,
  };
}
