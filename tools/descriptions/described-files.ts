import { sourceOfWords } from "./source-of-words.js";
import { wordsOfSchemas } from "./targets.js";

/** The files of words as they ought to be, before they are set out in lines. */
export async function describedFiles(): Promise<Readonly<Record<string, string>>> {
  const { door, published } = await wordsOfSchemas();
  return {
    "src/described/texts-of-schemas.ts": sourceOfWords(
      door,
      "textsOfSchemas",
      "./described-schema.js",
    ),
    "src/conformance/format/texts-of-published.ts": sourceOfWords(
      published,
      "textsOfPublished",
      "../../described/described-schema.js",
    ),
  };
}
