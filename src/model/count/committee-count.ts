import type { CountFigures } from "./count-figures.js";

/** The count of a postal electoral committee (Dutch: briefstembureau, BSB; N 21-N 27). */
export interface PostalCommitteeCount extends CountFigures {
  /** Which of the kinds this is. */
  readonly kind: "postal-committee";
  /** Which session made the report: 1 is the first count, each next one a corrigendum. */
  readonly session: number;
  /** Postal voting certificates received (briefstembewijzen), replacements not included (N 21). */
  readonly postalVotingCertificates: number;
  /** Replacement postal voting certificates received (vervangende briefstembewijzen, N 21). */
  readonly replacementPostalVotingCertificates: number;
}

/** What the reports of the committees that add up have in common. */
interface CommitteeFigures extends CountFigures {
  /** Which session made the report: 1 is the first count, each next one a corrigendum. */
  readonly session: number;
  /** Z: eligible voters (kiesgerechtigden), taken from the register and not from counting (Na 28, O 18). */
  readonly eligibleVoters: number;
}

/** What the reports of those committees have in common that postal votes come together in. */
interface FiguresWithPostalVotes extends CommitteeFigures {
  /** Postal voting certificates received (briefstembewijzen), replacements not included (N 21). */
  readonly postalVotingCertificates: number;
}

/**
 * The totals of a municipal electoral committee (Dutch: gemeentelijk stembureau, GSB): forms
 * Na 31-1 and Na 31-2 (Na 26, Na 28).
 */
export interface MunicipalityCount extends CommitteeFigures {
  /** Which of the kinds this is. */
  readonly kind: "municipality";
}

/** The totals of a district electoral committee (Dutch: hoofdstembureau, HSB): form O 7 (O 3, O 5). */
export interface DistrictCount extends FiguresWithPostalVotes {
  /** Which of the kinds this is. */
  readonly kind: "district";
}

/**
 * The totals of the national postal electoral committee (Dutch: nationaal briefstembureau, NBSB;
 * O 14-O 18).
 */
export interface NationalPostalCommitteeCount extends FiguresWithPostalVotes {
  /** Which of the kinds this is. */
  readonly kind: "national-postal-committee";
}

/**
 * The totals of the central electoral committee (Dutch: centraal stembureau, CSB): form P 22
 * (P 20 paragraph 1, P 22).
 */
export interface CentralCommitteeCount extends FiguresWithPostalVotes {
  /** Which of the kinds this is. */
  readonly kind: "central-committee";
}

/**
 * The count of the members of a provincial council or electoral college at the election of the
 * Senate (T 8 to T 10). D is how many of them voted; there are no cards, certificates or registers.
 */
export interface ProvincialCouncilCount extends CountFigures {
  /** Which of the kinds this is. */
  readonly kind: "provincial-council";
  /** Which session made the report: 1 is the first count, each next one a corrigendum. */
  readonly session: number;
  readonly pollCards: 0;
  readonly proxyCertificates: 0;
  readonly voterCards: 0;
  /** How many members the council or college has by law; nobody casts more votes than that (T 6). */
  readonly members: number;
}

/** The totals of a committee above the polling stations. */
export type CommitteeCount =
  | MunicipalityCount
  | DistrictCount
  | NationalPostalCommitteeCount
  | CentralCommitteeCount;
