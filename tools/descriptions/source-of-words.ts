import type { Told } from "../../src/described/described-schema.js";

/** A file that gives the words of schemas; what is said of a thing in several places stands in it once. */
export function sourceOfWords(
  words: Readonly<Record<string, Told>>,
  name: string,
  from: string,
): string {
  const times = new Map<string, number>();
  const count = (told: Told): void => {
    const key = JSON.stringify(told);
    const before = times.get(key) ?? 0;
    times.set(key, before + 1);
    if (before === 0) for (const part of partsOf(told)) count(part);
  };
  for (const told of Object.values(words)) count(told);

  const names = new Map<string, string>();
  const shared: string[] = [];
  const written = (told: Told): string => {
    const key = JSON.stringify(told);
    const known = names.get(key);
    if (known !== undefined) return known;
    const text = literal(told);
    if ((times.get(key) ?? 0) < 2 || key.length < 40) return text;
    const given = `told${names.size + 1}`;
    names.set(key, given);
    shared.push(`const ${given}: Told = ${text};`);
    return given;
  };
  const literal = ({ said, fields, each, branches }: Told): string => {
    const properties = [
      said === undefined ? [] : [`said: ${JSON.stringify(said)}`],
      fields === undefined
        ? []
        : [
            `fields: { ${Object.entries(fields)
              .map(([key, one]) => `${JSON.stringify(key)}: ${written(one)}`)
              .join(", ")} }`,
          ],
      each === undefined ? [] : [`each: ${written(each)}`],
      branches === undefined ? [] : [`branches: [${branches.map(written).join(", ")}]`],
    ];
    return `{ ${properties.flat().join(", ")} }`;
  };
  const entries = Object.entries(words).map(
    ([key, told]) => `${JSON.stringify(key)}: ${written(told)}`,
  );
  return [
    `import type { Told } from "${from}";`,
    "",
    "// Made from the docstrings of the types by tools/descriptions/write-descriptions.ts: change those.",
    "",
    ...shared,
    "",
    "/** What is said of each schema and its parts. */",
    `export const ${name}: Readonly<Record<${Object.keys(words)
      .map((key) => JSON.stringify(key))
      .join(" | ")}, Told>> = { ${entries.join(", ")} };`,
    "",
  ].join("\n");
}

function partsOf({ fields, each, branches }: Told): readonly Told[] {
  return [
    ...Object.values(fields ?? {}),
    ...(each === undefined ? [] : [each]),
    ...(branches ?? []),
  ];
}
