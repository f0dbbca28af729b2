import type { SaxesTagNS } from "saxes";
import type { AttributeEntry, TextEntry } from "../grammar/element-table.js";
import type { Frame } from "./element-frame.js";
import type { Reporter } from "./reporter.js";

const schemaInstance = "http://www.w3.org/2001/XMLSchema-instance";
const namespaceDeclarations = "http://www.w3.org/2000/xmlns/";

function storeText(frame: Frame, entry: TextEntry, raw: string, name: string, to: Reporter): void {
  const value = entry.type.read(raw);
  if (value !== undefined && value !== Number.POSITIVE_INFINITY) {
    frame.target[entry.key] = value;
    return;
  }
  const code = value === undefined ? "invalid-value" : "number-too-large";
  const difference = { code, expected: entry.type.expected, actual: `${name}"${raw}"` } as const;
  if (entry.optional) to.oddity(difference, frame, raw);
  else to.fault(difference, frame);
}

function storeAttribute(frame: Frame, entry: AttributeEntry, raw: string, to: Reporter): void {
  if (entry.constant === undefined) storeText(frame, entry, raw, `${entry.name}=`, to);
  else if (raw !== entry.constant) {
    const actual = `${entry.name}="${raw}"`;
    to.fault({ code: "invalid-value", expected: entry.type.expected, actual }, frame);
  }
}

/** The attributes of an element that has just been opened become fields of its value. */
export function readAttributes(frame: Frame, tag: SaxesTagNS, to: Reporter): void {
  const { attributes } = frame.entry;
  let met = 0;
  for (const name in tag.attributes) {
    const attribute = tag.attributes[name];
    if (attribute === undefined) continue;
    const index = attributes.findIndex((entry) => entry.name === name);
    const entry = attributes[index];
    if (entry !== undefined) {
      met |= 1 << index;
      storeAttribute(frame, entry, attribute.value, to);
    } else if (attribute.uri !== namespaceDeclarations && attribute.uri !== schemaInstance) {
      const actual = `${name}="${attribute.value}"`;
      const expected = "no such attribute";
      to.oddity({ code: "unexpected-attribute", expected, actual }, frame, actual);
    }
  }
  for (let index = 0; index < attributes.length; index += 1) {
    const entry = attributes[index];
    if (entry === undefined || entry.optional || (met & (1 << index)) !== 0) continue;
    const expected = `the attribute ${entry.name}`;
    to.fault({ code: "missing-attribute", expected, actual: "none" }, frame);
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
    to.fault({ ...difference, actual: `"${frame.text}"` }, frame);
  } else if (frame.text !== "" && !onlySpace.test(frame.text)) {
    const difference = { code: "unexpected-text", expected: "no text" } as const;
    to.oddity({ ...difference, actual: `"${frame.text}"` }, frame, frame.text);
  }
}

/** What an element that is about to be closed should have held and does not. */
export function checkPresence(frame: Frame, to: Reporter): void {
  for (const child of frame.entry.children) {
    if (child.gatherer !== undefined && child.key !== undefined && child.emptyWhenAbsent) {
      frame.target[child.key] ??= child.gatherer.start().value;
    }
    if (child.least === 0) continue;
    if ((frame.seen & child.bit) === 0) {
      to.fault({ code: "missing-element", expected: child.written, actual: "none" }, frame);
      continue;
    }
    const gathered = child.key === undefined ? undefined : frame.target[child.key];
    if (child.least > 1 && Array.isArray(gathered) && gathered.length < child.least) {
      const expected = `${child.least} times ${child.written}`;
      to.fault({ code: "missing-element", expected, actual: `${gathered.length}` }, frame);
    }
  }
}

/** Hands the finished value of an element to the value of its parent. */
export function deliver(frame: Frame, parent: Frame, to: Reporter): void {
  const { key, gatherer } = frame.entry;
  if (key === undefined) return;
  if (gatherer === undefined) {
    parent.target[key] = frame.target;
    return;
  }
  parent.gatherings ??= {};
  let gathering = parent.gatherings[key];
  if (gathering === undefined) {
    gathering = gatherer.start();
    parent.gatherings[key] = gathering;
    parent.target[key] = gathering.value;
  }
  const wrong = gathering.add(frame.target);
  if (wrong !== undefined) to.fault(wrong, frame);
}
