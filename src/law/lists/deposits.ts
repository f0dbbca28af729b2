import { article } from "../../model/article.js";
import type { ElectionType } from "../../model/election/election-type.js";
import { type Fraction, fraction } from "../../model/fraction.js";
import {
  caribbeanNetherlands,
  firstText,
  islandColleges,
  resultsProcedureAct,
  waterAuthoritiesJoined,
  waterAuthorityDecree,
} from "../timeline/acts.js";
import { since, timeline } from "../timeline/periods.js";
import type { Timeline } from "../timeline/provision.js";
import { read, sources } from "../timeline/sources.js";

/** When the deposit (waarborgsom) of a list is lost. */
export interface DepositRule {
  /** In whole euros or dollars. */
  readonly amount: number;
  /** The currency of the amount. */
  readonly currency: "EUR" | "USD";
  /** Whether lists from the Caribbean Netherlands pay the same amount in dollars. */
  readonly dollarsForIslandLists: boolean;
  /** Lost when the list votes are below this share of the quota ... */
  readonly share: Fraction;
  /** ... and, where this is so, the list has no seat either. */
  readonly keptWithSeat: boolean;
}

/** Most deposits: lost below three quarters of the quota without a seat. */
function inEuros(amount: number): DepositRule {
  return {
    amount,
    currency: "EUR",
    dollarsForIslandLists: false,
    share: fraction(3, 4),
    keptWithSeat: true,
  };
}

const house: DepositRule = { ...inEuros(11_250), keptWithSeat: false };
const province = inEuros(1_125);
const local = inEuros(225);
const island: DepositRule = { ...local, currency: "USD" };

/** Before the first text read, the amounts were in guilders. */
const everyText = read(sources.act2002to2026);

const national = timeline(
  since(firstText, house, article("H 12", 5), everyText),
  since(
    caribbeanNetherlands,
    { ...house, dollarsForIslandLists: true },
    article("H 12", 5),
    everyText,
  ),
);

/** The deposits of every election that asks for one; the Senate does not. */
export const deposits: Readonly<Record<ElectionType, Timeline<DepositRule> | null>> = {
  TK: national,
  EP: national,
  EK: null,
  PS: timeline(
    since(firstText, province, article("H 13", 5), everyText),
    since(
      caribbeanNetherlands,
      { ...province, dollarsForIslandLists: true },
      article("H 13", 5),
      everyText,
    ),
  ),
  GR: timeline(since(firstText, local, article("H 14", 5), everyText)),
  AB: timeline(
    since(
      waterAuthorityDecree,
      { ...local, keptWithSeat: false },
      { article: "2.26", law: "Waterschapsbesluit" },
      read(sources.waterAuthorityDecree),
    ),
    since(waterAuthoritiesJoined, local, article("H 13a", 5), everyText),
  ),
  ER: timeline(since(caribbeanNetherlands, island, article("Ya 17"), everyText)),
  KC: timeline(since(islandColleges, island, article("Ya 28"), everyText)),
  KCNI: timeline(since(resultsProcedureAct, local, article("Pa 14"), everyText)),
};
