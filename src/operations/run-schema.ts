import * as z from "zod";

/** What the door takes: which operation, and its input. */
export const requestSchema = z.strictObject({ operation: z.string(), input: z.unknown() });
