import * as z from "zod";
import type { SchemaOf } from "../schema-of.js";
import { type Preset, presetNames, type Readings, readingOptions } from "./readings.js";

type Options = typeof readingOptions;

/** The schema of each reading: one of its options. */
type ReadingSchemas = {
  [Id in keyof Options]: z.ZodEnum<{ [Option in Options[Id][number]]: Option }>;
};

const readings = z.strictObject(
  // Object.fromEntries forgets which options belong to which name.
  Object.fromEntries<z.ZodEnum>(
    Object.entries(readingOptions).map(([id, options]) => [id, z.enum(options)]),
  ) as ReadingSchemas,
);

export const readingsSchema: SchemaOf<Readings> = readings;

/** Answers to single contested questions. */
// JSON has no undefined: a reading that stands there has a value.
export const someReadingsSchema: SchemaOf<Partial<Readings>> = readings.partial() as z.ZodType<
  Partial<Readings>,
  Partial<Readings>
>;

/** The answers to one of them. */
export const referendumMajoritySchema: SchemaOf<Readings["referendumMajority"]> =
  readings.shape.referendumMajority;

/** A set of answers to all contested questions, by name: `default`, `abacus`, `osv2020` or `text`. */
export const presetSchema: SchemaOf<Preset> = z.enum(presetNames);
