import { own } from "../../model/has.js";
import type { AttributeEntry, TextEntry } from "../grammar/element-table.js";
import { ruled } from "../grammar/expected.js";
import { expandedName } from "../xml/namespace-scope.js";
import type { StartTag } from "../xml/start-tag.js";
import type { WrittenPart } from "../xml/written-part.js";
import type { Frame } from "./element-frame.js";
import type { Reporter } from "./reporter.js";

const schemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

/** Where a schema is may be said anywhere; that an element is of another type, or has no value, nowhere. */
function isSchemaLocation({ scope }: StartTag, name: string): boolean {
  const expanded = expandedName(scope, name, "attribute");
  const places: readonly string[] = ["schemaLocation", "noNamespaceSchemaLocation"];
  return expanded?.uri === schemaInstance && places.includes(expanded.local);
}

/** Stores the value of a text, or of the attribute `name`. */
function storeText(frame: Frame, entry: TextEntry, raw: string, to: Reporter, name?: string): void {
  const value = entry.type.read(raw);
  if (value !== undefined) {
    frame.filling.value[entry.key] = value;
    return;
  }
  const code = entry.type.isTooLarge?.(raw) ? "number-too-large" : "invalid-value";
  const actual = name === undefined ? `"${raw}"` : `${name}="${raw}"`;
  const difference = { code, expected: entry.type.expected, actual } as const;
  const loose = entry.type.readLoosely?.(raw);
  if (loose !== undefined) {
    frame.filling.value[entry.key] = loose;
    to.oddity(difference, frame, frame, raw);
  } else if (entry.optional) to.oddity(difference, frame, frame, raw);
  else to.fault(difference, frame, frame);
}

/** Stores a number of which nobody needs the text; whether it is of the type. */
function storesNumber({ filling }: Frame, { key, type }: TextEntry, number: number): boolean {
  if (number < 0) return false;
  const value = own(type, "readNumber")?.(number);
  if (value === undefined) return false;
  filling.value[key] = value;
  return true;
}

function storeAttribute(
  frame: Frame,
  entry: AttributeEntry,
  written: WrittenPart,
  to: Reporter,
): void {
  if (entry.constant === undefined) {
    if (storesNumber(frame, entry, written.number)) return;
    storeText(frame, entry, written.text(), to, entry.name);
    return;
  }
  const raw = written.text();
  if (raw !== entry.constant) {
    const actual = `${entry.name}="${raw}"`;
    to.fault({ code: "invalid-value", expected: entry.type.expected, actual }, frame, frame);
  }
}

function indexOfAttribute(attributes: readonly AttributeEntry[], name: string): number {
  // No iterator: this runs for every attribute of a file of millions.
  for (let index = 0; index < attributes.length; index += 1) {
    if (attributes[index]?.name === name) return index;
  }
  return -1;
}

/** The attributes of an element that has just been opened become fields of its value. */
export function readAttributes(frame: Frame, tag: StartTag, to: Reporter): void {
  const { attributes, requiredAttributes } = frame.entry;
  let met = 0;
  for (let position = 0; position < tag.attributeCount; position += 1) {
    // The array is used again for every tag; its length says nothing.
    const attribute = tag.attributes[position];
    if (attribute === undefined) continue;
    const { name, value } = attribute;
    const index = indexOfAttribute(attributes, name);
    const entry = attributes[index];
    if (entry !== undefined) {
      met |= 1 << index;
      storeAttribute(frame, entry, value, to);
    } else if (!isSchemaLocation(tag, name)) {
      const actual = `${name}="${value.text()}"`;
      const expected = ruled("no-such-attribute");
      to.oddity({ code: "unexpected-attribute", expected, actual }, frame, frame, actual);
    }
  }
  const missing = requiredAttributes & ~met;
  frame.attributesMet = met;
  if (missing === 0) return;
  attributes.forEach(({ name }, index) => {
    if ((missing & (1 << index)) === 0) return;
    const expected = { kind: "part", name: `@${name}` } as const;
    to.fault({ code: "missing-attribute", expected, actual: "" }, frame, frame);
  });
}

/** A number becomes the text that it was written as. */
function settleText(frame: Frame): void {
  if (frame.number >= 0) frame.text = `${frame.number}`;
  frame.number = -1;
}

