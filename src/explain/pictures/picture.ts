/** A picture that explains itself. */
export interface Picture {
  /** What stands above the picture. */
  readonly title: string;
  /** What the picture shows, for who cannot see it. */
  readonly description: string;
  /** The whole SVG document, with the title and the description inside. */
  readonly svg: string;
  /** The same laid out for a narrow window: 320 wide, its letters as large. */
  readonly narrow: string;
}
