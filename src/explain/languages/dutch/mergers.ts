import { type Dictionary, dictionary } from "../../language/dictionary.js";
import type { MergerPhrases } from "../../language/words/mergers.js";

/** Councils before municipalities are changed and requests for a referendum, in Dutch. */
export const dutchMergers: Dictionary<MergerPhrases> = dictionary<MergerPhrases>()({
  seats: "De raad telt {seats:# zetel|# zetels}, naar het aantal inwoners van {day}.",
  "prepared-by": "De verkiezing wordt voorbereid door {who}, met de meeste inwoners.",
  "as-many-inhabitants":
    "Evenveel inwoners hebben {municipalities}: welke de verkiezing voorbereidt, zegt de wet niet.",
  "election-days": "De lijsten worden ingeleverd op {nomination}, en de stemming is op {day}.",
  "members-leave": "De zittende leden treden af op {day}.",
  "first-meeting":
    "De nieuwe raad komt voor het eerst bijeen op {day}, als meer dan de helft van de leden onherroepelijk is toegelaten.",
  "election-skipped": "De verkiezingen van {day} blijven in deze gemeente achterwege.",
  "term-ends": "De zittingsduur van de nieuwe raad eindigt op {day}, met die van de andere raden.",
  "term-end-unknown":
    "De zittingsduur van de nieuwe raad eindigt met die van de andere raden; op welke dag is hier niet bekend.",
  "elections-held": "Om het wetsvoorstel blijft geen verkiezing achterwege.",
  "term-extended": "De zittende leden blijven tot {day}.",
  "in-force-until": "Het wetsvoorstel moet uiterlijk op {day} in werking zijn getreden.",
  "in-force-in-time": "Het wetsvoorstel was op {day} in werking.",
  "not-in-force": "Het wetsvoorstel was op {day} niet in werking: de raden worden alsnog gekozen.",
  "names-of-late-election":
    "Aanduidingen worden geregistreerd tot en met {registered}; dat een aanduiding niet doorwerkt, wordt uiterlijk op {refused} beslist, en waartegen beroep openstaat uiterlijk op {decided}.",
  admitted: "Het verzoek is toegelaten: er waren ten minste {needed} geldige nodig.",
  "too-few-received":
    "Het verzoek is niet toegelaten: er waren er {needed} nodig, en er {missing:ontbreekt er #|ontbreken er #} onder de ontvangene.",
  "too-few-valid":
    "Het verzoek is niet toegelaten: er waren {needed} geldige nodig, en er {missing:ontbreekt er #|ontbreken er #}.",
  "terms-of-request":
    "Zij konden worden ontvangen tot en met {received}; uiterlijk op {decided} wordt beslist.",
  "session-of-request": "De zitting is op {day}.",
  "referendum-period": "Het referendum wordt gehouden op een dag van {from} tot en met {to}.",
  "referendum-days": "Het kan worden gehouden op {days}.",
  "no-referendum-day": "Er is geen dag waarop het kan worden gehouden.",
});
