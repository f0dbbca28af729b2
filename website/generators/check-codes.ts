import { checkSheet, dutch, english, reportToMarkdown } from "../../src/explain/index.js";

/** Every check on counts in the language asked for, without the title; it prints on one page. */
export function generate(words: string): string {
  const sheet = reportToMarkdown(checkSheet(words === "nl" ? dutch : english));
  return `<div class="sheet">\n\n${sheet.replace(/^# .*\n/, "")}\n\n</div>`;
}
