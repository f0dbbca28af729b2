/** A vector for seats and people in the old form, as it stands on its line. */
export interface SeatsVector {
  readonly id: string;
  readonly origin: string;
  readonly preset: "abacus" | "osv2020";
  readonly tags: readonly string[];
  readonly differs?: readonly string[];
  readonly input: SeatsVectorInput;
  // biome-ignore lint/suspicious/noExplicitAny: answers are compared as they stand
  readonly expected: any;
  // biome-ignore lint/suspicious/noExplicitAny: answers are compared as they stand
  readonly then?: readonly { readonly drawn: string; readonly expected: any }[];
}

export interface SeatsVectorInput {
  readonly election: string;
  readonly groups: readonly {
    readonly nr: number;
    readonly lists?: readonly { readonly candidates: readonly string[] }[];
  }[];
  readonly combinations?: readonly unknown[];
  readonly lots?: readonly string[];
}
