/** A place that can be found. */
export interface Entry {
  readonly path: string;
  readonly title: string;
  readonly page: string;
  readonly language: string;
  readonly text: string;
  /** Code is searched, but not shown among what was found. */
  readonly code: string;
}
