import { type Election, hasCandidates } from "../../../src/model/election/election.js";
import type { Fraction } from "../../../src/model/fraction.js";
import { type CandidateId, listKey } from "../../../src/model/identifiers.js";
import type { Determined } from "../../../src/model/outcome/determined.js";
import type { CompletedOutcome } from "../../../src/model/outcome/outcome.js";
import type { Step, StepOf } from "../../../src/model/outcome/step.js";
import { type Called, votesInGroup } from "./called.js";
import { type Claim, claim, claimIf } from "./claims.js";

/** Between whom a lot decided that a step rests on. */
function byLot(outcome: Determined, lot: number | null, called: Called): readonly Claim[] {
  if (lot === null) return [];
  const question = outcome.lots[lot]?.question;
  const options = (question?.options ?? []).map((key) =>
    called.option(key, question?.kind ?? "seat-passed"),
  );
  return [claim("lot", { between: { names: options } })];
}

/** What must be said of a step about people or combinations; null: the step is about something else. */
export function claimsOfStep(
  step: Step,
  outcome: Determined,
  election: Election,
  called: Called,
): readonly Claim[] | null {
  const { candidate, contestant, group, listOf } = called;
  const one = (name: string) => ({ names: [name] });
  switch (step.kind) {
    case "fictitious-apportionment": {
      const seated = step.seats
        .filter(({ seats }) => seats > 0)
        .map((row) => ({ name: group(row.group), seats: row.seats }));
      return seated.length === 0
        ? [claim("nobody-without-combinations")]
        : [claim("without-combinations", { seats: { seated } })];
    }
    case "combination": {
      const lists = { names: step.remaining.map(group) };
      const combination = one(contestant(step.combination));
      const counts = step.remaining.length > 1;
      return [
        counts
          ? claim("combination-counts", { combination, lists })
          : claim("combination-does-not-count", { combination }),
        ...claimIf(step.dropped.length > 0, "drops-out", {
          lists: { names: step.dropped.map(group) },
        }),
        ...claimIf(!counts && step.remaining.length > 0, "left-alone", { lists }),
      ];
    }
    case "candidates-deceased":
      return [
        claim("deceased", {
          who: {
            named: step.candidates.map((dead) => ({
              name: candidate(dead.candidate),
              votes: votesInGroup(election, dead.group, dead.candidate),
            })),
          },
          length: { words: step.countInListLength ? "counted" : "not-counted" },
        }),
      ];
    case "preference-threshold":
      return [
        step.share.numerator === step.share.denominator
          ? claim("threshold-at-quota", { threshold: { votes: outcome.quota } })
          : claim("threshold", {
              share: { share: step.share },
              threshold: { votes: times(outcome.quota, step.share) },
            }),
        claim("goes-first", { test: { words: step.test } }),
      ];
    case "preference-seat":
      return [
        claim("preference-seat", {
          who: one(candidate(step.candidate)),
          list: one(listOf(step.list)),
          votes: { votes: votesInGroup(election, step.group, step.candidate) },
        }),
        ...byLot(outcome, step.lot, called),
      ];
    case "seat-withheld":
      return [
        claim("seat-withheld", {
          who: one(candidate(step.candidate)),
          from: one(contestant(step.from)),
          to: one(contestant(step.to)),
        }),
        ...byLot(outcome, step.lot, called),
      ];
    case "list-order-seat":
      return [
        claim("list-order-seat", {
          who: one(candidate(step.candidate)),
          list: one(listOf(step.list)),
        }),
        ...claimIf(step.yielding.length > 0, "next-elsewhere", {
          lists: { names: step.yielding.map(contestant) },
        }),
      ];
    case "seat-passed": {
      const from = one(listOf(step.from));
      return [
        step.to === null
          ? claim("seat-passes-to-nobody", { from })
          : claim("seat-passes", { from, to: one(contestant(step.to)) }),
        ...byLot(outcome, step.lot, called),
      ];
    }
    case "elected-in-several-groups": {
      const yields = one(group(step.yields));
      return [
        claim("elected-in-several-groups", {
          who: one(candidate(step.candidate)),
          keeps: one(group(step.keeps)),
        }),
        step.successor === null
          ? claim("no-successor-of-group", { group: yields })
          : claim("successor-of-group", {
              group: yields,
              successor: one(candidate(step.successor)),
            }),
      ];
    }
    case "ranking": {
      const list = one(listOf(step.list));
      const order = { names: step.order.map(candidate) };
      if (step.order.length === 1) return [claim("ranking-of-one", { list, order })];
      return step.order.length === 0
        ? [claim("nobody-ranked", { list })]
        : [claim("ranking", { list, order }), ...ownThreshold(step.ownThreshold, outcome.quota)];
    }
    default:
      return null;
  }
}

