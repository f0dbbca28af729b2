import { day, isDay, nextDay, previousDay } from "../../../src/model/day.js";

/** Facts of which one figure, day or answer differs, and which. */
export interface Turned<Facts> {
  readonly what: string;
  readonly facts: Facts;
}

/** What a value can be turned into: a figure one more or less, a day later or earlier, yes into no. */
function turns(value: unknown): readonly unknown[] {
  if (typeof value === "number") return [value - 1, value + 1];
  if (typeof value === "boolean") return [!value];
  if (typeof value === "string" && isDay(value))
    return [previousDay(day(value)), nextDay(day(value))];
  return [];
}

/** Every copy of facts in which one thing is turned by one; in a list also those that lack an element. */
export function turnedByOne<Facts>(facts: Facts, what = "facts"): readonly Turned<Facts>[] {
  const changed = (turned: unknown, where: string): Turned<Facts> => ({
    what: where,
    // A copy of the same shape.
    facts: turned as Facts,
  });
  if (typeof facts !== "object" || facts === null) {
    return turns(facts).map((turned) => changed(turned, `${what}: ${facts} -> ${turned}`));
  }
  if (Array.isArray(facts)) {
    const elements: readonly unknown[] = facts;
    return elements.flatMap((element, index) => {
      const where = `${what}[${index}]`;
      const without = elements.filter((_, other) => other !== index);
      const missing = typeof element === "string" ? [changed(without, `${where} gone`)] : [];
      return [
        ...missing,
        ...turnedByOne(element, where).map((turned) =>
          changed(
            [...elements.slice(0, index), turned.facts, ...elements.slice(index + 1)],
            turned.what,
          ),
        ),
      ];
    });
  }
  return Object.entries(facts).flatMap(([key, value]) =>
    turnedByOne<unknown>(value, `${what}.${key}`).map((turned) =>
      changed({ ...facts, [key]: turned.facts }, turned.what),
    ),
  );
}

/** All days that stand in facts. */
export function daysOf(facts: unknown): readonly string[] {
  if (typeof facts === "string") return isDay(facts) ? [facts] : [];
  if (typeof facts !== "object" || facts === null) return [];
  return Object.values(facts).flatMap(daysOf);
}
