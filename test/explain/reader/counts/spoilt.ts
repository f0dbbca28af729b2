/** A copy of a form with other numbers in some of its places, and boxes turned. */
export function spoilt<Form>(form: Form, changes: readonly (readonly [number, number])[]): Form {
  const copy = JSON.parse(JSON.stringify(form));
  const places: (readonly [Record<string, unknown>, string])[] = [];
  const walk = (part: Record<string, unknown>): void => {
    for (const [name, value] of Object.entries(part)) {
      if (["number", "session", "voterCards"].includes(name)) continue;
      if (typeof value === "number" || typeof value === "boolean") places.push([part, name]);
      else if (typeof value === "object" && value !== null) walk(value as Record<string, unknown>);
    }
  };
  walk(copy);
  for (const [index, figure] of changes) {
    const [part, name = ""] = places[index % places.length] ?? [];
    if (part === undefined) continue;
    part[name] = typeof part[name] === "boolean" ? part[name] === false : figure;
  }
  return copy;
}
