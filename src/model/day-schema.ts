import * as z from "zod";
import { type Day, isDay } from "./day.js";
import type { SchemaRefusal } from "./refusal.js";
import type { SchemaOf } from "./schema-of.js";

export const daySchema: SchemaOf<Day> = z
  .string()
  .refine(isDay, {
    params: {
      code: "not-a-day",
      expected: { kind: "form", form: "calendar-day" },
    } satisfies SchemaRefusal,
  })
  .brand<"Day">();
