const widest = 72;

/** A text as it stands in a list or an object. */
function quoted(text: string): string {
  const inside = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
  if (!text.includes("'")) return `'${inside}'`;
  return text.includes('"') ? `\`${inside}\`` : `"${inside}"`;
}

const nameOf = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key));

function parts(value: object, depth: number): readonly string[] {
  if (Array.isArray(value)) return value.map((item) => shownValue(item, depth + 1));
  return Object.entries(value).map(
    ([key, item]) => `${nameOf(key)}: ${shownValue(item, depth + 1)}`,
  );
}

/** A value as a console shows it: a text among others in quotation marks, an object whole. */
export function shownValue(value: unknown, depth = 0): string {
  if (typeof value === "string") return depth === 0 ? value : quoted(value);
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "function") return `[Function: ${value.name}]`;
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (typeof value !== "object" || value === null) return String(value);
  if (depth > 20) return "…";
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const inside = parts(value, depth);
  if (inside.length === 0) return `${open}${close}`;
  const line = `${open} ${inside.join(", ")} ${close}`;
  if (line.length + 2 * depth <= widest && !line.includes("\n")) return line;
  const indent = "  ".repeat(depth + 1);
  return `${open}\n${inside.map((part) => `${indent}${part}`).join(",\n")}\n${"  ".repeat(depth)}${close}`;
}
