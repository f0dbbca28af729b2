import type { DecisionOnList } from "../../before/nomination/list-decision.js";
import type { ArticleReference } from "../../model/article.js";
import type { Day } from "../../model/day.js";
import { explainListDecisionSignature } from "../../model/signatures/made/explain.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import { type Cited, eachOf, some } from "../language/facts.js";
import { lawReference, type Sentence } from "../language/sentence.js";
import { tell } from "../language/tell.js";
import type { Voice } from "../language/voice.js";
import type { NominationPhrase } from "../language/words/nomination.js";

/**
 * What is decided on a list for one district in words: whether it is valid and why, who is struck, its support and its name.
 *
 * @example
 * ```ts
 * explainListDecision(judged.decisions[0], day("2026-03-18"), voiceOf(english)).map(({ text }) => text);
 * ```
 */
export function explainListDecision(
  decision: DecisionOnList,
  day: Day,
  voice: Voice,
): readonly Sentence[] {
  const refusal = refusedArguments(explainListDecisionSignature, [decision, day, voice]);
  if (refusal !== null) return refusal;
  return phrasesOf(decision).map(({ phrase, articles }) => ({
    text: tell(phrase, voice.language.nomination, voice.say),
    references: articles.map((one) => lawReference(one, day, voice)),
  }));
}

interface Said {
  readonly phrase: NominationPhrase;
  readonly articles: readonly ArticleReference[];
}

const cited = (article: ArticleReference): Cited => ({ as: "article", article });

function phrasesOf(decision: DecisionOnList): readonly Said[] {
  const { support, struck, nameStruck } = decision;
  const { valid, needed, article } = support;
  return [
    validity(decision),
    {
      phrase:
        needed === 0
          ? { say: "exempt", article: cited(article) }
          : { say: "support", valid, needed, article: cited(article) },
      articles: [article],
    },
    ...struck.map(
      (one): Said => ({
        phrase: {
          say: "struck",
          candidate: one.candidate,
          ground: one.ground,
          article: cited(one.article),
        },
        articles: [one.article],
      }),
    ),
    ...(nameStruck === null
      ? []
      : [{ phrase: { say: "name-struck", because: nameStruck } as const, articles: [] }]),
  ];
}

function validity({ list, district, because, candidates }: DecisionOnList): Said {
  const grounds = some(because);
  if (grounds === null)
    return {
      phrase: { say: "valid", list, district, candidates: candidates.length },
      articles: [],
    };
  const { article } = grounds[0];
  return {
    phrase: {
      say: "invalid",
      list,
      district,
      because: eachOf(grounds, ({ ground }) => ({ say: "ground", ground }) as const),
      article: cited(article),
    },
    articles: [article],
  };
}
