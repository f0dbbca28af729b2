import type { NumberedSeat } from "../topics/numbered-seats.js";
import type { Layout } from "./layout.js";
import { lineHeight, type Mark, ordinaryText, wrapped } from "./marks.js";

/** A part of a picture, with its height. */
export interface Panel {
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** Where a panel begins, and for how wide a window. */
export interface PanelPlace {
  readonly top: number;
  readonly layout: Layout;
  /** The seats that are assigned; the others are not shown yet. */
  readonly given: readonly NumberedSeat[];
}

/** Nothing, without height. */
export const emptyPanel: Panel = { height: 0, marks: [] };

/** The heading of a panel, in as many lines as it needs. */
export function panelHeading(
  text: string,
  { top, layout }: Pick<PanelPlace, "top" | "layout">,
): Panel {
  const lines = wrapped(text, layout.width, 0, top + 16, { bold: true });
  return { height: 12 + lines.length * lineHeight(ordinaryText), marks: lines };
}
