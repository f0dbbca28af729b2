import { plausibilityThresholds } from "../../law/counts/plausibility-thresholds.js";
import { checkSheetSignature } from "../../model/signatures/made/explain.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import { type CheckRule, checkRules } from "../../validation/register.js";
import { allKinds, stationKinds } from "../../validation/scope.js";
import type { Language } from "../language/language.js";
import { plainSentence } from "../language/sentence.js";
import { fill, tell } from "../language/tell.js";
import { type Voice, voiceOf } from "../language/voice.js";
import type { SheetWords } from "../language/words/findings.js";
import { names, paragraph, row } from "./blocks.js";
import type { Report, Row } from "./report.js";

/** For which reports a check is, in as few words as possible. */
function kindsInWords({ kinds }: CheckRule, { kinds: words }: SheetWords): string {
  if (kinds.length === allKinds.length) return words.all;
  if (kinds.length === stationKinds.length) return words.stations;
  const called: Readonly<Record<string, string>> = words;
  return kinds.map((kind) => called[kind] ?? kind).join(", ");
}

/** The formula of a check on figures in one language; questions are in words already. */
function formulaInWords({ formula, terms }: CheckRule, { formulaWords }: SheetWords): string {
  if (terms.length === 0 || terms.includes("answers")) return "";
  const called: Readonly<Record<string, string>> = formulaWords;
  return formula.replace(
    /candidate votes|list total|\band\b|\bor\b/g,
    (word) => called[word] ?? word,
  );
}

function ruleInWords(rule: CheckRule, { language, say }: Voice): string {
  const { sheet, checks } = language.findings;
  const when = fill(checks[rule.code].rule, plausibilityThresholds, {}, say);
  if (rule.suppressedBy.length === 0) return when;
  const codes = say.enumeration(rule.suppressedBy);
  return `${when} (${tell({ say: "not-with", codes }, sheet.phrases, say)})`;
}

function rowOf(rule: CheckRule, voice: Voice): Row {
  const { sheet, checks } = voice.language.findings;
  return row(
    rule.code,
    kindsInWords(rule, sheet),
    ruleInWords(rule, voice),
    formulaInWords(rule, sheet),
    checks[rule.code].marks,
  );
}

/** The page of all checks on counts in one language, made from the rules themselves: two A4. */
export function checkSheet(language: Language): Report {
  const refusal = refusedArguments(checkSheetSignature, [language]);
  if (refusal !== null) return refusal;
  const { sheet } = language.findings;
  const voice = voiceOf(language);
  return {
    language: language.code,
    title: sheet.title,
    blocks: [
      paragraph(plainSentence(sheet.introduction)),
      {
        kind: "table",
        caption: sheet.title,
        columns: [sheet.code, sheet.kind, sheet.when, sheet.formula, sheet.marks].map(names),
        rows: checkRules.map((rule) => rowOf(rule, voice)),
        footer: null,
      },
    ],
  };
}
