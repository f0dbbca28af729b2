import type { Sentences } from "../read-sentences.js";

/** What a reader of Dutch knows to be said in a report on a count. */
export const dutchOfCountReports = {
  "count-title":
    "Telling van het <c:body=municipality:gemeentelijk stembureau|district:hoofdstembureau|national-postal-committee:nationaal briefstembureau|central-committee:centraal stembureau> <w:area>.",
  "count-units": "Opgeteld uit <n:units> <units?onderdeel|onderdelen>.",
  "count-turnout":
    "De opkomst is <p:turnout>: het aantal uitgebrachte stemmen, gedeeld door het aantal kiesgerechtigden.",
  "count-errors-added": "Let op: in dit totaal zijn tellingen opgenomen waarin nog fouten staan.",
  "count-no-differences": "Overal is het aantal stemmen gelijk aan het aantal toegelaten kiezers.",
  "count-no-findings": "Er is niets gevonden dat niet klopt of opvalt.",
  "count-correction": "<w:unit>: zitting <n:session> vervangt de telling van zitting <n:replaced>.",
  "count-first": "<w:unit>: voor het eerst geteld in zitting <n:session>.",
  "count-new-vote":
    "<w:unit>: opnieuw gestemd op <w:day> (artikel V 6); deze telling komt in de plaats van de vorige.",
  "count-corrected": "<w:field>: was <w:from>, is nu <w:to>.",
} as const satisfies Sentences;
