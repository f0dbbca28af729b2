import type { LotQuestion } from "../../../model/outcome/lot.js";
import type { LotSentences } from "../../language/language.js";
import type { Speaker } from "../../language/speaker.js";
import { capital, seats } from "./nouns.js";

function between(question: LotQuestion, say: Speaker): string {
  return say.enumeration(question.options.map(say.option));
}

function everyone(question: LotQuestion): string {
  return question.options.length === 2 ? "allebei" : "allemaal";
}

function drawn(question: LotQuestion, say: Speaker, consequence: string): string {
  const times = question.draws === 1 ? "" : ` (${say.number(question.draws)} keer)`;
  return `Er wordt in het openbaar geloot${times} tussen ${between(question, say)}: ${consequence}.`;
}

/** What a lot decides, in Dutch. */
export const dutchLots: LotSentences = {
  "highest-average": (question, say) =>
    `${capital(between(question, say))} hebben precies hetzelfde gemiddelde, en er zijn niet genoeg restzetels voor ${everyone(question)}. ${drawn(question, say, "wie wordt getrokken, krijgt een zetel")}`,
  "largest-remainder": (question, say) =>
    `${capital(between(question, say))} hebben precies hetzelfde overschot, en er zijn niet genoeg restzetels voor ${everyone(question)}. ${drawn(question, say, "wie wordt getrokken, krijgt een zetel")}`,
  "absolute-majority": (question, say) =>
    `De lijst met de volstrekte meerderheid krijgt er een zetel bij. ${capital(between(question, say))} kregen hun laatste zetel voor hetzelfde kleinste gemiddelde of overschot. ${drawn(question, say, "wie wordt getrokken, staat een zetel af")}`,
  "preference-candidate": (question, say) =>
    `${capital(between(question, say))} hebben evenveel voorkeurstemmen, maar de lijst heeft niet genoeg zetels voor ${everyone(question)}. ${drawn(question, say, "wie wordt getrokken, is gekozen")}`,
  "seat-withheld": (question, say) =>
    `Een kandidaat met genoeg voorkeurstemmen krijgt een zetel die aan een andere lijst van de groep is toegewezen. ${capital(between(question, say))} kregen hun laatste zetel tegelijk. ${drawn(question, say, "van wie wordt getrokken, vervalt de zetel")}`,
  "seat-passed": (question, say) =>
    `Een lijst van de groep heeft geen kandidaten meer en geeft ${seats(1, say)} door. ${capital(between(question, say))} komen daarvoor evenveel in aanmerking. ${drawn(question, say, "wie wordt getrokken, krijgt de zetel")}`,
};
