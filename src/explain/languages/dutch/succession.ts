import type { AnsweredLot } from "../../../model/outcome/lot.js";
import type { Speaker } from "../../language/speaker.js";
import type { SuccessionWords } from "../../topics/succession/succession-words.js";
import { be, capital, votes } from "./nouns.js";

function lotDecided(lot: AnsweredLot | null, say: Speaker): string {
  if (lot === null) return "";
  const options = say.enumeration(lot.question.options.map(say.option));
  return ` Het lot heeft beslist tussen ${options}.`;
}

const passedOver: SuccessionWords["passedOver"] = {
  deceased: "is overleden",
  "temporary-leave": "heeft tijdelijk ontslag",
  "own-vacancy": "is het lid van wie de plaats is opengevallen",
  declined: "is benoemd en heeft de plaats niet ingenomen",
  member: "is al lid",
  "not-available": "wil niet benoemd worden",
  "vacated-seat": "laat op dezelfde dag een plaats open",
  expelled: "is van het lidmaatschap vervallen verklaard",
};

/** Everything said about filling a vacancy, in Dutch. */
export const dutchSuccession: SuccessionWords = {
  passedOver,
  steps: {
    "list-of-the-seat": (step, say) => {
      const withheld = step.article.paragraph === 2 || step.article.paragraph === 5;
      const which = withheld ? ", waaraan de zetel was onthouden" : "";
      return `De opvolger van ${say.candidate(step.vacancy)} komt van de lijst van ${say.contestant(step.list)}${which}.`;
    },
    "preference-goes-first": (step, say, lot) => {
      const several = step.candidates.length;
      const who = step.candidates.map(
        (one) => `${say.candidate(one.candidate)} (${votes(one.votes, say)})`,
      );
      const most =
        several === 1
          ? ""
          : ` ${capital(say.candidate(step.chosen))} is de eerste${lot === null ? ", met de meeste stemmen" : ""}.`;
      return `Vóór de rangschikking ${be(several, "gaat", "gaan")} wie meer stemmen heeft dan de voorkeurdrempel van ${say.mixedAndDecimal(step.threshold)} stemmen en daarmee niet gekozen is: ${say.enumeration(who)}.${most}${lotDecided(lot, say)}`;
    },
    "passed-over": (step, say) =>
      `${capital(say.candidate(step.candidate))}, op de lijst van ${say.contestant(step.list)}, ${passedOver[step.reason]} (${step.letter}) en wordt overgeslagen.`,
    "list-exhausted": (step, say) =>
      `Op de lijst van ${say.contestant(step.list)} kan niemand meer benoemd worden: de lijst is uitgeput.`,
    "place-passes": (step, say, lot) => {
      const { division } = step;
      const why =
        division.method === "highest-average"
          ? `het grootste gemiddelde, ${say.quotient(division.value)} stemmen per zetel`
          : `het grootste overschot, ${say.mixedAndDecimal(division.value)} stemmen`;
      return `De zetelverdeling wordt voortgezet: de plaats gaat naar ${say.contestant(step.to)}, met ${why}.${lotDecided(lot, say)}`;
    },
    "appointed-on-one-list": (step, say) =>
      `${capital(say.candidate(step.candidate))} is voor meer dan één plaats aan de beurt en wordt benoemd op de lijst van ${say.contestant(step.keeps)}; voor de ${be(step.yields.length, "plaats", "plaatsen")} van ${say.enumeration(step.yields.map(say.candidate))} is de volgende aan de beurt.`,
    appointed: (step, say) =>
      `${capital(say.candidate(step.successor))} volgt ${say.candidate(step.vacancy)} op, op de lijst van ${say.contestant(step.list)}.`,
    "no-successor": (step, say) =>
      `Er kan geen opvolger van ${say.candidate(step.vacancy)} benoemd worden: de zetel blijft onbezet.`,
  },
};
