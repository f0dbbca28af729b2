import { explainMarginSignature } from "../../model/signatures/made/explain.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { ListMargin, NoSuchSeat, VotesForASeat } from "../../what-if/margins/margins.js";
import { group, votes } from "../language/facts.js";
import { plainSentence, type Sentence } from "../language/sentence.js";
import { tellAll } from "../language/tell.js";
import type { Voice } from "../language/voice.js";
import type { MarginPhrase } from "../language/words/margins.js";

/** How many votes would have made a difference of a seat for one list, in words. */
export function explainMargin(margin: ListMargin, voice: Voice): Sentence {
  const refusal = refusedArguments(explainMarginSignature, [margin, voice]);
  if (refusal !== null) return refusal;
  const phrases = [
    ...seatPhrases("more", margin.nextSeat, margin),
    ...seatPhrases("fewer", margin.lastSeat, margin),
  ];
  return plainSentence(tellAll(phrases, voice.language.margins, voice.say));
}

function seatPhrases(
  direction: "more" | "fewer",
  found: VotesForASeat | NoSuchSeat,
  margin: ListMargin,
): readonly MarginPhrase[] {
  const list = group(margin.group);
  if (found.votes === null) return [reason(found.because, direction, margin)];
  const change = { votes: votes(found.votes), list, after: after(found), now: now(margin) };
  const all = direction === "fewer" && found.votes === margin.votes;
  return [
    all ? { say: "without-votes", ...change } : { say: "change", direction, ...change },
    ...lotPhrases(found, direction),
  ];
}

function after({ seats: { least, most } }: VotesForASeat) {
  if (least !== most) return { say: "seats-by-lot", least, most } as const;
  return most === 0
    ? ({ say: "no-seat-then" } as const)
    : ({ say: "seats-then", seats: most } as const);
}

function now({ seats }: ListMargin) {
  return seats === 0 ? ({ say: "no-seat-now" } as const) : ({ say: "seats-now", seats } as const);
}

function lotPhrases(
  { votes: certain, votesForALot: lot }: VotesForASeat,
  direction: "more" | "fewer",
): readonly MarginPhrase[] {
  if (lot === null || lot === certain) return [];
  if (lot === 0) return [{ say: "a-lot-decided" }];
  return [{ say: "a-lot-would-decide", votes: votes(lot), direction }];
}

function reason(
  because: NoSuchSeat["because"],
  direction: "more" | "fewer",
  margin: ListMargin,
): MarginPhrase {
  const list = group(margin.group);
  switch (because) {
    case "no-candidate-left":
    case "every-seat-already":
    case "no-seat-to-lose":
      return { say: because, list };
    case "out-of-bounds":
    case "too-many-lots":
    case "too-many-votes-to-try":
      return { say: because, list, direction };
  }
}
