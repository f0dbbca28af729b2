import type { ElementEntry } from "../grammar/element-table.js";
import { createGuardedParser } from "../xml/guarded-parser.js";
import { expandedName } from "../xml/namespace-scope.js";
import { shownName } from "../xml/namespaces.js";
import type { StartTag } from "../xml/start-tag.js";
import { checkPresence, deliver, readAttributes, readText } from "./element-content.js";
import {
  type Frame,
  framePath,
  innerFrame,
  rootFrame,
  type Target,
  targetsAround,
} from "./element-frame.js";
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

/** The name of an element for showing, whatever prefix the file uses. */
function shownTag({ scope, name }: StartTag): string {
  const { uri = "", local = name } = expandedName(scope, name, "element") ?? {};
  return shownName(uri, local);
}

function isNamed(tag: StartTag, entry: ElementEntry): boolean {
  return tag.name === entry.written && (tag.scope.standardBits & entry.prefixBit) !== 0;
}

/** The child an element may be: the latest again, or another; by its name in its namespace. */
function childNamed({ lastChild, entry }: Frame, tag: StartTag): ElementEntry | undefined {
  if (lastChild !== undefined && isNamed(tag, lastChild)) return lastChild;
  const { children } = entry;
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index];
    if (child !== undefined && isNamed(tag, child)) return child;
  }
  const name = expandedName(tag.scope, tag.name, "element");
  return children.find(({ local, uri }) => local === name?.local && uri === name.uri);
}

/** Why a known child may not stand where it stands. */
function misplacement(parent: Frame, child: ElementEntry): Difference | undefined {
  if (child.gatherer === undefined && (parent.seen & child.bit) !== 0) {
    return { code: "repeated-element", expected: `one ${child.written}`, actual: "a second" };
  }
  if (child.rank >= parent.rank) return undefined;
  const expected = `${child.written} before ${parent.lastChild?.written}`;
  return { code: "wrong-order", expected, actual: "after it" };
}

/** Reads a document by an element table: order, presence and type of everything in one pass. */
export function createElementReader(options: ElementReaderOptions): ElementReader {
  const { mode, tableFor, item } = options;
  const log = createIssueLog();
  const kept = createKeptMarkup();
  let uninterpretedDepth = 0;
  let uninterpreted: (Difference & { name: string; line: number; column: number }) | undefined;
  let current: Frame | undefined;
  let root: Target | undefined;

  const setAside = (tag: StartTag, difference: Difference): void => {
    uninterpretedDepth = 1;
    const place = { line: parser.line(), column: parser.column() };
    uninterpreted = { ...difference, ...place, name: shownTag(tag) };
    if (mode === "lenient") kept.open(tag);
    else to.oddity(uninterpreted, current, place, "", uninterpreted.name);
  };

  const openRoot = (tag: StartTag): void => {
    parser.checkName(tag);
    const name = shownTag(tag);
    const id = tag.attributes.slice(0, tag.attributeCount).find((each) => each.name === "Id");
    const table = tableFor(name, id?.value);
    if ("written" in table) {
      current = rootFrame(table, parser.line(), parser.column());
      readAttributes(current, tag, to);
      return;
    }
    to.fault(table, undefined, { line: parser.line(), column: parser.column() }, name);
    parser.halt();
  };

  const openChild = (parent: Frame, tag: StartTag): void => {
    const child = childNamed(parent, tag);
    if (child === undefined) {
      parser.checkName(tag);
      const expected = parent.entry.children.map(({ written }) => written).join(", ");
      const actual = shownTag(tag);
      setAside(tag, { code: "unexpected-element", expected: expected || "no elements", actual });
      return;
    }
    if (child !== parent.lastChild || child.gatherer === undefined) {
      const misplaced = misplacement(parent, child);
      if (misplaced !== undefined) {
        setAside(tag, misplaced);
        return;
      }
      parent.lastChild = child;
      parent.childOccurrence = 0;
      parent.gathering = undefined;
    }
    parent.childOccurrence += 1;
    parent.rank = child.rank;
    parent.seen |= child.bit;
    current = innerFrame(parent, child, parser.line(), parser.column());
    if (tag.attributeCount > 0 || child.attributes.length > 0) readAttributes(current, tag, to);
  };

  const closeUninterpreted = (): void => {
    uninterpretedDepth -= 1;
    if (mode === "strict") return;
    kept.close();
    if (uninterpretedDepth > 0 || uninterpreted === undefined) return;
    to.oddity(uninterpreted, current, uninterpreted, kept.take(), uninterpreted.name);
  };

  const closeKnown = (frame: Frame): void => {
    const { check, streamed, text, children } = frame.entry;
    if (text !== undefined || frame.text !== "" || children.length === 0) readText(frame, to);
    if (children.length > 0) checkPresence(frame, to);
    if (check !== undefined && !frame.faulty) {
      const wrong = check(frame.target);
      if (wrong !== undefined) to.fault({ code: "incomplete-content", ...wrong }, frame, frame);
    }
    const { parent } = frame;
    if (parent === undefined) root = frame.target;
    else if (!streamed || item === undefined) deliver(frame, parent, to);
    else if (!frame.faulty) item(frame.target, targetsAround(frame));
    current = parent;
  };

  const parser = createGuardedParser({
    openElement(tag) {
      if (uninterpretedDepth > 0) {
        parser.checkName(tag);
        uninterpretedDepth += 1;
        if (mode === "lenient") kept.open(tag);
      } else if (current === undefined) openRoot(tag);
      else openChild(current, tag);
    },
    closeElement() {
      if (uninterpretedDepth > 0) closeUninterpreted();
      else if (current !== undefined) closeKnown(current);
    },
    text(text) {
      if (uninterpretedDepth === 0) {
        if (current !== undefined) current.text += text;
      } else if (mode === "lenient") kept.text(text);
    },
    failed(code, expected, actual) {
      const place = { line: parser.line(), column: parser.column() };
      log.refuse({ code, ...place, path: framePath(current), expected, actual });
    },
  });
  const to = createReporter(mode, log, () => parser.halt());

  return {
    push: (bytes) => parser.push(bytes),
    finish() {
      parser.finish();
      return log.issues.length === 0 ? root : undefined;
    },
    log,
  };
}
