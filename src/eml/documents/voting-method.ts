import { matching, oneOf, orLoosely, type ValueType } from "../grammar/value-type.js";

/** The ways of voting the international standard knows; Dutch files say `SPV`. */
export const emlVotingMethods = [
  "AMS",
  "FPP",
  "IRV",
  "NOR",
  "OPV",
  "RCV",
  "SPV",
  "STV",
  "cumulative",
  "approval",
  "block",
  "supporterlist",
  "partisan",
  "supplementaryvote",
  "other",
] as const;

/** A way of voting. */
export type EmlVotingMethod = (typeof emlVotingMethods)[number];

export const votingMethod: ValueType<EmlVotingMethod> = oneOf(emlVotingMethods);

/** How many votes a voter has: left empty it is one. Files of polling stations have eligible voters. */
export const maximumVotes: ValueType<string> = orLoosely(
  matching(/^(?:\+?0*[1-9]\d*)?$/, "whole-number-from-1-or-nothing"),
  /^\d+$/,
);
