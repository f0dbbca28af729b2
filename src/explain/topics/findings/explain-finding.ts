import { ownOnly } from "../../../model/has.js";
import {
  explainControlProtocolSignature,
  explainCorrectionSignature,
  explainFindingSignature,
  explainMismatchSignature,
} from "../../../model/signatures/made/explain.js";
import { refusedArguments } from "../../../model/signatures/refused-arguments.js";
import type { Correction } from "../../../tally/corrigenda/corrected-fields.js";
import type { Mismatch } from "../../../tally/reconciliation/reconcile.js";
import type { ControlProtocolFinding } from "../../../validation/control-protocol/finding.js";
import type { Finding } from "../../../validation/finding.js";
import { familyOf, familyOfUncoded } from "../../../validation/register.js";
import type { Phrase } from "../../language/dictionary.js";
import { decimal, field, filled, group, onDay, percentage } from "../../language/facts.js";
import { fill, tell } from "../../language/tell.js";
import type { Voice } from "../../language/voice.js";
import type {
  FieldPhrases,
  FindingReader,
  MismatchPhrase,
  ProtocolPhrase,
} from "../../language/words/findings.js";
import { fieldOfFigure } from "../field-of-figure.js";
import { findingFacts } from "./finding-facts.js";

/**
 * A finding in words: what is wrong or odd, with its numbers, and what its reader is to do: the
 * person who enters the report, or the coordinator.
 */
export function explainFinding(finding: Finding, reader: FindingReader, voice: Voice): string {
  const refusal = refusedArguments(explainFindingSignature, [finding, reader, voice]);
  if (refusal !== null) return refusal;
  const { checks, advice, uncoded } = voice.language.findings;
  if (finding.code === null) {
    const { check, article: reference, list, left, right } = finding;
    const on = list === undefined ? {} : { list: group(list) };
    const phrase = {
      say: check,
      ...on,
      left,
      right,
      article: { as: "article", article: reference },
    } as const;
    return `${tell(phrase, uncoded, voice.say)} ${advice[familyOfUncoded[check]][reader]}`;
  }
  const statement = fill(checks[finding.code].says, findingFacts(finding, voice), {}, voice.say);
  return `${finding.code}: ${statement} ${advice[familyOf(finding.code)][reader]}`;
}

/** A finding of the control protocol in words. */
export function explainControlProtocol(finding: ControlProtocolFinding, voice: Voice): string {
  const refusal = refusedArguments(explainControlProtocolSignature, [finding, voice]);
  if (refusal !== null) return refusal;
  return tell(protocolPhrase(finding), voice.language.findings.protocol, voice.say);
}

/** A difference between a body and its units in words. */
export function explainMismatch(mismatch: Mismatch, voice: Voice): string {
  const refusal = refusedArguments(explainMismatchSignature, [mismatch, voice]);
  if (refusal !== null) return refusal;
  return tell(mismatchPhrase(mismatch), voice.language.findings.mismatches, voice.say);
}

/** What a corrigendum changed, in words: a heading, and a sentence for each field. */
export function explainCorrection(correction: Correction, voice: Voice): readonly string[] {
  const refusal = refusedArguments(explainCorrectionSignature, [correction, voice]);
  if (refusal !== null) return refusal;
  const phrases: readonly Phrase<FieldPhrases>[] = [
    correctionPhrase(correction),
    ...correction.fields.map(
      ({ field: path, from, to }): Phrase<FieldPhrases> => ({
        say: "corrected",
        field: field(path),
        from: filled(from),
        to: filled(to),
      }),
    ),
  ];
  return phrases.map((phrase) => tell(phrase, voice.language.findings.fieldPhrases, voice.say));
}

function correctionPhrase(given: Correction): Phrase<FieldPhrases> {
  const { unit, session, replacedSession: replaced, newVote } = ownOnly(given);
  if (newVote !== undefined) return { say: "new-vote", unit, day: onDay(newVote) };
  return replaced === null
    ? { say: "first-counted", unit, session }
    : { say: "correction", unit, session, replaced };
}

function protocolPhrase(finding: ControlProtocolFinding): ProtocolPhrase {
  const { unit } = finding;
  switch (finding.check) {
    case "no-votes":
      return { say: finding.check, unit };
    case "unexplained-difference":
    case "missing-explanations":
      return { say: finding.check, unit, ballots: finding.ballots };
    case "many-blank-votes":
    case "many-invalid-votes": {
      const { numerator: votes, denominator: of } = finding.share;
      return { say: finding.check, unit, votes, of, share: percentage(finding.share) };
    }
    case "large-difference": {
      const { votes, allVotes } = finding;
      return { say: finding.check, unit, votes, allVotes };
    }
    case "list-deviates":
      return {
        say: finding.check,
        unit,
        list: group(finding.list),
        here: percentage(finding.here),
        elsewhere: percentage(finding.elsewhere),
      };
    case "candidates-possibly-switched": {
      const { more, fewer, reference } = finding;
      return {
        say: finding.check,
        unit,
        list: group(finding.list),
        more: more.candidate,
        moreVotes: more.received,
        moreExpected: decimal(more.expected),
        fewer: fewer.candidate,
        fewerVotes: fewer.received,
        fewerExpected: decimal(fewer.expected),
        reference,
      };
    }
    case "not-computable":
      return { say: finding.check, unit, of: finding.of };
  }
}

function mismatchPhrase(mismatch: Mismatch): MismatchPhrase {
  const { unit } = mismatch;
  switch (mismatch.kind) {
    case "figure": {
      const { what, parent, children } = mismatch;
      return { say: "figure", unit, what: field(fieldOfFigure(what)), parent, children };
    }
    case "missing-unit":
    case "doubled-unit":
    case "unknown-unit":
    case "another-election":
      return { say: mismatch.kind, unit, child: mismatch.child };
    case "ballot":
      return { say: "ballot", unit, child: mismatch.child, list: group(mismatch.list) };
  }
}
