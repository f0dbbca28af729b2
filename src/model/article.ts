import * as z from "zod";

export const articleReferenceSchema = z.strictObject({
  article: z.string(),
  paragraph: z.int().positive().exactOptional(),
  /** The law, where it is not the Electoral Act. */
  law: z.string().exactOptional(),
});

/**
 * A place in the law: an article of the Electoral Act (Kieswet), or of another law when `law` says
 * so, and where it matters its paragraph (lid).
 */
export type ArticleReference = Readonly<z.output<typeof articleReferenceSchema>>;

/** The reference of an article of the Electoral Act and, where given, its paragraph. */
export function article(name: string, paragraph?: number): ArticleReference {
  return paragraph === undefined ? { article: name } : { article: name, paragraph };
}
