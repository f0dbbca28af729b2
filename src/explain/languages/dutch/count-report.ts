import type { CountReportWords } from "../../report/count-report-words.js";

/** The fixed words of reports on counts, in Dutch. */
export const dutchCountReport: CountReportWords = {
  bodies: {
    municipality: "gemeentelijk stembureau",
    district: "hoofdstembureau",
    "national-postal-committee": "nationaal briefstembureau",
    "central-committee": "centraal stembureau",
  },
  title: (body, area) => `Telling van het ${body} ${area}`,
  headings: {
    totals: "Totalen",
    lists: "Stemmen per lijst",
    candidates: "Stemmen per kandidaat",
    differences: "Verschillen",
    corrections: "Corrigenda",
    findings: "Bevindingen",
  },
  captions: {
    totals: "Toegelaten kiezers en uitgebrachte stemmen",
    lists: "Stemmen op elke lijst",
    candidates: (list) => `Stemmen op de kandidaten van ${list}`,
    differences: "Waar het aantal stemmen niet gelijk is aan het aantal toegelaten kiezers",
    errors: "Tellingen waarin nog fouten staan",
  },
  columns: {
    figure: "Wat",
    number: "Aantal",
    unit: "Onderdeel",
    difference: "Verschil",
    codes: "Codes",
  },
  units: (count, say) =>
    count === 1 ? "Opgeteld uit 1 onderdeel." : `Opgeteld uit ${say.number(count)} onderdelen.`,
  turnout: (percentage) =>
    `De opkomst is ${percentage}: het aantal uitgebrachte stemmen, gedeeld door het aantal kiesgerechtigden.`,
  noDifferences: "Overal is het aantal stemmen gelijk aan het aantal toegelaten kiezers.",
  noFindings: "Er is niets gevonden dat niet klopt of opvalt.",
  errorsAdded: "Let op: in dit totaal zijn tellingen opgenomen waarin nog fouten staan.",
};
