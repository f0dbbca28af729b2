// Made of the types of public functions by tools/arguments/write-signatures.ts.
import type { Signature } from "../described.js";
import { member } from "./shared.js";

export const membersAfterLeaveSignature: Signature = [
  { name: "members", of: { each: member } },
  { name: "candidate", of: "text" },
];
