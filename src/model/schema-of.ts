import type * as z from "zod";
import type { Day } from "./day.js";

/** A schema by the types of what it takes and what it gives, which stand beside it by name. */
export type SchemaOf<Output, Input = Written<Output>> = z.ZodType<Output, Input>;

/** A schema that others are told apart from by the value of a property. */
export type KindSchemaOf<Output, Input = Written<Output>> = SchemaOf<Output, Input> &
  z.core.$ZodTypeDiscriminable;

/** The schemas of the properties of a type, for schemas that have them and more. */
export type FieldsOf<Output, Input = Written<Output>> = {
  readonly [Name in keyof Input]-?: Name extends keyof Output
    ? Partial<Pick<Output, Name>> extends Pick<Output, Name>
      ? z.ZodExactOptional<
          SchemaOf<Exclude<Output[Name], undefined>, Exclude<Input[Name], undefined>>
        >
      : SchemaOf<Output[Name], Input[Name]>
    : never;
};

/** Input of which the day was read. */
export type OnDay<Input> = Input extends unknown
  ? Omit<Input, "day"> & { readonly day: Day }
  : never;

/** A value as a caller writes it: numbers and texts without the marks of what was parsed. */
export type Written<Value> = Value extends z.$brand
  ? Value extends number
    ? number
    : string
  : Value extends string | number | boolean | null | undefined
    ? Value
    : Value extends readonly (infer Item)[]
      ? readonly Written<Item>[]
      : unknown extends Value
        ? Value
        : { readonly [Key in keyof Value]: Written<Value[Key]> };
