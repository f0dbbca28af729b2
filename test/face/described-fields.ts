/** A part of a JSON Schema, and the way to it. */
export interface Field {
  readonly path: string;
  readonly name: string;
  readonly description: string | undefined;
}

type Part = Readonly<Record<string, string | undefined>>;

type Definitions = Readonly<Record<string, Part>>;

function definitionsOf(schema: unknown): Definitions {
  const whole: Readonly<Record<string, Definitions | undefined>> = Object(schema);
  return whole["$defs"] ?? {};
}

/** Every property of a JSON Schema at any depth: of objects, items, branches, records and definitions. */
export function* fieldsOf(
  schema: unknown,
  path = "",
  definitions: Definitions = definitionsOf(schema),
): Generator<Field> {
  if (typeof schema !== "object" || schema === null) return;
  for (const [key, value] of Object.entries(schema)) {
    if ((key === "properties" || key === "$defs") && typeof value === "object" && value !== null) {
      for (const [name, part] of Object.entries<Part>(value)) {
        const here = `${path}.${name}`;
        const referred = definitions[part["$ref"]?.split("/").at(-1) ?? ""];
        const description = part["description"] ?? referred?.["description"];
        if (key === "properties") yield { path: here, name, description };
        yield* fieldsOf(part, here, definitions);
      }
    } else if (Array.isArray(value)) {
      for (const [at, one] of value.entries()) yield* fieldsOf(one, `${path}.${at}`, definitions);
    } else yield* fieldsOf(value, path, definitions);
  }
}

const empty = new Set(["a", "an", "the", "of", "its", "their", "is", "this", "and", "or"]);

/** Whether words say no more than the name does. */
export function repeats(name: string, description: string): boolean {
  const stems = (text: string) =>
    text
      .replace(/([a-z])([A-Z])/g, "$1 $2")
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word !== "" && !empty.has(word))
      .map((word) => word.replace(/(es|s)$/, ""));
  const known = new Set(stems(name));
  return stems(description).every((word) => known.has(word));
}