/** Adds a part to the text of an element: a number, while it is alone, is not made a text. */
export function addText(frame: Frame, part: WrittenPart): void {
  if (frame.number < 0 && frame.text === "" && part.number >= 0) {
    frame.number = part.number;
    return;
  }
  settleText(frame);
  frame.text += part.text();
}

const onlySpace = /^[ \t\r\n]*$/;

/** The text of an element that is about to be closed becomes a field, or must not be there. */
export function readText(frame: Frame, to: Reporter): void {
  const { text, constant } = frame.entry;
  if (text !== undefined && storesNumber(frame, text, frame.number)) return;
  settleText(frame);
  if (text !== undefined) {
    storeText(frame, text, frame.text, to);
    return;
  }
  if (constant) {
    if (frame.text.trim() === constant) return;
    const expected = { kind: "one-of", values: [constant] } as const;
    to.fault({ code: "invalid-value", expected, actual: `"${frame.text}"` }, frame, frame);
  } else if (frame.text !== "" && !onlySpace.test(frame.text)) {
    const difference = { code: "unexpected-text", expected: ruled("no-text") } as const;
    to.oddity({ ...difference, actual: `"${frame.text}"` }, frame, frame, frame.text);
  }
}

/** What an element that is about to be closed should have held and does not. */
export function checkPresence(frame: Frame, to: Reporter): void {
  const { entry, seen, children } = frame;
  const missing = entry.requiredChildren & ~seen;
  if (missing !== 0) {
    for (const { bit, written, least } of entry.children) {
      if ((missing & bit) === 0) continue;
      const expected = { kind: "part", name: written } as const;
      const difference = { code: "missing-element", expected, actual: "" } as const;
      if (least > 0) to.fault(difference, frame, frame);
      else to.oddity(difference, frame, frame, "");
    }
  }
  const { presence } = entry;
  const lacking = presence?.((written) => timesOf(frame, written));
  if (lacking !== undefined) reportMissing("missing-element", lacking, frame, to);
  if (!entry.holdsRepeated) return;
  for (const child of children) checkRepetition(frame, child, to);
}

/** An element that is there for one thing only has to have it. */
export function checkAround(frame: Frame, to: Reporter): void {
  const { around, attributes, requiredAttributes, requiredChildren } = frame.entry;
  if (around === undefined || frame.seen !== 0 || frame.attributesMet !== 0) return;
  if (requiredAttributes !== 0 || requiredChildren !== 0) return;
  const isAttribute = attributes.length > 0;
  reportMissing(isAttribute ? "missing-attribute" : "missing-element", around, frame, to);
}

function reportMissing(
  code: "missing-element" | "missing-attribute",
  name: string,
  frame: Frame,
  to: Reporter,
): void {
  to.oddity({ code, expected: { kind: "part", name }, actual: "" }, frame, frame, "");
}

function timesOf({ children, seen }: Frame, written: string): number {
  const child = children.find(({ entry }) => entry.written === written);
  return child === undefined || (seen & child.entry.bit) === 0 ? 0 : child.occurrence;
}

function checkRepetition(frame: Frame, { entry, occurrence }: Frame, to: Reporter): void {
  const { repeated, bit, least, strictLeast, written } = entry;
  if (repeated?.emptyWhenAbsent)
    frame.filling.value[repeated.key] ??= repeated.gatherer.start().value;
  if ((frame.seen & bit) === 0 || repeated === undefined || occurrence >= strictLeast) return;
  const expected = { kind: "times", times: strictLeast, name: written } as const;
  const difference = { code: "missing-element", expected, actual: `${occurrence}` } as const;
  if (occurrence < least) to.fault(difference, frame, frame);
  else to.oddity(difference, frame, frame, "");
}

/** Hands the finished value of an element to the value of its parent. */
export function deliver(frame: Frame, parent: Frame, to: Reporter): void {
  const { key, repeated } = frame.entry;
  if (repeated !== undefined) {
    if (frame.gathering === undefined) {
      frame.gathering = repeated.gatherer.start();
      parent.filling.value[repeated.key] = frame.gathering.value;
    }
    const wrong = frame.gathering.add(frame.filling.value);
    if (wrong !== undefined) to.fault(wrong, frame, frame);
  } else if (key !== undefined) parent.filling.value[key] = frame.filling.value;
}
