import type { AttributeEntry, ElementEntry, TextEntry } from "../grammar/element-table.js";
import { expandedName } from "../xml/namespace-scope.js";
import type { Attribute, StartTag } from "../xml/start-tag.js";
import type { Frame } from "./element-frame.js";
import type { Reporter } from "./reporter.js";

const schemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

function storeText(frame: Frame, entry: TextEntry, raw: string, name: string, to: Reporter): void {
  const value = entry.type.read(raw);
  if (value !== undefined && value !== Number.POSITIVE_INFINITY) {
    frame.target[entry.key] = value;
    return;
  }
  const code = value === undefined ? "invalid-value" : "number-too-large";
  const difference = { code, expected: entry.type.expected, actual: `${name}"${raw}"` } as const;
  if (entry.optional) to.oddity(difference, frame, frame, raw);
  else to.fault(difference, frame, frame);
}

function storeAttribute(frame: Frame, entry: AttributeEntry, raw: string, to: Reporter): void {
  if (entry.constant === undefined) storeText(frame, entry, raw, `${entry.name}=`, to);
  else if (raw !== entry.constant) {
    const actual = `${entry.name}="${raw}"`;
    to.fault({ code: "invalid-value", expected: entry.type.expected, actual }, frame, frame);
  }
}

function indexOfAttribute(attributes: readonly AttributeEntry[], name: string): number {
  for (let index = 0; index < attributes.length; index += 1) {
    if (attributes[index]?.name === name) return index;
  }
  return -1;
}

/** The attributes of an element that has just been opened become fields of its value. */
export function readAttributes(frame: Frame, tag: StartTag, to: Reporter): void {
  const { attributes } = frame.entry;
  let met = 0;
  for (let position = 0; position < tag.attributeCount; position += 1) {
    const { name, value } = tag.attributes[position] as Attribute;
    const index = indexOfAttribute(attributes, name);
    const entry = attributes[index];
    if (entry !== undefined) {
      met |= 1 << index;
      storeAttribute(frame, entry, value, to);
    } else if (expandedName(tag.scope, name, "attribute")?.uri !== schemaInstance) {
      const actual = `${name}="${value}"`;
      const expected = "no such attribute";
      to.oddity({ code: "unexpected-attribute", expected, actual }, frame, frame, actual);
    }
  }
  for (let index = 0; index < attributes.length; index += 1) {
    const entry = attributes[index];
    if (entry === undefined || entry.optional || (met & (1 << index)) !== 0) continue;
    const expected = `the attribute ${entry.name}`;
    to.fault({ code: "missing-attribute", expected, actual: "none" }, frame, frame);
  }
}

const onlySpace = /^[ \t\r\n]*$/;

/** The text of an element that is about to be closed becomes a field, or must not be there. */
export function readText(frame: Frame, to: Reporter): void {
  const { text, constant } = frame.entry;
  if (text !== undefined) {
    storeText(frame, text, frame.text, "", to);
    return;
  }
  if (constant) {
    if (frame.text.trim() === constant) return;
    const difference = { code: "invalid-value", expected: `"${constant}"` } as const;
    to.fault({ ...difference, actual: `"${frame.text}"` }, frame, frame);
  } else if (frame.text !== "" && !onlySpace.test(frame.text)) {
    const difference = { code: "unexpected-text", expected: "no text" } as const;
    to.oddity({ ...difference, actual: `"${frame.text}"` }, frame, frame, frame.text);
  }
}

/** What an element that is about to be closed should have held and does not. */
export function checkPresence(frame: Frame, to: Reporter): void {
  const { entry, seen, target } = frame;
  if ((seen & entry.requiredBits) !== entry.requiredBits) {
    for (const child of entry.children) {
      if (child.least === 0 || (seen & child.bit) !== 0) continue;
      const difference = { code: "missing-element", expected: child.written } as const;
      to.fault({ ...difference, actual: "none" }, frame, frame);
    }
  }
  const { countedChildren } = entry;
  for (let index = 0; index < countedChildren.length; index += 1) {
    const child = countedChildren[index];
    if (child === undefined) continue;
    if (child.key === undefined || child.gatherer === undefined) continue;
    if (child.emptyWhenAbsent) target[child.key] ??= child.gatherer.start().value;
    if ((seen & child.bit) !== 0) checkNumber(frame, child, target[child.key], to);
  }
}

function checkNumber(frame: Frame, child: ElementEntry, gathered: unknown, to: Reporter): void {
  if (child.least < 2 || !Array.isArray(gathered) || gathered.length >= child.least) return;
  const expected = `${child.least} times ${child.written}`;
  const actual = `${gathered.length}`;
  to.fault({ code: "missing-element", expected, actual }, frame, frame);
}

/** Hands the finished value of an element to the value of its parent. */
export function deliver(frame: Frame, parent: Frame, to: Reporter): void {
  const { key, gatherer } = frame.entry;
  if (key === undefined) return;
  if (gatherer === undefined) {
    parent.target[key] = frame.target;
    return;
  }
  if (parent.gathering === undefined) {
    parent.gathering = gatherer.start();
    parent.target[key] = parent.gathering.value;
  }
  const wrong = parent.gathering.add(frame.target);
  if (wrong !== undefined) to.fault(wrong, frame, frame);
}
