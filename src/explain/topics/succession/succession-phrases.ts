import type {
  LotDecidesNothing,
  PlacePasses,
  PreferenceGoesFirst,
  SuccessionStep,
} from "../../../after/succession/succession-step.js";
import type { AnsweredLot } from "../../../model/outcome/lot.js";
import type { Phrase } from "../../language/dictionary.js";
import { candidate, contestant, listOf, optionsOf, some, votes } from "../../language/facts.js";
import type { SuccessionPhrase, SuccessionPhrases } from "../../language/words/succession.js";
import { roundOf } from "../steps/round-facts.js";
import { claim, equals, greaterLeftOut } from "../steps/round-phrases.js";

/** What is said of a step of filling vacancies, in the order in which it is said. */
export function successionPhrases(
  step: SuccessionStep,
  lot: AnsweredLot | null,
  earlier: readonly SuccessionStep[],
): readonly SuccessionPhrase[] {
  const between = lot === null ? null : some(optionsOf(lot.question, lot.question.options));
  const said = step.kind === "place-passes" ? placePasses(step, earlier) : told(step, lot);
  return [...said, ...(between === null ? [] : [{ say: "lot", between } as const])];
}

function told(
  step: Exclude<SuccessionStep, PlacePasses>,
  lot: AnsweredLot | null,
): readonly SuccessionPhrase[] {
  switch (step.kind) {
    case "list-of-the-seat": {
      const { paragraph } = step.article;
      // W 1 (2) and (5): a list that a seat was withheld from under P 16 comes first.
      const withheld = paragraph === 2 || paragraph === 5;
      return [
        {
          say: withheld ? "list-withheld-from" : "list-of-the-seat",
          vacancy: candidate(step.vacancy),
          list: listOf(step.list),
        },
      ];
    }
    case "preference-goes-first":
      return goesFirst(step, lot);
    case "passed-over": {
      const { reason, letter } = step;
      const list = listOf(step.list);
      return [{ say: "passed-over", candidate: candidate(step.candidate), list, reason, letter }];
    }
    case "list-exhausted":
      return [{ say: "list-exhausted", list: listOf(step.list) }];
    case "appointed-on-one-list":
      return [
        {
          say: "appointed-on-one-list",
          candidate: candidate(step.candidate),
          list: listOf(step.keeps),
          others: some(step.yields.map(candidate)),
        },
      ];
    case "appointed":
      return [
        {
          say: "appointed",
          successor: candidate(step.successor),
          vacancy: candidate(step.vacancy),
          list: listOf(step.list),
        },
      ];
    case "replacement-ends":
      return [
        {
          say: "replacement-ends",
          vacancy: candidate(step.vacancy),
          member: candidate(step.member),
        },
      ];
    case "lot-decides-nothing":
      return notDrawn(step);
    case "no-successor":
      return [{ say: "no-successor", vacancy: candidate(step.vacancy) }];
  }
}

function notDrawn({ question }: LotDecidesNothing): readonly SuccessionPhrase[] {
  const between = some(optionsOf(question, question.options));
  return between === null ? [] : [{ say: "lot-decides-nothing", between }];
}

function goesFirst(
  step: PreferenceGoesFirst,
  lot: AnsweredLot | null,
): readonly SuccessionPhrase[] {
  const candidates = step.candidates.map(
    (one): Phrase<SuccessionPhrases, "candidate-with-votes"> => ({
      say: "candidate-with-votes",
      candidate: candidate(one.candidate),
      votes: votes(one.votes),
    }),
  );
  const chosen = candidate(step.chosen);
  const goFirst = some(candidates);
  if (goFirst === null) return [];
  return [
    {
      say: "goes-first",
      threshold: votes(step.threshold),
      candidates: goFirst,
    },
    ...(candidates.length === 1
      ? []
      : [
          {
            say: lot === null ? "first-with-most-votes" : "first-by-lot",
            candidate: chosen,
          } as const,
        ]),
  ];
}

/** To which list the place passes, and what was compared for it. */
function placePasses(
  { to, division }: PlacePasses,
  earlier: readonly SuccessionStep[],
): readonly SuccessionPhrase[] {
  const round = roundOf(division);
  return [
    { say: "place-passes", list: contestant(to) },
    claim(division, round),
    ...(lotDecidedNothing(division, earlier) ? [] : equals(division, round)),
    ...greaterLeftOut(division, round),
  ];
}

/** Whether equals would have drawn lots for this place if it had mattered: that was said before. */
function lotDecidedNothing(
  { awarded, lot }: PlacePasses["division"],
  earlier: readonly SuccessionStep[],
): boolean {
  const last = earlier.filter(({ kind }) => kind !== "place-passes").at(-1);
  if (lot !== null || last?.kind !== "lot-decides-nothing") return false;
  return last.question.options.includes(awarded);
}
