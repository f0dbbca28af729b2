import type { ArticleReference } from "../model/article.js";
import type { ElectionType } from "../model/election/election-type.js";
import { own } from "../model/has.js";
import type { Readings } from "../model/outcome/readings.js";
import type {
  AbsoluteMajorityRule,
  PreferenceRule,
  RankingRule,
  StepArticles,
} from "./bodies/body-rules.js";
import { halfOfSmallBody, largeBodyFrom, quarterOfQuota } from "./bodies/council-provisions.js";
import { largestRemainders, type ResidualProcedure } from "./bodies/residual-procedure.js";
import type { RuleSet } from "./rule-set.js";
import { electoralAct1989 } from "./timeline/acts.js";
import { valueForSize } from "./timeline/provision.js";

/** The provisions for one election: those of its type and day that hold for its size, as read. */
export interface ChosenProvisions {
  /** Names the rule set, such as `GR/2023-01-01`. */
  readonly id: string;
  readonly articles: StepArticles;
  readonly residualSeats: ResidualProcedure;
  readonly absoluteMajority: AbsoluteMajorityRule & { readonly article: ArticleReference };
  readonly listExhaustion: {
    readonly surplus: "passed-on" | "unassigned";
    readonly article: ArticleReference;
  };
  readonly combinationsAllowed: boolean;
  readonly groupSeats: ResidualProcedure;
  /** Null: how candidates were elected is not known here. */
  readonly preference: (PreferenceRule & { readonly article: ArticleReference }) | null;
  readonly ranking: RankingRule & {
    readonly article: ArticleReference;
    /** The threshold of article P 19, second paragraph, where it is not that of P 15. */
    readonly ownThreshold: PreferenceRule | null;
  };
}

const bodiesWithOneMethod: readonly ElectionType[] = ["TK", "EP", "PS"];

/** Chooses from a rule set what holds for this number of seats under these readings. */
export function chooseProvisions(
  rules: RuleSet,
  seats: number,
  readings: Readings,
): ChosenProvisions {
  return {
    id: rules.id,
    articles: rules.articles.value,
    residualSeats: residualProcedure(rules, seats, readings),
    absoluteMajority: { ...rules.absoluteMajority.value, article: rules.absoluteMajority.article },
    listExhaustion: { surplus: rules.listExhaustion.value, article: rules.listExhaustion.article },
    combinationsAllowed: rules.listCombinations.value === "allowed",
    groupSeats: rules.groupSeats.value,
    preference: preferenceRule(rules, seats, readings),
    ranking: {
      ...valueForSize(rules.ranking.value, seats),
      article: rules.ranking.article,
      ownThreshold:
        rules.type === "KC" && readings.collegeRankingThreshold === "quarter"
          ? quarterOfQuota
          : null,
    },
  };
}

function residualProcedure(rules: RuleSet, seats: number, readings: Readings): ResidualProcedure {
  const byText =
    readings.smallNationalBody === "method-of-its-size" &&
    bodiesWithOneMethod.includes(rules.type) &&
    seats < largeBodyFrom &&
    rules.from >= electoralAct1989;
  const procedure = byText ? largestRemainders : valueForSize(rules.residualSeats.value, seats);
  const threshold = procedure[0]?.takesPart ?? null;
  return procedure
    .filter(
      (phase) =>
        own(phase, "contested") !== "afterRestrictedAverages" ||
        readings.afterRestrictedAverages === "highest-averages",
    )
    .map((phase) =>
      own(phase, "contested") !== undefined && readings.restrictedAverages === "lists-at-threshold"
        ? { ...phase, takesPart: threshold }
        : phase,
    );
}

function preferenceRule(
  rules: RuleSet,
  seats: number,
  readings: Readings,
): ChosenProvisions["preference"] {
  const { value, article } = rules.preferenceThreshold;
  if (value === null) return null;
  const half =
    rules.type === "AB" && seats < largeBodyFrom && readings.waterAuthorityThreshold === "half";
  return { article, ...(half ? halfOfSmallBody : valueForSize(value, seats)) };
}
