import { own } from "../../model/has.js";
import type { AttributeEntry, ElementEntry, TextEntry } from "../grammar/element-table.js";
import type { EmlExpected } from "../grammar/expected.js";
import type { EmlIssue, EmlIssueCode } from "../read/issue.js";
import { shown } from "../read/issue.js";
import type { NamespacePrefix } from "../xml/namespaces.js";
import { escapeAttribute, escapeText } from "./escape.js";
import { type Layout, namespaceDeclarations } from "./layout.js";

/** How a document is written, and whether what only a lenient reading takes may be written. */
export interface WritingManner {
  readonly layout: Layout;
  readonly mode: "strict" | "lenient";
}

type Value = Readonly<Record<string, unknown>>;

/** What a document cannot be written for: faults of its values, all of them. */
export interface ElementWriting {
  readonly text: string;
  readonly issues: readonly EmlIssue[];
}

const notXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** Writes a document by its element table. */
export function writeElementTree(
  root: ElementEntry,
  document: Value,
  { layout, mode }: WritingManner,
): ElementWriting {
  const pieces: string[] = [layout.declaration];
  const issues: EmlIssue[] = [];

  const leastOf = (entry: ElementEntry): number =>
    mode === "strict" ? entry.strictLeast : entry.least;

  const report = (
    code: EmlIssueCode,
    path: string,
    expected: EmlExpected,
    actual: unknown,
  ): void => {
    issues.push({ code, line: 0, column: 0, path, expected, actual: shown(`${actual}`) });
  };

  const textOf = (entry: TextEntry, value: Value, path: string): string | undefined => {
    const field = own(value, entry.key);
    if (field === undefined) {
      const isMissing = !entry.optional || (entry.demanded && mode === "strict");
      if (isMissing) report("missing-element", path, entry.type.expected, "");
      return undefined;
    }
    const text = entry.type.write(field);
    const isReadAgain =
      entry.type.read(text) === field ||
      (mode === "lenient" && entry.type.readLoosely?.(text) === field);
    if (!isReadAgain || notXml.test(text)) {
      report("invalid-value", path, entry.type.expected, JSON.stringify(field));
    }
    return text;
  };

  const attribute = (entry: AttributeEntry, value: Value, path: string): string => {
    const text = entry.constant ?? textOf(entry, value, `${path}/@${entry.name}`);
    return text === undefined ? "" : ` ${entry.name}="${escapeAttribute(text)}"`;
  };

  const declared: readonly string[] = layout.prefixes;
  const undeclared = new Set<NamespacePrefix>();

  const startTag = (entry: ElementEntry, value: Value, path: string): string => {
    const attributes = layout.sortsAttributes
      ? [...entry.attributes].sort((one, other) => (one.name < other.name ? -1 : 1))
      : entry.attributes;
    if (!declared.includes(entry.prefix)) undeclared.add(entry.prefix);
    const written = attributes.map((each) => attribute(each, value, path)).join("");
    return entry === root ? written : `<${entry.written}${written}`;
  };

  const isThere = (entry: ElementEntry, value: Value): boolean => {
    if (entry.key !== undefined) return own(value, entry.key) !== undefined;
    if (leastOf(entry) > 0) return true;
    const fields = [entry.text, ...entry.attributes];
    return (
      fields.some((field) => field !== undefined && own(value, field.key) !== undefined) ||
      entry.children.some((child) => isThere(child, value))
    );
  };

  const write = (entry: ElementEntry, value: Value, path: string, depth: number): void => {
    const isTaken = entry.disposable && mode === "lenient";
    const wrong = isTaken ? undefined : entry.check?.(value);
    if (wrong !== undefined) report("incomplete-content", path, wrong.expected, wrong.actual);
    const newLine = layout.indent === 0 ? "" : `\n${" ".repeat(layout.indent * depth)}`;
    if (entry !== root) pieces.push(newLine);
    pieces.push(startTag(entry, value, path));
    const text = entry.text === undefined ? entry.constant : textOf(entry.text, value, path);
    const before = pieces.length;
    pieces.push(">", escapeText(text ?? ""));
    for (const child of entry.children)
      writeChild(child, value, `${path}/${child.written}`, depth + 1);
    const holdsElements = pieces.length > before + 2;
    if (!holdsElements && !text && entry.text === undefined && layout.closesEmptyElements) {
      pieces.length = before;
      pieces.push("/>");
      return;
    }
    pieces.push(holdsElements ? newLine : "", `</${entry.written}>`);
  };

  const writeChild = (entry: ElementEntry, value: Value, path: string, depth: number): void => {
    if (!isThere(entry, value)) {
      if (leastOf(entry) > 0) {
        report("missing-element", path, { kind: "part", name: entry.written }, "");
      }
      return;
    }
    if (entry.key === undefined) {
      write(entry, value, path, depth);
      return;
    }
    const field = own(value, entry.key);
    // What stands under the key of an element is what its own entry describes.
    if (entry.repeated === undefined) {
      write(entry, field as Value, path, depth);
      return;
    }
    const { gatherer } = entry.repeated;
    const items = gatherer.items(field);
    const least = leastOf(entry);
    if (items.length < least) {
      const expected = { kind: "times", times: least, name: entry.written } as const;
      report("missing-element", path, expected, items.length);
    }
    const gathering = gatherer.start();
    items.forEach((item, index) => {
      const at = `${path}[${index + 1}]`;
      const fault = gathering.add(item);
      if (fault !== undefined) report(fault.code, at, fault.expected, fault.actual);
      // And each of its items likewise.
      write(entry, item as Value, at, depth);
    });
  };

  write(root, document, root.written, 0);
  // The root is the first piece after the declaration; only now is it known which prefixes are used.
  const namespaces = namespaceDeclarations([...layout.prefixes, ...undeclared]);
  pieces[1] = `<${root.written}${namespaces}${pieces[1]}`;
  pieces.push(layout.end);
  return { text: pieces.join(""), issues };
}
