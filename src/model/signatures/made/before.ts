// Made of the types of public functions by tools/arguments/write-signatures.ts.
import type { Described, Signature } from "../described.js";

const registrationAsked: Described = {
  must: {
    type: { oneOf: ["TK", "EK", "EP", "PS", "AB", "GR", "ER", "KC", "KCNI"] },
    day: "day",
    islandParty: "truth-value",
    validList: "truth-value",
  },
};

const electedByVoters: Described = { oneOf: ["TK", "EP", "PS", "AB", "GR", "ER", "KC", "KCNI"] };

const votingAgeAsked: Described = { must: { type: electedByVoters, day: "day", born: "day" } };

export const publicHolidaysOfSignature: Signature = [{ name: "day", of: "day" }];

export const registrationDepositSignature: Signature = [{ name: "asked", of: registrationAsked }];

export const votingAgeSignature: Signature = [{ name: "asked", of: votingAgeAsked }];
