import { type ArticleReference, article } from "../../model/article.js";
import { type Day, day } from "../../model/day.js";
import type { ElectionType } from "../../model/election/election-type.js";
import { type Fraction, fraction } from "../../model/fraction.js";
import { timeline } from "../timeline/periods.js";
import type { Provision, Timeline } from "../timeline/provision.js";
import { sources } from "../timeline/sources.js";

/** When the deposit (waarborgsom) of a list is lost. */
export interface DepositRule {
  /** In whole euros or dollars. */
  readonly amount: number;
  readonly currency: "EUR" | "USD";
  /** Whether lists from the Caribbean Netherlands pay the same amount in dollars. */
  readonly dollarsForIslandLists: boolean;
  /** Lost when the list votes are below this share of the quota ... */
  readonly share: Fraction;
  /** ... and, where this is so, the list has no seat either. */
  readonly keptWithSeat: boolean;
}

/** The first text read; before, the amount was in guilders. */
const firstText = day("2002-03-07");
const islandsJoined = day("2010-10-10");
const threeQuarters = fraction(3, 4);

type From = readonly [Day, Omit<Provision<DepositRule>, "from" | "until">];

function from(
  first: Day,
  reference: ArticleReference,
  rule: Omit<DepositRule, "share" | "dollarsForIslandLists"> & { dollarsForIslandLists?: boolean },
): From {
  return [
    first,
    {
      value: { dollarsForIslandLists: false, share: threeQuarters, ...rule },
      article: reference,
      source: sources.act2002to2026,
      certainty: "law-text",
    },
  ];
}

const house = { amount: 11_250, currency: "EUR", keptWithSeat: false } as const;
const province = { amount: 1_125, currency: "EUR", keptWithSeat: true } as const;
const local = { amount: 225, currency: "EUR", keptWithSeat: true } as const;
const island = { amount: 225, currency: "USD", keptWithSeat: true } as const;

const national = timeline(
  from(firstText, article("H 12"), house),
  from(islandsJoined, article("H 12"), { ...house, dollarsForIslandLists: true }),
);

/** The deposits of every election that asks for one; the Senate does not. */
export const deposits: Readonly<Record<ElectionType, Timeline<DepositRule> | null>> = {
  TK: national,
  EP: national,
  EK: null,
  PS: timeline(
    from(firstText, article("H 13"), province),
    from(islandsJoined, article("H 13"), { ...province, dollarsForIslandLists: true }),
  ),
  GR: timeline(from(firstText, article("H 14"), local)),
  AB: timeline(
    [
      day("2008-01-01"),
      {
        value: {
          ...local,
          keptWithSeat: false,
          dollarsForIslandLists: false,
          share: threeQuarters,
        },
        article: { article: "2.26", law: "Waterschapsbesluit" },
        source: sources.waterAuthorityDecree,
        certainty: "law-text",
      },
    ],
    from(day("2014-07-01"), article("H 13a"), local),
  ),
  ER: timeline(from(islandsJoined, article("Ya 17"), island)),
  KC: timeline(from(day("2018-08-01"), article("Ya 28"), island)),
  KCNI: timeline(from(day("2023-01-01"), article("Pa 14"), local)),
};
