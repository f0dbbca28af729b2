import { elementName } from "../xml/namespaces.js";
import type { Field, Gatherer, Shape } from "./field.js";
import { oneOf, type ValueType } from "./value-type.js";

/** A text or attribute of an element, and the field it becomes. */
export interface TextEntry {
  readonly key: string;
  readonly type: ValueType<unknown>;
  readonly optional: boolean;
}

/** An attribute with a name. */
export interface AttributeEntry extends TextEntry {
  readonly name: string;
  /** Set when the attribute always has this value and is no field. */
  readonly constant: string | undefined;
}

/** An element as reader and writer need it: everything the shape says, looked up once. */
export interface ElementEntry {
  readonly written: string;
  readonly prefixBit: number;
  readonly local: string;
  readonly uri: string;
  /** Set when the element is a value of its own; otherwise its fields belong to its parent. */
  readonly key: string | undefined;
  readonly check: Shape<unknown>["check"] | undefined;
  readonly gatherer: Gatherer<unknown, unknown> | undefined;
  readonly streamed: boolean;
  /** Whether the field of a repeated element is there even when the element is not. */
  readonly emptyWhenAbsent: boolean;
  /** Fewest of these elements; 0 when they may be left out. */
  readonly least: number;
  /** Place in the parent's order. */
  readonly rank: number;
  /** One bit of its own among its siblings. */
  readonly bit: number;
  readonly constant: string | undefined;
  readonly text: TextEntry | undefined;
  readonly attributes: readonly AttributeEntry[];
  readonly children: readonly ElementEntry[];
  /** The bits of the children that must be there. */
  readonly requiredBits: number;
  /** The repeated children that are counted, or whose field is there without them. */
  readonly countedChildren: readonly ElementEntry[];
}

type Relation = "attributes" | "children" | "countedChildren";

type Draft = { -readonly [Key in Exclude<keyof ElementEntry, Relation>]: ElementEntry[Key] } & {
  readonly attributes: AttributeEntry[];
  readonly children: Draft[];
  readonly countedChildren: Draft[];
  group: string | undefined;
};

function draft(written: string): Draft {
  return {
    ...elementName(written),
    key: undefined,
    check: undefined,
    gatherer: undefined,
    streamed: false,
    emptyWhenAbsent: false,
    least: 0,
    rank: 0,
    bit: 0,
    constant: undefined,
    text: undefined,
    attributes: [],
    children: [],
    requiredBits: 0,
    countedChildren: [],
    group: undefined,
  };
}

function childOf(parent: Draft, written: string): Draft {
  const known = parent.children.find((child) => child.written === written);
  if (known !== undefined) return known;
  const child = draft(written);
  parent.children.push(child);
  return child;
}

function place(field: Field<unknown>, key: string, start: Draft): void {
  const steps = field.path === "" ? [] : field.path.split("/");
  const attribute = steps.at(-1)?.startsWith("@") ? steps.pop()?.slice(1) : undefined;
  const target = steps.reduce(childOf, start);
  const { content, optional } = field;
  if (field.group !== undefined) target.group = field.group;
  if (content.kind === "text") {
    const entry: TextEntry = { key, type: content.type, optional };
    if (attribute === undefined) target.text = entry;
    else target.attributes.push({ ...entry, name: attribute, constant: undefined });
    return;
  }
  if (content.kind === "constant" && attribute !== undefined) {
    const type = oneOf([content.text]);
    const constant = content.text;
    target.attributes.push({ key, type, optional, name: attribute, constant });
    return;
  }
  if (content.kind === "constant") {
    target.constant = content.text;
    target.least = optional ? 0 : 1;
    return;
  }
  target.key = key;
  target.check = content.shape.check;
  target.least = optional ? 0 : 1;
  if (content.kind === "elements") {
    target.gatherer = content.gatherer;
    target.streamed = content.streamed;
    target.emptyWhenAbsent = !optional;
    target.least = optional ? 0 : content.least;
  }
  fill(target, content.shape);
}

function fill(start: Draft, shape: Shape<unknown>): void {
  for (const [key, field] of Object.entries(shape.fields)) place(field, key, start);
}

function required(entry: Draft): boolean {
  if (entry.key !== undefined || entry.constant !== undefined) return entry.least > 0;
  const attributes = entry.attributes.filter(({ constant }) => constant === undefined);
  const own = [entry.text, ...attributes].some((text) => text !== undefined && !text.optional);
  return own || entry.children.some(required);
}

function finish(entry: Draft): Draft {
  let rank = 0;
  let group: string | undefined;
  entry.children.forEach((child, index) => {
    if (child.group === undefined || child.group !== group) rank += 1;
    group = child.group;
    child.rank = rank;
    child.bit = 2 ** index;
    finish(child);
    if (child.key === undefined && child.constant === undefined) {
      child.least = required(child) ? 1 : 0;
    }
    if (child.least > 0) entry.requiredBits += child.bit;
    if (child.least > 1 || child.emptyWhenAbsent) entry.countedChildren.push(child);
  });
  return entry;
}

/** The table of the document whose root is `written` and whose content is `shape`. */
export function elementTable<Model>(written: string, shape: Shape<Model>): ElementEntry {
  const root = draft(written);
  fill(root, shape as Shape<unknown>);
  return finish(root);
}
