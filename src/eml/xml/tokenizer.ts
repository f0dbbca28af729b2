import { exclamationMark, hyphen, lessThan, openingBracket, questionMark, slash } from "./ascii.js";
import { type Cursor, checkLength, incomplete, refuseAt, skipRest } from "./cursor.js";
import {
  behindDeclaration,
  checkDeclaration,
  declarationOf,
  type XmlDeclaration,
} from "./declaration.js";
import { isWhole, refuseDocumentType } from "./document-type.js";
import { readEndTag } from "./end-tag-token.js";
import { limits } from "./limits.js";
import { createNamesOfFile, type NameInFile } from "./names-of-file.js";
import { readComment, readInstruction, readSection, targetOf } from "./other-tokens.js";
import { createStartTagCollector, type StartTag } from "./start-tag.js";
import { createStartTagReader } from "./start-tag-token.js";
import { readText } from "./text-token.js";
import { createPart, type WrittenPart } from "./written-part.js";

/** What a tokenizer tells its listener; what it hands out is used again at once. */
export interface TokenListener {
  openElement(name: string, tag: StartTag): void;
  closeElement(): void;
  text(part: WrittenPart): void;
  /** Left out by who has no use for comments and instructions. */
  readonly aside?: {
    comment(text: string): void;
    instruction(target: string, body: string): void;
  };
}

/** Makes events of the bytes at a cursor, by the rules of XML 1.0 and its namespaces. */
export interface Tokenizer {
  /** Tells all that is complete. */
  run(): void;
  /** Goes to the end, and says what a document that ends there has not got; undefined: it is whole. */
  lacking(): string | undefined;
}

const section = "<![CDATA[";
/** In parts: a hardened realm takes the beginning of a comment in a program for one. */
const commentMark = `<!${"-".repeat(2)}`;
const outside = "text data outside of root node.";

/** A tokenizer that has read nothing yet. */
export function createTokenizer(cursor: Cursor, listener: TokenListener): Tokenizer {
  const names = createNamesOfFile();
  const collector = createStartTagCollector(cursor);
  const written = createPart(cursor, "text");
  const unescaped = createPart(cursor, "section");
  const open: NameInFile[] = [];
  let isStart = true;
  let rootSeen = false;
  let declaration: XmlDeclaration | undefined;
  let textLength = 0;

  const tags = createStartTagReader(cursor, names, collector, (at) => {
    if (rootSeen && open.length === 0) {
      refuseAt(cursor, at + 1, "documents may contain only one root.");
    }
  });

  const tellText = (part: WrittenPart, length: number): void => {
    textLength += length;
    checkLength(cursor, textLength);
    listener.text(part);
  };

  /** Text that a file begins with says that it is no XML. */
  const refuseOutside = (at: number): void => {
    if (isStart) refuseAt(cursor, at, "", "no-eml-file", "an-eml-file");
    refuseAt(cursor, at, outside);
  };

  const text = (): boolean => {
    const { at: start, tagEnd } = cursor;
    const end = readText(cursor, written);
    if (end === incomplete) {
      if (cursor.closed && open.length === 0) refuseOutside(cursor.end);
      return false;
    }
    checkLength(cursor, end - cursor.tagEnd);
    cursor.at = end;
    if (open.length === 0) {
      if (!written.isWhite) refuseOutside(end);
      return true;
    }
    const length = end - start - (cursor.tagEnd - tagEnd);
    tellText(written, written.isPlain ? length : written.text().length);
    return true;
  };

  const close = (): void => {
    collector.close(open.length);
    open.pop();
    textLength = 0;
    listener.closeElement();
  };

  const startTag = (): boolean => {
    const end = tags.read();
    if (end === incomplete) return false;
    checkLength(cursor, end - 1 - cursor.tagEnd);
    cursor.at = end;
    cursor.tagEnd = end;
    textLength = 0;
    rootSeen = true;
    if (declaration !== undefined && open.length === 0) checkDeclaration(declaration, cursor.fail);
    const depth = open.push(tags.name());
    if (depth > limits.depth) {
      const expected = { kind: "at-most", limit: limits.depth, of: "levels" } as const;
      cursor.fail("nested-too-deep", expected, `${depth}`);
    }
    listener.openElement(tags.name().text, collector.open(depth));
    if (tags.isEmpty()) close();
    return true;
  };

  const endTag = (): boolean => {
    const end = readEndTag(cursor, names, open[open.length - 1]);
    if (end === incomplete) return false;
    checkLength(cursor, end - 1 - cursor.tagEnd);
    cursor.at = end;
    cursor.tagEnd = end;
    close();
    return true;
  };

  const comment = (): boolean => {
    const end = readComment(cursor, unescaped);
    if (end === incomplete) return false;
    checkLength(cursor, end - cursor.tagEnd);
    cursor.at = end;
    listener.aside?.comment(unescaped.text());
    return true;
  };

  const sectionOfText = (): boolean => {
    if (open.length === 0) refuseAt(cursor, cursor.at, outside);
    const end = readSection(cursor, unescaped);
    if (end === incomplete) return false;
    checkLength(cursor, end - 1 - cursor.tagEnd);
    cursor.at = end;
    cursor.tagEnd = end;
    tellText(unescaped, unescaped.text().length);
    return true;
  };

  const marked = (): boolean => {
    const { bytes, at, end } = cursor;
    if (at + 2 >= end) return false;
    const third = bytes[at + 2];
    if (third === hyphen) return isWhole(cursor, commentMark) && comment();
    if (third === openingBracket) return isWhole(cursor, section) && sectionOfText();
    refuseDocumentType(cursor, rootSeen);
    return false;
  };

  const instruction = (): boolean => {
    const target = targetOf(cursor, names);
    if (target === undefined) return false;
    const behind = cursor.at + 2 + target.bytes.length;
    if (target.hasColon) {
      const expected = { kind: "xml", rule: "namespaces" } as const;
      cursor.at = behind;
      cursor.fail("not-well-formed", expected, `${target.text} is no name of an instruction`);
    }
    const isDeclaration = target.text === "xml" && isStart;
    if (!isDeclaration && target.text.toLowerCase() === "xml") {
      refuseAt(cursor, behind, "an XML declaration must be at the start of the document.");
    }
    const end = isDeclaration
      ? behindDeclaration(cursor, behind)
      : readInstruction(cursor, unescaped, behind);
    if (end === incomplete) return false;
    checkLength(cursor, end - cursor.tagEnd);
    if (isDeclaration) declaration = declarationOf(cursor, behind, end);
    else listener.aside?.instruction(target.text, unescaped.text());
    cursor.at = end;
    return true;
  };

  const markup = (): boolean => {
    if (cursor.at + 1 >= cursor.end) return false;
    switch (cursor.bytes[cursor.at + 1]) {
      case slash:
        return endTag();
      case exclamationMark:
        return marked();
      case questionMark:
        return instruction();
      default:
        return startTag();
    }
  };

  return {
    run() {
      while (cursor.at < cursor.end) {
        const { line, lineStart, tagEnd } = cursor;
        const isTold = cursor.bytes[cursor.at] === lessThan ? markup() : text();
        if (!isTold) {
          cursor.line = line;
          cursor.lineStart = lineStart;
          cursor.tagEnd = tagEnd;
          return;
        }
        isStart = false;
      }
    },
    lacking() {
      const isCut = cursor.at < cursor.end;
      skipRest(cursor);
      const name = open.at(-1);
      if (name !== undefined) return `unclosed tag: ${name.text}`;
      if (isCut) return "unexpected end.";
      return rootSeen ? undefined : "document must contain a root element.";
    },
  };
}
