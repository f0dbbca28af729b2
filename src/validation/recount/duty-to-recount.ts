import { type ArticleReference, article } from "../../model/article.js";
import type { BallotShape } from "../../model/count/ballot-shape.js";
import type { Count } from "../../model/count/count.js";
import type { StationBeforeCentralCounting } from "../../model/count/polling-station-count.js";
import { isLater } from "../../model/count/report-order.js";
import { paperIssue } from "../../model/count/same-paper.js";
import { has, ownOnly } from "../../model/has.js";
import { issueCollector, type RefusalIssue, refused } from "../../model/refusal.js";
import { dutyToRecountSignature } from "../../model/signatures/made/validation.js";
import { refusedAlready, refusedArguments } from "../../model/signatures/refused-arguments.js";
import { checkCount } from "../check-count.js";
import type { Finding, FindingCode, UncodedCheck } from "../finding.js";
import { familyOf, familyOfUncoded } from "../register.js";

/** Why something must be counted again. */
export interface ReasonToRecount {
  /** Why there is no answer, as data. */
  readonly because:
    | "difference-not-fully-explained"
    | "difference-without-explanation"
    | "error-suspected"
    | "error";
  /** The article of the law that orders or says this. */
  readonly article: ArticleReference;
  /** The clause of the article (onderdeel), where it has them. */
  readonly clause?: "a" | "b" | "c";
  /** The errors, by code or by the name of a check without one. */
  readonly checks?: readonly (FindingCode | UncodedCheck)[];
}

/** A unit that must be counted again: its ballots, or only the passes of its voters (Na 20). */
export interface DutyToRecount {
  /** The id of the unit that counted, such as `0668::SB1`. */
  readonly unit: string;
  /** What it is about. */
  readonly what: "ballots" | "passes";
  /** The reasons, in full. */
  readonly reasons: readonly ReasonToRecount[];
}

/** What the committee knows besides the reports. */
export interface RecountKnowledge {
  /** Units in which the committee suspects a mistake (Na 12 b, O 15). */
  readonly suspected?: readonly string[];
  /** What stations themselves established, where ballots are counted centrally. */
  readonly stations?: readonly StationBeforeCentralCounting[];
}

function differs({ admittedVoters, votesCast }: Count): boolean {
  return admittedVoters !== votesCast;
}

/** Mistakes in the figures; what a committee ticked about its own work is no mistake of the unit. */
function isInFigures(finding: Finding): boolean {
  if (finding.severity !== "error" || finding.code === "F.311") return false;
  const family = finding.code === null ? familyOfUncoded[finding.check] : familyOf(finding.code);
  return family === "totals" || family === "lists" || family === "differences";
}

function errorsOf(count: Count, ballot: BallotShape): readonly (FindingCode | UncodedCheck)[] {
  const found = checkCount(count, ballot).filter(isInFigures);
  return [...new Set(found.map((finding) => finding.code ?? finding.check))];
}

/** A station that counted itself (Na 12), and a postal committee (O 15): ballots are counted again. */
function reasonsForBallots(
  count: Count,
  ballot: BallotShape,
  isSuspected: boolean,
): readonly ReasonToRecount[] {
  const postal = count.kind === "postal-committee";
  const orders = article(postal ? "O 15" : "Na 12");
  const clause = (letter: "a" | "b" | "c") => (postal ? {} : { clause: letter });
  const reasons: ReasonToRecount[] = [];
  const explained = has(count, "differenceExplained") && count.differenceExplained === "yes";
  const given = Object.entries(count.differenceReasons ?? {});
  const explainedByPost =
    given.some(([, ballots]) => ballots > 0) &&
    !((count.differenceReasons?.noExplanation ?? 0) > 0);
  if (differs(count) && !(postal ? explainedByPost : explained)) {
    reasons.push({ because: "difference-not-fully-explained", article: orders, ...clause("a") });
  }
  if (isSuspected) reasons.push({ because: "error-suspected", article: orders, ...clause("b") });
  const checks = errorsOf(count, ballot);
  if (checks.length > 0)
    reasons.push({ because: "error", article: orders, ...clause("c"), checks });
  return reasons;
}

