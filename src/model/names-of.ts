/** The names in a table that stands in code, in its order. */
export function namesOf<Table extends object>(table: Table): readonly (keyof Table & string)[] {
  // A table written in code has the properties of its type and no others.
  return Object.keys(table) as (keyof Table & string)[];
}

/** A value for each name, under that name. */
export function valuesByName<Name extends string, Value>(
  names: readonly Name[],
  give: (name: Name) => Value,
): Record<Name, Value> {
  // Object.fromEntries forgets that every name has its entry.
  return Object.fromEntries(names.map((name) => [name, give(name)])) as Record<Name, Value>;
}
