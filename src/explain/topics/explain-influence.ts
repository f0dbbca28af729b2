import { explainInfluenceSignature } from "../../model/signatures/made/explain.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type {
  Influence,
  InfluenceOfMistakes,
  MistakenVotes,
  Mistakes,
} from "../../what-if/influence/influence-of-mistakes.js";
import { candidate, eachOf, group, some, votes } from "../language/facts.js";
import { plainSentence, type Sentence } from "../language/sentence.js";
import { tellAll } from "../language/tell.js";
import type { Voice } from "../language/voice.js";
import type { InfluencePhrase } from "../language/words/influence.js";

type About = "seats" | "people";

/**
 * Whether mistakes in some units can be of influence, in words: a sentence on the division of seats, and
 * one on who is elected.
 */
export function explainInfluence(
  influence: InfluenceOfMistakes,
  voice: Voice,
): readonly Sentence[] {
  const refusal = refusedArguments(explainInfluenceSignature, [influence, voice]);
  if (refusal !== null) return refusal;
  const { seats, people, votesInDoubt } = influence;
  const said = (about: About, influence: Influence): Sentence =>
    plainSentence(
      tellAll(phrasesOf(about, influence, votesInDoubt), voice.language.influence, voice.say),
    );
  return [said("seats", seats), said("people", people)];
}

function phrasesOf(
  about: About,
  influence: Influence,
  ballots: number,
): readonly InfluencePhrase[] {
  if (influence.status === "undetermined") {
    const { because, noneBelow, known } = influence;
    return [
      { say: "undetermined", about },
      { say: because },
      ...(noneBelow > 1 ? [{ say: "same-below", about, ballots: noneBelow } as const] : []),
      ...(known === null
        ? []
        : [
            {
              say: known.byLot ? "known-mistakes-by-lot" : "known-mistakes",
              ballots: known.ballots,
            } as const,
            ...changesOf(known),
          ]),
    ];
  }
  if (influence.influence === "none") {
    return [ballots === 0 ? { say: "none-in-doubt", about } : { say: "none", about, ballots }];
  }
  const { fewest } = influence;
  return [
    { say: fewest.byLot ? "possible-by-lot" : "possible", about, ballots: fewest.ballots },
    ...changesOf(fewest),
    ...(fewest.ballots > 1 ? [{ say: "same-with-fewer", about } as const] : []),
  ];
}

function changesOf({ changes }: Mistakes): readonly InfluencePhrase[] {
  const found = some(changes);
  return found === null ? [] : [{ say: "changes", changes: eachOf(found, changeOf) }];
}

function changeOf({ unit, group: number, candidate: id, change }: MistakenVotes) {
  const who = id === null ? group(number) : candidate(id);
  return { say: change > 0 ? "more" : "fewer", unit, votes: votes(Math.abs(change)), who } as const;
}
