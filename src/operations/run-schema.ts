import * as z from "zod";
import type { SchemaOf } from "../model/schema-of.js";

/** What the door takes: which operation, and its input. */
interface Request {
  readonly operation: string;
  readonly input: unknown;
}

export const requestSchema: SchemaOf<Request, Request> = z.strictObject({
  operation: z.string(),
  input: z.unknown(),
});
