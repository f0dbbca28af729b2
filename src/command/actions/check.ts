import {
  explainControlProtocol,
  explainFinding,
  explainMismatch,
} from "../../explain/topics/findings/explain-finding.js";
import { has } from "../../model/has.js";
import { checkCount } from "../../operations/check-count.js";
import { controlProtocol } from "../../operations/control-protocol.js";
import { reconciliation } from "../../operations/reconciliation.js";
import type { Ending } from "../exit-status.js";
import { jsonOrFiles } from "../given/json-or-files.js";
import { lineWriter, type Surroundings, writeJson } from "../surroundings.js";
import { voiceIn } from "../voice-in.js";
import { checkFiles } from "./check-files.js";
import { type AnswerFlags, endRefused } from "./refusal-text.js";

/** What `kieswet check` does. */
export async function check(
  this: Surroundings,
  flags: AnswerFlags,
  ...paths: readonly string[]
): Promise<Ending> {
  const given = await jsonOrFiles(paths, this);
  return given.kind === "json"
    ? checkQuestion(given.value, flags, this)
    : checkFiles(paths, flags, given.surroundings);
}

/** One count with its ballot, the units of a municipality, or a body with what its units reported. */
function checkQuestion(question: unknown, flags: AnswerFlags, surroundings: Surroundings): Ending {
  const voice = voiceIn(flags.language);
  const names = (name: string) =>
    typeof question === "object" && question !== null && has(question, name);
  if (names("body") && !names("ballot")) {
    const answer = reconciliation.ask(question);
    if (answer.status === "refused") return endRefused(surroundings, answer, flags);
    const sentences = answer.mismatches.map((mismatch) => explainMismatch(mismatch, voice));
    return tell({ answer, sentences }, flags, surroundings);
  }
  if (names("units")) {
    const answer = controlProtocol.ask(question);
    if (answer.status === "refused") return endRefused(surroundings, answer, flags);
    const sentences = answer.findings.map((finding) => explainControlProtocol(finding, voice));
    return tell({ answer, sentences }, flags, surroundings);
  }
  const answer = checkCount.ask(question);
  if (answer.status === "refused") return endRefused(surroundings, answer, flags);
  const sentences = answer.findings.map((finding) => explainFinding(finding, "coordinator", voice));
  return tell({ answer, sentences }, flags, surroundings);
}

function tell(
  { answer, sentences }: { readonly answer: unknown; readonly sentences: readonly string[] },
  { json }: AnswerFlags,
  surroundings: Surroundings,
): Ending {
  const write = lineWriter(surroundings);
  if (json) writeJson(surroundings, answer);
  else for (const sentence of sentences) write(sentence);
  return sentences.length > 0 ? "wrong" : "right";
}
