import { firstDayOfRules } from "../law/rule-set.js";
import {
  type RulesOfElection,
  type RulesOptions,
  rulesOfElection,
} from "../law/rules-of-election.js";
import { maximumListsTimesSeats, maximumVotes } from "../model/bounds.js";
import { type Election, hasCandidates } from "../model/election/election.js";
import { own } from "../model/has.js";
import { accepted, type Parsed, type RefusalIssue, refused, shown } from "../model/refusal.js";
import { withListVotes } from "./reforms/list-votes.js";
import { reformedElection } from "./reforms/reformed-election.js";
import { type NumberRow, votesOfNumbers } from "./votes.js";

/** An election, its votes as rows, its rules as values, who does not count: made once, handed on. */
export interface Case {
  readonly election: Election;
  /** The same as it was given, where an overlay takes lists for one. */
  readonly asGiven: Election;
  readonly rules: RulesOfElection;
  readonly numbers: readonly NumberRow[];
  readonly votes: number;
  /** The votes in the quota: one where a reading imagines a vote. */
  readonly quotaVotes: number;
  /** Who has died, and cannot be elected (P 19a). */
  readonly deceased: ReadonlySet<string>;
  /** Who does not count in the length of a list: under one reading nobody. */
  readonly notCounted: ReadonlySet<string>;
}

/** There are no votes, under the reading of P 5 that has no result then. */
export const noVotes: RefusalIssue = {
  path: ["groups"],
  code: "no-votes",
  expected: { kind: "rule", rule: "a-vote" },
  actual: shown(0),
};

/** The case of an election under these options, or why the law has no answer to it. */
export function caseOf(election: Election, options: RulesOptions): Parsed<Case> {
  const rules = rulesOfElection(election, options);
  if (rules !== undefined) {
    if (rules.overlay === null) return caseUnder(election, rules, election);
    const reformed = reformedElection(election, rules.overlay);
    return reformed.status === "refused" ? reformed : caseUnder(reformed.value, rules, election);
  }
  const expected = { kind: "day", from: firstDayOfRules(election.type), until: null } as const;
  const actual = shown(election.day);
  return refused([{ path: ["day"], code: "no-rules-on-day", expected, actual }]);
}

/** The case of an election under rules that are known. */
function caseUnder(election: Election, rules: RulesOfElection, asGiven: Election): Parsed<Case> {
  const deceased = new Set<string>(election.deceased);
  const notCounted = rules.deceasedCount ? new Set<string>() : deceased;
  const onCandidates = votesOfNumbers(election, notCounted);
  const listVotes = own(rules.overlay, "listVotes");
  const numbers = listVotes === undefined ? onCandidates : withListVotes(onCandidates, listVotes);
  let votes = 0;
  for (const number of numbers) votes += number.votes;
  if (!areVotes(votes)) {
    return refused([listVotes === undefined ? changedFigures(votes) : tooManyVotes(votes)]);
  }
  const issue = issueWith(election, rules, numbers, votes);
  if (issue !== undefined) return refused([issue]);
  const quotaVotes = votes === 0 ? (rules.votesWithoutVotes ?? 0) : votes;
  return accepted({
    election,
    asGiven,
    rules,
    numbers,
    votes,
    quotaVotes,
    deceased,
    notCounted,
  });
}

/** A sum of figures that were parsed, and not changed since. */
function areVotes(votes: number): boolean {
  return Number.isInteger(votes) && votes >= 0 && votes <= maximumVotes;
}

function changedFigures(votes: number): RefusalIssue {
  const expected = { kind: "rule", rule: "parsed-by-the-library" } as const;
  return { path: ["election", "groups"], code: "not-parsed", expected, actual: shown(votes) };
}

function tooManyVotes(votes: number): RefusalIssue {
  const expected = { kind: "at-most", limit: maximumVotes, of: "votes" } as const;
  const path = ["overlay", "listVotes"];
  return { path, code: "total-too-large", expected, actual: shown(votes) };
}

function issueWith(
  election: Election,
  rules: RulesOfElection,
  numbers: readonly NumberRow[],
  votes: number,
): RefusalIssue | undefined {
  if (election.combinations.length > 0 && !rules.combinationsAllowed) {
    return {
      path: ["combinations"],
      code: "not-allowed",
      expected: { kind: "rule", rule: "no-list-combinations" },
      actual: shown(election.combinations),
    };
  }
  let lists = 0;
  for (const number of numbers) lists += number.lists.length;
  if (lists * rules.seats > maximumListsTimesSeats) {
    const expected = { kind: "rule", rule: "lists-times-seats" } as const;
    return { path: ["overlay", "seats"], code: "too-large", expected, actual: shown(rules.seats) };
  }
  if (votes === 0 && rules.votesWithoutVotes === null) {
    return noVotes;
  }
  if (rules.preference === null && election.groups.some(({ lists }) => lists.some(hasCandidates))) {
    return {
      path: ["groups"],
      code: "no-rules-on-day",
      expected: { kind: "rule", rule: "list-votes-only" },
      actual: shown(election.day),
    };
  }
  return undefined;
}
