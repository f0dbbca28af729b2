import { type VoteValueFacts, voteValueFacts } from "../facts/vote-value-facts.js";

/** Whose votes, and the figures of which their value is made. */
export type VotesOfCollege =
  | {
      readonly college: "province" | "island";
      readonly day: string;
      readonly inhabitants: number;
      readonly members: number;
    }
  | {
      readonly college: "non-residents";
      readonly day: string;
      readonly registeredVoters: number;
      readonly members: number;
      readonly population: number;
      readonly eligibleVoters: number;
    };

/** U 2 (1), Ya 31e, Ua 4 (1): for how many votes one vote counts; undefined: no such college then. */
export function voteValueByLaw(
  votes: VotesOfCollege,
  rounding: "rounded-once" | "quotient-rounded-first",
  facts: VoteValueFacts = voteValueFacts,
): number | undefined {
  if (votes.day < facts.from[votes.college]) return undefined;
  const hundredfold = BigInt(facts.fold * votes.members);
  if (votes.college !== "non-residents") {
    return rounded(BigInt(votes.inhabitants), hundredfold, facts);
  }
  const [voters, people] = [BigInt(votes.registeredVoters), BigInt(votes.population)];
  const entitled = BigInt(votes.eligibleVoters);
  if (rounding === "rounded-once") return rounded(voters * people, hundredfold * entitled, facts);
  return rounded(BigInt(rounded(voters, hundredfold, facts)) * people, entitled, facts);
}

/** "naar boven, indien een breuk 1/2 of meer, en naar beneden, indien een breuk minder dan 1/2". */
function rounded(numerator: bigint, denominator: bigint, { up }: VoteValueFacts): number {
  const whole = numerator / denominator;
  const rest = numerator % denominator;
  const over = rest * BigInt(up.denominator) - denominator * BigInt(up.numerator);
  return Number(whole) + (over > 0n || (over === 0n && up.atHalf) ? 1 : 0);
}