/** A station counted centrally: only its passes, where nobody explained the difference (Na 20 (1)). */
function reasonsForPasses(
  count: Extract<Count, { readonly kind: "centralised-first-session" }>,
  station: StationBeforeCentralCounting | undefined,
): readonly ReasonToRecount[] {
  const answer = station?.differenceExplained ?? count.stationDifferences.explained;
  if (answer === "yes" || count.differenceExplained === "yes") return [];
  const because = "difference-without-explanation";
  const reasons: ReasonToRecount[] = [];
  if (station === undefined ? differs(count) : differs(station)) {
    reasons.push({ because, article: article("Na 20", 1), clause: "a" });
  }
  if ((station ?? count).admittedVoters !== count.votesCast) {
    reasons.push({ because, article: article("Na 20", 1), clause: "b" });
  }
  return reasons;
}

/** Reports that no later one of their unit took the place of. */
function newestReports(counts: readonly Count[]): readonly Count[] {
  const newest = new Map<string, Count>();
  for (const count of counts) {
    const other = newest.get(count.unit);
    if (other === undefined || isLater(count, other)) newest.set(count.unit, count);
  }
  return counts.filter((count) => {
    const last = newest.get(count.unit);
    return last === undefined || !isLater(last, count);
  });
}

/** What the committee knows of units or elections that the reports are not of. */
function knowledgeIssues(
  counts: readonly Count[],
  { paper }: BallotShape,
  given: RecountKnowledge,
): readonly RefusalIssue[] {
  const { suspected = [], stations = [] } = ownOnly(given);
  const { issues, refuse } = issueCollector();
  const units = new Set(counts.map(({ unit }) => unit));
  suspected.forEach((unit, at) => {
    if (units.has(unit)) return;
    refuse(["suspected", at], "unknown-reference", { kind: "reference", to: "unit" }, unit);
  });
  const seen = new Set<string>();
  stations.forEach(({ unit }, at) => {
    if (seen.has(unit)) refuse(["stations", at], "duplicate", { kind: "once", what: "unit" }, unit);
    seen.add(unit);
  });
  const strange = stations.flatMap(
    (station, at) => paperIssue(["stations", at], paper, station.paper) ?? [],
  );
  return [...issues, ...strange];
}

/**
 * What must be counted again and why, from the reports of the units: a station that counted itself
 * where its difference was not fully explained, where a mistake is suspected or where its report holds
 * one (Na 12); a station counted centrally only as to its passes, where there is no explanation at
 * all (Na 20); a postal committee (O 15). A corrigendum is itself the outcome of a recount: what it replaced is not
 * counted again. Units in the order of the reports; whoever has no reason is not there.
 *
 * Refuses a suspicion of a unit without a report (`unknown-reference`), and of what stations established one that is there
 * twice (`duplicate`) or of another election (`not-allowed`).
 */
export function dutyToRecount(
  counts: readonly Count[],
  ballot: BallotShape,
  input: RecountKnowledge = {},
): readonly DutyToRecount[] {
  const refusal = refusedArguments(dutyToRecountSignature, [counts, ballot, input]);
  if (refusal !== null) return refusal;
  for (const count of counts) {
    const fitting: unknown = count;
    const checked = checkCount(fitting, ballot);
    if (has(checked, "issues")) return refusedAlready(checked);
  }
  const { suspected = [], stations = [] } = ownOnly(input);
  const issues = knowledgeIssues(counts, ballot, input);
  if (issues.length > 0) return refusedAlready(refused(issues));
  const ofStation = new Map(stations.map((station) => [station.unit, station]));
  const inDoubt = new Set(suspected);
  return newestReports(counts).flatMap((count): DutyToRecount[] => {
    const { unit, kind } = count;
    if (kind === "centralised-first-session") {
      const reasons = reasonsForPasses(count, ofStation.get(unit));
      return reasons.length === 0 ? [] : [{ unit, what: "passes", reasons }];
    }
    if (kind !== "decentralised-first-session" && kind !== "postal-committee") return [];
    const reasons = reasonsForBallots(count, ballot, inDoubt.has(unit));
    return reasons.length === 0 ? [] : [{ unit, what: "ballots", reasons }];
  });
}
