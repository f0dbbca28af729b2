/** For how wide a window a picture is laid out. */
export interface Layout {
  /** The width of the picture. */
  readonly width: number;
  /** Whether names stand above their marks instead of beside them, and words go on in the next line. */
  readonly isNarrow: boolean;
}

/** For a page. */
export const wideLayout: Layout = { width: 720, isNarrow: false };

/** For a telephone: nothing is wider than its window, and no letter is smaller than elsewhere. */
export const narrowLayout: Layout = { width: 320, isNarrow: true };
