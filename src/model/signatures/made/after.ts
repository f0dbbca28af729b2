// Made of the types of public functions by tools/arguments/write-signatures.ts.
import type { Described, Signature } from "../described.js";
import { completedOutcome, member } from "./shared.js";

const newVote: Described = {
  must: { before: completedOutcome, after: completedOutcome, admitted: { each: "text" } },
};

const approvedMembers: Described = {
  must: {
    type: { oneOf: ["TK", "EK", "EP", "PS", "AB", "GR", "ER", "KC", "KCNI"] },
    day: "day",
    seats: "natural",
    approved: "integer",
  },
};

const causeOfNewResult: Described = { oneOf: ["new-vote", "recount"] };

const resultAnewInput: Described = {
  must: {
    cause: causeOfNewResult,
    before: completedOutcome,
    after: completedOutcome,
    admitted: { each: "text" },
  },
};

export const admittedStaySignature: Signature = [{ name: "input", of: newVote }];

export const membersAfterLeaveSignature: Signature = [
  { name: "members", of: { each: member } },
  { name: "candidate", of: "text" },
];

export const newMembersSitSignature: Signature = [{ name: "input", of: approvedMembers }];

export const resultAnewSignature: Signature = [{ name: "input", of: resultAnewInput }];
