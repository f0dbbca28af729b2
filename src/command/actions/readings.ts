import { readingIds, readingRegistry } from "../../law/readings/registry.js";
import { articleName } from "../../model/article.js";
import { contestedQuestions } from "../../operations/law.js";
import type { Ending } from "../exit-status.js";
import { lineWriter, type Surroundings, writeJson } from "../surroundings.js";
import { wrapped } from "../terminal/wrapped.js";
import { voiceIn } from "../voice-in.js";
import type { AnswerFlags } from "./refusal-text.js";

/** What `kieswet readings` does. */
export function readings(this: Surroundings, { json, language }: AnswerFlags): Ending {
  if (json) {
    writeJson(this, contestedQuestions.run({}));
    return "right";
  }
  const write = lineWriter(this);
  const words = voiceIn(language).language.readings;
  for (const id of readingIds) {
    const { article, presets } = readingRegistry[id];
    const { question, options } = words[id];
    write(`${id} (${articleName(article)})`);
    for (const line of wrapped(question, this.columns ?? Infinity)) write(`  ${line}`);
    for (const [option, answer] of Object.entries(options)) {
      const holders = Object.entries(presets)
        .filter(([, chosen]) => chosen === option)
        .map(([preset]) => preset);
      write(`  - ${option}${holders.length === 0 ? "" : ` [${holders.join(", ")}]`}: ${answer}`);
    }
    write("");
  }
  return "right";
}
