/** A picture that explains itself. */
export interface Picture {
  readonly title: string;
  /** What the picture shows, for who cannot see it. */
  readonly description: string;
  /** The whole SVG document, with the title and the description inside. */
  readonly svg: string;
}
