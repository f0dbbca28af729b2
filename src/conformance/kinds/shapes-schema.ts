import * as z from "zod";

/** The answer to input from which nothing may be made, whatever the kind of vector. */
export const refusedAnswerSchema = z.strictObject({ refused: z.literal(true) });
