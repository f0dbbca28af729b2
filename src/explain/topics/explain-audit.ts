import {
  explainAuditedUnitSignature,
  explainAuditSignature,
} from "../../model/signatures/made/explain.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { Audit } from "../../validation/audit/audit.js";
import type { AuditedUnit } from "../../validation/audit/hand-count.js";
import { field } from "../language/facts.js";
import { tell } from "../language/tell.js";
import type { Voice } from "../language/voice.js";
import type { AuditPhrase } from "../language/words/audit.js";

/** What a count by hand found in a unit, in words: a heading, and a sentence for each figure that differs. */
export function explainAuditedUnit(found: AuditedUnit, voice: Voice): readonly string[] {
  const refusal = refusedArguments(explainAuditedUnitSignature, [found, voice]);
  if (refusal !== null) return refusal;
  const { unit, opening, figures, differences } = found;
  const heading: AuditPhrase =
    differences.length === 0
      ? { say: "agrees", unit, figures, opening }
      : { say: "differs", unit, figures, different: differences.length, opening };
  return told(
    [
      heading,
      ...differences.map(({ field: path, reported, audited }): AuditPhrase => {
        return { say: "difference", field: field(path), reported, audited };
      }),
    ],
    voice,
  );
}

/** How far an audit is and what it says, in words: a sentence for everything there is to say. */
export function explainAudit(audit: Audit, voice: Voice): readonly string[] {
  const refusal = refusedArguments(explainAuditSignature, [audit, voice]);
  if (refusal !== null) return refusal;
  const { enlarged, awaited, differing, chosen, agreement } = audit;
  const phrases: AuditPhrase[] = [];
  if (enlarged !== null) phrases.push({ say: "enlarged", ...enlarged });
  for (const [say, units] of [
    ["differing", differing],
    ["awaited", awaited],
    ["chosen", chosen],
  ] as const) {
    if (units.length > 0) phrases.push({ say, units: units.join(", "), count: units.length });
  }
  if (agreement !== null) {
    const { agreed, stations, wrong, riskPercent: risk } = agreement;
    phrases.push({ say: "agreement", agreed, stations, wrong, risk });
  }
  return told(phrases, voice);
}

function told(phrases: readonly AuditPhrase[], voice: Voice): readonly string[] {
  return phrases.map((phrase) => tell(phrase, voice.language.audit, voice.say));
}
