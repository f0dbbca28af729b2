import type { ElementEntry } from "../grammar/element-table.js";
import type { Gathering } from "../grammar/field.js";

/** A value being filled from its elements. */
export type Target = Record<string, unknown>;

/** A place in the file. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** An open element. Frames are used again, level by level: a file opens millions. */
export interface Frame {
  entry: ElementEntry;
  /** The value its fields go into: its own, or its parent's. */
  target: Target;
  /** Bits of the children already met. */
  seen: number;
  rank: number;
  text: string;
  line: number;
  column: number;
  /** Rank among its like, from 1; 0 when the element cannot be repeated. */
  occurrence: number;
  /** Its latest child, how often that has followed itself, and what gathers its values. */
  lastChild: ElementEntry | undefined;
  childOccurrence: number;
  gathering: Gathering<unknown, unknown> | undefined;
  /** Set when its value has a fault and must not be used. */
  faulty: boolean;
  readonly parent: Frame | undefined;
  inner: Frame | undefined;
}

function newFrame(entry: ElementEntry, parent: Frame | undefined): Frame {
  return {
    entry,
    target: {},
    seen: 0,
    rank: 0,
    text: "",
    line: 0,
    column: 0,
    occurrence: 0,
    lastChild: undefined,
    childOccurrence: 0,
    gathering: undefined,
    faulty: false,
    parent,
    inner: undefined,
  };
}

/** The frame of the root. */
export function rootFrame(entry: ElementEntry, line: number, column: number): Frame {
  const frame = newFrame(entry, undefined);
  frame.line = line;
  frame.column = column;
  return frame;
}

/** The frame of an element inside `parent`. */
export function innerFrame(
  parent: Frame,
  entry: ElementEntry,
  line: number,
  column: number,
): Frame {
  parent.inner ??= newFrame(entry, parent);
  const frame = parent.inner;
  frame.entry = entry;
  frame.target = entry.key === undefined ? parent.target : {};
  frame.seen = 0;
  frame.rank = 0;
  frame.text = "";
  frame.line = line;
  frame.column = column;
  frame.occurrence = entry.gatherer === undefined ? 0 : parent.childOccurrence;
  frame.lastChild = undefined;
  frame.childOccurrence = 0;
  frame.gathering = undefined;
  frame.faulty = false;
  return frame;
}

/** The open elements from the root to `frame`. */
function openFrames(frame: Frame | undefined): readonly Frame[] {
  return frame === undefined ? [] : [...openFrames(frame.parent), frame];
}

/** The path of an open element, `EML/Count/Election/Contests/Contest[1]`. */
export function framePath(frame: Frame | undefined): string {
  return openFrames(frame)
    .map(({ entry, occurrence }) =>
      occurrence === 0 ? entry.written : `${entry.written}[${occurrence}]`,
    )
    .join("/");
}

/** The unfinished values around an open element, outermost first. */
export function targetsAround(frame: Frame): readonly Target[] {
  return openFrames(frame.parent).map(({ target }) => target);
}

/** Marks everything that is open: no value around a fault may be used. */
export function markFaulty(frame: Frame | undefined): void {
  for (const open of openFrames(frame)) open.faulty = true;
}
