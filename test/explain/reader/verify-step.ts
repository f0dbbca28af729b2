import type { Fraction } from "../../../src/model/fraction.js";
import type { Step, StepOf } from "../../../src/model/outcome/step.js";
import { patterns, wordForOne } from "./patterns.js";
import { type Code, isFraction, readNumber, wrongDecimals } from "./read-numbers.js";

/** What a reader knows besides the sentences: the names, and what stood before. */
export interface Known {
  readonly code: Code;
  /** How each contestant is called. */
  readonly nameOf: (key: string) => string;
  /** The full seats of the scope of the step. */
  readonly full: StepOf<"full-seats"> | undefined;
  /** Residual seats that were assigned in the scope before the step. */
  readonly earlier: readonly StepOf<"residual-seat">[];
  readonly afterExhaustion: boolean;
  /** Seats of the body. */
  readonly seats: number;
  /** Who gets the seat stands in a sentence before. */
  readonly winnerIsTold?: boolean;
}

/** A claim that was read, with the words in its holes. */
interface Read {
  readonly claim: string;
  readonly holes: Readonly<Record<string, string | undefined>>;
}

function compare(one: Fraction, other: Fraction): number {
  const difference =
    BigInt(one.numerator) * BigInt(other.denominator) -
    BigInt(other.numerator) * BigInt(one.denominator);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** What is untrue in the text about a step on seats: empty where all of it holds. */
export function untruths(text: string, step: Step, known: Known): readonly string[] {
  let nearest: readonly string[] = ["not understood"];
  // Names can hold stops and words of sentences: every way of reading the text is tried.
  const reads = (rest: string, claims: readonly string[]): boolean => {
    if (rest === "") {
      const faults = missing(claims, step, known);
      if (faults.length > 0) nearest = faults;
      return faults.length === 0;
    }
    return [...rest.matchAll(/[.!?…](?= |$)/gu)].some(({ index }) => {
      const said = rest.slice(0, index + 1);
      return patterns[known.code].some(({ claim, form }) => {
        const match = form.exec(said);
        if (match === null) return false;
        const faults = untrueOrUnread({ claim, holes: { ...match.groups } }, step, known);
        if (faults.length > 0) nearest = faults;
        return faults.length === 0 && reads(rest.slice(index + 2), [...claims, claim]);
      });
    });
  };
  return reads(text, []) ? [] : nearest.map((fault) => `${fault}: ${text}`);
}

/** Names as they stand where the stop of the sentence follows: one stop is enough. */
const bare = (text: string): string => text.replace(/[.!?…]$/u, "");

/** Who is left out with more than the winner, by why. */
function greaterLeftOut({ compared, value }: StepOf<"residual-seat">): readonly string[][] {
  const reasons = new Set(compared.map(({ excluded }) => excluded));
  return [...reasons].flatMap((reason) => {
    const own = compared.filter(
      (one) => one.excluded === reason && reason !== null && compare(one.value, value) > 0,
    );
    return own.length === 0 ? [] : [own.map((one) => one.contestant)];
  });
}

/** Claims without which a step is not told, or that are told too often. */
function missing(
  claims: readonly string[],
  step: Step,
  { winnerIsTold = false }: Known,
): readonly string[] {
  const times = (...names: readonly string[]): number =>
    claims.filter((one) => names.includes(one)).length;
  const due = (count: number, ...names: readonly string[]): readonly string[] =>
    times(...names) === count ? [] : [`${names.join(", ")}: ${times(...names)} and not ${count}`];
  switch (step.kind) {
    case "residual-seat":
      return [
        ...due(winnerIsTold ? 0 : 1, "goes-to"),
        ...due(1, "average", "remainder", "alone-average", "alone-remainder", "nothing-left"),
        ...due(greaterLeftOut(step).length, "greater"),
        ...due(step.lot === null ? 0 : 1, "lot"),
      ];
    case "full-seats":
      return [
        ...due(1, "full-seats", "no-full-seats", "no-quota"),
        ...due(1, "residual-seats-left", "no-residual-seats"),
      ];
    case "absolute-majority":
      return [...due(1, "majority"), ...due(1, "majority-moves")];
    default:
      return [];
  }
}

/** Words that are no number where one should stand are a fault of this way of reading. */
function untrueOrUnread(read: Read, step: Step, known: Known): readonly string[] {
  try {
    return untrue(read, step, known);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

function untrue({ claim, holes }: Read, step: Step, known: Known): readonly string[] {
  const { code, nameOf } = known;
  const faults: string[] = [];
  const must = (holds: boolean, what: string): void => {
    if (!holds) faults.push(`${claim}: ${what}`);
  };
  const number = (hole: string): number => {
    const text = holes[hole] ?? "";
    return wordForOne.test(text) ? 1 : Number(readNumber(text, code).numerator);
  };
  const isValue = (hole: string, value: Fraction): void => {
    const written = readNumber(holes[hole] ?? "", code);
    must(isFraction(written, value), `${hole} is not ${value.numerator}/${value.denominator}`);
    const wrong = wrongDecimals(written, code);
    must(wrong === null, wrong ?? "");
  };
  const are = (hole: string, keys: readonly string[], called = nameOf): void => {
    const names = keys.map(called);
    const last = names.at(-1) ?? "";
    const and = code === "nl" ? " en " : " and ";
    const all = names.length < 2 ? last : `${names.slice(0, -1).join(", ")}${and}${last}`;
    const said = holes[hole] ?? "";
    must(
      [all, all.charAt(0).toUpperCase() + all.slice(1)].some(
        (one) => said === one || said === bare(one),
      ),
      `${said} is not ${all}`,
    );
  };
  const at = (key: string): number =>
    known.full?.contestants.findIndex((one) => one.contestant === key) ?? -1;

  // How many died is not in the step: who did is told, and read, elsewhere.
  if (claim === "deceased") return [];
  switch (step.kind) {
    case "quota":
      must(number("votes") === step.votes, "votes");
      must(number("seats") === step.seats, "seats");
      isValue("quota", { numerator: step.votes, denominator: step.seats });
      break;
    case "full-seats":
      verifyFullSeats(step);
      break;
    case "residual-seat":
      verifyResidualSeat(step);
      break;
    case "absolute-majority":
      verifyMajority(step);
      break;
    case "list-exhaustion": {
      const index = at(step.contestant);
      are("list", [step.contestant]);
      must(number("before") === step.before[index], "before");
      if (claim === "exhausted") {
        must(number("after") === step.after[index], "after");
        must(number("free") === step.returned, "free");
      } else must(step.after[index] === 0, "somebody is left");
      break;
    }
    case "seats-unassigned":
      must(number("left") === step.seats, "seats");
      break;
    default:
      break;
  }
  return faults;

  function verifyFullSeats({ contestants, quota, residualSeats }: StepOf<"full-seats">): void {
    const none = contestants.filter(({ seats }) => seats === 0).map((one) => one.contestant);
    if (claim === "full-seats" || claim === "no-full-seats") isValue("quota", quota);
    if (claim === "full-seats") {
      for (const { contestant, seats, votes } of contestants) {
        const times = (BigInt(votes) * BigInt(quota.denominator)) / BigInt(quota.numerator);
        must(BigInt(seats) === times, `${contestant} has not ${seats} times the quota`);
      }
      const got = contestants.filter(({ seats }) => seats > 0);
      are(
        "got",
        got.map((one) => one.contestant),
        (key) =>
          `${got.find((one) => one.contestant === key)?.seats} ${code === "nl" ? "voor" : "for"} ${nameOf(key)}`,
      );
    } else if (claim === "without-full-seat") are("lists", none);
    else if (claim === "residual-seats-left") must(number("left") === residualSeats, "left");
    else if (claim === "no-residual-seats") must(residualSeats === 0, "none left");
    else must(none.length === contestants.length, "somebody has a full seat");
  }

  function verifyResidualSeat(seat: StepOf<"residual-seat">): void {
    const { compared, awarded, value, lot, before, after, takesPart } = seat;
    const index = at(awarded);
    const votes = known.full?.contestants[index]?.votes ?? 0;
    const taking = compared.filter(({ excluded }) => excluded === null);
    const equals = taking.filter(
      (one) => one.contestant !== awarded && compare(one.value, value) === 0,
    );
    if (claim === "goes-to") {
      are("list", [awarded]);
      must(number("before") === before[index] && number("after") === after[index], "seats");
      must((holes["freed"] !== undefined) === known.afterExhaustion, "came free");
      if (holes["one"] !== undefined) must(known.full?.residualSeats === 1, "the only one");
      if (holes["number"] !== undefined) {
        must(number("number") === known.earlier.length + 1, "number");
      }
    }
    if (claim === "average" || claim === "alone-average") {
      isValue("value", { numerator: votes, denominator: (before[index] ?? 0) + 1 });
    }
    if (claim === "remainder" || claim === "alone-remainder") isValue("value", value);
    if (claim === "average" || claim === "remainder") {
      const field = /alle|all/.test(holes["among"] ?? "") ? compared : taking;
      must(
        field.every((one) => compare(one.value, value) <= 0),
        "somebody has more",
      );
      must(field.length > 1, "nobody else");
    }
    if (claim.startsWith("alone")) must(taking.length === 1, "others take part");
    if (claim === "nothing-left") must(value.numerator === 0, "something is left");
    if (claim === "same-lot" || claim === "same-seat") {
      are(
        "lists",
        equals.map((one) => one.contestant),
      );
      must((claim === "same-lot") === (lot !== null), "lot");
    }
    if (claim === "greater") {
      const said = holes["lists"] ?? "";
      const before = faults.length;
      const fits = greaterLeftOut(seat).some((keys) => {
        are("lists", keys);
        return faults.splice(before).length === 0;
      });
      must(fits, `${said} have more`);
      must(!/[.!?…] /u.test(holes["why"] ?? ""), "more than a reason");
      if (/%|quota|kiesdeler/.test(holes["why"] ?? "")) {
        must(takesPart !== null, "no figure is asked");
        const [figure = ""] =
          /\d[\d.,]*(?:\/\d[\d.,]*)?(?: [\d.,]+\/[\d.,]+)?(?: \([^)]*\))?(?= (?:stem|vote|gewogen|weighted))/.exec(
            holes["why"] ?? "",
          ) ?? [];
        if (takesPart !== null) {
          must(isFraction(readNumber(figure, code), takesPart.figure), `figure ${figure}`);
        }
      }
    }
  }

  function verifyMajority(moved: StepOf<"absolute-majority">): void {
    const { majority, loses, votes, of, before, after } = moved;
    const [to, from] = [at(majority), at(loses)];
    if (claim === "majority") {
      are("list", [majority]);
      must(number("whole") === known.seats, "seats of the body");
      must(number("votes") === votes && number("of") === of && 2 * votes > of, "votes");
      must(number("seats") === before[to] && 2 * (before[to] ?? 0) <= known.seats, "seats");
    }
    if (claim === "majority-moves") {
      are("list", [majority]);
      are("from", [loses]);
      must(number("before") === before[to] && number("after") === after[to], "seats");
      must(number("fromBefore") === before[from] && number("fromAfter") === after[from], "from");
    }
    if (claim === "smallest" || claim === "last") {
      are("list", [loses]);
      const own = known.earlier.filter(({ awarded }) => awarded === loses);
      const lost = own.find(({ value }) =>
        isFraction(readNumber(holes["value"] ?? "", code), value),
      );
      must(lost !== undefined, "no such seat");
      if (claim === "smallest" && lost !== undefined) {
        const all = /alle|all/.test(holes["among"] ?? "");
        const field = known.earlier.filter(({ method }) => all || method === lost.method);
        must(
          field.every(({ value }) => compare(value, lost.value) >= 0),
          "not the smallest",
        );
      }
    }
  }
}
