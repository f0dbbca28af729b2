import { behindCharacter, type Cursor, checkLength, incomplete, refuseAt } from "./cursor.js";
import { createTokenEnd } from "./token-end.js";

const mark = "<!DOCTYPE";

/** Whether a mark that begins as the cursor does stands there whole; what begins otherwise is refused. */
export function isWhole(cursor: Cursor, sought: string): boolean {
  const { bytes, at, end } = cursor;
  for (let index = 2; index < sought.length; index += 1) {
    if (at + index >= end) return false;
    if (bytes[at + index] !== sought.charCodeAt(index)) {
      refuseAt(cursor, at + index + 1, "incorrect syntax.");
    }
  }
  return true;
}

/** Refuses a document type as soon as it is there whole; until then it is incomplete. */
export function refuseDocumentType(cursor: Cursor, rootSeen: boolean): void {
  if (!isWhole(cursor, mark)) return;
  if (rootSeen) {
    refuseAt(cursor, cursor.at + mark.length, "inappropriately located doctype declaration.");
  }
  const type = createTokenEnd();
  for (let at = cursor.at; at < cursor.end; ) {
    const next = behindCharacter(cursor, at);
    if (next === incomplete) return;
    for (; at < next; at += 1) {
      if (!type.endsWith(cursor.bytes[at] ?? 0)) continue;
      checkLength(cursor, next - cursor.tagEnd);
      refuseAt(cursor, next, mark, "document-type-refused", "no-document-type");
    }
  }
}
