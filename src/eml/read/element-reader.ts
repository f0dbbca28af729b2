import { has, ownOnly } from "../../model/has.js";
import { namesAdded } from "../../model/names-added.js";
import type { ElementEntry } from "../grammar/element-table.js";
import { type EmlExpected, ruled } from "../grammar/expected.js";
import { createGuardedParser } from "../xml/guarded-parser.js";
import { shownName } from "../xml/namespaces.js";
import type { StartTag } from "../xml/start-tag.js";
import { childNamed, misplacement, olderNamed, repetition } from "./child-of-element.js";
import {
  addText,
  checkAround,
  checkPresence,
  deliver,
  readAttributes,
  readText,
} from "./element-content.js";
import {
  type Frame,
  framePath,
  framesOf,
  type Place,
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
  /** Whether the document was refused for good: more bytes change nothing. */
  hasEnded(): boolean;
  readonly log: IssueLog;
}

/** An element that could not be interpreted, and how deep in it the reader is. */
interface SetAside {
  readonly difference: Difference;
  readonly place: Place;
  readonly name: string;
  depth: number;
}

/** Reads a document by an element table: order, presence and type of everything in one pass. */
export function createElementReader(options: ElementReaderOptions): ElementReader {
  const { mode, tableFor, item } = ownOnly(options);
  const log = createIssueLog();
  const kept = createKeptMarkup();
  // Where somebody added to what every object inherits, a value inherits nothing.
  const isUsual = namesAdded().length === 0;
  let aside: SetAside | undefined;
  let current: Frame | undefined;
  let root: Target | undefined;

  /** The name of an element for showing, whatever prefix the file uses. */
  const shownTag = (name: string, tag: StartTag): string => {
    const { uri, local } = parser.checkedName(name, tag);
    return shownName(uri, local);
  };

  const setAside = (name: string, tag: StartTag, difference: Difference): void => {
    const place = { line: parser.line(), column: parser.column() };
    aside = { difference, place, name: shownTag(name, tag), depth: 1 };
    if (mode === "lenient") kept.open(name, tag);
    else to.oddity(difference, current, place, "", aside.name);
  };

  const openFrame = (frame: Frame, tag: StartTag): void => {
    if (frame.entry.key !== undefined) frame.filling.value = isUsual ? {} : Object.create(null);
    frame.text = "";
    frame.number = -1;
    frame.line = parser.line();
    frame.column = parser.column();
    frame.occurrence += 1;
    frame.seen = 0;
    frame.latest = 0;
    frame.attributesMet = 0;
    frame.faultsBefore = log.issues.length;
    frame.spoiled = false;
    current = frame;
    if (tag.attributeCount > 0 || frame.entry.requiredAttributes !== 0) {
      readAttributes(frame, tag, to);
    }
  };

  const openRoot = (name: string, tag: StartTag): void => {
    const shown = shownTag(name, tag);
    const id = tag.attributes.slice(0, tag.attributeCount).find((each) => each.name === "Id");
    const table = tableFor(shown, id?.value.text());
    if (has(table, "written")) {
      openFrame(framesOf(table), tag);
      return;
    }
    to.fault(table, undefined, { line: parser.line(), column: parser.column() }, shown);
    parser.halt();
  };

  const setUnknownAside = (parent: Frame, name: string, tag: StartTag): void => {
    const { children, text, constant } = parent.entry;
    const values = children.map(({ written }) => written);
    const expected: EmlExpected =
      values.length === 0 ? ruled("no-elements") : { kind: "one-of", values };
    const difference = {
      code: "unexpected-element",
      expected,
      actual: shownTag(name, tag),
    } as const;
    // A value with an element in it would be read as if the element were not there.
    const isInValue = children.length === 0 && (text !== undefined || constant !== undefined);
    if (isInValue && mode === "lenient") {
      const place = { line: parser.line(), column: parser.column() };
      to.fault(difference, parent, place, difference.actual);
    }
    setAside(name, tag, difference);
  };

  const openChild = (parent: Frame, name: string, tag: StartTag): void => {
    const known = childNamed(parent, name, tag);
    const isOlder = known === -1 && mode === "lenient";
    const index = isOlder ? olderNamed(parent, name, tag) : known;
    const frame = parent.children[index];
    if (frame === undefined) {
      setUnknownAside(parent, name, tag);
      return;
    }
    const { entry } = frame;
    const repeated = repetition(parent, entry);
    const misplaced = misplacement(parent, entry);
    const notTaken = repeated ?? (mode === "strict" ? misplaced : undefined);
    if (notTaken !== undefined) {
      setAside(name, tag, notTaken);
      return;
    }
    if (misplaced !== undefined) {
      const place = { line: parser.line(), column: parser.column() };
      to.oddity(misplaced, parent, place, "", entry.written);
    }
    if (isOlder) {
      const expected = { kind: "part", name: entry.written } as const;
      const place = { line: parser.line(), column: parser.column() };
      to.oddity({ code: "unexpected-element", expected, actual: name }, parent, place, "", name);
    }
    if ((parent.seen & entry.bit) === 0) {
      frame.occurrence = 0;
      frame.gathering = undefined;
    }
    parent.latest = index;
    parent.seen |= entry.bit;
    openFrame(frame, tag);
  };

  const closeAside = (part: SetAside): void => {
    part.depth -= 1;
    if (mode === "lenient") kept.close();
    if (part.depth > 0) return;
    aside = undefined;
    if (mode === "lenient") {
      to.oddity(part.difference, current, part.place, kept.take(), part.name);
    }
  };

  const isFaultless = (frame: Frame): boolean => log.issues.length === frame.faultsBefore;

  const closeKnown = (frame: Frame): void => {
    const { check, repeated, text, constant, children, around, disposable } = frame.entry;
    const hasText = frame.number >= 0 || frame.text !== "";
    if (hasText || text !== undefined || constant !== undefined) readText(frame, to);
    if (children.length > 0) checkPresence(frame, to);
    if (around !== undefined) checkAround(frame, to);
    if (check !== undefined && isFaultless(frame) && !frame.spoiled) {
      const wrong = check(frame.filling.value);
      if (wrong !== undefined) {
        const difference = { code: "incomplete-content", ...wrong } as const;
        if (disposable) to.oddity(difference, frame, frame, wrong.actual);
        else to.fault(difference, frame, frame);
      }
    }
    const { parent } = frame;
    if (parent === undefined) root = frame.filling.value;
    else if (frame.spoiled) frame.spoiled = false;
    else if (item === undefined || !repeated?.streamed) deliver(frame, parent, to);
    else if (isFaultless(frame)) item(frame.filling.value, targetsAround(frame));
    current = parent;
  };

  const parser = createGuardedParser({
    openElement(name, tag) {
      if (aside !== undefined) {
        parser.checkedName(name, tag);
        aside.depth += 1;
        if (mode === "lenient") kept.open(name, tag);
      } else if (current === undefined) openRoot(name, tag);
      else openChild(current, name, tag);
    },
    closeElement() {
      if (aside !== undefined) closeAside(aside);
      else if (current !== undefined) closeKnown(current);
    },
    text(part) {
      if (aside === undefined) {
        if (current !== undefined) addText(current, part);
      } else if (mode === "lenient") kept.text(part.text());
    },
    failed(code, expected, actual) {
      const place = { line: parser.line(), column: parser.column() };
      log.refuse({ code, ...place, path: framePath(current), expected, actual });
    },
  });
  const to = createReporter(mode, log, () => parser.halt());

  return {
    push: (bytes) => parser.push(bytes),
    hasEnded: () => parser.hasEnded(),
    finish() {
      parser.finish();
      return log.issues.length === 0 ? root : undefined;
    },
    log,
  };
}
