import type { ArticleReference } from "../../model/article.js";
import type { Count } from "../../model/count/count.js";
import type { FieldPath } from "../../model/count/field-path.js";
import { has } from "../../model/has.js";
import type { Severity } from "../rule.js";
import { isCheckedCount, type UncodedKind } from "../scope.js";
import { type ArticlesOfReport, articlesOfReports } from "./articles-of-reports.js";

/** The checks on reports of which the page of codes says nothing, by what they compare. */
export type UncodedCheck =
  | "sum-of-voters"
  | "sum-of-lists"
  | "sum-of-votes"
  | "difference"
  | "sum-of-candidates"
  | "list-in-summary"
  | "more-votes-than-members"
  | "no-votes";

/** What a check without a code found, but for the scope of its report. */
export interface FoundWithoutCode {
  readonly code: null;
  readonly check: UncodedCheck;
  readonly severity: Severity;
  readonly article: ArticleReference;
  readonly list?: number;
  readonly fields: readonly FieldPath[];
  readonly left: number;
  readonly right: number;
}

/** A report of which the page of codes says nothing. */
type UncodedCount = Extract<Count, { readonly kind: UncodedKind }>;

function sum(figures: readonly number[]): number {
  let total = 0;
  for (const figure of figures) total += figure;
  return total;
}

/** The certificates that voters by post were admitted with; a committee's own figure holds all of them. */
function postalCertificates(count: UncodedCount): number {
  if (!has(count, "postalVotingCertificates")) return 0;
  return count.kind === "postal-committee"
    ? count.postalVotingCertificates + count.replacementPostalVotingCertificates
    : count.postalVotingCertificates;
}

function votersOf(count: UncodedCount, article: ArticleReference): readonly FoundWithoutCode[] {
  if (count.kind === "provincial-council") return membersOf(count, article);
  const { pollCards, proxyCertificates, voterCards, admittedVoters: right } = count;
  const left = pollCards + proxyCertificates + voterCards + postalCertificates(count);
  if (left === right) return [];
  const cards: readonly FieldPath[] = ["pollCards", "proxyCertificates", "voterCards"];
  const certificates: readonly FieldPath[] = has(count, "postalVotingCertificates")
    ? ["postalVotingCertificates"]
    : [];
  const fields = [...cards, ...certificates, "admittedVoters" as const];
  return [{ ...error("sum-of-voters", article), fields, left, right }];
}

/** Nobody votes for the Senate but a member, once: more ballots than members make the vote void (T 6 (2)). */
function membersOf(
  { votesCast, members, admittedVoters }: Extract<UncodedCount, { kind: "provincial-council" }>,
  article: ArticleReference,
): readonly FoundWithoutCode[] {
  const cast = Math.max(votesCast, admittedVoters);
  if (cast <= members) return [];
  const fields: readonly FieldPath[] = ["votesCast", "members"];
  return [{ ...error("more-votes-than-members", article), fields, left: cast, right: members }];
}

function error(check: UncodedCheck, article: ArticleReference) {
  return { code: null, check, severity: "error", article } as const;
}

function totalsOf(count: UncodedCount, articles: ArticlesOfReport): readonly FoundWithoutCode[] {
  const found: FoundWithoutCode[] = [];
  const lists = sum(count.votesPerList.map(({ votes }) => votes));
  const { votesOnCandidates, blankVotes, invalidVotes, votesCast } = count;
  if (lists !== votesOnCandidates) {
    const fields: readonly FieldPath[] = [
      ...count.votesPerList.map(({ number }): FieldPath => `votesPerList.${number}`),
      "votesOnCandidates",
    ];
    const article = articles.lists;
    found.push({
      ...error("sum-of-lists", article),
      fields,
      left: lists,
      right: votesOnCandidates,
    });
  }
  const votes = votesOnCandidates + blankVotes + invalidVotes;
  if (votes !== votesCast) {
    const fields = ["votesOnCandidates", "blankVotes", "invalidVotes", "votesCast"] as const;
    found.push({ ...error("sum-of-votes", articles.votes), fields, left: votes, right: votesCast });
  }
  return found;
}

/** Above the stations I and J are sums, and both may be positive: D = H - I + J. */
function differenceOf(count: UncodedCount, article: ArticleReference): readonly FoundWithoutCode[] {
  if (count.kind === "provincial-council") return [];
  const left = count.admittedVoters;
  const right = count.votesCast - count.moreBallotsCounted + count.fewerBallotsCounted;
  if (left === right) return [];
  const fields = ["moreBallotsCounted", "fewerBallotsCounted"] as const;
  return [{ ...error("difference", article), fields, left, right }];
}

function listsOf(count: UncodedCount, article: ArticleReference): readonly FoundWithoutCode[] {
  const summary = new Map(count.votesPerList.map(({ number, votes }) => [number, votes]));
  return count.lists.flatMap(({ number, candidateVotes, total }): FoundWithoutCode[] => {
    const found: FoundWithoutCode[] = [];
    const candidates = sum(candidateVotes);
    const of = { list: number, left: total };
    if (total !== candidates) {
      const fields: readonly FieldPath[] = [`lists.${number}`];
      found.push({ ...error("sum-of-candidates", article), ...of, fields, right: candidates });
    }
    const written = summary.get(number) ?? 0;
    if (total !== written) {
      const fields: readonly FieldPath[] = [`lists.${number}.total`];
      found.push({ ...error("list-in-summary", article), ...of, fields, right: written });
    }
    return found;
  });
}

/** Everything wrong or odd in a report of which the page of codes says nothing; none in another. */
export function findingsWithoutCode(count: Count): readonly FoundWithoutCode[] {
  if (isCheckedCount(count)) return [];
  const articles = articlesOfReports[count.kind];
  const none: readonly FoundWithoutCode[] =
    count.votesCast === 0
      ? [
          {
            ...error("no-votes", articles.votes),
            severity: "warning",
            fields: ["votesCast"],
            left: 0,
            right: 0,
          },
        ]
      : [];
  return [
    ...votersOf(count, articles.voters),
    ...totalsOf(count, articles),
    ...differenceOf(count, articles.difference),
    ...listsOf(count, articles.lists),
    ...none,
  ];
}
