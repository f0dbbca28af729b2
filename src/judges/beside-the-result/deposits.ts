import { sum } from "../exact.js";
import { type DepositFacts, depositFacts } from "../facts/deposit-facts.js";

/** Votes and seats of what stands under one number. */
export interface ListWithDeposit {
  readonly group: number;
  readonly votes: number;
  readonly seats: number;
}

/** An election that is over, and what is known of the parties. */
export interface DepositsOfElection {
  readonly type: string;
  readonly day: string;
  /** Seats that were divided. */
  readonly seats: number;
  readonly lists: readonly ListWithDeposit[];
  readonly exempt: readonly number[];
  readonly islandLists: readonly number[];
}

/** What becomes of one deposit. */
export interface DepositJudgement {
  readonly group: number;
  readonly decision: "returned" | "forfeited" | "not-paid";
  readonly deposit: { readonly amount: number; readonly currency: "EUR" | "USD" } | null;
}

/** H 12 to H 14 (1, 2, 5), Ya 17, Ya 28, Pa 14; null: no deposit is asked; undefined: no text. */
export function depositsByLaw(
  election: DepositsOfElection,
  facts: DepositFacts = depositFacts,
): readonly DepositJudgement[] | null | undefined {
  const rows = facts[election.type];
  if (rows === undefined) return null;
  const row = rows.filter(({ from }) => from <= election.day).at(-1);
  if (row === undefined) return undefined;
  const all = sum(election.lists.map(({ votes }) => votes));
  return election.lists.map(({ group, votes, seats }): DepositJudgement => {
    if (election.exempt.includes(group)) return { group, decision: "not-paid", deposit: null };
    // "lager is dan 75 procent van de kiesdeler": votes / (all / seats) < 75 / 100.
    const share = BigInt(votes) * BigInt(election.seats) * 100n;
    const below = share < BigInt(all) * BigInt(row.percentage);
    const lost = below && !(row.seatSaves && seats > 0);
    const dollars = row.dollars === "always" ? true : row.dollars && islandList(election, group);
    return {
      group,
      decision: lost ? "forfeited" : "returned",
      deposit: { amount: row.amount, currency: dollars ? "USD" : "EUR" },
    };
  });
}

function islandList({ islandLists }: DepositsOfElection, group: number): boolean {
  return islandLists.includes(group);
}
