import type { LotQuestion } from "../../../model/outcome/lot.js";
import type { LotSentences } from "../../language/language.js";
import type { Speaker } from "../../language/speaker.js";

function between(question: LotQuestion, say: Speaker): string {
  return say.enumeration(question.options.map(say.option));
}

function everyone(question: LotQuestion): string {
  return question.options.length === 2 ? "both" : "all";
}

function drawn(question: LotQuestion, say: Speaker, consequence: string): string {
  const times =
    question.draws === 1 ? "One lot is drawn" : `${say.number(question.draws)} of them are drawn`;
  return `${times}, in public, between ${between(question, say)}: ${consequence}.`;
}

/** What a lot decides, in English. */
export const englishLots: LotSentences = {
  "highest-average": (question, say) =>
    `${between(question, say)} have exactly the same average, and there are not enough residual seats for ${everyone(question)} of them. ${drawn(question, say, "who is drawn gets a seat")}`,
  "largest-remainder": (question, say) =>
    `${between(question, say)} have exactly the same remainder, and there are not enough residual seats for ${everyone(question)} of them. ${drawn(question, say, "who is drawn gets a seat")}`,
  "absolute-majority": (question, say) =>
    `The list with the absolute majority gets one seat more. ${between(question, say)} got their last seat for the same smallest average or remainder. ${drawn(question, say, "who is drawn gives up a seat")}`,
  "preference-candidate": (question, say) =>
    `${between(question, say)} have equally many preference votes, but the list has not enough seats for ${everyone(question)} of them. ${drawn(question, say, "who is drawn is elected")}`,
  "seat-withheld": (question, say) =>
    `A candidate with enough preference votes gets a seat that was assigned to another list of the group. ${between(question, say)} got their last seat at the same time. ${drawn(question, say, "who is drawn loses that seat")}`,
  "seat-passed": (question, say) =>
    `A list of the group has no candidates left and passes a seat on. ${between(question, say)} are equally entitled to it. ${drawn(question, say, "who is drawn gets the seat")}`,
};
