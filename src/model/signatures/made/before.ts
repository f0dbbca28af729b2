// Made of the types of public functions by tools/arguments/write-signatures.ts.
import type { Signature } from "../described.js";

export const publicHolidaysOfSignature: Signature = [{ name: "day", of: "day" }];
