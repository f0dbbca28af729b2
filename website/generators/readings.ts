import { englishReadings } from "../../src/explain/languages/english/readings.js";
import { readingIds, readingRegistry } from "../../src/law/readings/registry.js";
import type { ArticleReference } from "../../src/model/article.js";
import type { Preset } from "../../src/model/outcome/readings.js";

const columns: readonly Preset[] = ["default", "abacus", "osv2020", "text"];

const cited = ({ article, paragraph, law }: ArticleReference): string =>
  `${law === undefined ? "article" : `${law}, article`} ${article}${paragraph === undefined ? "" : `, paragraph ${paragraph}`}`;

/** Every contested question with its answers, who gives them and where that was seen. */
export function generate(): string {
  return readingIds
    .map((id) => {
      const entry = readingRegistry[id];
      const { question, options } = englishReadings[id];
      const rows = Object.entries(options).map(([option, says]) => {
        const marks = columns.map((preset) => (entry.presets[preset] === option ? "yes" : ""));
        return `| \`${option}\` | ${says} | ${marks.join(" | ")} |`;
      });
      return [
        `### \`${id}\``,
        `**${question}** (${cited(entry.article)}; since ${entry.since})`,
        [
          "| answer | says | default | Abacus | OSV2020 | text |",
          "|---|---|---|---|---|---|",
          ...rows,
        ].join("\n"),
        `Source: ${entry.source}.`,
      ].join("\n\n");
    })
    .join("\n\n");
}
