import { greaterThan } from "./ascii.js";
import { behindSpace, type Cursor, incomplete, refuseAt } from "./cursor.js";
import { alikeFrom, type NameInFile, type NamesOfFile } from "./names-of-file.js";

/** Says why an end tag does not end the element that is open, when it is there whole. */
function wrongEndTag(cursor: Cursor, names: NamesOfFile): number {
  const start = cursor.at + 2;
  const name = names.at(cursor, start);
  if (name === undefined) return incomplete;
  const behind = behindSpace(cursor, start + name.bytes.length);
  if (behind === incomplete || behind >= cursor.end) return incomplete;
  const isTag = cursor.bytes[behind] === greaterThan && name.bytes.length > 0;
  return refuseAt(
    cursor,
    behind + 1,
    isTag ? "unexpected close tag." : "disallowed character in closing tag.",
  );
}

/** The place behind the end tag at the cursor, which has to be that of the element that is open. */
export function readEndTag(
  cursor: Cursor,
  names: NamesOfFile,
  name: NameInFile | undefined,
): number {
  const { bytes, at, end } = cursor;
  if (name === undefined) return wrongEndTag(cursor, names);
  const start = at + 2;
  const alike = alikeFrom(name.bytes, bytes, start, end);
  if (start + alike >= end) return incomplete;
  if (alike < name.bytes.length) return wrongEndTag(cursor, names);
  const behindName = start + alike;
  cursor.lineStart += name.wideBytes;
  if (bytes[behindName] === greaterThan) return behindName + 1;
  const behind = behindSpace(cursor, behindName);
  if (behind === incomplete || behind >= end) return incomplete;
  if (bytes[behind] === greaterThan) return behind + 1;
  cursor.lineStart -= name.wideBytes;
  return wrongEndTag(cursor, names);
}
