import { type Dictionary, dictionary } from "../../language/dictionary.js";
import type { NewVotePhrases } from "../../language/words/new-vote.js";

/** Members who had been admitted before a new vote, in Dutch. */
export const dutchNewVote: Dictionary<NewVotePhrases> = dictionary<NewVotePhrases>()({
  "nobody-stays":
    "Geen lid dat al was toegelaten, blijft tegen de uitslag van de nieuwe stemming in gekozen ({article}).",
  "stays-and-falls":
    "{Stays} {stays:was|waren} al toegelaten en {stays:blijft|blijven} gekozen, al volgt dat niet uit de nieuwe stemming; {fall}, die anders gekozen zou{fall:|den} zijn, {fall:valt|vallen} af ({article}).",
  "stays-for-nobody":
    "{Stays} {stays:was|waren} al toegelaten en {stays:blijft|blijven} gekozen, al volgt dat niet uit de nieuwe stemming; niemand valt af ({article}).",
  "not-said-who-falls":
    "{Staying} {staying:was|waren} al toegelaten en {staying:blijft|blijven} gekozen, al volgt dat niet uit de nieuwe stemming. Wie van {amongst} daarom {staying:afvalt|afvallen}, zegt de wet niet: er zijn meer nieuwe kandidaten dan er moeten afvallen ({article}).",
});
