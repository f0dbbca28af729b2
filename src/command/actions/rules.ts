import { ruleSubjects } from "../../law/rule-set.js";
import { articleName } from "../../model/article.js";
import type { ElectionType } from "../../model/election/election-type.js";
import { rulesOnDay } from "../../operations/law.js";
import type { Ending } from "../exit-status.js";
import { lineWriter, type Surroundings, writeJson } from "../surroundings.js";
import { type AnswerFlags, endRefused } from "./refusal-text.js";

/** What `kieswet rules` does. */
export function rules(
  this: Surroundings,
  flags: AnswerFlags,
  type: ElectionType,
  day: string,
): Ending {
  const answer = rulesOnDay.ask({ type, day });
  if (answer.status === "refused") return endRefused(this, answer, flags);
  if (flags.json) {
    writeJson(this, answer);
    return "right";
  }
  const write = lineWriter(this);
  const { rules: found } = answer;
  write(`${found.type}, ${found.from} – ${found.until ?? ""}`);
  for (const subject of ruleSubjects) {
    const { value, article, from, until, certainty, source } = found[subject];
    write("");
    write(`${subject}: ${articleName(article)}, ${from} – ${until ?? ""} (${certainty})`);
    write(`  ${JSON.stringify(value)}`);
    write(`  ${source}`);
  }
  return "right";
}
