import { greaterThan, lessThan, questionMark } from "./ascii.js";
import { behindCharacter, type Cursor, type Fail, incomplete, refuseAt } from "./cursor.js";

/** What an XML declaration says. */
export interface XmlDeclaration {
  readonly version: string;
  readonly encoding: string | undefined;
}

const form =
  /^[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"(1\.[0-9]+)"|'(1\.[0-9]+)')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"([A-Za-z][-A-Za-z0-9._]*)"|'([A-Za-z][-A-Za-z0-9._]*)'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>$/;

const malformed = "malformed XML declaration.";

/** The place behind a declaration of which the name ends at a place. */
export function behindDeclaration(cursor: Cursor, from: number): number {
  const { bytes, end } = cursor;
  let at = from;
  while (at < end && at !== incomplete) {
    const byte = bytes[at];
    if (byte === questionMark) {
      if (at + 1 >= end) return incomplete;
      if (bytes[at + 1] !== greaterThan) refuseAt(cursor, at + 2, malformed);
      return at + 2;
    }
    if (byte === lessThan || byte === greaterThan) refuseAt(cursor, at + 1, malformed);
    at = behindCharacter(cursor, at);
  }
  return incomplete;
}

/** What a declaration says that is written between two places, name aside. */
export function declarationOf(cursor: Cursor, start: number, end: number): XmlDeclaration {
  const parts = form.exec(cursor.textOf(cursor.bytes, start, end));
  if (parts === null) refuseAt(cursor, end, malformed);
  const [, version, otherVersion, encoding, otherEncoding] = parts ?? [];
  return { version: version ?? otherVersion ?? "", encoding: encoding ?? otherEncoding };
}

/** Ends the reading of a file in another encoding or version than this library reads. */
export function checkDeclaration({ version, encoding }: XmlDeclaration, fail: Fail): void {
  if (encoding !== undefined && encoding.toUpperCase() !== "UTF-8") {
    fail("unsupported-encoding", { kind: "xml", rule: "utf-8" }, encoding);
  }
  if (version !== "1.0") {
    fail("not-well-formed", { kind: "xml", rule: "well-formed" }, `XML ${version}`);
  }
}
