import { type Dictionary, dictionary } from "../../language/dictionary.js";
import type { AuditPhrases } from "../../language/words/audit.js";

/** A count by hand beside the reports, in Dutch. */
export const dutchAudit: Dictionary<AuditPhrases> = dictionary<AuditPhrases>()({
  agrees:
    "{unit}, opening {opening}: {figures:# getal dat met de hand is geteld, is|# getallen die met de hand zijn geteld, zijn} zoals gemeld.",
  differs:
    "{unit}, opening {opening}: {different:# getal wijkt|# getallen wijken} af van wat is gemeld; met de hand {figures:is # getal|zijn # getallen} geteld.",
  difference: "Gemeld voor {field}: {reported}; met de hand geteld: {audited}.",
  awaited: "Nog met de hand te tellen ({count:# eenheid|# eenheden}): {units}.",
  differing:
    "In {count:# eenheid|# eenheden} van de steekproef is iets anders gevonden dan gemeld: {units}.",
  chosen:
    "Niet geloot maar gekozen, zodat {count:deze|deze} niets over andere eenheden {count:zegt|zeggen}: {units}.",
  enlarged:
    "Volgens de regel die vooraf is vastgesteld, heeft de steekproef {size} eenheden, omdat er {differing} of meer met een verschil zijn gevonden.",
  agreement:
    "{agreed:De enige eenheid van de steekproef komt overeen met wat is gemeld|De # eenheden van de steekproef komen alle overeen met wat is gemeld}. Waren er {wrong} of meer van de {stations} eenheden fout, dan zou dat bij hoogstens {risk} van 100 lotingen gebeuren.",
});
