import type { BallotRule } from "../../law/ballots/ballot-rules.js";
import type { ArticleReference } from "../../model/article.js";
import type { Mark, MarkedBallot } from "./ballots-input.js";

/** Why a ballot counts for what it counts. */
export type BallotReason =
  | "not-the-ballot"
  | "identifying"
  | "nothing-marked"
  | "one-candidate"
  | "judged"
  | "list-alone"
  | "not-coloured-as-prescribed"
  | "several-candidates"
  | "several-lists"
  | "number-without-list"
  | "number-not-on-list"
  | "another-choice-written"
  | "written-only";

/** Why a vote counts for a candidate. */
export type ReasonForCandidate = Extract<BallotReason, "one-candidate" | "judged" | "list-alone">;

/** What one ballot counts for, by which clause. */
export type BallotDecision =
  | {
      /** The vote counts for a candidate. */
      readonly counts: "candidate";
      /** The number of the list. */
      readonly list: number;
      /** The place of the candidate on the list, from 1. */
      readonly candidate: number;
      /** Why. */
      readonly because: ReasonForCandidate;
      /** The clause that decided. */
      readonly article: ArticleReference;
    }
  | {
      /** The vote is blank, or invalid. */
      readonly counts: "blank" | "invalid";
      /** Why. */
      readonly because: Exclude<BallotReason, ReasonForCandidate>;
      /** The clause that decided. */
      readonly article: ArticleReference;
    };

/** A candidate by the list and the place on it. */
interface Choice {
  readonly list: number;
  readonly candidate: number;
}

/** How many candidates each list has, by its number. */
export type LengthOfLists = ReadonlyMap<number, number>;

/** The marks that count, each box once: in a colour that the rule knows. */
function coloured({ marks }: MarkedBallot, { colours }: BallotRule): readonly Mark[] {
  const boxes = new Map<string, Mark>();
  for (const mark of marks) {
    if (colours !== null && !colours.includes(mark.colour ?? "red")) continue;
    const at = mark.box === "number" ? mark.candidate : mark.list;
    boxes.set(`${mark.box} ${at} ${mark.box === "candidate" ? mark.candidate : ""}`, mark);
  }
  return [...boxes.values()];
}

/** Whether a candidate is one of those whom the marks can mean: a committee finds among these, and nobody else (N 7 (3), N 26 (3, 4)). */
export function mayBeMeant(
  { list, candidate }: Choice,
  ballot: MarkedBallot,
  rule: BallotRule,
): boolean {
  const marks = coloured(ballot, rule);
  if (rule.boxes === "candidate")
    return marks.some(
      (mark) => mark.box === "candidate" && mark.list === list && mark.candidate === candidate,
    );
  const numbers = marks.flatMap((mark) => (mark.box === "number" ? [mark.candidate] : []));
  const isNumber = numbers.length === 0 ? candidate === 1 : numbers.includes(candidate);
  return isNumber && marks.some((mark) => mark.box === "list" && mark.list === list);
}

type Shown =
  | { readonly choice: Choice; readonly because: "one-candidate" | "list-alone" }
  | { readonly choice: null; readonly because: Exclude<BallotReason, ReasonForCandidate> };

/** What the boxes show by themselves. */
function shownBy(marks: readonly Mark[], rule: BallotRule, lengths: LengthOfLists): Shown {
  const candidates = marks.flatMap((mark) => (mark.box === "candidate" ? [mark] : []));
  if (rule.boxes === "candidate") {
    const [one, ...others] = candidates;
    if (one === undefined || others.length > 0)
      return { choice: null, because: "several-candidates" };
    return { choice: { list: one.list, candidate: one.candidate }, because: "one-candidate" };
  }
  const [list, ...lists] = marks.flatMap((mark) => (mark.box === "list" ? [mark.list] : []));
  const [candidate, ...numbers] = marks.flatMap((mark) =>
    mark.box === "number" ? [mark.candidate] : [],
  );
  if (list === undefined) return { choice: null, because: "number-without-list" };
  if (lists.length > 0) return { choice: null, because: "several-lists" };
  if (numbers.length > 0) return { choice: null, because: "several-candidates" };
  if (candidate === undefined) return { choice: { list, candidate: 1 }, because: "list-alone" };
  return candidate > (lengths.get(list) ?? 0)
    ? { choice: null, because: "number-not-on-list" }
    : { choice: { list, candidate }, because: "one-candidate" };
}

/**
 * What a ballot counts for, in the order of the clauses: another paper, then (by post) what identifies the voter, blank,
 * what identifies the voter, one candidate, a list alone, and otherwise invalid. The order of the marks decides nothing.
 */
export function decisionOn(
  ballot: MarkedBallot,
  rule: BallotRule,
  lengths: LengthOfLists,
): BallotDecision {
  const { articles } = rule;
  const writing = ballot.writing ?? "none";
  if (ballot.prescribed === false)
    return { counts: "invalid", because: "not-the-ballot", article: articles["not-the-ballot"] };
  if (writing === "identifying")
    return { counts: "invalid", because: "identifying", article: articles.identifying };
  const marks = coloured(ballot, rule);
  if (marks.length === 0) return withoutMarks(ballot, rule);
  const { judgedAs } = ballot;
  if (judgedAs !== undefined)
    return { counts: "candidate", ...judgedAs, because: "judged", article: articles.candidate };
  const { choice, because } = shownBy(marks, rule, lengths);
  if (choice === null) return { counts: "invalid", because, article: articles.ambiguous };
  if (writing === "another-choice") {
    const article = because === "list-alone" ? articles["list-alone"] : articles.ambiguous;
    return { counts: "invalid", because: "another-choice-written", article };
  }
  const article = because === "list-alone" ? articles["list-alone"] : articles.candidate;
  return { counts: "candidate", ...choice, because, article };
}

/** Nothing is coloured in a colour that counts: blank, unless something else stands there that the rule does not let pass. */
function withoutMarks({ marks, writing = "none" }: MarkedBallot, rule: BallotRule): BallotDecision {
  const { articles } = rule;
  if (marks.length > 0)
    return {
      counts: "invalid",
      because: "not-coloured-as-prescribed",
      article: articles.ambiguous,
    };
  const isBlank = writing === "none" || (writing === "harmless" && !rule.writingIsNotBlank);
  return isBlank
    ? { counts: "blank", because: "nothing-marked", article: articles.blank }
    : { counts: "invalid", because: "written-only", article: articles.ambiguous };
}
