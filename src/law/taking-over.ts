import { article } from "../model/article.js";
import type { ElectionType } from "../model/election/election-type.js";
import { type Fraction, fraction } from "../model/fraction.js";
import { lastText, resultsProcedureAct } from "./timeline/acts.js";
import { since, timeline } from "./timeline/periods.js";
import type { Timeline } from "./timeline/provision.js";
import { known, read, sources } from "./timeline/sources.js";

/** From which share of the members on, approved, a new body takes over. */
export interface TakingOverRule {
  /** More than this share of the members that the law gives the body. */
  readonly moreThan: Fraction;
}

const half: Timeline<TakingOverRule> = timeline(
  since(
    resultsProcedureAct,
    { moreThan: fraction(1, 2) },
    article("V 15", 1),
    known(
      "inferred",
      sources.act2002to2026,
      "read in the text of 2026-10-01; since when it is there was not looked up",
    ),
  ),
  since(lastText, { moreThan: fraction(1, 2) }, article("V 15", 1), read(sources.act2002to2026)),
);

/** When a new body takes over from the old one (V 15 (1)); null: the Act has no such rule for it. */
export const takingOver: Readonly<Record<ElectionType, Timeline<TakingOverRule> | null>> = {
  TK: null,
  EK: null,
  EP: null,
  PS: half,
  AB: half,
  GR: half,
  ER: half,
  KC: half,
  KCNI: half,
};
