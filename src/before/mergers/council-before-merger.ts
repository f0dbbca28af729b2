import { mergerRules, yearsBeforeOfInhabitants } from "../../law/mergers.js";
import { seatsFor } from "../../law/sizes/bracket.js";
import { municipalCouncilSize } from "../../law/sizes/municipal-council-size.js";
import { noRulesOnDay } from "../../law/timeline/no-rules-on-day.js";
import { type Provenance, provenanceOf } from "../../law/timeline/provenance.js";
import { provisionOn } from "../../law/timeline/provision.js";
import { type Day, dayOf, previousDay } from "../../model/day.js";
import { daysLater, yearOf } from "../../model/day-arithmetic.js";
import { daysCounted, isBeyond } from "../../model/days-counted.js";
import { parseWithSchema } from "../../model/parse-with-schema.js";
import { issueCollector, type Refused, refused } from "../../model/refusal.js";
import { type DaysOfElection, daysBeforeMerger, voteAfter } from "../calendar/days-of-election.js";
import { noWorkingDay, workingDayFrom } from "../calendar/working-day.js";
import { type MergerAsked, type MergerInput, mergerSchema } from "./merger-input.js";
import {
  type EndOfTermOfCouncil,
  type SkippedElection,
  termAfterMerger,
} from "./term-after-merger.js";

/** A council that is elected before its municipality is changed: its size and its days. */
export interface CouncilBeforeMerger {
  /** The whole answer is here. */
  readonly status: "completed";
  /** How many members the council has (55 (1); Gemeentewet 8). */
  readonly seats: number;
  /** The first of January on which the inhabitants count that this depends on. */
  readonly peopleCountedOn: Day;
  /**
   * Which municipality prepares the election of a new one (52): that with most inhabitants. Several: as many inhabitants, and the text
   * does not say which. None: no municipality is new, or the regulation names it.
   */
  readonly preparedBy: readonly string[];
  /** The day on which lists are handed in (55 (2)). */
  readonly nomination: Day;
  /** The day of the vote. */
  readonly day: Day;
  /** The day on which the sitting members leave (53 (1)). */
  readonly membersLeave: Day;
  /** The day of the first meeting, where more than half of the members were irrevocably approved (56 (3)). */
  readonly firstMeeting: Day;
  /** Regular elections that are skipped; null: none is. */
  readonly skipped: SkippedElection | null;
  /** When the term of the council ends, with those of the others. */
  readonly endOfTerm: EndOfTermOfCouncil;
  /** Where the rules come from: article, period, source, certainty. */
  readonly provenance: Provenance;
}

/**
 * The council of a municipality that is changed, elected before that day (herindelingsverkiezing; Wet algemene regels herindeling 52 to
 * 56e): how many members it has by the inhabitants of the first of January of that year, who prepares the election, its days, and which
 * regular elections are skipped for it.
 *
 * Refuses input of the wrong kind (`wrong-type`, `missing`, `unknown-property`, `not-a-day`, `not-an-integer`, `too-small`,
 * `too-large`), municipalities that are there twice (`duplicate`), a nomination on a day on which the law does nothing or whose
 * vote is not before the change (`not-allowed`), and days of which no text was read (`no-rules-on-day`): until 2013 the provincial executive set the days.
 *
 * @example
 * ```ts
 * councilBeforeMerger({ day: "2026-01-01", inhabitants: 48_200 });
 * // completed: 29 seats, elected on 2025-11-19; the elections of March 2026 are skipped
 * ```
 */
export function councilBeforeMerger(input: MergerInput): CouncilBeforeMerger | Refused {
  const parsed = parseWithSchema(mergerSchema, input);
  return parsed.status === "refused" ? parsed : mergerAsked(parsed.value);
}

/** The council of a change whose days were read. */
export function mergerAsked(asked: MergerAsked): CouncilBeforeMerger | Refused {
  const { day: change, inhabitants, municipalities = [], holidays = [] } = asked;
  const wrong = wrongMerger(asked);
  if (wrong !== null) return wrong;
  const days = daysOf(asked);
  if (days === null) return noRulesOnDay(mergerRules, change);
  const { nomination, vote } = days;
  const provision = provisionOn(mergerRules, vote.day);
  const size = provisionOn(municipalCouncilSize, vote.day);
  const before = provisionOn(yearsBeforeOfInhabitants, vote.day);
  if (provision === undefined || size === undefined || before === undefined)
    return noRulesOnDay(mergerRules, vote.day);
  if (vote.day >= change) return voteTooLate(asked, vote.day);
  const rule = provision.value;
  const { skipped, endOfTerm } = termAfterMerger(rule, change);
  const most = Math.max(...municipalities.map((one) => one.inhabitants));
  return {
    status: "completed",
    seats: seatsFor(inhabitants, size.value),
    peopleCountedOn: dayOf(yearOf(vote.day) - before.value, 1, 1),
    preparedBy:
      rule.preparedBy === "regulation"
        ? []
        : municipalities.filter((one) => one.inhabitants === most).map(({ id }) => id),
    nomination: nomination.day,
    day: vote.day,
    membersLeave: change,
    firstMeeting: workingDayFrom(daysLater(change, 1), holidays).day,
    skipped,
    endOfTerm,
    provenance: provenanceOf(provision),
  };
}

function daysOf({ day, nomination, holidays = [] }: MergerAsked): DaysOfElection | null {
  const year = yearOf(previousDay(day));
  if (nomination === undefined) return daysBeforeMerger(year, holidays);
  const vote = voteAfter("GR", nomination, holidays);
  if (vote === null) return null;
  return {
    occasion: "merger",
    nomination: { day: nomination, passedOver: [] },
    vote,
    retirement: day,
  };
}

function voteTooLate({ nomination, day }: MergerAsked, vote: Day): Refused {
  const { issues, refuse } = issueCollector();
  const expected = {
    kind: "day",
    from: daysCounted.from,
    until: previousDay(day),
  } as const;
  refuse([nomination === undefined ? "day" : "nomination"], "not-allowed", expected, vote);
  return refused(issues);
}

function wrongMerger({
  day,
  nomination,
  municipalities = [],
  holidays = [],
}: MergerAsked): Refused | null {
  const { issues, refuse } = issueCollector();
  for (const [path, given] of [
    ["day", day],
    ["nomination", nomination],
  ] as const) {
    if (given !== undefined && isBeyond(given))
      refuse([path], "no-rules-on-day", daysCounted, given);
  }
  if (nomination !== undefined && noWorkingDay(nomination, holidays) !== undefined)
    refuse(["nomination"], "not-allowed", { kind: "rule", rule: "a-working-day" }, nomination);
  const seen = new Set<string>();
  municipalities.forEach(({ id }, at) => {
    if (seen.has(id))
      refuse(["municipalities", at, "id"], "duplicate", { kind: "once", what: "unit" }, id);
    seen.add(id);
  });
  return issues.length > 0 ? refused(issues) : null;
}
