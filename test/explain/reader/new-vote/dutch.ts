import type { Sentences } from "../read-sentences.js";

const rule = "(artikel V 6, derde lid, van de Kieswet)";

/** What a reader of Dutch knows to be said of members who had been admitted before a new vote. */
export const dutchOfNewVotes = {
  "new-vote-nobody-stays": `Geen lid dat al was toegelaten, blijft tegen de uitslag van de nieuwe stemming in gekozen ${rule}.`,
  "new-vote-stays-and-falls": `<w:stays> <stays?was|waren> al toegelaten en <stays?blijft|blijven> gekozen, al volgt dat niet uit de nieuwe stemming; <w:fall>, die anders gekozen <fall?zou|zouden> zijn, <fall?valt|vallen> af ${rule}.`,
  "new-vote-stays-for-nobody": `<w:stays> <stays?was|waren> al toegelaten en <stays?blijft|blijven> gekozen, al volgt dat niet uit de nieuwe stemming; niemand valt af ${rule}.`,
  "new-vote-stays": `<w:stays> <stays?was|waren> al toegelaten en <stays?blijft|blijven> gekozen, al volgt dat niet uit de nieuwe stemming.`,
  "new-vote-not-said-who-falls": `Wie van <w:amongst> daarom <c:staying=one:afvalt|several:afvallen>, zegt de wet niet: er zijn meer nieuwe kandidaten dan er moeten afvallen ${rule}.`,
} as const satisfies Sentences;