function ownThreshold(own: StepOf<"ranking">["ownThreshold"], quota: Fraction): readonly Claim[] {
  if (own === undefined) return [];
  const { share, test } = own;
  return [
    claim("ranking-threshold", {
      share: { share },
      threshold: { votes: times(quota, share) },
      test: { words: test },
    }),
  ];
}

function times(quota: Fraction, share: Fraction): Fraction {
  return {
    numerator: quota.numerator * share.numerator,
    denominator: quota.denominator * share.denominator,
  } as Fraction;
}

/** Fewest votes with which the threshold is passed. */
function fewestVotes({ threshold, test }: StepOf<"preference-threshold">): number {
  const { numerator, denominator } = threshold;
  const whole = Number(BigInt(numerator) / BigInt(denominator));
  return numerator % denominator === 0 && test === "reach" ? whole : whole + 1;
}

interface Place {
  readonly group: number;
  readonly list: string;
  readonly position: number;
  readonly only: boolean;
}

/** Where somebody stands, in the order of the election. */
function placesOf(election: Election, candidate: CandidateId): readonly Place[] {
  return election.groups.flatMap(({ number, lists }) =>
    lists.flatMap((list) => {
      const index = hasCandidates(list)
        ? list.candidates.findIndex(({ id }) => id === candidate)
        : -1;
      const only = lists.length === 1;
      const key = listKey(number, Math.min(...list.districts));
      return index < 0 ? [] : [{ group: number, list: key, position: index + 1, only }];
    }),
  );
}

/** Whether that many votes more, on that list, elect somebody by preference votes, each lot as it fell. */
export type IsElectedWith = (candidate: CandidateId, list: string, more: number) => boolean;

/** What is known of other votes: the answers of the calculation, and whether any is told. */
interface OtherVotes {
  readonly isElectedWith: IsElectedWith;
  readonly saysMore: boolean;
}

