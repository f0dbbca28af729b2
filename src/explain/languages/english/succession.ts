import type { AnsweredLot } from "../../../model/outcome/lot.js";
import type { Speaker } from "../../language/speaker.js";
import type { SuccessionWords } from "../../topics/succession/succession-words.js";
import { be, capital, votes } from "./nouns.js";

function lotDecided(lot: AnsweredLot | null, say: Speaker): string {
  if (lot === null) return "";
  return ` A lot decided between ${say.enumeration(lot.question.options.map(say.option))}.`;
}

const passedOver: SuccessionWords["passedOver"] = {
  deceased: "has died",
  "temporary-leave": "is on temporary leave",
  "own-vacancy": "is the member whose seat is vacant",
  declined: "was appointed and did not take the seat",
  member: "is a member already",
  "not-available": "does not want to be appointed",
  "vacated-seat": "leaves a seat on the same day",
  expelled: "was expelled",
};

/** Everything said about filling a vacancy, in English. */
export const englishSuccession: SuccessionWords = {
  passedOver,
  steps: {
    "list-of-the-seat": (step, say) => {
      const withheld = step.article.paragraph === 2 || step.article.paragraph === 5;
      const which = withheld ? ", from which the seat had been withheld" : "";
      return `The successor of ${say.candidate(step.vacancy)} comes from the list of ${say.contestant(step.list)}${which}.`;
    },
    "preference-goes-first": (step, say, lot) => {
      const several = step.candidates.length;
      const who = step.candidates.map(
        (one) => `${say.candidate(one.candidate)} (${votes(one.votes, say)})`,
      );
      const most =
        several === 1
          ? ""
          : ` ${capital(say.candidate(step.chosen))} is first${lot === null ? ", with most votes" : ""}.`;
      return `Before the ranking ${be(several, "goes", "go")} who passed the preference threshold of ${say.mixedAndDecimal(step.threshold)} votes and ${be(several, "was", "were")} not elected by it: ${say.enumeration(who)}.${most}${lotDecided(lot, say)}`;
    },
    "passed-over": (step, say) =>
      `${capital(say.candidate(step.candidate))}, on the list of ${say.contestant(step.list)}, ${passedOver[step.reason]} (${step.letter}) and is passed over.`,
    "list-exhausted": (step, say) =>
      `Nobody on the list of ${say.contestant(step.list)} can be appointed: the list is exhausted.`,
    "place-passes": (step, say, lot) => {
      const { division } = step;
      const why =
        division.method === "highest-average"
          ? `the highest average, ${say.quotient(division.value)} votes per seat`
          : `the largest remainder, ${say.mixedAndDecimal(division.value)} votes`;
      return `The division of seats goes on: the place goes to ${say.contestant(step.to)}, with ${why}.${lotDecided(lot, say)}`;
    },
    "appointed-on-one-list": (step, say) =>
      `${capital(say.candidate(step.candidate))} is next for several seats and is appointed on the list of ${say.contestant(step.keeps)}; for the ${be(step.yields.length, "seat", "seats")} of ${say.enumeration(step.yields.map(say.candidate))} the one after follows.`,
    appointed: (step, say) =>
      `${capital(say.candidate(step.successor))} succeeds ${say.candidate(step.vacancy)}, on the list of ${say.contestant(step.list)}.`,
    "no-successor": (step, say) =>
      `No successor of ${say.candidate(step.vacancy)} can be appointed: the seat stays empty.`,
  },
};
