import type { $brand } from "zod";
import type { KindSchemaOf, Written } from "../schema-of.js";

/**
 * A report, or a part of one, as a program or a clerk gives it: an empty number field may be null or
 * left out and is 0, a box that is not ticked may be left out, and so may a question without an answer.
 */
export type GivenReport<Report> = Report extends number
  ? number extends Report
    ? number | null
    : Report
  : Report extends $brand
    ? string
    : Report extends string | boolean | null | undefined
      ? Report
      : Report extends readonly (infer Item)[]
        ? readonly GivenReport<Item>[]
        : GivenFields<Report>;

type GivenFields<Report> = {
  readonly [Field in keyof Report as Field extends MayBeEmpty<Report> ? never : Field]: IsOptional<
    Report,
    Field
  > extends true
    ? Written<Report[Field]>
    : Field extends "number"
      ? Report[Field]
      : GivenReport<Report[Field]>;
} & {
  readonly [Field in keyof Report as Field extends MayBeEmpty<Report> ? Field : never]?:
    | GivenReport<Report[Field]>
    | undefined;
};

type IsOptional<Report, Field extends keyof Report> =
  Partial<Pick<Report, Field>> extends Pick<Report, Field> ? true : false;

/** Fields that may stay empty: figures, boxes and answers, but not what tells whose they are. */
type MayBeEmpty<Report> = {
  [Field in keyof Report]-?: Field extends "unit" | "kind" | "number"
    ? never
    : Field extends MayBeLeftOut<Report>
      ? Field
      : IsOptional<Report, Field> extends true
        ? never
        : Report[Field] extends number | boolean | string
          ? Field
          : never;
}[keyof Report];

/** A form without a page of checks; and a station that counted lists only. */
type MayBeLeftOut<Report> =
  | "checksAndCorrections"
  | (Report extends { readonly kind: "station-before-central-counting" } ? "lists" : never);

/** A report with everything that it says, as a schema reads it: without the mark of one that was parsed. */
export type ReportContent<Report> = Report extends unknown
  ? { [Field in keyof Report as Field extends symbol ? never : Field]: Report[Field] }
  : never;

/** The schema of a report. */
export type ReportSchema<Report> = KindSchemaOf<
  ReportContent<Report>,
  GivenReport<ReportContent<Report>>
>;
