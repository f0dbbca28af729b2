import type { BallotShape } from "../../model/count/ballot-shape.js";
import type { Count } from "../../model/count/count.js";
import { has, ownOnly } from "../../model/has.js";
import {
  issueCollector,
  type RefusalIssue,
  type Refuse,
  type Refused,
  refused,
} from "../../model/refusal.js";
import { countFileFromTotalSignature } from "../../model/signatures/made/eml.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import { addCounts } from "../../tally/add-counts.js";
import type { LevelTally } from "../../tally/add-up-level.js";
import type { TallyLevelName } from "../../tally/level.js";
import { countedFigures } from "../../tally/tally.js";
import type { EmlCount, EmlCountKind, EmlReportingUnit } from "../documents/count.js";
import { figuresFromCount } from "./figures-from-count.js";
import { figuresFromTally } from "./figures-from-tally.js";
import { fileListsOf } from "./lists-on-ballot.js";

/** What a count file says besides the figures: who made it when, of which election. */
export interface EmlCountHeading
  extends Pick<EmlCount, "transactionId" | "authority" | "election" | "createdAt" | "issueDate">,
    Pick<EmlCount, "schemaVersion" | "canonicalization" | "countingMethod"> {
  /** The number of the district, `alle` for several, `geen` where there are none. */
  readonly contestId: string;
  /** What units are called, by their ids; a unit without a name is called by its id. */
  readonly names?: Readonly<Record<string, string>>;
}

/** A body that closed: its total, and the reports that it was added up from. */
export interface ClosedBody {
  /** The total, as `addUpLevel` gave it. */
  readonly total: LevelTally;
  /** The ballot paper. */
  readonly ballot: BallotShape;
  /** The reports of the units, each the one that holds. */
  readonly counts: readonly Count[];
  /** The reports before they were corrected: their figures stand in the file beside the new ones (EML_NL 1.3). */
  readonly corrected?: readonly Count[];
}

const kinds: Readonly<Record<TallyLevelName, EmlCountKind>> = {
  municipality: "510b",
  district: "510c",
  "national-postal-committee": "510c",
  "central-committee": "510d",
};

/** Units of the total without a report, or of another session, and reports of other units. */
function checkUnits({ total, counts }: ClosedBody, refuse: Refuse): void {
  const sessions = new Map(total.from.map(({ unit, session }) => [unit, session]));
  const seen = new Set<string>();
  counts.forEach(({ unit, session }, at) => {
    const held = sessions.get(unit);
    if (held === undefined) {
      const expected = { kind: "named", what: "unit-of-body", name: total.unit } as const;
      refuse(["counts", at, "unit"], "unknown-reference", expected, unit);
    } else if (seen.has(unit)) {
      refuse(["counts", at, "unit"], "duplicate", { kind: "once", what: "unit" }, unit);
    } else if (held !== session) {
      const expected = { kind: "named", what: "session", name: `${held}` } as const;
      refuse(["counts", at, "session"], "not-allowed", expected, session);
    }
    seen.add(unit);
  });
  for (const unit of sessions.keys()) {
    if (seen.has(unit)) continue;
    const expected = { kind: "named", what: "count-of-unit", name: unit } as const;
    refuse(["counts"], "missing", expected, undefined);
  }
}

/** Figures of the total that the reports are not together; eligible voters are of the register (Na 28). */
function checkSums({ total, ballot, counts }: ClosedBody, refuse: Refuse): readonly RefusalIssue[] {
  const sum = addCounts(ballot, counts);
  if (sum.status === "refused") return sum.issues;
  const differs = (path: readonly (string | number)[], together: number, stated: number) => {
    if (together === stated) return;
    const expected = { kind: "value", text: `${together}` } as const;
    refuse(["total", ...path], "not-allowed", expected, stated);
  };
  const { tally } = total;
  for (const name of countedFigures) differs([name], sum.value[name], tally[name]);
  sum.value.lists.forEach(({ number, votes, candidateVotes }, at) => {
    const stated = tally.lists[at];
    differs(["lists", number, "votes"], votes, stated?.votes ?? 0);
    candidateVotes.forEach((own, place) => {
      differs(["lists", number, "candidates", place + 1], own, stated?.candidateVotes[place] ?? 0);
    });
  });
  return [];
}

/** Corrections of units that have no report here: their figures would be gone. */
function checkCorrected(body: ClosedBody, refuse: Refuse): void {
  const { counts, corrected = [] } = ownOnly(body);
  const known = new Set(counts.map(({ unit }) => unit));
  corrected.forEach(({ unit }, at) => {
    const path = ["corrected", at, "unit"];
    if (!known.has(unit)) {
      refuse(path, "unknown-reference", { kind: "reference", to: "unit" }, unit);
    } else if (corrected.findIndex((one) => one.unit === unit) < at) {
      refuse(path, "duplicate", { kind: "once", what: "unit" }, unit);
    }
  });
}

/**
 * The count file (510) of a body that closed, from its total and the reports it was added up from: with their
 * explanations, and where a report was corrected with the figures before it, so that nobody types them again.
 * `writeEml` writes it, `resultsTableFromCount` makes the table for people of it.
 *
 * Refuses a unit without its report (`missing`), a report of another unit (`unknown-reference`), twice
 * (`duplicate`), of another session than the total was made of, reports that are not together the total
 * (`not-allowed`), a corrected report of a unit that is not there, and what `figuresFromCount` refuses.
 */
export function countFileFromTotal(heading: EmlCountHeading, body: ClosedBody): EmlCount | Refused {
  const refusal = refusedArguments(countFileFromTotalSignature, [heading, body]);
  if (refusal !== null) return refusal;
  const { issues, refuse } = issueCollector();
  checkUnits(body, refuse);
  checkCorrected(body, refuse);
  const unfit = issues.length === 0 ? checkSums(body, refuse) : [];
  if (issues.length + unfit.length > 0) return refused([...issues, ...unfit]);
  const { total, ballot, counts, corrected = [] } = ownOnly(body);
  const { contestId, names = {}, ...rest } = ownOnly(heading);
  const stated = figuresFromTally(total.tally, fileListsOf(ballot));
  if (has(stated, "status")) return stated;
  const units: EmlReportingUnit[] = [];
  for (const count of counts) {
    const before = corrected.find(({ unit }) => unit === count.unit);
    const figures = figuresFromCount(count, ballot, before);
    if (has(figures, "status")) return figures;
    units.push({ id: count.unit, name: names[count.unit] ?? count.unit, ...figures });
  }
  return {
    kind: kinds[total.level],
    ...rest,
    ...(corrected.length === 0 ? {} : { phase: "corrigendum" }),
    contests: [{ id: contestId, total: stated, units }],
  };
}
