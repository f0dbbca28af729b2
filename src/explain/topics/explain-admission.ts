import type { NewMembersSit } from "../../after/new-members-sit.js";
import type { OutcomeDifference } from "../../after/outcome-difference.js";
import type { NoPartyOrder, PartyOrderRestored } from "../../after/party-order/restored-order.js";
import type { ResultAnew, ResultAnewStep } from "../../after/result-anew.js";
import type { ArticleReference } from "../../model/article.js";
import type { Day } from "../../model/day.js";
import {
  explainAdmissionSignature,
  explainDifferenceSignature,
  explainNewMembersSitSignature,
  explainPartyOrderSignature,
  explainResultAnewSignature,
} from "../../model/signatures/made/explain.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type {
  AdmissionInDoubt,
  MemberInDoubt,
} from "../../what-if/admission/admission-in-doubt.js";
import { candidate, eachOf, group, listOf, some, votes } from "../language/facts.js";
import { plainSentence, type Sentence, sentence } from "../language/sentence.js";
import { tell } from "../language/tell.js";
import type { Voice } from "../language/voice.js";
import type { AdmissionPhrase } from "../language/words/admission.js";

const cited = (article: ArticleReference) => ({ as: "article", article }) as const;

function told(phrase: AdmissionPhrase, voice: Voice): string {
  return tell(phrase, voice.language.admission, voice.say);
}

/** Who may be admitted while votes are in doubt, in words (V 5): a sentence for those who may, one for those who wait. */
export function explainAdmission(
  answer: AdmissionInDoubt,
  day: Day,
  voice: Voice,
): readonly Sentence[] {
  const refusal = refusedArguments(explainAdmissionSignature, [answer, day, voice]);
  if (refusal !== null) return refusal;
  const { members, article } = answer;
  const phrases = (["may-be-admitted", "waits", "undetermined"] as const).flatMap(
    (decision): AdmissionPhrase[] => {
      const of = some(members.filter((one: MemberInDoubt) => one.decision === decision));
      if (of === null) return [];
      const say = decision === "undetermined" ? "not-decided" : decision;
      return [
        { say, members: eachOf(of, (one) => candidate(one.candidate)), article: cited(article) },
      ];
    },
  );
  return phrases.map((phrase) => sentence(told(phrase, voice), article, day, voice));
}

/** What becomes of everybody when a result is determined anew, in words (V 6, V 9): a sentence for each. */
export function explainResultAnew(answer: ResultAnew, day: Day, voice: Voice): readonly Sentence[] {
  const refusal = refusedArguments(explainResultAnewSignature, [answer, day, voice]);
  if (refusal !== null) return refusal;
  return answer.steps.map((step) =>
    sentence(told(phraseOfStep(step), voice), step.article, day, voice),
  );
}

function phraseOfStep({
  candidate: id,
  becomes,
  against = [],
  article,
}: ResultAnewStep): AdmissionPhrase {
  const of = { who: candidate(id), article: cited(article) };
  if (becomes !== "falls") return { say: becomes, ...of };
  const others = some(against.map(candidate));
  return others === null
    ? { say: "no-longer-elected", ...of }
    : { say: "falls", ...of, against: others };
}

/** Who sits on the day on which the old members leave, in words (V 15 (1)). */
export function explainNewMembersSit(answer: NewMembersSit, day: Day, voice: Voice): Sentence {
  const refusal = refusedArguments(explainNewMembersSitSignature, [answer, day, voice]);
  if (refusal !== null) return refusal;
  const { sits, needed, missing, provenance } = answer;
  const of = { needed, article: cited(provenance.article) };
  const phrase: AdmissionPhrase =
    sits === "new-members"
      ? { say: "new-members-sit", ...of }
      : { say: "old-members-sit", ...of, missing };
  return sentence(told(phrase, voice), provenance.article, day, voice);
}

/** In what two outcomes of one election differ, in words: a sentence for each number, candidate and list. */
export function explainDifference(
  difference: OutcomeDifference,
  voice: Voice,
): readonly Sentence[] {
  const refusal = refusedArguments(explainDifferenceSignature, [difference, voice]);
  if (refusal !== null) return refusal;
  const phrases = phrasesOfDifference(difference);
  const all: readonly AdmissionPhrase[] = phrases.length > 0 ? phrases : [{ say: "no-difference" }];
  return all.map((phrase) => plainSentence(told(phrase, voice)));
}

function phrasesOfDifference({
  seats,
  gone,
  come,
  moved,
  rankings,
  unassigned,
}: OutcomeDifference): readonly AdmissionPhrase[] {
  const person = (say: "gone" | "come") => {
    return (one: OutcomeDifference["gone"][number]): AdmissionPhrase => ({
      say,
      who: candidate(one.candidate),
      article: cited(one.article),
    });
  };
  return [
    ...seats.map(
      ({ group: number, before, after }): AdmissionPhrase =>
        before === after
          ? { say: "other-articles", group: group(number), seats: after }
          : { say: "other-seats", group: group(number), before, after },
    ),
    ...gone.map(person("gone")),
    ...come.map(person("come")),
    ...moved.map(
      ({ candidate: id, before, after }): AdmissionPhrase => ({
        say: "on-another-list",
        who: candidate(id),
        before: listOf(before),
        after: listOf(after),
      }),
    ),
    ...rankings.map((list): AdmissionPhrase => ({ say: "other-ranking", list: listOf(list) })),
    ...(unassigned.before === unassigned.after
      ? []
      : [{ say: "other-unassigned", ...unassigned } as const]),
  ];
}

/** What the order of a party makes of who sits, in words (H 10a, R 9a): a sentence for each who refuses, is kept, or stays. */
export function explainPartyOrder(
  answer: PartyOrderRestored | NoPartyOrder,
  day: Day,
  voice: Voice,
): readonly Sentence[] {
  const refusal = refusedArguments(explainPartyOrderSignature, [answer, day, voice]);
  if (refusal !== null) return refusal;
  const said = (phrase: AdmissionPhrase, article: ArticleReference): Sentence =>
    sentence(told(phrase, voice), article, day, voice);
  if (!answer.power)
    return [said({ say: "no-power", article: cited(answer.article) }, answer.article)];
  const { provenance, kept, refusals, outOfOrder, order } = answer;
  const { article } = provenance;
  const power = { article: article.article, paragraph: 2 };
  return [
    ...kept.map((one) =>
      said(
        {
          say: "kept-by-votes",
          who: candidate(one.candidate),
          votes: votes(one.votes),
          article: cited(article),
        },
        article,
      ),
    ),
    ...refusals.map((one) =>
      said(
        {
          say: "refuses",
          who: candidate(one.candidate),
          successor: candidate(one.successor),
          article: cited(one.article),
        },
        one.article,
      ),
    ),
    ...outOfOrder.map((one) =>
      said({ say: one.because, who: candidate(one.candidate), article: cited(power) }, power),
    ),
    ...(order === "already" ? [said({ say: "in-order", article: cited(power) }, power)] : []),
  ];
}
