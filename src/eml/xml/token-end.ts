import {
  apostrophe,
  closingBracket,
  exclamationMark,
  greaterThan,
  hyphen,
  lessThan,
  openingBracket,
  questionMark,
  quotationMark,
} from "./ascii.js";

/**
 * Looks byte by byte for the end of a token that comes in pieces, so that it is read once and not again
 * with every piece. What is no token may seem to go on: its end is that of the bytes.
 */
export interface TokenEnd {
  /** Takes the next byte; whether the token ends with it, or, a text, before it. */
  endsWith(byte: number): boolean;
}

type Kind =
  | "unknown"
  | "text"
  | "tag"
  | "declaration"
  | "instruction"
  | "comment"
  | "section"
  | "type";

/** Of marks alone. */
const shortestComment = 7;

function kindOfDeclaration(third: number): Kind {
  if (third === hyphen) return "comment";
  return third === openingBracket ? "section" : "type";
}

/** The end of a token of which no byte has been seen. */
export function createTokenEnd(): TokenEnd {
  let kind: Kind = "unknown";
  let length = 0;
  let [last, lastButOne] = [0, 0];
  let quote = 0;
  /** For a document type: whether its declarations are open, and what is skipped in them. */
  let isInside = false;
  let skipped: "comment" | "instruction" | undefined;

  const follows = (one: number, two: number): boolean => lastButOne === one && last === two;

  /** Whether a byte stands between quotation marks, or is one. */
  const isQuoted = (byte: number): boolean => {
    if (quote !== 0) {
      if (byte === quote) quote = 0;
      return true;
    }
    if (byte !== quotationMark && byte !== apostrophe) return false;
    quote = byte;
    return true;
  };

  const endsType = (byte: number): boolean => {
    if (skipped !== undefined) {
      const isEnd = skipped === "comment" ? follows(hyphen, hyphen) : last === questionMark;
      if (isEnd && byte === greaterThan) skipped = undefined;
      return false;
    }
    if (isQuoted(byte)) return false;
    if (byte === openingBracket) isInside = true;
    else if (byte === closingBracket) isInside = false;
    else if (isInside && byte === hyphen && follows(exclamationMark, hyphen)) skipped = "comment";
    else if (isInside && byte === questionMark && last === lessThan) skipped = "instruction";
    return byte === greaterThan && !isInside;
  };

  const ends = (byte: number): boolean => {
    switch (kind) {
      case "text":
        return byte === lessThan;
      case "comment":
        return length >= shortestComment && follows(hyphen, hyphen);
      case "section":
        return byte === greaterThan && follows(closingBracket, closingBracket);
      case "instruction":
        return byte === greaterThan && last === questionMark;
      case "type":
        return endsType(byte);
      default:
        return !isQuoted(byte) && byte === greaterThan;
    }
  };

  const learn = (byte: number): void => {
    if (length === 1) kind = byte === lessThan ? "unknown" : "text";
    else if (length === 2 && kind === "unknown") {
      if (byte === exclamationMark) kind = "declaration";
      else kind = byte === questionMark ? "instruction" : "tag";
    } else if (length === 3 && kind === "declaration") kind = kindOfDeclaration(byte);
  };

  return {
    endsWith(byte) {
      length += 1;
      learn(byte);
      const isEnd = length > 1 && ends(byte);
      lastButOne = last;
      last = byte;
      return isEnd;
    },
  };
}
