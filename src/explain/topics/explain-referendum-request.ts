import type { ReferendumDays } from "../../before/referendum/referendum-days.js";
import type { ReferendumRequest } from "../../before/referendum/referendum-request.js";
import { ofReferendums } from "../../law/referendum.js";
import {
  explainReferendumDaysSignature,
  explainReferendumRequestSignature,
} from "../../model/signatures/made/explain.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import { eachOf, onDay, some } from "../language/facts.js";
import { lawReference, type Sentence, sentence } from "../language/sentence.js";
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
  const admission: MergerPhrase =
    decision === "admitted" ? { say: decision, needed } : { say: decision, needed, missing };
  const terms: MergerPhrase = {
    say: "terms-of-request",
    received: onDay(receivedUntil),
    decided: onDay(decidedUntil),
  };
  const ofDays =
    session === null
      ? [ofReferendums("29", 1), ofReferendums("32", 1)]
      : [ofReferendums("41", 1), ofReferendums("44", 1)];
  return [
    sentence(told(admission, voice), article, receivedUntil, voice),
    {
      text: told(terms, voice),
      references: ofDays.map((place) => lawReference(place, receivedUntil, voice)),
    },
    ...(session === null
      ? []
      : [
          sentence(
            told({ say: "session-of-request", day: onDay(session) }, voice),
            ofReferendums("47", 1),
            receivedUntil,
            voice,
          ),
        ]),
  ];
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
