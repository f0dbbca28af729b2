import type { ReferendumDays } from "../../before/referendum/referendum-days.js";
import type { ReferendumRequest } from "../../before/referendum/referendum-request.js";
import { ofReferendums } from "../../law/referendum.js";
import {
  explainReferendumDaysSignature,
  explainReferendumRequestSignature,
} from "../../model/signatures/made/explain.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import { eachOf, onDay, some } from "../language/facts.js";
import { type Sentence, sentence } from "../language/sentence.js";
import { tell } from "../language/tell.js";
import type { Voice } from "../language/voice.js";
import type { MergerPhrase } from "../language/words/mergers.js";

function told(phrase: MergerPhrase, voice: Voice): string {
  return tell(phrase, voice.language.mergers, voice.say);
}

/** Whether a request for a referendum is admitted, in words, and until when it is decided (Wet raadgevend referendum 29 to 47). */
export function explainReferendumRequest(
  answer: ReferendumRequest,
  voice: Voice,
): readonly Sentence[] {
  const refusal = refusedArguments(explainReferendumRequestSignature, [answer, voice]);
  if (refusal !== null) return refusal;
  const { decision, needed, missing, receivedUntil, decidedUntil, session, article } = answer;
  const phrases: readonly MergerPhrase[] = [
    decision === "admitted" ? { say: decision, needed } : { say: decision, needed, missing },
    { say: "terms-of-request", received: onDay(receivedUntil), decided: onDay(decidedUntil) },
    ...(session === null ? [] : [{ say: "session-of-request", day: onDay(session) } as const]),
  ];
  return phrases.map((phrase) => sentence(told(phrase, voice), article, receivedUntil, voice));
}

/** On which days a referendum can be held, in words (Wet raadgevend referendum 55, 56). */
export function explainReferendumDays(answer: ReferendumDays, voice: Voice): readonly Sentence[] {
  const refusal = refusedArguments(explainReferendumDaysSignature, [answer, voice]);
  if (refusal !== null) return refusal;
  const { from, to, article } = answer;
  const days = some(answer.days);
  const chosen: MergerPhrase =
    days === null
      ? { say: "no-referendum-day" }
      : { say: "referendum-days", days: eachOf(days, onDay) };
  const period: MergerPhrase = { say: "referendum-period", from: onDay(from), to: onDay(to) };
  return [
    sentence(told(period, voice), ofReferendums("55", 2), from, voice),
    sentence(told(chosen, voice), article, from, voice),
  ];
}
