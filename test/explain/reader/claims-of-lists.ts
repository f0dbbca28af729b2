import { type Fraction, fraction } from "../../../src/model/fraction.js";
import type { Determined } from "../../../src/model/outcome/determined.js";
import type { LotQuestion } from "../../../src/model/outcome/lot.js";
import type { Comparison, StepOf } from "../../../src/model/outcome/step.js";
import type {
  ListMargin,
  NoSuchSeat,
  VotesForASeat,
} from "../../../src/what-if/margins/margins.js";
import type { Called } from "./called.js";
import { type Claim, claim, claimIf } from "./claims.js";

function compare(one: Fraction, other: Fraction): number {
  const difference =
    BigInt(one.numerator) * BigInt(other.denominator) -
    BigInt(other.numerator) * BigInt(one.denominator);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** What must be said of a lot; with who was drawn, when it was. */
export function claimsOfLot(
  { kind, article, options, draws }: LotQuestion,
  drawn: readonly string[] | null,
  called: Called,
): readonly Claim[] {
  const names = { names: options.map((key) => called.option(key, kind)) };
  const everyone = { words: options.length === 2 ? "both" : "all" };
  const isOfVacancy = kind === "preference-candidate" && article.article.startsWith("W");
  const needed: Claim["holes"] =
    ["highest-average", "largest-remainder", "preference-candidate"].includes(kind) && !isOfVacancy
      ? { options: names, everyone }
      : { options: names };
  const what = {
    "highest-average": claim("drawn-gets-seat", {
      seat: { words: draws === 1 ? "one" : "several" },
    }),
    "largest-remainder": claim("drawn-gets-seat", {
      seat: { words: draws === 1 ? "one" : "several" },
    }),
    "absolute-majority": claim("drawn-gives-up"),
    "preference-candidate": claim(isOfVacancy ? "drawn-comes-first" : "drawn-is-elected"),
    "seat-withheld": claim("drawn-loses"),
    "seat-passed": claim("drawn-gets-seat", { seat: { words: "one" } }),
  }[kind];
  const need = claim(isOfVacancy ? "lot-successor" : `lot-${kind}`, needed);
  if (drawn !== null) {
    const who = { names: drawn.map((key) => called.option(key, kind)) };
    const became = isOfVacancy ? "came-first" : becameOf[kind];
    return [
      need,
      claim("was-drawn", { options: names, drawn: who }),
      claim(`drawn-${became}`, { drawn: who }),
    ];
  }
  return [
    need,
    draws === 1
      ? claim("drawing", { options: names })
      : claim("drawing-several", { options: names, draws }),
    what,
  ];
}

/** What became of who was drawn. */
const becameOf: Readonly<Record<LotQuestion["kind"], string>> = {
  "highest-average": "got-seat",
  "largest-remainder": "got-seat",
  "absolute-majority": "gave-up",
  "preference-candidate": "was-elected",
  "seat-withheld": "lost",
  "seat-passed": "got-seat",
};

/** What must be said of the margins of a list, and what the calculation says of other votes. */
export function claimsOfMargin(margin: ListMargin, called: Called): readonly Claim[] {
  return [
    ...toward("more", margin.nextSeat, margin, called),
    ...toward("fewer", margin.lastSeat, margin, called),
  ];
}

function toward(
  way: "more" | "fewer",
  found: VotesForASeat | NoSuchSeat,
  { group, votes: own, seats }: ListMargin,
  called: Called,
): readonly Claim[] {
  const list = { names: [called.group(group)] };
  const direction = { words: way };
  if (found.votes === null) {
    return ["no-candidate-left", "every-seat-already", "no-seat-to-lose"].includes(found.because)
      ? [claim(found.because, { list })]
      : [claim(found.because, { list, direction, verb: direction })];
  }
  const { least, most } = found.seats;
  const dutch = called.code === "nl";
  const seatsOf = (count: number): string =>
    dutch
      ? `${count} ${count === 1 ? "zetel" : "zetels"}`
      : `${count} ${count === 1 ? "seat" : "seats"}`;
  const lottery = dutch
    ? `${least} tot ${most} zetels, naar het lot valt,`
    : `between ${least} and ${most} seats, by lot,`;
  const nothing = dutch ? "nul zetels" : "no seat";
  const after = { words: least !== most ? lottery : most === 0 ? nothing : seatsOf(most) };
  const none = dutch ? "nul" : "none";
  const now = { words: seats === 0 ? none : String(seats) };
  const holes = { votes: { votes: found.votes }, list, after, now };
  const lot = found.votesForALot;
  return [
    way === "fewer" && found.votes === own
      ? claim("margin-without-votes", holes)
      : claim("margin-change", { ...holes, direction }),
    ...claimIf(lot === 0, "a-lot-decided"),
    ...claimIf(lot !== null && lot > 0 && lot !== found.votes, "a-lot-would-decide", {
      votes: { votes: lot ?? 0 },
      direction,
    }),
  ];
}

type ResidualSeat = StepOf<"residual-seat">;

/** What must be said of who came next for a residual seat, and of who took no part: two sentences. */
export function claimsOfNext(
  step: ResidualSeat,
  votesOf: (contestant: string) => number,
  called: Called,
): readonly (readonly Claim[])[] {
  return [next(step, votesOf, called), leftOut(step, called)];
}

function next(
  { compared, value, method, awarded, before }: ResidualSeat,
  votesOf: (contestant: string) => number,
  called: Called,
): readonly Claim[] {
  const others = compared.filter(
    ({ contestant, excluded, value: own }) =>
      contestant !== awarded && excluded === null && compare(own, value) < 0,
  );
  const best = others.reduce<Comparison | null>(
    (most, one) => (most === null || compare(one.value, most.value) > 0 ? one : most),
    null,
  );
  if (best === null) return [];
  const followers = others.filter((one) => compare(one.value, best.value) === 0);
  const average = method === "highest-average";
  const names = (those: readonly Comparison[]) => ({
    names: those.map(({ contestant }) => called.contestant(contestant)),
  });
  const first = claim("next", {
    lists: names(followers),
    value: { votes: best.value, perSeat: average },
  });
  if (!average) {
    const difference = {
      numerator:
        value.numerator * best.value.denominator - best.value.numerator * value.denominator,
      denominator: value.denominator * best.value.denominator,
    };
    return [
      first,
      claim("next-difference", {
        difference: { votes: fraction(difference.numerator, difference.denominator) },
      }),
    ];
  }
  // With n votes more the average is greater as soon as n exceeds value times seats less the votes.
  const lacks = followers.map((one) => {
    const seats = compared.indexOf(one) < 0 ? 0 : (before[compared.indexOf(one)] ?? 0) + 1;
    const exact = BigInt(value.numerator) * BigInt(seats);
    const whole = exact / BigInt(value.denominator);
    const even = exact % BigInt(value.denominator) === 0n;
    return { one, short: Number(whole) + 1 - votesOf(one.contestant), even };
  });
  return [
    first,
    ...[...new Set(lacks.map(({ short }) => short))].map((short) => {
      const same = lacks.filter((lack) => lack.short === short);
      const lists = names(same.map(({ one }) => one));
      return short > 1 && same.every(({ even }) => even)
        ? claim("next-short-or-equal", {
            lists,
            short: { votes: short },
            equal: { votes: short - 1 },
          })
        : claim("next-short", { lists, short: { votes: short } });
    }),
  ];
}

function leftOut({ compared, takesPart }: ResidualSeat, called: Called): readonly Claim[] {
  const reasons = [...new Set(compared.map(({ excluded }) => excluded))];
  return reasons.flatMap((reason): Claim[] => {
    if (reason === null) return [];
    const own = compared.filter(({ excluded }) => excluded === reason);
    const lists = { names: own.map(({ contestant }) => called.contestant(contestant)) };
    if (!reason.endsWith("threshold")) return [claim(`out-${reason}`, { lists })];
    if (takesPart === null) return [claim("out-no-votes", { lists })];
    const { share, measure, side, figure } = takesPart;
    const name = `out-${measure === "votes" ? "" : "average-"}${side === "below" ? "above" : "below"}-share`;
    const whole = share.numerator === share.denominator && name === "out-below-share";
    return whole
      ? [claim("out-below-quota", { lists, figure: { votes: figure } })]
      : [claim(name, { lists, share: { share }, figure: { votes: figure } })];
  });
}

/** What must be said of provisions that left no step: of residual seats, majority and exhaustion. */
export function claimsOfProvision(
  provision: "residualSeats" | "absoluteMajority" | "listExhaustion",
  outcome: Determined,
  called: Called,
): readonly Claim[] {
  const { steps } = outcome;
  const full = steps.find((step) => step.kind === "full-seats" && step.scope.kind === "election");
  if (full?.kind !== "full-seats") return [];
  const waits = outcome.status === "lot-required" && outcome.question.scope.kind === "election";
  const inElection = steps.filter((step) => "scope" in step && step.scope.kind === "election");
  const exhausted = inElection.some(({ kind }) => kind === "list-exhaustion");
  const early = inElection.slice(
    0,
    inElection.findIndex(({ kind }) => kind === "list-exhaustion") >>> 0,
  );
  const residual = (exhausted ? early : inElection).filter(({ kind }) => kind === "residual-seat");
  const isDivision =
    waits &&
    ["highest-average", "largest-remainder", "absolute-majority"].includes(outcome.question.kind);
  switch (provision) {
    case "residualSeats":
      return residualSeats(
        full.residualSeats,
        residual.length,
        isDivision && !exhausted,
        inElection,
      );
    case "absoluteMajority":
      return majority(outcome, full, inElection, isDivision, called);
    case "listExhaustion": {
      if (exhausted) return [];
      const inside = steps.some(({ kind }) => kind === "list-exhaustion" || kind === "seat-passed");
      if (inside) return [claim("exhaustion-inside")];
      const mayCome = outcome.status === "lot-required";
      return [claim(mayCome ? "after-the-lot" : "exhaustion-not-needed")];
    }
  }
}

function residualSeats(
  all: number,
  assigned: number,
  waits: boolean,
  steps: readonly StepOfElection[],
): readonly Claim[] {
  if (all === 0) return [claim("no-residual-seats")];
  if (assigned >= all) return [];
  if (!waits) {
    const unassigned = steps.find(({ kind }) => kind === "seats-unassigned");
    const seats = unassigned?.kind === "seats-unassigned" ? unassigned.seats : 0;
    return [claim("residual-seats-unassigned", { seats })];
  }
  if (all === 1) return [claim("one-residual-seat-waits")];
  const numbers = Array.from({ length: all - assigned }, (_, index) =>
    String(assigned + index + 1),
  );
  return [claim("residual-seats-wait", { numbers: { names: numbers } })];
}

type StepOfElection = Determined["steps"][number];

function majority(
  outcome: Determined,
  full: StepOf<"full-seats">,
  steps: readonly StepOfElection[],
  waits: boolean,
  called: Called,
): readonly Claim[] {
  const { state } = outcome.provisions.absoluteMajority;
  if (state === "not-in-the-law") return [claim("majority-not-in-the-law")];
  const total = full.contestants.reduce((sum, one) => sum + one.votes, 0);
  const index = full.contestants.findIndex(({ votes }) => 2 * votes > total);
  const holder = full.contestants[index];
  const moved = steps.find(({ kind }) => kind === "absolute-majority");
  const exhaustion = steps.findIndex(({ kind }) => kind === "list-exhaustion");
  const standingAfter = (those: readonly StepOfElection[]): number =>
    those.reduce(
      (now, step) => ("after" in step ? (step.after[index] ?? now) : now),
      holder?.seats ?? 0,
    );
  const before = standingAfter(steps.slice(0, exhaustion < 0 ? steps.length : exhaustion));
  const end = standingAfter(steps);
  const whole = outcome.election.seats;
  const held = {
    list: { names: [called.contestant(holder?.contestant ?? "")] },
    votes: holder?.votes ?? 0,
    of: { votes: total },
    seats: before,
    whole,
  };
  if (outcome.overlay?.absoluteMajority === false) {
    return [
      claim("majority-switched-off"),
      ...claimIf(
        holder !== undefined && 2 * before <= whole && !waits,
        "majority-switched-off-for",
        held,
      ),
    ];
  }
  if (waits && moved === undefined && exhaustion < 0) return [claim("after-the-lot")];
  if (holder === undefined) return [claim("no-majority")];
  // The decree on water authorities gave the seat to who had fewer than half of the seats.
  const halfIsEnough = outcome.election.type === "AB" && outcome.election.day < "2014-07-01";
  const enough = 2 * before > whole || (halfIsEnough && 2 * before === whole);
  if (enough && end < before && 2 * end <= whole && exhaustion >= 0) {
    return [claim("majority-undone", { ...held, after: end })];
  }
  if (moved !== undefined) return [];
  return [claim(enough ? "majority-has-seats" : "majority-nothing-to-move", held)];
}
