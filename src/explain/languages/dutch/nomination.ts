import { type Dictionary, dictionary } from "../../language/dictionary.js";
import type { NominationPhrases } from "../../language/words/nomination.js";

/** Decisions on lists, in Dutch. */
export const dutchNomination: Dictionary<NominationPhrases> = dictionary<NominationPhrases>()({
  valid:
    "Lijst {list} is geldig in kieskring {district}, met {candidates:# kandidaat|# kandidaten}.",
  invalid: "Lijst {list} is ongeldig in kieskring {district}: {because} ({article}).",
  ground:
    "{ground:not-filed-in-time=niet op de dag van kandidaatstelling ingeleverd|deposit-missing=het bewijs van betaling van de waarborgsom ontbreekt|too-little-support=te weinig geldige verklaringen van ondersteuning|not-the-model=niet op het voorgeschreven model|filer-not-entitled=ingeleverd door wie daartoe niet bevoegd is|filer-not-identified=de inleveraar heeft zich niet geïdentificeerd|all-candidates-struck=alle kandidaten zijn geschrapt}",
  struck:
    "Kandidaat {candidate} is geschrapt: {ground:own-statement-missing=de verklaring niet elders kandidaat te staan ontbreekt|not-named-as-prescribed=niet vermeld zoals voorgeschreven|no-consent=instemming ontbreekt|no-agent=aanwijzing van een gemachtigde ontbreekt|too-young=bereikt de leeftijd niet tijdens de zittingsperiode|no-settlement-declaration=verklaring van vestiging ontbreekt|settles-elsewhere-too=verklaarde zich ook elders te zullen vestigen|on-several-lists=staat op meer lijsten van de kieskring|deceased=overleden|beyond-maximum=staat na het toegelaten aantal} ({article}).",
  support:
    "Er {valid:is # geldige verklaring|zijn # geldige verklaringen} van ondersteuning; nodig {needed:is|zijn} er {needed} ({article}).",
  exempt: "Verklaringen van ondersteuning zijn niet nodig ({article}).",
  "name-struck":
    "De aanduiding is geschrapt: {because:not-declared=een verklaring van de gemachtigde ontbreekt|above-several-lists=zij staat boven meer lijsten}.",
});
