import type { ListMargin, NoSuchSeat, VotesForASeat } from "../../what-if/margins/margins.js";
import { group } from "../language/facts.js";
import { plainSentence, type Sentence } from "../language/sentence.js";
import { tellAll } from "../language/tell.js";
import type { Voice } from "../language/voice.js";
import type { MarginPhrase } from "../language/words/margins.js";

/** How many votes would have made a difference of a seat for one list, in words. */
export function explainMargin(margin: ListMargin, voice: Voice): Sentence {
  const phrases = [
    ...seatPhrases("one-more", margin.nextSeat, margin.group),
    ...seatPhrases("one-less", margin.lastSeat, margin.group),
  ];
  return plainSentence(tellAll(phrases, voice.language.margins, voice.say));
}

function seatPhrases(
  say: "one-more" | "one-less",
  seat: VotesForASeat | NoSuchSeat,
  number: number,
): readonly MarginPhrase[] {
  const list = group(number);
  if (seat.votes === null) return [{ say: seat.because, list }];
  const { votes, votesForALot: lot } = seat;
  const certain: MarginPhrase = { say, votes, list };
  if (lot === null || lot === votes) return [certain];
  return [
    certain,
    lot === 0 ? { say: "a-lot-decided" } : { say: "a-lot-would-decide", votes: lot },
  ];
}
