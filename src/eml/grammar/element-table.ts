import { elementName, type NamespacePrefix } from "../xml/namespaces.js";
import type { Field, Gatherer, PresenceRule, Shape } from "./field.js";
import { oneOf, type ValueType } from "./value-type.js";

/** A text or attribute of an element, and the field it becomes. */
export interface TextEntry {
  readonly key: string;
  /** Which kind it is. */
  readonly type: ValueType<unknown>;
  readonly optional: boolean;
  /** Whether the standard asks for it, although a lenient reading does without. */
  readonly demanded: boolean;
}

/** An attribute with a name. */
export interface AttributeEntry extends TextEntry {
  /** What it is called. */
  readonly name: string;
  /** Set when the attribute always has this value and is no field. */
  readonly constant: string | undefined;
}

/** What is known of an element that may be repeated. */
export interface Repetition {
  readonly key: string;
  readonly gatherer: Gatherer<unknown, unknown>;
  readonly streamed: boolean;
  /** Whether the field is there even when the element is not. */
  readonly emptyWhenAbsent: boolean;
}

/** An element as reader and writer need it: everything the shape says, looked up once. */
export interface ElementEntry {
  readonly written: string;
  /** The prefix of the family name, such as `van der`. */
  readonly prefix: NamespacePrefix;
  readonly prefixBit: number;
  readonly local: string;
  readonly uri: string;
  /** Set when the element is a value of its own; otherwise its fields belong to its parent. */
  readonly key: string | undefined;
  /** Which check found it. */
  readonly check: Shape<unknown>["check"] | undefined;
  readonly presence: PresenceRule | undefined;
  readonly repeated: Repetition | undefined;
  /** Fewest of these elements in any reading; 0 when they may be left out. */
  readonly least: number;
  /** Fewest of these elements as the standard has it. */
  readonly strictLeast: number;
  /** Whether a lenient reading may keep it aside as a whole. */
  readonly disposable: boolean;
  /** Place in the parent's order. */
  readonly rank: number;
  /** One bit of its own among its siblings. */
  readonly bit: number;
  readonly constant: string | undefined;
  /** The text. */
  readonly text: TextEntry | undefined;
  readonly attributes: readonly AttributeEntry[];
  /** A bit per attribute, in their order: the attributes that must be there. */
  readonly requiredAttributes: number;
  /** What lies below: the units of this body. */
  readonly children: readonly ElementEntry[];
  /** The bits of the children that must be there, as the standard has it. */
  readonly requiredChildren: number;
  readonly holdsRepeated: boolean;
  /** Set for an element around one thing, without which it may not stand there: its name. */
  readonly around: string | undefined;
}

/** What is known of an element while its shape is walked through. */
interface Draft {
  readonly written: string;
  readonly attributes: AttributeEntry[];
  readonly children: Draft[];
  key: string | undefined;
  check: Shape<unknown>["check"] | undefined;
  presence: PresenceRule | undefined;
  repeated: Repetition | undefined;
  optional: boolean;
  demanded: boolean;
  disposable: boolean;
  least: number;
  constant: string | undefined;
  text: TextEntry | undefined;
  group: string | undefined;
}

