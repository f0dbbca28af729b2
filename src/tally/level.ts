import { type ArticleReference, article } from "../model/article.js";
import type { Count, CountKind } from "../model/count/count.js";
import type { ElectionType } from "../model/election/election-type.js";
import { levelOfCountSignature, unitsOfLevelSignature } from "../model/signatures/made/tally.js";
import { refusedArguments } from "../model/signatures/refused-arguments.js";

/** A body that adds up what other bodies counted. */
export interface TallyLevel {
  /** The Dutch name of the body. */
  readonly dutch: string;
  /** What orders it to add up. */
  readonly articles: readonly ArticleReference[];
  /** The bodies whose reports it adds up; never others. */
  readonly contains: readonly UnitLevel[];
}

/** Who counts: the bodies that count ballots, and those that add up. */
export const unitLevels = [
  "polling-station",
  "station-before-central-counting",
  "postal-committee",
  "provincial-council",
  "municipality",
  "district",
  "national-postal-committee",
  "central-committee",
] as const;

/** Who counted: a body that counts itself, or one that adds up. */
export type UnitLevel = (typeof unitLevels)[number];

/** The bodies that add up, from the polling stations to the result (law as of 2023-01-01). */
export const tallyLevels: Readonly<Record<TallyLevelName, TallyLevel>> = {
  municipality: {
    dutch: "gemeentelijk stembureau",
    articles: [article("Na 26"), article("Na 28")],
    contains: ["polling-station"],
  },
  district: {
    dutch: "hoofdstembureau",
    articles: [article("O 5")],
    contains: ["municipality"],
  },
  "national-postal-committee": {
    dutch: "nationaal briefstembureau",
    articles: [article("O 16"), article("O 18")],
    contains: ["postal-committee"],
  },
  "central-committee": {
    dutch: "centraal stembureau",
    articles: [article("P 20", 1)],
    contains: [
      "district",
      "national-postal-committee",
      "municipality",
      "postal-committee",
      "provincial-council",
    ],
  },
};

/** The name of a body that adds up. */
export type TallyLevelName =
  | "municipality"
  | "district"
  | "national-postal-committee"
  | "central-committee";

/**
 * Whose reports go to the central committee: districts and the national postal committee, or where
 * there is no district committee the municipalities (Na 32 (3), Na 35), the postal committee of the
 * college of non-residents (Pa 23, Pa 24), the councils and colleges that elect the Senate (T 11).
 */
const unitsOfCentralCommittee: { readonly [Type in ElectionType]: readonly UnitLevel[] } = {
  TK: ["district", "national-postal-committee"],
  EP: ["district", "national-postal-committee"],
  PS: ["district", "municipality"],
  AB: ["municipality"],
  GR: ["municipality"],
  ER: ["municipality"],
  KC: ["municipality"],
  KCNI: ["postal-committee"],
  EK: ["provincial-council"],
};

/** The bodies whose reports a body adds up, at elections of this type where it is known. */
export function unitsOfLevel(level: TallyLevelName, type?: ElectionType): readonly UnitLevel[] {
  const refusal = refusedArguments(unitsOfLevelSignature, [level, type]);
  if (refusal !== null) return refusal;
  return level === "central-committee" && type !== undefined
    ? unitsOfCentralCommittee[type]
    : tallyLevels[level].contains;
}

const levelOfKind: { readonly [Kind in CountKind]: UnitLevel } = {
  "decentralised-first-session": "polling-station",
  "decentralised-next-session": "polling-station",
  "centralised-first-session": "polling-station",
  "centralised-next-session": "polling-station",
  "station-before-central-counting": "station-before-central-counting",
  "postal-committee": "postal-committee",
  "provincial-council": "provincial-council",
  municipality: "municipality",
  district: "district",
  "national-postal-committee": "national-postal-committee",
  "central-committee": "central-committee",
};

/** Who counted or added up what a report says. */
export function levelOfCount(input: Count): UnitLevel {
  const refusal = refusedArguments(levelOfCountSignature, [input]);
  if (refusal !== null) return refusal;
  const { kind } = input;
  return levelOfKind[kind];
}

/** The bodies that stand in each other's place: beside municipalities there are no districts. */
export function standInEachOthersPlace(levels: ReadonlySet<UnitLevel>): boolean {
  const ways: readonly UnitLevel[] = ["district", "municipality", "postal-committee"];
  const found = ways.filter((level) => levels.has(level)).length;
  return found > 1 || (levels.has("provincial-council") && levels.size > 1);
}
