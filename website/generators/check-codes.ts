import { dutch } from "../../src/explain/languages/dutch.js";
import { english } from "../../src/explain/languages/english.js";
import { checkSheet } from "../../src/explain/report/check-sheet.js";
import { reportToMarkdown } from "../../src/explain/report/report-to-markdown.js";

/** Every check on counts in the language asked for, without the title; it prints on one page. */
export function generate(words: string): string {
  const sheet = reportToMarkdown(checkSheet(words === "nl" ? dutch : english));
  return `<div class="sheet">\n\n${sheet.replace(/^# .*\n/, "")}\n\n</div>`;
}