function draft(written: string): Draft {
  return {
    written,
    attributes: [],
    children: [],
    key: undefined,
    check: undefined,
    presence: undefined,
    repeated: undefined,
    optional: false,
    demanded: false,
    disposable: false,
    least: 1,
    constant: undefined,
    text: undefined,
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
  const name = steps.at(-1)?.startsWith("@") ? steps.pop()?.slice(1) : undefined;
  const target = steps.reduce(childOf, start);
  const { content, optional, demanded = false } = field;
  if (field.group !== undefined) target.group = field.group;
  if (field.disposable === true) target.disposable = true;
  if (content.kind === "text") {
    const { type } = content;
    if (name === undefined) target.text = { key, type, optional, demanded };
    else target.attributes.push({ key, type, optional, demanded, name, constant: undefined });
    return;
  }
  if (content.kind === "constant" && name !== undefined) {
    const constant = content.text;
    const type = oneOf([constant]);
    target.attributes.push({ key, type, optional, demanded, name, constant });
    return;
  }
  target.optional = optional;
  target.demanded = demanded;
  if (content.kind === "constant") {
    target.constant = content.text;
    return;
  }
  target.key = key;
  target.check = content.shape.check;
  target.presence = content.shape.presence;
  if (content.kind === "elements") {
    const { gatherer, streamed, least } = content;
    target.repeated = { key, gatherer, streamed, emptyWhenAbsent: !optional };
    target.least = least;
  }
  fill(target, content.shape);
}

function fill(start: Draft, shape: Shape<unknown>): void {
  for (const [key, field] of Object.entries(shape.fields)) place(field, key, start);
}

/** Whether an element without a value of its own holds something that must be there. */
function holdsRequired({ text, attributes }: Draft, children: readonly ElementEntry[]): boolean {
  const fields = attributes.filter(({ constant }) => constant === undefined);
  return (
    [text, ...fields].some((field) => field?.optional === false) ||
    children.some(({ least }) => least > 0)
  );
}

/** Whether an element without a value of its own holds something the standard asks for. */
function holdsDemanded({ text, attributes }: Draft, children: readonly ElementEntry[]): boolean {
  return (
    [text, ...attributes].some((field) => field?.demanded === true) ||
    children.some(({ strictLeast }) => strictLeast > 0)
  );
}

function finishedChildren(drafts: readonly Draft[]): readonly ElementEntry[] {
  let rank = 0;
  let group: string | undefined;
  return drafts.map((child, index) => {
    if (child.group === undefined || child.group !== group) rank += 1;
    group = child.group;
    return finished(child, rank, 2 ** index);
  });
}

/** The one attribute or child that an element is there for. */
function onlyPart(
  attributes: readonly AttributeEntry[],
  children: readonly Draft[],
): string | undefined {
  const [only, ...others] = [
    ...attributes.map(({ name }) => ({ written: name, least: 1 })),
    ...children,
  ];
  return only === undefined || others.length > 0 || only.least === 0 ? undefined : only.written;
}

const bits = (all: readonly number[]): number => all.reduce((sum, bit) => sum | bit, 0);

// One literal with every property: an object that grows by spreading and assigning becomes a
// dictionary in V8, and this one is looked at several times for each element of a file.
function finished(from: Draft, rank: number, bit: number): ElementEntry {
  const { written, key, check, presence, repeated, constant, text, attributes } = from;
  const { prefix, prefixBit, local, uri } = elementName(written);
  const children = finishedChildren(from.children);
  const isValue = key !== undefined || constant !== undefined;
  const isRequired = isValue ? !from.optional : holdsRequired(from, children);
  const isDemanded = isRequired || (isValue ? from.demanded : holdsDemanded(from, children));
  return {
    written,
    prefix,
    prefixBit,
    local,
    uri,
    key,
    check,
    presence,
    repeated,
    least: isRequired && !(repeated !== undefined && from.demanded) ? from.least : 0,
    strictLeast: isDemanded ? from.least : 0,
    disposable: from.disposable,
    rank,
    bit,
    constant,
    text,
    attributes,
    requiredAttributes: bits(attributes.map(({ optional }, index) => (optional ? 0 : 2 ** index))),
    children,
    requiredChildren: bits(children.map((child) => (child.strictLeast > 0 ? child.bit : 0))),
    holdsRepeated: children.some((child) => child.repeated !== undefined),
    around: isValue || text !== undefined ? undefined : onlyPart(attributes, from.children),
  };
}

/** The table of the document whose root is `written` and whose content is `shape`. */
export function elementTable<Model>(written: string, shape: Shape<Model>): ElementEntry {
  const root = draft(written);
  // Which fields a value has is known to its shape alone; the table asks for them by name.
  fill(root, shape as Shape<unknown>);
  return finished(root, 0, 0);
}
