import * as z from "zod";
import { presetNames, readingOptions } from "./readings.js";

type Options = typeof readingOptions;

/** The schema of each reading: one of its options. */
type ReadingSchemas = {
  [Id in keyof Options]: z.ZodEnum<{ [Option in Options[Id][number]]: Option }>;
};

export const readingsSchema = z.strictObject(
  // Object.fromEntries forgets which options belong to which name.
  Object.fromEntries<z.ZodEnum>(
    Object.entries(readingOptions).map(([id, options]) => [id, z.enum(options)]),
  ) as ReadingSchemas,
);

export const presetSchema = z.enum(presetNames);
