import * as z from "zod";
import { isDay } from "./day.js";
import type { SchemaRefusal } from "./refusal.js";

export const daySchema = z
  .string()
  .refine(isDay, {
    params: {
      code: "not-a-day",
      expected: { kind: "form", form: "calendar-day" },
    } satisfies SchemaRefusal,
  })
  .brand<"Day">();
