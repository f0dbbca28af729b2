import {
  presetNames,
  type ReadingId,
  type Readings,
  readingOptions,
} from "../../model/outcome/readings.js";
import { operations } from "../../operations/operations.js";

/** The readings of which this package takes one where nothing is asked. */
export function defaultReadings(): Readings {
  const answer = operations.readings.run({});
  const known = answer.status === "completed" ? answer.readings : [];
  const chosen = known.map(({ id, presets }) => [id, presets.default]);
  const whole: unknown = Object.fromEntries(chosen);
  if (!areReadings(whole)) throw new RangeError("every contested question has a default");
  return whole;
}

/** What each set of readings that has a name answers otherwise to some of the questions. */
export function namedReadings(): readonly Readonly<Record<string, string>>[] {
  const answer = operations.readings.run({});
  const known = answer.status === "completed" ? answer.readings : [];
  return presetNames.map((preset) =>
    Object.fromEntries(
      known
        .filter(({ presets }) => presets[preset] !== presets.default)
        .map(({ id, presets }) => [id, presets[preset]]),
    ),
  );
}

function areReadings(value: unknown): value is Readings {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(readingOptions).every(([id, options]) =>
    options.some((option) => option === Reflect.get(value, id)),
  );
}

/** Each other answer to a contested question. */
export function otherAnswers(
  ids: readonly ReadingId[],
  chosen: Readings,
): readonly { readonly id: ReadingId; readonly option: string }[] {
  return ids.flatMap((id) =>
    readingOptions[id].filter((option) => option !== chosen[id]).map((option) => ({ id, option })),
  );
}

/** Readings in which some are answered otherwise. */
export function readWith(chosen: Readings, others: Readonly<Record<string, string>>): Readings {
  const whole: unknown = { ...chosen, ...others };
  return areReadings(whole) ? whole : chosen;
}

/** Readings that tell which of their questions were looked at. */
export function watched(readings: Readings, seen: Set<ReadingId>): Readings {
  return new Proxy(readings, {
    get(target, property, receiver) {
      const id = idOf(property);
      if (id !== undefined) seen.add(id);
      return Reflect.get(target, property, receiver);
    },
  });
}

function idOf(property: string | symbol): ReadingId | undefined {
  return readingIds.find((id) => id === property);
}

const readingIds: readonly ReadingId[] = Object.keys(readingOptions).filter(isReadingId);

function isReadingId(name: string): name is ReadingId {
  return Object.hasOwn(readingOptions, name);
}
