import type { RulesOptions } from "../../law/rules-of-election.js";
import { type ArticleReference, article } from "../../model/article.js";
import type { Election } from "../../model/election/election.js";
import type { CandidateId, ListKey, ListNumber } from "../../model/identifiers.js";
import type { CompletedOutcome } from "../../model/outcome/outcome.js";
import type { Refused } from "../../model/refusal.js";
import { caseOfOutcome } from "../../seats/case-of-outcome.js";
import type { Condition } from "../influence/condition.js";
import { type AskedAbout, divisionInDoubt, hasVoteValues } from "../influence/division-in-doubt.js";
import {
  type InfluenceUnknown,
  type Mistakes,
  mistakesOf,
} from "../influence/influence-of-mistakes.js";
import { areLossesKnown, lossConditions } from "../influence/loss-conditions.js";
import { parseDoubts } from "../influence/parse-doubts.js";
import { type BeforeMember, beforeMember } from "../influence/people-conditions.js";
import type { DivisionInDoubt } from "../influence/seat-conditions.js";
import { someMistakes } from "../influence/some-mistakes.js";
import type { UnitInDoubt } from "../influence/votes-in-doubt.js";

/** Whether somebody who was elected may be admitted while votes are in doubt. */
export interface MemberInDoubt {
  /** The id of the candidate. */
  readonly candidate: CandidateId;
  /** The number of the list. */
  readonly group: ListNumber;
  /** The list, as list number, slash, lowest district: `"3/1"`. */
  readonly list: ListKey;
  /** No votes in doubt can undo the election, proven; some can; or it was not decided. */
  readonly decision: "may-be-admitted" | "waits" | "undetermined";
  /** Only of who waits: mistakes, or other votes, with which he or she is not elected, or only by lot. Not always the fewest. */
  readonly undoneBy: Mistakes | null;
  /** Only where it was not decided: why not. */
  readonly because: InfluenceUnknown | null;
}

/** Who may be admitted while votes are in doubt, each by what can still undo the election (V 5). */
export interface AdmissionInDoubt {
  /** The whole answer is here. */
  readonly status: "completed";
  /** What was changed in the rules of the outcome, as there; empty: the law as it stood. */
  readonly hypothetical: readonly string[];
  /** All ballots in doubt together. */
  readonly votesInDoubt: number;
  /** Everybody elected, in the order of the lists. */
  readonly members: readonly MemberInDoubt[];
  /** V 5. */
  readonly article: ArticleReference;
}

/** So many other votes are looked at, at most, for all members together; each has an equal share. */
const mostTries = 20_000;

/**
 * Which members may be admitted although the vote in some stations was invalid, or the result may be wrong (V 5): those whose
 * election that cannot have touched, and, where a new vote is held, that vote cannot touch. Of each unit is given how many of its ballots may be
 * other ones: of a new vote that is everybody who may vote again (V 7), or the votes that were cast there where these are more; of a count
 * in doubt, how many may have been counted wrongly. A lot that would decide counts as touched.
 *
 * Exact where nothing can undo an election (proven) and where something can (`undoneBy` shows it); `undetermined` in list
 * groups, list combinations, with vote values, and where an answer would take too many calculations.
 *
 * Refuses what `influenceOfMistakes` refuses.
 *
 * @example
 * ```ts
 * const answer = admissionInDoubt(election, outcome, [{ unit: "0668::SB2", votesInDoubt: 480 }]);
 * if (answer.status === "completed") console.log(answer.members.filter(({ decision }) => decision === "waits"));
 * ```
 */
export function admissionInDoubt(
  election: Election,
  outcome: CompletedOutcome,
  units: readonly UnitInDoubt[],
  options: RulesOptions = {},
): AdmissionInDoubt | Refused {
  const parsed = caseOfOutcome(election, outcome, options);
  if (parsed.status === "refused") return parsed;
  const { given, outcome: said } = parsed.value;
  const doubts = parseDoubts(given, units);
  if (doubts.status === "refused") return doubts;
  const about = { given, said, doubts: doubts.value };
  const members = said.lists.flatMap(({ list, group, elected }) =>
    elected.map(({ candidate }) => ({ candidate, group, list })),
  );
  const decide = decider(about, Math.max(50, Math.floor(mostTries / Math.max(members.length, 1))));
  return {
    status: "completed",
    hypothetical: said.hypothetical,
    votesInDoubt: doubts.value.total,
    members: members.map((member) => ({ ...member, ...decide(member) })),
    article: article("V 5"),
  };
}

type Elected = Pick<MemberInDoubt, "candidate" | "group" | "list">;
type Decided = Pick<MemberInDoubt, "decision" | "undoneBy" | "because">;

function decider(about: AskedAbout, tries: number): (member: Elected) => Decided {
  const { given, said, doubts } = about;
  const { election } = given;
  const found = divisionInDoubt(about);
  const division = found !== null && areLossesKnown(found) ? found : null;
  const blocks = doubts.places.map((_, place) => [place]);
  return (member) => {
    if (doubts.total === 0) return admitted;
    if (hasVoteValues(given)) return undecided("vote-values");
    const list = said.lists.find((one) => one.list === member.list);
    const elected = (list?.elected ?? []).map(({ candidate }) => candidate);
    const before = beforeMember(given, elected, doubts, member);
    const conditions =
      division === null || typeof before === "string"
        ? null
        : conditionsOf(division, before, { number: member.group, seats: elected.length });
    const asked = { member: member.candidate };
    const search = { election, outcome: said, doubts, asked, conditions, blocks };
    const some = someMistakes(search, tries);
    if (some.known && some.found !== null)
      return { decision: "waits", undoneBy: mistakesOf(some.found, search), because: null };
    if (some.known) return admitted;
    if (election.combinations.length > 0) return undecided("list-combinations");
    return undecided(typeof before === "string" ? before : "too-many-changes");
  };
}

const admitted: Decided = { decision: "may-be-admitted", undoneBy: null, because: null };

function undecided(because: InfluenceUnknown): Decided {
  return { decision: "undetermined", undoneBy: null, because };
}

/**
 * What must become true before a member is not elected: somebody who is not comes before the member while the list keeps its seats, or the list
 * loses so many that those who can come before the member take the rest.
 */
function conditionsOf(
  division: DivisionInDoubt,
  { overtaken, mostBefore }: BeforeMember,
  { number, seats }: { readonly number: ListNumber; readonly seats: number },
): readonly Condition[] {
  const lost = lossConditions(division, number, Math.max(1, seats - mostBefore));
  return [...overtaken, ...lost];
}
