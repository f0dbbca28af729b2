/** The names in a table that stands in code, in its order. */
export function namesOf<Table extends object>(table: Table): readonly (keyof Table & string)[] {
  // A table written in code has the properties of its type and no others.
  return Object.keys(table) as (keyof Table & string)[];
}
