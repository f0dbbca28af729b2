// Made of the types of public functions by tools/arguments/write-signatures.ts.
import type { Described, Signature } from "../described.js";
import { ballotShape, count, fieldPath, fieldValue } from "./shared.js";

const filledField: Described = { must: { field: fieldPath, value: fieldValue } };

export const daySignature: Signature = [{ name: "text", of: "day" }];

export const listKeySignature: Signature = [
  { name: "number", of: "positive" },
  { name: "lowestDistrict", of: "positive" },
];

export const fractionSignature: Signature = [
  { name: "numerator", of: "natural" },
  { name: "denominator", of: "positive" },
];

export const inLowestTermsSignature: Signature = [{ name: "value", of: "fraction" }];

export const ballotOfElectionSignature: Signature = [
  { name: "election", of: { made: "election" } },
  { name: "id", of: "text" },
  { name: "district", optional: true, of: "positive" },
];

export const ballotShapeOfElectionSignature: Signature = [
  { name: "election", of: { made: "election" } },
  { name: "district", optional: true, of: "positive" },
];

export const parseCountSignature: Signature = [
  { name: "input", of: "anything" },
  { name: "ballot", of: ballotShape },
];

export const voterCardsUsedSignature: Signature = [
  { name: "type", of: { oneOf: ["TK", "EK", "EP", "PS", "AB", "GR", "ER", "KC", "KCNI"] } },
];

export const countFieldsSignature: Signature = [{ name: "count", of: count }];

export const countWithFieldsSignature: Signature = [
  { name: "count", of: count },
  { name: "fields", of: { each: filledField } },
];

export const articleSignature: Signature = [
  { name: "name", of: "text" },
  { name: "paragraph", optional: true, of: "positive" },
];
