import type { ElementEntry } from "../grammar/element-table.js";
import type { Gathering } from "../grammar/field.js";

/** A value being filled from its elements. */
export type Target = Record<string, unknown>;

/** A place in the file. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Holds the value that is being filled. */
export interface Filling {
  value: Target;
}

/**
 * An element that is open, or may be. There is one frame for each entry of the table, used again
 * and again: a file opens millions of elements.
 */
export interface Frame {
  readonly entry: ElementEntry;
  readonly parent: Frame | undefined;
  readonly children: readonly Frame[];
  /** Where its fields go; an element that is no value of its own shares its parent's. */
  readonly filling: Filling;
  /** Its text; empty while it is `number` alone. */
  text: string;
  /** The number that its whole text is, as far as it has been read; -1: another text, or none. */
  number: number;
  line: number;
  column: number;
  /** Rank among its like, from 1. */
  occurrence: number;
  /** Gathers the values of this element and those of its like that follow it. */
  gathering: Gathering<unknown, unknown> | undefined;
  /** Bits of the children already met, and which of them was the latest. */
  seen: number;
  latest: number;
  /** Bits of the attributes it has, in their order. */
  attributesMet: number;
  /** How many faults were known when it was opened. */
  faultsBefore: number;
  /** Whether something in it was wrong and it is kept aside as a whole. */
  spoiled: boolean;
}

/** The frames of a table, none of them open. */
export function framesOf(entry: ElementEntry, parent?: Frame): Frame {
  const children: Frame[] = [];
  const frame: Frame = {
    entry,
    parent,
    children,
    filling: entry.key === undefined && parent !== undefined ? parent.filling : { value: {} },
    text: "",
    number: -1,
    line: 0,
    column: 0,
    occurrence: 0,
    gathering: undefined,
    seen: 0,
    latest: 0,
    attributesMet: 0,
    faultsBefore: 0,
    spoiled: false,
  };
  for (const child of entry.children) children.push(framesOf(child, frame));
  return frame;
}

/** The open elements from the root to `frame`. */
function openFrames(frame: Frame | undefined): readonly Frame[] {
  return frame === undefined ? [] : [...openFrames(frame.parent), frame];
}

/** The path of an open element, `EML/Count/Election/Contests/Contest[1]`. */
export function framePath(frame: Frame | undefined): string {
  return openFrames(frame)
    .map(({ entry: { written, repeated }, occurrence }) =>
      repeated === undefined ? written : `${written}[${occurrence}]`,
    )
    .join("/");
}

/** The unfinished values around an open element, outermost first. */
export function targetsAround(frame: Frame): readonly Target[] {
  return openFrames(frame.parent).map(({ filling }) => filling.value);
}
