import { ownOnly } from "../../../model/has.js";
import type { Step, StepOf } from "../../../model/outcome/step.js";
import {
  candidate,
  contestant,
  group,
  listOf,
  percentage,
  some,
  votes,
} from "../../language/facts.js";
import type { StepPhrase } from "../../language/words/steps.js";

const personKinds = [
  "candidates-deceased",
  "preference-threshold",
  "preference-seat",
  "seat-withheld",
  "list-order-seat",
  "seat-passed",
  "elected-in-several-groups",
  "ranking",
] as const;

/** A step about people. */
type PersonStep = StepOf<(typeof personKinds)[number]>;

/** Whether a step is about people. */
export function isPersonStep(step: Step): step is PersonStep {
  const kinds: readonly string[] = personKinds;
  return kinds.includes(step.kind);
}

/** What is said of a step about people. */
export function personPhrases(step: PersonStep): readonly StepPhrase[] {
  switch (step.kind) {
    case "candidates-deceased":
      return deceasedPhrases(step);
    case "preference-threshold":
      return [thresholdPhrase(step), { say: "goes-first", test: step.test }];
    case "preference-seat":
      return [
        {
          say: "preference-seat",
          candidate: candidate(step.candidate),
          list: listOf(step.list),
          votes: votes(step.votes),
        },
      ];
    case "seat-withheld":
      return [
        {
          say: "seat-withheld",
          candidate: candidate(step.candidate),
          from: contestant(step.from),
          to: contestant(step.to),
        },
      ];
    case "list-order-seat":
      return listOrderPhrases(step);
    case "seat-passed": {
      const from = listOf(step.from);
      return [
        step.to === null
          ? { say: "seat-passes-to-nobody", from }
          : { say: "seat-passes", from, to: contestant(step.to) },
      ];
    }
    case "elected-in-several-groups":
      return severalGroupsPhrases(step);
    case "ranking":
      return rankingPhrases(step);
  }
}

function listOrderPhrases(step: StepOf<"list-order-seat">): readonly StepPhrase[] {
  const elsewhere = some(step.yielding.map(contestant));
  return [
    {
      say: "list-order-seat",
      candidate: candidate(step.candidate),
      list: listOf(step.list),
    },
    ...(elsewhere === null ? [] : [{ say: "next-elsewhere", lists: elsewhere } as const]),
  ];
}

function severalGroupsPhrases(step: StepOf<"elected-in-several-groups">): readonly StepPhrase[] {
  return [
    {
      say: "elected-in-several-groups",
      candidate: candidate(step.candidate),
      keeps: group(step.keeps),
    },
    step.successor === null
      ? { say: "no-successor-of-group", group: group(step.yields) }
      : {
          say: "successor-of-group",
          group: group(step.yields),
          successor: candidate(step.successor),
        },
  ];
}

function thresholdPhrase({ share, threshold }: StepOf<"preference-threshold">): StepPhrase {
  return share.numerator === share.denominator
    ? { say: "preference-threshold-at-quota", threshold: votes(threshold) }
    : { say: "preference-threshold", share: percentage(share), threshold: votes(threshold) };
}

function rankingPhrases(step: StepOf<"ranking">): readonly StepPhrase[] {
  const list = listOf(step.list);
  const [only, ...others] = step.order.map(candidate);
  if (only === undefined) return [{ say: "nobody-ranked", list }];
  if (others.length === 0) return [{ say: "ranking-of-one", list, candidate: only }];
  return [{ say: "ranking", list, order: [only, ...others] }, ...rankingThresholdPhrases(step)];
}

/** With how many votes somebody goes first in a ranking, where P 15 has another threshold. */
export function rankingThresholdPhrases(given: StepOf<"ranking">): readonly StepPhrase[] {
  const { ownThreshold } = ownOnly(given);
  if (ownThreshold === undefined) return [];
  const { share, threshold, test } = ownThreshold;
  return [
    { say: "ranking-threshold", share: percentage(share), threshold: votes(threshold), test },
  ];
}

function deceasedPhrases(step: StepOf<"candidates-deceased">): readonly StepPhrase[] {
  const candidates = some(
    step.candidates.map((one) => ({
      say: "deceased-candidate" as const,
      candidate: candidate(one.candidate),
      votes: votes(one.votes),
    })),
  );
  const length = step.countInListLength ? "counted" : "not-counted";
  return candidates === null ? [] : [{ say: "deceased", candidates, length }];
}
