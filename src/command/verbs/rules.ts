import { buildCommand } from "@stricli/core";
import { ruleSubjects } from "../../law/rule-set.js";
import { articleName } from "../../model/article.js";
import { type ElectionType, electionTypes } from "../../model/election/election-type.js";
import { rulesOnDay } from "../../operations/law.js";
import type { Ending } from "../exit-status.js";
import { oneOf } from "../flags/parsers.js";
import { jsonFlag, languageFlag } from "../flags/shared-flags.js";
import { lineWriter, type Surroundings, writeJson } from "../surroundings.js";
import { ends } from "./ends.js";
import { type AnswerFlags, endRefused } from "./refusal-text.js";

function rules(this: Surroundings, flags: AnswerFlags, type: ElectionType, day: string): Ending {
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

/** `kieswet rules`. */
export const rulesCommand = buildCommand<AnswerFlags, [ElectionType, string], Surroundings>({
  func: ends(rules),
  parameters: {
    positional: {
      kind: "tuple",
      parameters: [
        {
          parse: oneOf(electionTypes),
          brief: `The kind of election: ${electionTypes.join(", ")}`,
          placeholder: "type",
        },
        { parse: String, brief: "A day, such as 2026-03-18", placeholder: "day" },
      ],
    },
    flags: { json: jsonFlag, language: languageFlag },
  },
  docs: {
    brief: "The rules of a kind of election on a day, with article and source",
    fullDescription: [
      "Every rule of the calculation as it held on a day: its value, article, first and last day, source, and how it is known.",
      "",
      "  kieswet rules GR 2026-03-18",
    ].join("\n"),
  },
});
