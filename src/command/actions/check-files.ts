import { controlProtocolFromEml } from "../../eml/bridge/control-protocol-from-eml.js";
import type { EmlContestCount } from "../../eml/documents/count.js";
import type { EmlKind } from "../../eml/documents/document.js";
import { readEml } from "../../eml/read/read-eml.js";
import { explainVerification } from "../../explain/topics/explain-files.js";
import { explainControlProtocol } from "../../explain/topics/findings/explain-finding.js";
import { controlProtocol } from "../../operations/control-protocol.js";
import type { ControlProtocolFinding } from "../../validation/control-protocol/finding.js";
import type { VerificationFinding } from "../../verify/finding.js";
import { createFileCollector, isCount } from "../../verify/verify-eml.js";
import { CommandFault } from "../command-fault.js";
import type { Ending } from "../exit-status.js";
import { gathered } from "../given/bytes-of-files.js";
import { type GivenFile, givenFiles } from "../given/given-files.js";
import { unreadSentence } from "../given/unread-sentence.js";
import { lineWriter, type Surroundings, writeJson } from "../surroundings.js";
import { voiceIn } from "../voice-in.js";
import type { AnswerFlags } from "./refusal-text.js";

/** What was found in one count of any level. */
export interface CheckedCountFile {
  readonly file: string;
  readonly kind: EmlKind;
  /** The units that it reports on. */
  readonly units: number;
  /** Sums, order and places that do not agree within the file. */
  readonly findings: readonly VerificationFinding[];
  /** What the control protocol finds; null: it is for counts of municipalities. */
  readonly controlProtocol: readonly ControlProtocolFinding[] | null;
}

/** Every count among the files, by itself, and the counts of municipalities by the control protocol. */
export async function checkFiles(
  paths: readonly string[],
  flags: AnswerFlags,
  surroundings: Surroundings,
): Promise<Ending> {
  const { files } = await givenFiles(paths, surroundings.standardInput);
  const counts: CheckedCountFile[] = [];
  for (const file of files) {
    if (file.is === "table") continue;
    const checked = await checkedCount(file, flags);
    if (checked !== null) counts.push(checked);
  }
  if (counts.length === 0) {
    throw new CommandFault("unreadable", `There is no count (510) in ${paths.join(", ")}`);
  }
  if (flags.json) writeJson(surroundings, { status: "completed", counts });
  else tellCounts(counts, flags, surroundings);
  const isFound = counts.some(
    ({ findings, controlProtocol: protocol }) => findings.length + (protocol?.length ?? 0) > 0,
  );
  return isFound ? "wrong" : "right";
}

/** What is found in one file; null: it is no count. */
async function checkedCount(
  { name, bytes }: GivenFile,
  { language }: AnswerFlags,
): Promise<CheckedCountFile | null> {
  const reading = readEml(await gathered(bytes()), { mode: "lenient" });
  if (reading.status === "refused") {
    const unread = [{ file: name, issues: reading.issues }];
    throw new CommandFault("unreadable", unreadSentence(unread, language));
  }
  const document = reading.value;
  if (!isCount(document)) return null;
  const collector = createFileCollector();
  collector.addReading(name, reading);
  const { counts, remarks } = collector.given();
  return {
    file: name,
    kind: document.kind,
    units: document.contests.reduce((sum, { units }) => sum + units.length, 0),
    findings: [...remarks, ...counts.flatMap(({ findings }) => findings)],
    controlProtocol: document.kind === "510b" ? document.contests.flatMap(foundByProtocol) : null,
  };
}

function foundByProtocol(contest: EmlContestCount): readonly ControlProtocolFinding[] {
  const answer = controlProtocol.ask(controlProtocolFromEml(contest));
  if (answer.status === "completed") return answer.findings;
  throw new CommandFault("unreadable", `The control protocol cannot be held against ${contest.id}`);
}

function tellCounts(
  counts: readonly CheckedCountFile[],
  { language }: AnswerFlags,
  surroundings: Surroundings,
): void {
  const write = lineWriter(surroundings);
  const voice = voiceIn(language);
  const unitsOf = { nl: ["eenheid", "eenheden"], en: ["unit", "units"] }[language];
  for (const { file, units, findings, controlProtocol: protocol } of counts) {
    write(`${file}: ${units} ${unitsOf[units === 1 ? 0 : 1]}`);
    for (const finding of findings) write(`  ${explainVerification(finding, voice)}`);
    for (const finding of protocol ?? []) write(`  ${explainControlProtocol(finding, voice)}`);
  }
}
