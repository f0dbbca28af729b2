import type { VectorKind } from "../src/conformance/kinds/kinds.js";

/** A wrong way to answer one kind of vector; null: it does not answer this input. */
export interface Mistake {
  readonly name: string;
  readonly kind: VectorKind;
  readonly answer: (input: unknown) => unknown;
}
