import { type ArticleReference, article } from "../../../src/model/article.js";
import { type Election, hasCandidates } from "../../../src/model/election/election.js";
import type { ElectionType } from "../../../src/model/election/election-type.js";
import type { CompletedOutcome, LotRequiredOutcome } from "../../../src/model/outcome/outcome.js";
import type { Step } from "../../../src/model/outcome/step.js";

/** The body whose rules another follows, by reference. */
const byReference: Partial<Readonly<Record<ElectionType, string>>> = {
  EP: "Y 2",
  ER: "Ya 13",
  KC: "Ya 22",
  KCNI: "Pa 1",
};

/**
 * What a result exercises, to the paragraph: the articles of its steps, those by which lists are
 * added up, and those of the ranking that its lists show.
 */
export function coveredArticles(
  election: Election,
  outcome: CompletedOutcome | LotRequiredOutcome,
): readonly ArticleReference[] {
  const reference = byReference[election.type];
  return [
    ...(reference === undefined ? [] : [article(reference)]),
    ...addedUp(election),
    ...outcome.steps.flatMap((step) => articlesOfStep(step, election.type)),
    ...(outcome.status === "completed" ? ranked(election, outcome) : []),
  ];
}

function addedUp({ type, groups }: Election): ArticleReference[] {
  const senate = type === "EK";
  const sets = groups.some(({ lists }) => lists.some(({ districts }) => districts.length > 1));
  const several = groups.some(({ lists }) => lists.length > 1);
  const set = senate ? "U 4" : "P 2";
  return [
    ...(sets ? [article(set, 1), article(set, 2)] : []),
    ...(several ? [article(senate ? "U 5" : "P 3")] : []),
  ];
}

function articlesOfStep(step: Step, type: ElectionType): ArticleReference[] {
  const { article: name } = step.article;
  const exact = (...paragraphs: readonly number[]) =>
    paragraphs.map((paragraph) => article(name, paragraph));
  switch (step.kind) {
    case "quota":
      return step.article.law === undefined ? exact(1) : [step.article];
    case "combination":
      return name === "P 4" ? exact(1, 2) : [step.article];
    case "full-seats":
      return step.scope.kind === "group" ? exact(2, 4) : [step.article];
    case "residual-seat":
      if (step.scope.kind === "group" && step.article.paragraph === undefined) return exact(5);
      if (name === "P 8" && step.article.paragraph === 1) return exact(1, 2);
      return name === "P 7" && type === "TK" ? exact(1, 2) : [step.article];
    case "list-exhaustion":
      return step.scope.kind === "group" ? exact(1) : [step.article];
    case "list-order-seat": {
      if (step.yielding.length === 0) return [step.article];
      return type === "EK" ? [step.article] : exact(1, 2);
    }
    case "ranking":
      return [];
    default:
      return [step.article];
  }
}

function ranked(election: Election, outcome: CompletedOutcome): ArticleReference[] {
  const rankingOf = outcome.lists.filter(({ ranking }) => ranking !== null);
  const [step] = outcome.steps.filter(({ kind }) => kind === "ranking");
  const unranked = outcome.lists.some(
    ({ ranking, elected }) => ranking === null && elected.length === 0,
  );
  const people = election.groups.every(({ lists }) => lists.every(hasCandidates));
  const college = unranked && people ? silentCollege(election) : [];
  if (rankingOf.length === 0 || step === undefined) return college;
  if (election.type === "EK") return [article("U 15", 2)];
  const byPreference = rankingOf.some(({ elected }) =>
    elected.some(({ by }) => by === "preference-votes"),
  );
  const proposed = outcome.steps.some(
    (one) => one.kind === "list-order-seat" && one.yielding.length > 0,
  );
  return [
    ...(byPreference ? [article("P 19", 1)] : []),
    article("P 19", 3),
    ...(proposed ? [article("P 19", 4)] : []),
    article("P 19", 5),
    ...college,
  ];
}

/** The electoral colleges, whose lists without elected are not ranked since 12 February 2025. */
function silentCollege({ type, day, seats }: Election): ArticleReference[] {
  if (day < "2025-02-12") return [];
  if (type === "KC") return [article("Ya 29b")];
  return type === "KCNI" && seats < 13 ? [article("Pa 25a")] : [];
}
