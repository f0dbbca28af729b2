import { article } from "../../model/article.js";
import type { ElectionType } from "../../model/election/election-type.js";
import { type Fraction, fraction } from "../../model/fraction.js";
import { combinationsAbolished, firstText, senateReformed } from "../timeline/acts.js";
import { since, timeline } from "../timeline/periods.js";
import type { Timeline } from "../timeline/provision.js";
import { known, read, sources } from "../timeline/sources.js";

/** Against whom an agent of the party may not use the power of a candidate before the first meeting of the body. */
export interface PartyOrderRule {
  /** The votes on all joint lists together, as a share of the quota. */
  readonly share: Fraction;
  /** Whether a candidate must exceed that share, or may just reach it. */
  readonly test: "exceed" | "reach";
  /** Whether only an election with several electoral districts knows the power (H 10a (1)). */
  readonly severalDistricts: boolean;
}

const reference = article("H 10a", 3);
const ofSenate = article("R 9a", 3);
const inFirstAndLastText = read(
  sources.act2002to2026,
  "read in the texts of 2002-03-07 and 2026-10-01",
);
const quarter = (severalDistricts: boolean): Timeline<PartyOrderRule> =>
  timeline(
    since<PartyOrderRule>(
      firstText,
      { share: fraction(25, 100), test: "exceed", severalDistricts },
      reference,
      inFirstAndLastText,
    ),
  );

/**
 * The power of a party to have its candidates appointed in an order of its own: H 10a of the House and of provincial councils
 * with several districts, R 9a of the Senate; null: the Act gives none (Y 12 excludes it for the European Parliament).
 */
export const partyOrder: Readonly<Record<ElectionType, Timeline<PartyOrderRule> | null>> = {
  TK: quarter(false),
  EK: timeline(
    since<PartyOrderRule>(
      firstText,
      { share: fraction(1, 2), test: "exceed", severalDistricts: false },
      ofSenate,
      read(sources.act2002to2017, "read in the texts of 2002-03-07 and 2010-10-10"),
    ),
    since<PartyOrderRule>(
      senateReformed,
      { share: fraction(1, 1), test: "reach", severalDistricts: false },
      ofSenate,
      known(
        "inferred",
        sources.act2002to2017,
        "read in the text of 2017; its first day is that on which the preference threshold of the Senate became the quota",
      ),
    ),
    since<PartyOrderRule>(
      combinationsAbolished,
      { share: fraction(1, 1), test: "reach", severalDistricts: false },
      ofSenate,
      read(sources.act2002to2026),
    ),
  ),
  EP: null,
  PS: quarter(true),
  AB: null,
  GR: null,
  ER: null,
  KC: null,
  KCNI: null,
};
