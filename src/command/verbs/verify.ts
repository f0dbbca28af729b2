import { buildCommand } from "@stricli/core";
import { reportOn } from "../../verify/report-on.js";
import type { VerificationReport } from "../../verify/verification.js";
import type { Ending } from "../exit-status.js";
import { type FactFlags, factFlags, repeated, verificationOptions } from "../flags/facts.js";
import { jsonFlag, type LanguageCode, languageFlag, voiceIn } from "../flags/shared-flags.js";
import { collectedFiles } from "../given/collected-files.js";
import { lineWriter, type Surroundings, writeJson } from "../surroundings.js";
import { isOfSome, matchedLine, todaysLine } from "../verify/printed-fingerprints.js";
import { writeVerification } from "../verify/verification-text.js";
import { endings } from "./endings.js";
import { ends } from "./ends.js";

interface VerifyFlags extends FactFlags {
  readonly strict: boolean;
  readonly fingerprints: boolean;
  readonly fingerprint: readonly string[] | undefined;
  readonly all: boolean;
  readonly json: boolean;
  readonly language: LanguageCode;
}

const switched = { kind: "boolean", default: false, withNegated: false } as const;

async function verify(
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

/** `kieswet verify`. */
export const verifyCommand = buildCommand<VerifyFlags, readonly string[], Surroundings>({
  func: ends(verify),
  parameters: {
    positional: {
      kind: "array",
      parameter: {
        parse: String,
        brief: "Files, folders, zip files; - is standard input",
        placeholder: "path",
      },
      minimum: 1,
    },
    flags: {
      ...factFlags,
      strict: { ...switched, brief: "Refuse a file with anything that the standard does not have" },
      fingerprints: { ...switched, brief: "Print the fingerprint of each file" },
      fingerprint: {
        ...repeated,
        parse: String,
        brief: "A printed fingerprint: which file has it",
        placeholder: "text",
      },
      all: { ...switched, brief: "Every finding instead of the first twelve of a kind" },
      json: jsonFlag,
      language: languageFlag,
    },
  },
  docs: {
    brief: "Are official files of an election right?",
    fullDescription: [
      "Checks the official files (EML_NL) of one election against each other and against the law, in any order.",
      "Ends with 0 when everything that was given agrees, 1 when something does not, 2 when a file could not be read, 3 when a unit or a fact is missing.",
      "",
      "  kieswet verify files.zip",
      "  kieswet verify files --deceased 2/4 --language nl",
    ].join("\n"),
  },
});
