import { controlProtocolFromEml } from "../../eml/bridge/control-protocol-from-eml.js";
import { readEml } from "../../eml/read/read-eml.js";
import { explainEmlIssue } from "../../explain/topics/explain-files.js";
import {
  explainControlProtocol,
  explainFinding,
} from "../../explain/topics/findings/explain-finding.js";
import { checkCount, controlProtocol } from "../../operations/count.js";
import type { ControlProtocolFinding } from "../../validation/control-protocol/finding.js";
import { CommandFault } from "../command-fault.js";
import type { Ending } from "../exit-status.js";
import { gathered } from "../given/bytes-of-files.js";
import { givenFiles } from "../given/given-files.js";
import { jsonOrFiles } from "../given/json-or-files.js";
import { lineWriter, type Surroundings, writeJson } from "../surroundings.js";
import { voiceIn } from "../voice-in.js";
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

/** One count with its ballot, or the units of a municipality. */
function checkQuestion(question: unknown, flags: AnswerFlags, surroundings: Surroundings): Ending {
  const voice = voiceIn(flags.language);
  const isMunicipality = typeof question === "object" && question !== null && "units" in question;
  if (isMunicipality) {
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

interface CheckedMunicipality {
  readonly file: string;
  readonly district: string;
  readonly units: number;
  readonly findings: readonly ControlProtocolFinding[];
}

/** The counts of municipalities (510b), by the control protocol. */
async function checkFiles(
  paths: readonly string[],
  flags: AnswerFlags,
  surroundings: Surroundings,
): Promise<Ending> {
  const { files } = await givenFiles(paths, surroundings.standardInput);
  const checked: CheckedMunicipality[] = [];
  for (const { name, bytes } of files) {
    const reading = readEml(await gathered(bytes()), { mode: "lenient" });
    if (reading.status === "refused") {
      const said = reading.issues.map((issue) => explainEmlIssue(issue, voiceIn(flags.language)));
      throw new CommandFault("unreadable", `${name}: ${said.slice(0, 3).join(" ")}`);
    }
    if (reading.value.kind !== "510b") continue;
    for (const contest of reading.value.contests) {
      const answer = controlProtocol.ask(controlProtocolFromEml(contest));
      if (answer.status === "refused") return endRefused(surroundings, answer, flags);
      const { findings } = answer;
      checked.push({ file: name, district: contest.id, units: contest.units.length, findings });
    }
  }
  if (checked.length === 0) {
    throw new CommandFault(
      "unreadable",
      `no count of a municipality (510b) in ${paths.join(", ")}`,
    );
  }
  return tellMunicipalities(checked, flags, surroundings);
}

function tellMunicipalities(
  checked: readonly CheckedMunicipality[],
  flags: AnswerFlags,
  surroundings: Surroundings,
): Ending {
  const ending = checked.some(({ findings }) => findings.length > 0) ? "wrong" : "right";
  if (flags.json) {
    writeJson(surroundings, { status: "completed", municipalities: checked });
    return ending;
  }
  const write = lineWriter(surroundings);
  const voice = voiceIn(flags.language);
  for (const { file, units, findings } of checked) {
    write(`${file}: ${units}`);
    for (const finding of findings) write(`  ${explainControlProtocol(finding, voice)}`);
  }
  return ending;
}
