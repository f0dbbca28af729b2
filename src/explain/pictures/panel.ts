import type { Mark } from "./marks.js";

/** A part of a picture, with its height. */
export interface Panel {
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** Nothing, without height. */
export const emptyPanel: Panel = { height: 0, marks: [] };

/** The height of the heading of a panel. */
export const headingHeight = 30;
