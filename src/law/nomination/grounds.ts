import { type ArticleReference, article } from "../../model/article.js";
import type { ElectionType } from "../../model/election/election-type.js";
import { act2013 } from "../timeline/acts.js";
import { since, timeline } from "../timeline/periods.js";
import type { Timeline } from "../timeline/provision.js";
import { known, sources } from "../timeline/sources.js";

/** Why the name of a candidate is struck from a list. */
export type StrikingGround =
  | "own-statement-missing"
  | "not-named-as-prescribed"
  | "no-consent"
  | "no-agent"
  | "too-young"
  | "no-settlement-declaration"
  | "settles-elsewhere-too"
  | "on-several-lists"
  | "deceased"
  | "beyond-maximum";

/** Why a list is invalid in a district. */
export type ListGround =
  | "not-filed-in-time"
  | "deposit-missing"
  | "too-little-support"
  | "not-the-model"
  | "filer-not-entitled"
  | "filer-not-identified"
  | "all-candidates-struck";

/** In which order names are struck, and what makes a list invalid; each with its letter. */
export interface ValidityRule {
  /** The grounds on which candidates are struck, in the order in which they are applied. */
  readonly candidates: readonly StrikingGround[];
  /** The grounds on which a list is invalid. */
  readonly lists: readonly ListGround[];
  /** Which of all these can be repaired before the decision. */
  readonly repairable: readonly (StrikingGround | ListGround | "name-not-declared")[];
  /** Where candidates, lists, names and repair stand. */
  readonly articles: {
    /** Of candidates. */
    readonly candidates: ArticleReference;
    /** Of lists. */
    readonly lists: ArticleReference;
    /** Of names of parties. */
    readonly names: ArticleReference;
    /** Of repair. */
    readonly repair: ArticleReference;
  };
}

const ordinary: ValidityRule = {
  candidates: [
    "not-named-as-prescribed",
    "no-consent",
    "no-agent",
    "too-young",
    "no-settlement-declaration",
    "settles-elsewhere-too",
    "on-several-lists",
    "deceased",
    "beyond-maximum",
  ],
  lists: [
    "not-filed-in-time",
    "deposit-missing",
    "too-little-support",
    "not-the-model",
    "filer-not-entitled",
    "filer-not-identified",
    "all-candidates-struck",
  ],
  repairable: [
    "too-little-support",
    "no-settlement-declaration",
    "not-named-as-prescribed",
    "no-consent",
    "no-agent",
    "deposit-missing",
    "filer-not-entitled",
    "filer-not-identified",
    "name-not-declared",
  ],
  articles: {
    candidates: article("I 6", 1),
    lists: article("I 5"),
    names: article("I 6", 2),
    repair: article("I 2", 1),
  },
};

/** Who settles where (H 7 (3)) matters to councils, provinces, water authorities and colleges only. */
const ofResidents: readonly string[] = ["no-settlement-declaration", "settles-elsewhere-too"];

const house: ValidityRule = {
  ...ordinary,
  candidates: ordinary.candidates.filter((ground) => !ofResidents.includes(ground)),
  repairable: ordinary.repairable.filter((ground) => !ofResidents.includes(ground)),
};

const european: ValidityRule = {
  ...house,
  candidates: ["own-statement-missing", ...house.candidates],
  repairable: [...house.repairable, "own-statement-missing"],
};

const senate: ValidityRule = {
  candidates: [
    "not-named-as-prescribed",
    "no-consent",
    "no-agent",
    "too-young",
    "on-several-lists",
    "deceased",
    "beyond-maximum",
  ],
  lists: ["not-filed-in-time", "too-little-support", "not-the-model", "all-candidates-struck"],
  repairable: [
    "too-little-support",
    "not-named-as-prescribed",
    "no-consent",
    "no-agent",
    "name-not-declared",
  ],
  articles: {
    candidates: article("S 4", 1),
    lists: article("S 3"),
    names: article("S 4", 2),
    repair: article("S 1", 3),
  },
};

function held(rule: ValidityRule): Timeline<ValidityRule> {
  const note = "read in the text of 2026-10-01; when a ground was added was not looked up";
  return timeline(
    since(act2013, rule, rule.articles.lists, known("inferred", sources.act2002to2026, note)),
  );
}

/** Councils, provinces, water authorities and colleges: I 2, I 5, I 6. */
export const validityOfLists: Timeline<ValidityRule> = held(ordinary);
/** The House, where nobody has to settle anywhere (H 7 (3), I 6 (1) e and f). */
export const validityOfHouseLists: Timeline<ValidityRule> = held(house);
/** The European Parliament, where the statement not to stand elsewhere comes first (Y 13, Y 17). */
export const validityOfEuropeanLists: Timeline<ValidityRule> = held(european);
/** The Senate: S 1, S 3, S 4. */
export const validityOfSenateLists: Timeline<ValidityRule> = held(senate);

/** What holds for the lists of a body. */
export function validityFor(type: ElectionType): Timeline<ValidityRule> {
  if (type === "EK") return validityOfSenateLists;
  if (type === "TK") return validityOfHouseLists;
  return type === "EP" ? validityOfEuropeanLists : validityOfLists;
}
