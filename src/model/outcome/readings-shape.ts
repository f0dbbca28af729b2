import { own } from "../has.js";
import { valuesByName } from "../names-of.js";
import { objectOf, oneOf, type Shape } from "../options/shape.js";
import {
  type Preset,
  presetNames,
  type ReadingId,
  type Readings,
  readingOptions,
} from "./readings.js";

/** A set of readings by name. */
export const presetShape: Shape<Preset> = oneOf(presetNames);

const ids: readonly ReadingId[] = Object.keys(readingOptions).filter(isReadingId);

const answers = objectOf(valuesByName(ids, (id) => oneOf<string>(readingOptions[id])));

/** Answers to contested questions of the law. */
export const readingsShape: Shape<Partial<Readings>> = (value, path, refuse) => {
  const read = answers(value, path, refuse);
  return read !== undefined && areReadings(read) ? read : undefined;
};

function isReadingId(name: string): name is ReadingId {
  return Object.hasOwn(readingOptions, name);
}

/** Whether each answer is one of its question: what the shape has read. */
function areReadings(read: Partial<Record<ReadingId, string>>): read is Partial<Readings> {
  return ids.every((id) => {
    const answer = own(read, id);
    return (
      answer === undefined || oneOf<string>(readingOptions[id])(answer, [], () => {}) !== undefined
    );
  });
}
