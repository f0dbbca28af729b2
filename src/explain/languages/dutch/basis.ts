import { type Dictionary, dictionary } from "../../language/dictionary.js";
import type { BasisPhrases } from "../../language/words/basis.js";

/** Under which law an outcome was calculated, in Dutch. */
export const dutchBasis: Dictionary<BasisPhrases> = dictionary<BasisPhrases>()({
  law: "Berekend volgens {law:electoral-act=de Kieswet zoals die|water-authorities-decree=het Waterschapsbesluit zoals dat} gold op {day}.",
  "changed-law":
    "Wat de uitslag zou zijn: berekend volgens {law:electoral-act=de Kieswet zoals die|water-authorities-decree=het Waterschapsbesluit zoals dat} gold op {day}, met {changes:deze wijziging|deze wijzigingen}: {changes}.",
  hypothetical:
    "Dit is wat de uitslag zou zijn met {changes:deze wijziging|deze wijzigingen} van de wet: {changes}.",
  "other-readings":
    "{readings:Eén vraag die de wet openlaat, is|# vragen die de wet openlaat, zijn} beantwoord met een andere lezing dan de gebruikelijke.",
  "bill-36641":
    "het wetsvoorstel 36 641, waarin alleen lijsten die de kiesdeler halen een restzetel krijgen",
  change: "“{name}”",
});
