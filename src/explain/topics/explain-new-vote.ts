import type {
  ElectedAfterNewVote,
  NewVoteUndetermined,
  StaysElected,
} from "../../after/admitted-stay.js";
import type { ElectedOnNumber } from "../../after/elected-in.js";
import { article } from "../../model/article.js";
import { explainNewVoteSignature } from "../../model/signatures/made/explain.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import { type Cited, candidate, type Named, type Some, some } from "../language/facts.js";
import { tell } from "../language/tell.js";
import type { Voice } from "../language/voice.js";
import type { NewVotePhrase } from "../language/words/new-vote.js";

const rule: Cited = { as: "article", article: article("V 6", 3) };

/**
 * Who stays elected after a new vote, and against whom, in words (V 6 (3)): a sentence for those of one list, one for the lists
 * between which seats went, or one that says that the law does not decide it.
 *
 * @example
 * ```ts
 * const sentences = explainNewVote(admittedStay({ before, after, admitted: ["2-5"] }), voice);
 * ```
 */
export function explainNewVote(
  answer: ElectedAfterNewVote | NewVoteUndetermined,
  voice: Voice,
): readonly string[] {
  const refusal = refusedArguments(explainNewVoteSignature, [answer, voice]);
  if (refusal !== null) return refusal;
  return phrasesOf(answer).map((phrase) => tell(phrase, voice.language.newVote, voice.say));
}

function phrasesOf(answer: ElectedAfterNewVote | NewVoteUndetermined): readonly NewVotePhrase[] {
  if (answer.status === "completed") {
    const phrases = answer.staying.flatMap(phrasesOfGroup);
    return phrases.length > 0 ? phrases : [{ say: "nobody-stays", article: rule }];
  }
  const staying = named(answer.because.staying);
  const amongst = named(answer.because.amongst);
  if (staying === null || amongst === null) return [];
  return [{ say: "not-said-who-falls", staying, amongst, article: rule }];
}

function phrasesOfGroup(found: StaysElected): readonly NewVotePhrase[] {
  const stays = named(found.stays);
  const fall = named(found.fall);
  if (stays === null) return [];
  if (fall === null) return [{ say: "stays-for-nobody", stays, article: rule }];
  return [{ say: "stays-and-falls", stays, fall, article: rule }];
}

function named(all: readonly ElectedOnNumber[]): Some<Named> | null {
  return some(all.map((one) => candidate(one.candidate)));
}
