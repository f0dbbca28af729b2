import { checkRules } from "../../../validation/register.js";
import type { CheckRule } from "../../../validation/rule.js";
import { allKinds, stationKinds } from "../../../validation/scope.js";
import type { Language } from "../../language/language.js";
import type { Report, Row } from "../../report/report.js";
import type { SheetWords } from "./finding-words.js";

/** For which reports a check is, in as few words as possible. */
function kindsInWords({ kinds }: CheckRule, { kinds: words }: SheetWords): string {
  if (kinds.length === allKinds.length) return words.all;
  if (kinds.length === stationKinds.length) return words.stations;
  return kinds.map((kind) => words[kind as keyof SheetWords["kinds"]]).join(", ");
}

/** The formula of a check on figures in one language; questions are in words already. */
function formulaInWords({ formula, terms }: CheckRule, { formulaWords }: SheetWords): string {
  if (terms.length === 0 || terms.includes("answers")) return "";
  return formula.replace(
    /candidate votes|list total|\band\b|\bor\b/g,
    (word) => formulaWords[word as keyof SheetWords["formulaWords"]],
  );
}

function row(rule: CheckRule, language: Language): Row {
  const { sheet, checks } = language.findings;
  const words = checks[rule.code];
  const suppressed =
    rule.suppressedBy.length === 0
      ? ""
      : ` (${sheet.notWith(language.naming.enumeration(rule.suppressedBy))})`;
  const cells = [
    kindsInWords(rule, sheet),
    `${words.rule}${suppressed}`,
    formulaInWords(rule, sheet),
    words.marks,
  ];
  return { header: rule.code, cells: cells.map((text) => ({ text, marked: false })) };
}

/** The page of all checks on counts in one language, made from the rules themselves: two A4. */
export function checkSheet(language: Language): Report {
  const { sheet } = language.findings;
  return {
    language: language.code,
    title: sheet.title,
    blocks: [
      { kind: "paragraph", sentences: [{ text: sheet.introduction, references: [] }] },
      {
        kind: "table",
        caption: sheet.title,
        columns: [sheet.code, sheet.kind, sheet.when, sheet.formula, sheet.marks].map((label) => ({
          label,
          align: "start",
        })),
        rows: checkRules.map((rule) => row(rule, language)),
        footer: null,
      },
    ],
  };
}
