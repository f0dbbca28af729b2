const widest = 88;

/** JSON in lines for a reader: what fits on one line stands on one line. */
export function readableJson(value: unknown, indent = ""): string {
  const line = oneLine(value);
  if (line.length + indent.length <= widest) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => `${inner}${readableJson(item, inner)}`);
    return `[\n${items.join(",\n")}\n${indent}]`;
  }
  if (typeof value !== "object" || value === null) return line;
  const properties = Object.entries(value)
    .filter(([, own]) => own !== undefined)
    .map(([name, own]) => `${inner}${JSON.stringify(name)}: ${readableJson(own, inner)}`);
  return `{\n${properties.join(",\n")}\n${indent}}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const properties = Object.entries(value)
    .filter(([, own]) => own !== undefined)
    .map(([name, own]) => `${JSON.stringify(name)}: ${oneLine(own)}`);
  return properties.length === 0 ? "{}" : `{ ${properties.join(", ")} }`;
}
