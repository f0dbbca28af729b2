type Texts = Readonly<Record<string, string>>;

/** What a reader of a language knows to be said of refused input, by what it is said of. */
export interface RefusalsKnown {
  readonly sentences: Texts;
  readonly phrases: Texts;
  readonly counts: Texts;
  readonly named: Texts;
  readonly types: Texts;
  readonly forms: Texts;
  readonly once: Texts;
  readonly references: Texts;
  readonly rules: Texts;
}
