import { escapeMarkup } from "../../explain/markup.js";
import { reportPage } from "../report/html-report.js";
import { reportOfRecord } from "./replay-record.js";
import type { RecordedArticle, SessionRecord } from "./session-record.js";

/** A record as a page for people, made of the record alone: its answers are judged again for it. */
export function recordPage(record: SessionRecord): string {
  const before = [session(record), scope(record), excluded(record.articles)].join("\n");
  return reportPage(reportOfRecord(record), before);
}

function session(record: SessionRecord): string {
  const { said, program, kit, law, vectors, environment, times, drawn } = record;
  const files = [...program.files, ...vectors].map(({ file, sha256 }) => `${file}: ${sha256}`);
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ["Program", [said.program]],
    ["Build", program.build === null ? [] : [program.build]],
    ["Started as", [program.command.join(" ")]],
    ["Kit", [`kieswet ${kit.library}, ${kit.fingerprint}`]],
    ["Law", [`rules ${law.rules}, last change ${law.lastChange}`]],
    ["Environment", Object.entries(environment).map(([name, value]) => `${name} ${value}`)],
    ["Began and ended", [`${times.began}, ${times.ended}`]],
    ["Cases drawn", drawn === null ? [] : [`${drawn.cases}, for ${drawn.profile}`]],
    ["Seed", drawn === null ? [] : [String(drawn.seed)]],
    ["SHA-256 of files", files],
  ];
  const shown = rows.filter(([, values]) => values.length > 0);
  const cells = shown.map(
    ([name, values]) =>
      `<tr><th scope="row">${name}</th><td>${values.map(escapeMarkup).join("<br>")}</td></tr>`,
  );
  return `<section><h2>Session</h2><table class="session"><tbody>${cells.join("")}</tbody></table></section>`;
}

function scope({ says, doesNotSay }: SessionRecord): string {
  const list = (sentences: readonly string[]) =>
    `<ul>${sentences.map((text) => `<li>${escapeMarkup(text)}</li>`).join("")}</ul>`;
  return `<section><h2>What this says</h2>${list(says)}<h3>What it does not say</h3>${list(doesNotSay)}</section>`;
}

/** By article: which mistakes the right answers exclude. */
function excluded(articles: readonly RecordedArticle[]): string {
  const rows = articles
    .filter((one) => one.excluded.length > 0)
    .map(
      ({ article, excluded: mistakes }) =>
        `<tr><th scope="row">${escapeMarkup(article)}</th><td>${escapeMarkup(mistakes.join("; "))}</td></tr>`,
    );
  if (rows.length === 0) return "";
  return `<details class="excluded"><summary><strong>Mistakes that the right answers exclude, by article</strong></summary><table class="session"><tbody>${rows.join("")}</tbody></table></details>`;
}
