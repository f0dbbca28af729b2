import { noChange, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { unsafeHTML } from "lit-html/directives/unsafe-html.js";

interface Directed {
  readonly values: readonly unknown[];
}

/** By these names lit-html knows what it is given. */
const [directive, template] = ["_$litDirective$", "_$litType$"] as const;

const has = (value: unknown, name: string): value is object =>
  typeof value === "object" && value !== null && name in value;

const directiveOf = (value: unknown): unknown =>
  has(value, directive) ? Object.getOwnPropertyDescriptor(value, directive)?.value : undefined;

const isTemplate = (value: unknown): value is TemplateResult => has(value, template);

const isLive = (value: unknown): value is Directed =>
  has(value, directive) && directiveOf(value) === directiveOf(live(""));

const isUnsafe = (value: unknown): value is Directed =>
  has(value, directive) && directiveOf(value) === directiveOf(unsafeHTML(""));

const escaped = (value: unknown) =>
  String(value)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** What stands where something is drawn between tags. */
function content(value: unknown): string {
  if (value === nothing || value === noChange || value === null || value === undefined) return "";
  if (isUnsafe(value)) return String(value.values[0]);
  if (isTemplate(value)) return staticHtml(value);
  if (Array.isArray(value)) return value.map(content).join("");
  if (typeof value === "string" || typeof value === "number") return escaped(value);
  throw new Error(`what is drawn cannot be written: ${typeof value}`);
}

/** Properties that are set on elements, and the attributes that begin them. */
const attributeOf: Readonly<Record<string, string>> = {
  ".value": "value",
  ".open": "open",
  ".checked": "checked",
  ".selected": "selected",
  "?hidden": "hidden",
};

/** An attribute without quotes in its template, which may be left out. */
function attribute(name: string, given: unknown): string {
  const value = isLive(given) ? given.values[0] : given;
  if (!/^[.?@]/.test(name)) return value === nothing ? "" : `${name}="${escaped(value)}"`;
  const begun = attributeOf[name];
  if (begun === undefined) throw new Error(`${name} has no attribute that begins it`);
  if (typeof value === "boolean") return value ? `${begun}=""` : "";
  return `${begun}="${escaped(value)}"`;
}

/** A template of lit-html as the text of a page, for before there is a document to draw it in. */
export function staticHtml({ strings, values }: TemplateResult): string {
  let before = "";
  let written = "";
  for (const [at, text] of strings.entries()) {
    before += text;
    written += text;
    if (at === values.length) break;
    const value = values[at];
    const isInTag = before.lastIndexOf("<") > before.lastIndexOf(">");
    const [unquoted, name] = /\s([^\s"'=<>]+)=$/.exec(text) ?? [];
    if (!isInTag) written += content(value);
    else if (unquoted === undefined || name === undefined) written += escaped(value);
    else written = `${written.slice(0, 1 - unquoted.length)}${attribute(name, value)}`;
  }
  return written;
}
