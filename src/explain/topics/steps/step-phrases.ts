import type { Scope } from "../../../model/outcome/lot.js";
import type { Step, StepOf } from "../../../model/outcome/step.js";
import type { Phrase } from "../../language/dictionary.js";
import {
  candidate,
  contestant,
  group,
  mixed,
  mixedAndDecimal,
  optionsOf,
  percentage,
  quotient,
  some,
} from "../../language/facts.js";
import type { StepPhrase, StepPhrases } from "../../language/words/steps.js";
import type { StepPlace } from "./step-places.js";

/** What is said of a step, in the order in which it is said. */
export function stepPhrases(step: Step, place: StepPlace): readonly StepPhrase[] {
  return [...told(step, place), ...lotPhrases(place)];
}

function told(step: Step, place: StepPlace): readonly StepPhrase[] {
  switch (step.kind) {
    case "quota": {
      const { votes, seats } = step;
      return [{ say: "quota", votes, seats, quota: mixedAndDecimal(step.quota) }];
    }
    case "combination":
      return combinationPhrases(step);
    case "fictitious-apportionment":
      return [
        {
          say: "without-combinations",
          seats: seatsOf(step.seats.map((one) => ({ ...one, list: group(one.group) }))),
        },
      ];
    case "full-seats":
      return fullSeatPhrases(step);
    case "residual-seat":
      return residualSeatPhrases(step, place);
    case "absolute-majority":
      return majorityPhrases(step, place);
    case "list-exhaustion":
      return [
        opened(step.scope, {
          say: "too-few-candidates",
          list: contestant(step.contestant),
          candidates: step.candidates,
        }),
        {
          say: "seats-come-free",
          seats: step.returned,
          change: changeOf(step.contestant, step, place),
        },
      ];
    case "seats-unassigned":
      return [opened(step.scope, { say: "seats-unassigned", seats: step.seats })];
    case "preference-threshold":
      return [
        {
          say: "preference-threshold",
          share: percentage(step.share),
          threshold: mixedAndDecimal(step.threshold),
        },
        { say: "goes-first", test: step.test },
      ];
    case "preference-seat":
      return [
        {
          say: "preference-seat",
          candidate: candidate(step.candidate),
          list: contestant(step.list),
          votes: step.votes,
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
      const from = contestant(step.from);
      return [
        step.to === null
          ? { say: "seat-passes-to-nobody", from }
          : { say: "seat-passes", from, to: contestant(step.to) },
      ];
    }
    case "elected-in-several-groups":
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
    case "ranking":
      return [
        {
          say: "ranking",
          list: contestant(step.list),
          order: some(step.order.map(candidate)),
        },
      ];
  }
}

/** A sentence about the seats of a scope, opened by the name of that scope. */
function opened(scope: Scope, sentence: StepPhrase): StepPhrase {
  switch (scope.kind) {
    case "election":
      return { say: "in-election", sentence };
    case "combination":
      return {
        say: "within-combination",
        combination: contestant(scope.combination),
        sentence,
      };
    case "group":
      return { say: "within-group", group: group(scope.group), sentence };
  }
}

function lotPhrases({ lot }: StepPlace): readonly StepPhrase[] {
  const between = lot === null ? null : some(optionsOf(lot.question, lot.question.options));
  return between === null ? [] : [{ say: "lot", between }];
}

function seatsOf(rows: readonly Omit<Phrase<StepPhrases, "seats-for">, "say">[]) {
  return some(
    rows
      .filter(({ seats }) => seats > 0)
      .map(
        ({ seats, list }): Phrase<StepPhrases, "seats-for"> => ({
          say: "seats-for",
          seats,
          list,
        }),
      ),
  );
}

function combinationPhrases(step: StepOf<"combination">): readonly StepPhrase[] {
  const combination = contestant(step.combination);
  const alone = some(step.dropped.map(group));
  return [
    step.valid
      ? { say: "combination-counts", combination, lists: some(step.remaining.map(group)) }
      : { say: "combination-does-not-count", combination },
    ...(alone === null ? [] : [{ say: "takes-part-alone", lists: alone } as const]),
  ];
}

function fullSeatPhrases(step: StepOf<"full-seats">): readonly StepPhrase[] {
  const seats = seatsOf(
    step.contestants.map((one) => ({ seats: one.seats, list: contestant(one.contestant) })),
  );
  const others = some(
    step.contestants.filter((one) => one.seats === 0).map((one) => contestant(one.contestant)),
  );
  return [
    opened(step.scope, {
      say: "full-seats",
      of: step.scope.kind,
      quota: mixed(step.quota),
      got:
        seats === null
          ? { say: "nobody-got" }
          : others === null
            ? { say: "all-got", seats }
            : { say: "some-got", seats, others },
    }),
    step.residualSeats === 0
      ? { say: "no-residual-seats" }
      : { say: "residual-seats-left", seats: step.residualSeats },
  ];
}

function residualSeatPhrases(
  step: StepOf<"residual-seat">,
  place: StepPlace,
): readonly StepPhrase[] {
  const takePart = step.compared.filter(({ excluded }) => excluded === null).length;
  const among = takePart === 1 ? "alone" : "several";
  return [
    opened(step.scope, {
      say: "residual-seat",
      seat: place.afterExhaustion
        ? { say: "freed-seat" }
        : { say: "numbered-seat", number: place.ordinal },
      list: contestant(step.awarded),
      change: changeOf(step.awarded, step, place),
    }),
    step.method === "highest-average"
      ? { say: step.method, value: quotient(step.value), among }
      : { say: step.method, value: mixedAndDecimal(step.value), among },
  ];
}

function majorityPhrases(
  step: StepOf<"absolute-majority">,
  place: StepPlace,
): readonly StepPhrase[] {
  const list = contestant(step.majority);
  return [
    opened(step.scope, {
      say: "majority",
      list,
      votes: step.votes,
      of: step.of,
      seats: place.seats,
    }),
    {
      say: "majority-seat",
      list,
      change: changeOf(step.majority, step, place),
      loses: contestant(step.loses),
      loss: changeOf(step.loses, step, place),
    },
  ];
}

function listOrderPhrases(step: StepOf<"list-order-seat">): readonly StepPhrase[] {
  const elsewhere = some(step.yielding.map(contestant));
  return [
    {
      say: "list-order-seat",
      candidate: candidate(step.candidate),
      list: contestant(step.list),
    },
    ...(elsewhere === null ? [] : [{ say: "next-elsewhere", lists: elsewhere } as const]),
  ];
}

/** How the seats of one contestant changed; null: the standing of its scope is not known. */
function changeOf(
  key: string,
  { before, after }: { readonly before: readonly number[]; readonly after: readonly number[] },
  place: StepPlace,
): Phrase<StepPhrases, "change"> | null {
  const index = place.contestants.indexOf(key);
  const had = before[index];
  const has = after[index];
  return had === undefined || has === undefined ? null : { say: "change", before: had, after: has };
}
