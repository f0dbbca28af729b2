import * as z from "zod";
import { isDay, writtenAs } from "./day.js";

export const daySchema = z
  .string()
  .refine(isDay, {
    error: writtenAs,
    params: { code: "not-a-day" },
  })
  .brand<"Day">();
