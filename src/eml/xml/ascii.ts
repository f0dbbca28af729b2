/** Bytes that mean something in a file. */
export const tab = 0x09;
export const lineFeed = 0x0a;
export const carriageReturn = 0x0d;
export const exclamationMark = 0x21;
export const quotationMark = 0x22;
export const numberSign = 0x23;
export const ampersand = 0x26;
export const apostrophe = 0x27;
export const hyphen = 0x2d;
export const slash = 0x2f;
export const zero = 0x30;
export const semicolon = 0x3b;
export const lessThan = 0x3c;
export const equalsSign = 0x3d;
export const greaterThan = 0x3e;
export const questionMark = 0x3f;
export const openingBracket = 0x5b;
export const closingBracket = 0x5d;
/** The first byte that is no ASCII. */
export const firstWide = 0x80;

/** What can be said of a byte, a bit for each. */
export const startsName = 1;
export const inName = 2;
export const isWhite = 4;
/** A text, or an attribute's value, has to be looked at here: it may end, or the byte is no plain character. */
export const stopsText = 8;
export const stopsValue = 16;
/** No plain character: a new line, a control character, or a part of a wide one. */
export const isSpecial = 32;

function kindOf(byte: number): number {
  if (byte >= firstWide) return startsName | inName | stopsText | stopsValue | isSpecial;
  const character = String.fromCharCode(byte);
  const white = " \t\r\n".includes(character) ? isWhite : 0;
  const special = byte < 0x20 && byte !== tab ? isSpecial | stopsText | stopsValue : 0;
  const name = /[A-Za-z_:]/.test(character) ? startsName | inName : 0;
  const laterInName = /[-.0-9]/.test(character) ? inName : 0;
  const text = "<&]".includes(character) ? stopsText : 0;
  const value = "\t<&\"'".includes(character) ? stopsValue : 0;
  return white | special | name | laterInName | text | value;
}

/** What can be said of each byte. */
export const kindOfByte: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => kindOf(byte));
