import type { VectorKind } from "../format/vector-schema.js";

const words: Readonly<Record<VectorKind, string>> = {
  result: "result of an election",
  "count-check": "checks on one count",
  "control-protocol": "control protocol over a municipality",
  tally: "adding up counts",
  reconciliation: "a body beside its units",
  succession: "who fills a vacancy",
  "temporary-leave": "temporary leave",
  deposit: "deposits",
  "list-numbers": "numbers of lists",
  "list-length": "length of lists",
  "body-size": "number of seats of a body",
  "vote-value": "vote values for the Senate",
  referendum: "outcome of a referendum",
};

/** What a kind of vector asks, in words. */
export function kindWords(kind: string): string {
  return words[kind as VectorKind] ?? kind;
}