/** What must be said of why a candidate is elected or not, sentence by sentence as they are grouped. */
export function claimsOfCandidate(
  outcome: CompletedOutcome,
  election: Election,
  id: CandidateId,
  called: Called,
  { isElectedWith, saysMore }: OtherVotes,
): readonly (readonly Claim[])[] {
  const step = outcome.steps.find((one) => one.kind === "preference-threshold");
  const places = placesOf(election, id);
  const result = outcome.lists.find(({ elected }) =>
    elected.some(({ candidate }) => candidate === id),
  );
  const place = places.find(({ list }) => list === result?.list) ?? places[0];
  if (step?.kind !== "preference-threshold" || place === undefined) return [];
  const own = votesInGroup(election, place.group, id);
  const needed = fewestVotes(step);
  const seats = outcome.groups.find(({ group }) => group === place.group)?.seats ?? 0;
  const who = { names: [called.candidate(id)] };
  const list = { names: [called.listOf(place.list)] };
  const votes = { votes: own };
  const threshold = claim("needed", { threshold: { votes: step.threshold }, needed });
  const seat = result?.elected.find(({ candidate }) => candidate === id);
  if (result !== undefined && seat !== undefined) {
    if (seat.by === "succession") return [[claim("succeeds-elsewhere", { who })]];
    const before = result.elected.findIndex(({ candidate }) => candidate === id);
    const shared = result.elected.filter((one) => one.place === seat.place).length > 1;
    const ordinal = { ordinal: shared ? seat.place : before + 1 };
    const filled = shared
      ? claim("shares-a-place", { place: ordinal, list })
      : !place.only
        ? claim("filled-seat", { place: ordinal, list })
        : seats === 1
          ? claim("filled-the-one-seat", { list })
          : claim("filled-one-of-the-seats", { place: ordinal, seats, list });
    if (seat.by === "preference-votes") {
      return [[claim("by-preference", { who, votes })], [threshold], [filled]];
    }
    return [
      [claim("in-list-order", { who, position: place.position, list })],
      [filled],
      ...(own < needed ? [[claim("without-preference", { votes }), threshold]] : []),
    ];
  }
  if (election.deceased.includes(id)) return [[claim("has-died", { who })]];
  if (seats === 0) return [[claim("no-seats", { who, list })]];
  const ofGroup = outcome.lists.filter(({ group }) => group === place.group);
  const preferred = ofGroup.flatMap(({ elected }) =>
    elected.filter(({ by }) => by === "preference-votes"),
  );
  const counterfactual = withMore(saysMore, place, own, id, list, isElectedWith);
  if (own >= needed) {
    const more = preferred.filter(
      (one) => votesInGroup(election, place.group, one.candidate) > own,
    ).length;
    const equal = preferred.filter(
      (one) => votesInGroup(election, place.group, one.candidate) === own,
    ).length;
    return [
      [
        claim("threshold-passed", { who, votes }),
        ...claimIf(more > 0, "went-to-more-votes", { candidates: more }),
        ...claimIf(equal > 0, "went-by-lot", { candidates: equal }),
      ],
      [threshold],
      counterfactual,
    ];
  }
  const elected = outcome.lists.find((one) => one.list === place.list)?.elected ?? [];
  const byPreference = elected.filter(({ by }) => by === "preference-votes");
  const inOrder = elected
    .filter(({ by }) => by === "list-order")
    .map(
      ({ candidate }) =>
        placesOf(election, candidate).find((one) => one.list === place.list)?.position ?? 0,
    );
  return [
    [
      claim("not-elected", { who }),
      ...claimIf(byPreference.length + inOrder.length === 0, "list-without-seat", { list }),
      ...claimIf(byPreference.length > 0, "went-by-preference", {
        candidates: { names: byPreference.map(({ candidate }) => called.candidate(candidate)) },
      }),
      ...claimIf(inOrder.length > 0, "list-order-ended", {
        place: Math.max(...inOrder),
        position: place.position,
      }),
      ...claimIf(byPreference.length > 0 && inOrder.length === 0, "none-in-list-order", { list }),
    ],
    [claim("had-votes", { votes }), threshold],
    counterfactual,
  ];
}

/** Numbers of votes to try where no number is told. */
const probes = Array.from({ length: 14 }, (_, power) => 4 ** power);

function withMore(
  told: boolean,
  place: Place,
  own: number,
  id: CandidateId,
  list: Claim["holes"][string],
  isElectedWith: IsElectedWith,
): readonly Claim[] {
  if (!told && !probes.some((more) => isElectedWith(id, place.list, more))) return [];
  const wrong = (more: number): string | null => {
    if (!isElectedWith(id, place.list, more)) return `${more} more votes are not enough`;
    return more > 1 && isElectedWith(id, place.list, more - 1)
      ? `${more - 1} more votes are enough`
      : null;
  };
  const holes = {
    more: { holds: wrong },
    total: { holds: (total: number) => wrong(total - own) },
  };
  return [
    place.only
      ? claim("votes-for-seat", holes)
      : claim("votes-for-seat-on-list", { ...holes, list }),
  ];
}
