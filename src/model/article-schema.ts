import * as z from "zod";

export const articleReferenceSchema = z.strictObject({
  article: z.string(),
  paragraph: z.int().positive().exactOptional(),
  law: z.string().exactOptional(),
});
