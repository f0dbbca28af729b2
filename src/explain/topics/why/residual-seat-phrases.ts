import type { Fraction } from "../../../model/fraction.js";
import type { Phrase } from "../../language/dictionary.js";
import { contestant, type Figure, mixedAndDecimal, quotient, some } from "../../language/facts.js";
import { tell, tellAll } from "../../language/tell.js";
import type { Voice } from "../../language/voice.js";
import type { WhyPhrase, WhyPhrases } from "../../language/words/why.js";
import type { LeftOut, ResidualSeatFacts } from "./residual-seat-facts.js";

/** Why a residual seat went where it went, a text for each sentence. */
export function residualSeatSentences(facts: ResidualSeatFacts, voice: Voice): readonly string[] {
  const { why } = voice.language;
  return [winnerPhrases(facts), nextPhrases(facts), leftOutPhrases(facts, voice)]
    .filter((phrases) => phrases.length > 0)
    .map((phrases) => tellAll(phrases, why, voice.say));
}

/** An average is over seats, a remainder is of votes. */
function compared(value: Fraction, { step }: ResidualSeatFacts): Figure {
  return step.method === "highest-average" ? quotient(value) : mixedAndDecimal(value);
}

function winnerPhrases(facts: ResidualSeatFacts): readonly WhyPhrase[] {
  const { step, number, of } = facts;
  const seat: Phrase<WhyPhrases, "numbered-seat" | "freed-seat"> = facts.cameFree
    ? { say: "freed-seat" }
    : { say: "numbered-seat", number, of };
  const list = contestant(step.awarded);
  const value = compared(step.value, facts);
  const lists = some(facts.equals.map((one) => contestant(one.contestant)));
  if (lists === null) {
    const among = facts.next === null ? "alone" : "several";
    return [{ say: step.method, seat, list, value, among }];
  }
  const equals = { lists, method: step.method, value };
  return step.lot === null
    ? [
        { say: "went-to", seat, list },
        { say: "no-lot-needed", ...equals },
      ]
    : [
        { say: "went-by-lot", seat, list },
        { say: "lot-needed", ...equals },
      ];
}

function nextPhrases(facts: ResidualSeatFacts): readonly WhyPhrase[] {
  const { next, shortOf, difference } = facts;
  if (next === null) return [];
  const phrases: WhyPhrase[] = [
    { say: "next", list: contestant(next.contestant), value: compared(next.value, facts) },
  ];
  if (shortOf !== null) phrases.push({ say: "next-short", votes: shortOf });
  if (difference !== null) {
    phrases.push({ say: "next-difference", votes: mixedAndDecimal(difference) });
  }
  return phrases;
}

function leftOutPhrases({ leftOut }: ResidualSeatFacts, voice: Voice): readonly WhyPhrase[] {
  if (leftOut.length === 0) return [];
  const lists = leftOut.reduce((sum, { contestants }) => sum + contestants.length, 0);
  return [
    { say: "left-out", groups: leftOut.map((one) => leftOutFor(one, voice)).join("; "), lists },
  ];
}

function leftOutFor({ reason, contestants }: LeftOut, { language, say }: Voice): string {
  const lists = some(contestants.map(contestant));
  if (lists === null) return "";
  const phrase = {
    say: "left-out-for",
    lists,
    reason: language.report.exclusions[reason],
  } as const;
  return tell(phrase, language.why, say);
}
