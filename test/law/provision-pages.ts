import { englishReadings } from "../../src/explain/languages/english/readings.js";
import { readingIds, readingRegistry } from "../../src/law/readings/registry.js";
import { partsOfLaw, registeredTimelines } from "../../src/law/register.js";
import { articleName } from "../../src/model/article.js";
import { provisionLines } from "./provision-lines.js";

/** Every question, its possible answers, and what each preset answers. */
function readingLines(): string {
  return readingIds
    .map((id) => {
      const { article, presets, source, since } = readingRegistry[id];
      const { question, options } = englishReadings[id];
      return [
        id,
        `  ${articleName(article)}`,
        `  ${question}`,
        ...Object.entries(options).map(([option, says]) => `  ${option}: ${says}`),
        ...Object.entries(presets).map(([name, answer]) => `  preset ${name}: ${answer}`),
        `  source: ${source}`,
        `  since: ${since}`,
      ].join("\n");
    })
    .join("\n\n")
    .concat("\n");
}

/** The pages on which the law stands as it was read, by file name. */
export const provisionPages: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.keys(partsOfLaw).map((part) => [
      `${part}.txt`,
      provisionLines(registeredTimelines.filter((entry) => entry.part === part)),
    ]),
  ),
  "readings.txt": readingLines(),
};
