import type { ElementEntry } from "../grammar/element-table.js";
import type { Gathering } from "../grammar/field.js";

/** A value being filled from its elements. */
export type Target = Record<string, unknown>;

/** A place in the file. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** An open element. */
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
  lastChild: ElementEntry | undefined;
  /** How often its latest child has followed itself. */
  childOccurrence: number;
  /** Set when its value has a fault and must not be used. */
  faulty: boolean;
  gatherings: Record<string, Gathering<unknown, unknown>> | undefined;
}

/** The open elements, outermost first. */
export interface OpenElements {
  readonly depth: () => number;
  readonly innermost: () => Frame;
  readonly parent: () => Frame | undefined;
  readonly open: (entry: ElementEntry, occurrence: number, place: Place) => Frame;
  readonly close: () => void;
  readonly path: () => string;
  readonly targets: () => readonly Target[];
  readonly markFaulty: () => void;
}

function newFrame(entry: ElementEntry): Frame {
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
    faulty: false,
    gatherings: undefined,
  };
}

/** No open elements. Frames are used again, level by level: a file opens millions. */
export function createOpenElements(): OpenElements {
  const frames: Frame[] = [];
  let depth = 0;
  const open = (): readonly Frame[] => frames.slice(0, depth);
  return {
    depth: () => depth,
    innermost: () => frames[depth - 1] as Frame,
    parent: () => frames[depth - 2],
    open(entry, occurrence, { line, column }) {
      const parent = frames[depth - 1];
      let frame = frames[depth];
      if (frame === undefined) {
        frame = newFrame(entry);
        frames.push(frame);
      }
      frame.entry = entry;
      frame.target = entry.key === undefined && depth > 0 && parent ? parent.target : {};
      frame.seen = 0;
      frame.rank = 0;
      frame.text = "";
      frame.line = line;
      frame.column = column;
      frame.occurrence = occurrence;
      frame.lastChild = undefined;
      frame.childOccurrence = 0;
      frame.faulty = false;
      frame.gatherings = undefined;
      depth += 1;
      return frame;
    },
    close() {
      depth -= 1;
    },
    path: () =>
      open()
        .map(({ entry, occurrence }) =>
          occurrence === 0 ? entry.written : `${entry.written}[${occurrence}]`,
        )
        .join("/"),
    targets: () => open().map(({ target }) => target),
    markFaulty() {
      for (const frame of open()) frame.faulty = true;
    },
  };
}
