import { readingIds, readingRegistry } from "../../../law/readings/registry.js";
import type { ReadingId } from "../../../model/outcome/readings.js";
import type { ReadingSentences } from "../../language/language.js";

function wordsOf(id: ReadingId): { question: string; options: Record<string, string> } {
  const { question, options } = readingRegistry[id];
  return {
    question,
    options: Object.fromEntries(options.map(({ option, says }) => [option, says])),
  };
}

/** The contested questions of the law and their answers, in English: the registry's own words. */
export const englishReadings = Object.fromEntries(
  readingIds.map((id) => [id, wordsOf(id)]),
) as ReadingSentences;
