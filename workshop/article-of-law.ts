import type { ArticleReference } from "../src/model/article.js";

/** An article of another law than the Electoral Act. */
export const ofLaw = (law: string, name: string, paragraph?: number): ArticleReference =>
  paragraph === undefined ? { article: name, law } : { article: name, paragraph, law };
