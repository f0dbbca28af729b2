import * as z from "zod";
import type { ArticleReference } from "./article.js";
import type { SchemaOf } from "./schema-of.js";

export const articleReferenceSchema: SchemaOf<ArticleReference> = z.strictObject({
  article: z.string(),
  paragraph: z.int().positive().exactOptional(),
  law: z.string().exactOptional(),
});
