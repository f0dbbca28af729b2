import type { Sentences } from "../read-sentences.js";

/** What a reader of Dutch knows to be said of a count by hand. */
export const dutchOfAudits = {
  "audit-agrees":
    "<w:unit>, opening <n:opening>: <n:figures> <figures?getal dat met de hand is geteld, is|getallen die met de hand zijn geteld, zijn> zoals gemeld.",
  "audit-differs":
    "<w:unit>, opening <n:opening>: <n:different> <different?getal wijkt|getallen wijken> af van wat is gemeld; met de hand <figures?is|zijn> <n:figures> <figures?getal|getallen> geteld.",
  "audit-difference": "Gemeld voor <w:field>: <n:reported>; met de hand geteld: <n:audited>.",
  "audit-awaited": "Nog met de hand te tellen (<n:count> <count?eenheid|eenheden>): <w:units>.",
  "audit-differing":
    "In <n:count> <count?eenheid|eenheden> van de steekproef is iets anders gevonden dan gemeld: <w:units>.",
  "audit-chosen-one":
    "Niet geloot maar gekozen, zodat deze niets over andere eenheden zegt: <w:units>.",
  "audit-chosen-several":
    "Niet geloot maar gekozen, zodat deze niets over andere eenheden zeggen: <w:units>.",
  "audit-enlarged":
    "Volgens de regel die vooraf is vastgesteld, heeft de steekproef <n:size> eenheden, omdat er <n:differing> of meer met een verschil zijn gevonden.",
  "audit-only-agrees": "De enige eenheid van de steekproef komt overeen met wat is gemeld.",
  "audit-all-agree":
    "De <n:agreed> eenheden van de steekproef komen alle overeen met wat is gemeld.",
  "audit-risk":
    "Waren er <n:wrong> of meer van de <n:stations> eenheden fout, dan zou dat bij hoogstens <n:risk> van 100 lotingen gebeuren.",
} as const satisfies Sentences;
