import { type ArticleReference, article } from "../../model/article.js";
import type { ElectionType } from "../../model/election/election-type.js";
import {
  act2013,
  caribbeanNetherlands,
  firstText,
  islandColleges,
  resultsProcedureAct,
  waterAuthoritiesJoined,
} from "../timeline/acts.js";
import { since, startingOn, timeline } from "../timeline/periods.js";
import { anySize, type BySize, type Timeline } from "../timeline/provision.js";
import { known, read, sources } from "../timeline/sources.js";

/** How many declarations of support (ondersteuningsverklaringen) a list needs. */
export interface SupportRule {
  /** For each district, by the number of seats to be divided. */
  readonly perDistrict: BySize<number>;
  /** For district 20 (Bonaire) of the House; null: as for the others. */
  readonly ofBonaire: number | null;
}

const everyText = read(sources.act2002to2026, "read in the texts of 2002-03-07 and 2026-10-01");

function same(number: number, reference: ArticleReference): Timeline<SupportRule> {
  return timeline(
    since(firstText, { perDistrict: anySize(number), ofBonaire: null }, reference, everyText),
  );
}

const thirty = same(30, article("H 4", 1));
const bySeats: BySize<number> = [
  { below: 19, value: 10 },
  { below: 39, value: 20 },
  { below: null, value: 30 },
];

/** How many declarations of support a list needs in each district: H 4 (1), R 2 (1), Pa 10, Ya 13, Ya 27. */
export const supportNeeded: Readonly<Record<ElectionType, Timeline<SupportRule>>> = {
  TK: timeline(
    since<SupportRule>(
      firstText,
      { perDistrict: anySize(30), ofBonaire: null },
      article("H 4", 1),
      everyText,
    ),
    since<SupportRule>(
      caribbeanNetherlands,
      { perDistrict: anySize(30), ofBonaire: 10 },
      article("H 4", 1),
      read(sources.act2002to2026),
    ),
  ),
  EK: same(1, article("R 2", 1)),
  EP: thirty,
  PS: thirty,
  AB: startingOn(waterAuthoritiesJoined, thirty),
  GR: timeline(
    since(firstText, { perDistrict: bySeats, ofBonaire: null }, article("H 4", 1), everyText),
  ),
  ER: startingOn(caribbeanNetherlands, same(10, article("H 4", 1))),
  KC: startingOn(islandColleges, same(10, article("Ya 27"))),
  KCNI: startingOn(resultsProcedureAct, same(10, article("Pa 10"))),
};

/** On which grounds a list needs no support and no deposit: its letters in H 4 (8); "main": the opening sentence. */
export type ExemptionGround = "same-name" | "combined-name" | "new-name" | "name-of-joint-list";

const until2013: readonly ExemptionGround[] = ["same-name", "combined-name", "new-name"];

/** The grounds of H 4 (8). */
export const exemptionGrounds: Timeline<readonly ExemptionGround[]> = timeline(
  since(firstText, until2013, article("H 4", 8), everyText),
  since(
    act2013,
    [...until2013, "name-of-joint-list"],
    article("H 4", 8),
    known(
      "inferred",
      sources.act2002to2026,
      "letter c is in the text of 2017 and not in that of 2002",
    ),
  ),
);

/** What is paid to have a name registered. */
export interface RegistrationDeposit {
  /** In cents. */
  readonly cents: number;
  /** The currency of the amount. */
  readonly currency: "EUR" | "USD";
  /** Whether parties of the Caribbean Netherlands pay the same amount in dollars. */
  readonly dollarsForIslandParties: boolean;
}

function paid(
  cents: number,
  place: Parameters<typeof article>,
  given: Partial<RegistrationDeposit> = {},
): Timeline<RegistrationDeposit> {
  const value: RegistrationDeposit = {
    cents,
    currency: "EUR",
    dollarsForIslandParties: false,
    ...given,
  };
  return timeline(
    since(
      act2013,
      value,
      article(...place),
      known(
        "inferred",
        sources.act2002to2026,
        "read in the text of 2026; since when was not looked up",
      ),
    ),
  );
}

const withDollars = { dollarsForIslandParties: true } as const;
const inDollars = { currency: "USD" } as const;

/** The deposits for the registration of a name: G 1 (2), G 2 (2), G 2a (2), G 3 (2), Q 6 (3), Y 2, Ya 15 (1), Ya 25 (2). */
export const registrationDeposits: Readonly<Record<ElectionType, Timeline<RegistrationDeposit>>> = {
  TK: paid(45_000, ["G 1", 2], withDollars),
  EK: paid(45_000, ["Q 6", 3], withDollars),
  EP: paid(45_000, ["G 1", 2], withDollars),
  PS: paid(22_500, ["G 2", 2], withDollars),
  AB: startingOn(waterAuthoritiesJoined, paid(22_500, ["G 2a", 2], withDollars)),
  GR: paid(11_250, ["G 3", 2]),
  ER: paid(11_250, ["Ya 15", 1], inDollars),
  KC: startingOn(islandColleges, paid(22_500, ["Ya 25", 2], inDollars)),
  KCNI: startingOn(resultsProcedureAct, paid(22_500, ["G 2", 2], withDollars)),
};

/** From what age somebody may be a member. */
export const ageOfMembers: Timeline<number> = timeline(
  since(
    firstText,
    18,
    { article: "56", law: "Grondwet" },
    known(
      "inferred",
      sources.constitution,
      "of councils Gemeentewet 10, Provinciewet 10, Waterschapswet 31, WolBES 11; read in texts of 2017",
    ),
  ),
);
