import { candidate, contestant, group, mixedAndDecimal, ordinal } from "../../language/facts.js";
import { tellAll } from "../../language/tell.js";
import type { Voice } from "../../language/voice.js";
import type { WhyPhrase } from "../../language/words/why.js";
import type { CandidateFacts } from "./candidate-facts.js";

/** Why a candidate is elected or not, a text for each sentence. */
export function candidateSentences(facts: CandidateFacts, voice: Voice): readonly string[] {
  return phrasesOf(facts)
    .filter((phrases) => phrases.length > 0)
    .map((phrases) => tellAll(phrases, voice.language.why, voice.say));
}

function phrasesOf(facts: CandidateFacts): readonly (readonly WhyPhrase[])[] {
  const { votes, seats, position } = facts;
  const person = candidate(facts.candidate);
  const list = group(facts.group);
  switch (facts.fate) {
    case "preference-votes":
      return [
        [{ say: "by-preference", candidate: person, votes }],
        [threshold(facts)],
        [
          seats === 1
            ? { say: "made-the-one-seat", list }
            : { say: "made-one-seat", place: ordinal(facts.place ?? 1), seats, list },
        ],
      ];
    case "list-order":
      return [
        [
          {
            say: "in-list-order",
            candidate: person,
            position,
            place: ordinal(facts.place ?? 1),
            list: contestant(facts.list),
          },
        ],
        [{ say: "without-preference", votes }, threshold(facts)],
      ];
    case "succession":
      return [[{ say: "succeeds-elsewhere", candidate: person }]];
    case "not-elected-no-seats":
      return [[{ say: "no-seats", candidate: person, list }]];
    case "not-elected-threshold-passed":
      return [
        [{ say: "threshold-passed", candidate: person, votes, list, seats }],
        [threshold(facts)],
        missing(facts),
      ];
    case "not-elected-threshold-missed":
      return [
        [{ say: "not-high-enough", candidate: person, list, seats, position }],
        [{ say: "had-votes", votes }, threshold(facts)],
        missing(facts),
      ];
    case "deceased":
      return [[{ say: "deceased", candidate: person }]];
  }
}

function threshold(facts: CandidateFacts): WhyPhrase {
  return {
    say: "threshold",
    threshold: mixedAndDecimal(facts.threshold),
    votes: facts.votesNeeded,
  };
}

function missing({ votes, votesForSeat }: CandidateFacts): readonly WhyPhrase[] {
  return votesForSeat === null
    ? []
    : [{ say: "votes-for-seat", votes: votesForSeat, more: votesForSeat - votes }];
}
