import { reportOn } from "../../verify/report-on.js";
import type { VerificationReport } from "../../verify/verification.js";
import type { Ending } from "../exit-status.js";
import { type FactFlags, verificationOptions } from "../flags/facts.js";
import type { LanguageCode } from "../flags/shared-flags.js";
import { collectedFiles } from "../given/collected-files.js";
import { lineWriter, type Surroundings, writeJson } from "../surroundings.js";
import { isOfSome, matchedLine, todaysLine } from "../verify/printed-fingerprints.js";
import { writeVerification } from "../verify/verification-text.js";
import { voiceIn } from "../voice-in.js";
import { endings } from "./endings.js";

/** What may be asked of it. */
export interface VerifyFlags extends FactFlags {
  readonly strict: boolean;
  readonly fingerprints: boolean;
  readonly fingerprint: readonly string[] | undefined;
  readonly all: boolean;
  readonly json: boolean;
  readonly language: LanguageCode;
}

/** What `kieswet verify` does. */
export async function verify(
  this: Surroundings,
  flags: VerifyFlags,
  ...paths: readonly string[]
): Promise<Ending> {
  const printed = flags.fingerprint ?? [];
  const order = {
    mode: flags.strict ? "strict" : "lenient",
    allFingerprints: printed.length > 0,
  } as const;
  const { collector, fingerprints, leftOut } = await collectedFiles(paths, order, this);
  const found = reportOn(collector.given(), verificationOptions(flags));
  const isUnmatched = printed.some((text) => !isOfSome(text, fingerprints));
  const isForged = isUnmatched && found.verdict === "right";
  const report: VerificationReport = isForged ? { ...found, verdict: "wrong" } : found;
  if (flags.json) {
    const matches = printed.map((text) => ({ text, isOfAFile: isOfSome(text, fingerprints) }));
    writeJson(this, { ...report, leftOut, printedFingerprints: matches });
  } else {
    const write = lineWriter(this);
    writeVerification(report, { all: flags.all, voice: voiceIn(flags.language) }, write);
    for (const text of printed) write(matchedLine(text, fingerprints));
    if (flags.fingerprints) write("");
    if (flags.fingerprints) for (const each of fingerprints) write(todaysLine(each));
  }
  return endings[report.verdict];
}
