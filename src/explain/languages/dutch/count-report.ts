import { dictionary } from "../../language/dictionary.js";
import type { CountReportPhrases, CountReportWords } from "../../language/words/count-report.js";

/** The fixed words of reports on counts, in Dutch. */
export const dutchCountReport: CountReportWords = {
  bodies: {
    municipality: "gemeentelijk stembureau",
    district: "hoofdstembureau",
    "national-postal-committee": "nationaal briefstembureau",
    "central-committee": "centraal stembureau",
  },
  phrases: dictionary<CountReportPhrases>()({
    title: "Telling van het {body} {area}",
    "candidates-of-list": "Stemmen op de kandidaten van {list}",
    units: "Opgeteld uit {units:# onderdeel|# onderdelen}.",
    turnout:
      "De opkomst is {turnout}: het aantal uitgebrachte stemmen, gedeeld door het aantal kiesgerechtigden.",
  }),
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
  noDifferences: "Overal is het aantal stemmen gelijk aan het aantal toegelaten kiezers.",
  noFindings: "Er is niets gevonden dat niet klopt of opvalt.",
  errorsAdded: "Let op: in dit totaal zijn tellingen opgenomen waarin nog fouten staan.",
};
