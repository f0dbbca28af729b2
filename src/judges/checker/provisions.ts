import type { Scope } from "../../model/outcome/lot.js";
import type { Overlay } from "../../model/outcome/overlay.js";
import type {
  AbsoluteMajorityState,
  ListExhaustionState,
  Provisions,
  ResidualSeatsState,
} from "../../model/outcome/provisions.js";
import type { Step } from "../../model/outcome/step.js";
import { has } from "../has.js";
import type { Answered } from "./outcome-input.js";
import type { Case } from "./seats/articles-in-order.js";

/** The account of the division of the election, read back from steps that were checked. */
interface Account {
  readonly steps: readonly Step[];
  readonly keys: readonly string[];
  readonly votes: readonly number[];
  readonly full: readonly number[];
  readonly residualSeats: number;
  /** The place of the first list exhaustion among the steps. */
  readonly exhaustedAt: number;
  /** What the pending lot is about, where it is in this division. */
  readonly pending: string | null;
}

/** What became of the provisions, from the steps alone; undefined: no seats were divided. */
export function provisionsOf(
  outcome: Answered,
  one: Case,
  overlay: Overlay | null,
): Provisions | undefined {
  const account = accountOf(outcome);
  if (account === undefined) return undefined;
  const inside = outcome.steps.some(
    (step) =>
      step.kind === "seat-passed" || (step.kind === "list-exhaustion" && !ofElection(step.scope)),
  );
  const complete = outcome.status === "completed";
  return {
    residualSeats: residualSeatsOf(account),
    absoluteMajority: majorityOf(account, one, overlay),
    listExhaustion: exhaustionOf(account, inside, complete),
  };
}

function ofElection({ kind }: Scope): boolean {
  return kind === "election";
}

function accountOf(outcome: Answered): Account | undefined {
  const steps = outcome.steps.filter((step) => has(step, "scope") && ofElection(step.scope));
  const [first] = steps;
  if (first?.kind !== "full-seats") return undefined;
  const question = outcome.status === "completed" ? null : outcome.question;
  const at = steps.findIndex(({ kind }) => kind === "list-exhaustion");
  return {
    steps,
    keys: first.contestants.map(({ contestant }) => contestant),
    votes: first.contestants.map(({ votes }) => votes),
    full: first.contestants.map(({ seats }) => seats),
    residualSeats: first.residualSeats,
    exhaustedAt: at < 0 ? steps.length : at,
    pending: question !== null && ofElection(question.scope) ? question.kind : null,
  };
}

function waitsForResidualSeat({ pending }: Account): boolean {
  return pending === "highest-average" || pending === "largest-remainder";
}

function residualSeatsOf(account: Account): ResidualSeatsState {
  const { residualSeats, steps, exhaustedAt } = account;
  if (residualSeats === 0) return { state: "none" };
  const early = steps.slice(0, exhaustedAt);
  const seats = residualSeats - early.filter(({ kind }) => kind === "residual-seat").length;
  if (seats <= 0) return { state: "assigned" };
  return { state: waitsForResidualSeat(account) ? "waiting" : "unassigned", seats };
}

/** The seats of a contestant after the first so many steps. */
function seatsAfter({ steps, full }: Account, contestant: number, count: number): number {
  let seats = full[contestant] ?? 0;
  for (const step of steps.slice(0, count)) {
    if (has(step, "after")) seats = step.after[contestant] ?? 0;
  }
  return seats;
}

function majorityOf(
  account: Account,
  { election, facts, readings }: Case,
  overlay: Overlay | null,
): AbsoluteMajorityState {
  const { steps, votes, keys, exhaustedAt, pending } = account;
  const off = overlay?.absoluteMajority === false;
  if (facts.majority === null && !off) return { state: "not-in-the-law" };
  const early = exhaustedAt === steps.length;
  if (early && (waitsForResidualSeat(account) || pending === "absolute-majority")) {
    return { state: "not-reached" };
  }
  const blank = readings.majorityOf === "votes-on-candidates" ? 0 : (election.blankVotes ?? 0);
  const of = votes.reduce((all, own) => all + own, off ? 0 : blank);
  const contestant = votes.findIndex((own) => 2 * own > of);
  const key = keys[contestant];
  if (key === undefined)
    return off ? { state: "switched-off", holder: null } : { state: "no-majority" };

  const moved = steps.map(({ kind }) => kind).lastIndexOf("absolute-majority");
  const seats = seatsAfter(account, contestant, moved < 0 ? exhaustedAt : moved + 1);
  const holder = { contestant: key, votes: votes[contestant] ?? 0, of, seats };
  const whole = election.seats;
  if (off) return { state: "switched-off", holder: 2 * seats > whole ? null : holder };
  const enough = facts.majority?.atHalf === false ? 2 * seats >= whole : 2 * seats > whole;
  const seatsLeft = seatsAfter(account, contestant, steps.length);
  if ((enough || moved >= 0) && seatsLeft < seats && 2 * seatsLeft <= whole) {
    return { state: "undone", holder, seatsLeft };
  }
  if (moved >= 0) return { state: "applied", holder };
  return { state: enough ? "has-seats" : "nothing-to-move", holder };
}

function exhaustionOf(
  { steps, exhaustedAt }: Account,
  inside: boolean,
  complete: boolean,
): ListExhaustionState {
  if (exhaustedAt < steps.length) return { state: "applied" };
  if (inside) return { state: "inside" };
  return { state: complete ? "not-needed" : "not-reached" };
}
