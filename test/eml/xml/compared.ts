import { type Dice, diceOf } from "../fuzz/mutants.js";
import { documentOf } from "./documents.js";
import { ownParsed, type Parsed, strictParsed } from "./events-of.js";

/** What was compared. */
export interface Compared {
  readonly documents: number;
  /** How many of them both parsers read to the same events. */
  readonly read: number;
  /** The seeds of those on which they differ, and how. */
  readonly differences: readonly string[];
}

/** Does a declaration or a document type begin in it? */
const isDeclared = (document: Uint8Array): boolean =>
  /<(\?xml|!DOCTYPE)/.test(new TextDecoder().decode(document));

/** Does it say that it is XML 1.1, which is refused? There a line may end in characters that are text in XML 1.0. */
const isLaterXml = (document: Uint8Array): boolean =>
  /<\?xml version="1\.1"/.test(new TextDecoder().decode(document));

/** Is the last byte, or one of the last three, the beginning of a character of more bytes than follow? */
function endsInCutCharacter(document: Uint8Array): boolean {
  const last = [...document.subarray(-3)].reverse();
  const begins = last.findIndex((byte) => byte >= 0xc0);
  const length = [0xc0, 0xe0, 0xf0].filter((from) => (last[begins] ?? 0) >= from).length + 1;
  return begins >= 0 && begins + 1 < length;
}

/** Where this library's parser says sooner, or better, what is wrong. */
function isBetter(own: string, strict: string, document: Uint8Array): boolean {
  const isCutMarkup = strict === "truncated" || strict === "markup-too-long";
  // The strict parser looks for the end of a reference, or of a name, to the end of the document.
  if (own === "not-well-formed" && isCutMarkup) return true;
  // A character that is cut off at the end, in text that stands outside the root: such text is judged when it has ended.
  if (own === "not-utf-8" && strict === "not-well-formed") return endsInCutCharacter(document);
  // A declaration or document type that is cut off is not judged.
  if (own === "truncated" && strict === "not-well-formed") return isDeclared(document);
  // Text before a document type, that is white space in XML 1.1 alone.
  if (own === "not-well-formed" && strict === "document-type-refused") return isLaterXml(document);
  // A document type that is cut off is refused anyhow.
  if (own === "document-type-refused" && strict === "truncated") return true;
  // A reference where no text may stand; a comment in a document type, which is refused anyhow.
  return (
    strict === "not-well-formed" && (own === "entity-refused" || own === "document-type-refused")
  );
}

/** An instruction of which the name has a colon, or no white space behind it: not well-formed, and let through by the strict parser. */
const isWrongInstruction = /name of an instruction|processing instruction name/;

function difference(own: Parsed, strict: Parsed, document: Uint8Array): string | undefined {
  if (own.refusal === undefined && strict.refusal === undefined) {
    return JSON.stringify(own.events) === JSON.stringify(strict.events) ? undefined : "events";
  }
  if (own.refusal === undefined) return `accepted: ${strict.refusal?.actual}`;
  if (isWrongInstruction.test(own.refusal.actual)) return undefined;
  if (strict.refusal === undefined) return `refused: ${own.refusal.actual}`;
  const [code, other] = [own.refusal.code, strict.refusal.code];
  return code === other || isBetter(code, other, document) ? undefined : `${code} for ${other}`;
}

/** How many bytes of a document are UTF-8. */
function lengthOfUtf8(document: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let whole = 0;
  for (let at = 0; at < document.length; at += 1) {
    try {
      const text = decoder.decode(document.subarray(at, at + 1), { stream: true });
      if (text !== "") whole = at + 1;
    } catch {
      break;
    }
  }
  return whole;
}

/** The strict parser decodes a document before it reads it: what is wrong in front of bytes that are no UTF-8 is asked again. */
function strictBefore(own: Parsed, document: Uint8Array): Parsed {
  const strict = strictParsed(document);
  const isSooner = own.refusal?.code !== "not-utf-8" && strict.refusal?.code === "not-utf-8";
  return isSooner ? strictParsed(document.subarray(0, lengthOfUtf8(document))) : strict;
}

function differenceOfPieces(own: Parsed, document: Uint8Array, dice: Dice): string | undefined {
  const length = 1 + dice.below(40);
  const inPieces = ownParsed(document, length);
  return JSON.stringify(own) === JSON.stringify(inPieces) ? undefined : `pieces of ${length}`;
}

/** Compares this library's parser with the strict one, on documents made of so many seeds, in whole and in pieces. */
export function compared(firstSeed: number, count: number): Compared {
  const differences: string[] = [];
  let read = 0;
  for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
    const dice = diceOf(seed);
    const document = documentOf(dice);
    const own = ownParsed(document);
    const found =
      difference(own, strictBefore(own, document), document) ??
      differenceOfPieces(own, document, dice);
    if (found !== undefined) differences.push(`${seed}: ${found}`);
    else if (own.refusal === undefined) read += 1;
  }
  return { documents: count, read, differences };
}
