import type { FieldPath } from "../../../model/count/field-path.js";
import type { Correction } from "../../../tally/corrigenda/corrected-fields.js";
import type { Mismatch } from "../../../tally/reconciliation/reconcile.js";
import type { ControlProtocolFinding } from "../../../validation/control-protocol/finding.js";
import type { Finding } from "../../../validation/finding.js";
import type { Voice } from "../../language/voice.js";
import { fieldSpeakerOf } from "./field-speaker.js";
import { findingFamilies } from "./finding-family.js";
import type { FieldSpeaker, FindingReader } from "./finding-words.js";

/**
 * A finding in words: what is wrong or odd, with its numbers, and what its reader is to do: the
 * person who enters the report, or the coordinator.
 */
export function explainFinding(finding: Finding, reader: FindingReader, voice: Voice): string {
  const { checks, advice } = voice.language.findings;
  const says = checks[finding.code].says as (finding: Finding, say: FieldSpeaker) => string;
  const statement = says(finding, fieldSpeakerOf(voice));
  return `${finding.code}: ${statement} ${advice[findingFamilies[finding.code]][reader]}`;
}

/** A finding of the control protocol in words. */
export function explainControlProtocol(finding: ControlProtocolFinding, voice: Voice): string {
  const says = voice.language.findings.protocol[finding.check] as (
    finding: ControlProtocolFinding,
    say: Voice["say"],
  ) => string;
  return says(finding, voice.say);
}

/** A difference between a body and its units in words. */
export function explainMismatch(mismatch: Mismatch, voice: Voice): string {
  const says = voice.language.findings.mismatches[mismatch.kind] as (
    mismatch: Mismatch,
    what: string,
    say: Voice["say"],
  ) => string;
  const what =
    mismatch.kind === "figure"
      ? fieldSpeakerOf(voice).field(mismatch.what.replace(/\.votes$/, ".total") as FieldPath)
      : "";
  return says(mismatch, what, voice.say);
}

/** What a corrigendum changed, in words: a heading, and a sentence for each field. */
export function explainCorrection(correction: Correction, voice: Voice): readonly string[] {
  const say = fieldSpeakerOf(voice);
  const { findings } = voice.language;
  return [
    findings.correction(correction, voice.say),
    ...correction.fields.map(({ field, from, to }) =>
      findings.correctedField(say.field(field), say.fieldValue(from), say.fieldValue(to)),
    ),
  ];
}
