// Made of the types of public functions by tools/arguments/write-signatures.ts.
import type { Signature } from "../described.js";

export const membersAfterLeaveSignature: Signature = [{ name: "members", of: { each: { must: { candidate: "text", list: "text" }, may: { withheldFrom: { must: { list: "text", by: { oneOf: ["P 16", "W 1"] } } }, onLeave: { oneOf: [true] }, replaces: "text" } } } }, { name: "candidate", of: "text" }];
