import type { ArticleReference } from "../../../model/index.js";
import {
  type AnsweredLot,
  type CandidateId,
  type CompletedOutcome,
  type DrawnLot,
  type Election,
  type ListKey,
  type LotQuestion,
  type Member,
  type Preset,
  type Readings,
  type Refused,
  refused,
  type Succession,
  type SuccessionInput,
  shown,
  successionSchema,
} from "../../../model/index.js";
import { parseWithSchema } from "../../../model/parse-with-schema.js";
import type { Draws } from "../../draws.js";
import { checkAnswer } from "../../lots/check-answer.js";
import { readingsOf } from "../../readings/presets.js";
import { noRulesOnDay } from "../../rules/no-rules-on-day.js";
import { provisionOn } from "../../rules/provision.js";
import { resolveRules } from "../../rules/resolved-rules.js";
import { ruleSetOn } from "../../rules/rule-set.js";
import { votesOfGroups } from "../../votes.js";
import { changedMembers, leftWithoutReplacement } from "./changed-members.js";
import { checkSuccession } from "./check-succession.js";
import type { Circumstances, OpenSeat } from "./circumstances.js";
import { membersAfterElection } from "./members-after-election.js";
import { type FilledSeat, fillSeats } from "./several-vacancies.js";
import { passesToOtherListsBelow, preferenceInSuccession } from "./succession-provisions.js";
import type { SuccessionStep } from "./succession-step.js";

/** How a succession is decided, where that can be chosen. */
export interface SuccessionOptions {
  readonly preset?: Preset;
  readonly readings?: Partial<Readings>;
}

/** What becomes of one vacancy. */
export type VacancyDecision =
  | {
      readonly decision: "successor";
      readonly vacancy: CandidateId;
      readonly successor: CandidateId;
      readonly list: ListKey;
      /** Only for as long as the member is on leave. */
      readonly temporary: boolean;
      readonly article: ArticleReference;
    }
  | {
      readonly decision: "stays-empty";
      readonly vacancy: CandidateId;
      readonly article: ArticleReference;
    };

/** Every vacancy has a successor, or is said to stay empty. */
export interface SuccessionDecided {
  readonly status: "decided";
  /** One decision per vacancy; then those for replacements that were appointed to another seat. */
  readonly decisions: readonly VacancyDecision[];
  /** The members once all successors are admitted. */
  readonly members: readonly Member[];
  readonly steps: readonly SuccessionStep[];
  readonly lots: readonly AnsweredLot[];
}

/** The law orders a lot first, drawn in a session of the central electoral committee (W 5). */
export interface SuccessionLotRequired {
  readonly status: "lot-required";
  readonly question: LotQuestion;
  readonly steps: readonly SuccessionStep[];
  readonly lots: readonly AnsweredLot[];
}

/** What chapter W of the Electoral Act makes of vacancies. */
export type SuccessionOutcome = SuccessionDecided | SuccessionLotRequired | Refused;

/**
 * Who fills a vacancy (opvolging): chapter W of the Electoral Act, and articles X 10 to X 12 for the
 * replacement of members on temporary leave.
 *
 * Given the election, its completed outcome, the present members (absent: those elected), the
 * vacancies that became known on one day and the candidates who cannot be appointed, the answer is
 * `decided` with a successor or an empty seat for each vacancy and the article that orders it,
 * `lot-required`, or `refused`. The decision also gives the members afterwards: pass them to the next
 * call.
 *
 * Where the law is silent: the third paragraph of W 1 goes before its second; a person appointed by
 * it takes the seat on the list that was to have it or, not standing there, where he has most votes;
 * going on with the division (W 3, W 4) looks at the seats held now and the candidates who can still
 * be appointed; a temporary replacement can be appointed to another seat only for good (X 12).
 *
 * Refuses input of the wrong kind; lists, members or candidates that do not exist
 * (`unknown-reference`), members, vacancies twice (`duplicate`), more members than seats
 * (`too-large`), leave of somebody on leave (`not-allowed`), elections whose candidates are not
 * known (`missing`), lots that do not fit (`lot-option-unknown`, `lot-question-differs`,
 * `lot-not-asked`) and days before the Act of 1989 (`no-rules-on-day`).
 *
 * @example
 * ```ts
 * determineSuccession(election, outcome, {
 *   day: "2024-05-01", vacancies: [{ member: "3-1" }],
 *   unavailable: [{ candidate: "3-2", reason: "not-available" }],
 * });
 * ```
 */
export function determineSuccession(
  election: Election,
  outcome: CompletedOutcome,
  input: SuccessionInput,
  options: SuccessionOptions = {},
): SuccessionOutcome {
  const parsed = parseWithSchema(successionSchema, input);
  if (parsed.status === "refused") return parsed;
  const succession = parsed.value;
  const { day } = succession;
  const timeline = preferenceInSuccession[election.type];
  const ruleSet = ruleSetOn(election.type, election.day);
  const known = provisionOn(passesToOtherListsBelow[election.type], day);
  if (provisionOn(timeline, day) === undefined || known === undefined || ruleSet === undefined) {
    return noRulesOnDay(passesToOtherListsBelow[election.type], day);
  }
  const groups = votesOfGroups(election);
  const members = succession.members ?? membersAfterElection(outcome);
  const issues = checkSuccession(succession, members, election, groups);
  if (issues.length > 0) return refused(issues);
  const readings = readingsOf(options.preset, { ...outcome.readings, ...options.readings });
  const circumstances: Circumstances = {
    election,
    outcome,
    day,
    rules: resolveRules(ruleSet, election.seats, readings),
    readings,
    groups,
    members,
    leaving: new Set(succession.vacancies.map(({ member }) => member)),
    unavailable: new Map(
      (succession.unavailable ?? []).map(({ candidate, reason }) => [candidate, reason]),
    ),
    found: [],
  };
  const steps: SuccessionStep[] = [];
  const procedure = decideVacancies(circumstances, openSeats(succession, members), steps);
  return answered(procedure, steps, succession.lots ?? []);
}

function openSeats(succession: Succession, members: readonly Member[]): OpenSeat[] {
  const memberOf = (candidate: CandidateId): Member =>
    members.find((member) => member.candidate === candidate) as Member;
  return succession.vacancies.map(({ member, leave }): OpenSeat => {
    const leaving = memberOf(member);
    return leaving.replaces === undefined
      ? { vacancy: member, temporary: leave === "temporary", seat: leaving }
      : { vacancy: member, temporary: true, seat: memberOf(leaving.replaces) };
  });
}

type Decided = Pick<SuccessionDecided, "decisions" | "members">;

/** The vacancies of the day, then those of replacements who got a seat of their own (X 12). */
function* decideVacancies(
  circumstances: Circumstances,
  seats: readonly OpenSeat[],
  steps: SuccessionStep[],
): Draws<Decided> {
  const filled = yield* fillSeats(circumstances, seats, steps);
  const members = changedMembers(circumstances.members, filled);
  const decisions = filled.map(decisionOf);
  const alone = leftWithoutReplacement(circumstances.members, members).filter((member) =>
    filled.every(({ open }) => open.seat.candidate !== member),
  );
  if (alone.length === 0) return { decisions, members };
  const following = yield* decideVacancies(
    { ...circumstances, members, leaving: new Set([...circumstances.leaving, ...alone]) },
    alone.map((candidate) => ({
      vacancy: candidate,
      temporary: true,
      seat: members.find((member) => member.candidate === candidate) as Member,
    })),
    steps,
  );
  return { decisions: [...decisions, ...following.decisions], members: following.members };
}

function decisionOf({ open, successor, article }: FilledSeat): VacancyDecision {
  const { vacancy, temporary } = open;
  if (successor === null) return { decision: "stays-empty", vacancy, article };
  const { candidate, list } = successor;
  return { decision: "successor", vacancy, successor: candidate, list, temporary, article };
}

function answered(
  procedure: Draws<Decided>,
  steps: readonly SuccessionStep[],
  drawn: readonly DrawnLot[],
): SuccessionOutcome {
  const lots: AnsweredLot[] = [];
  let state = procedure.next();
  while (!state.done) {
    const question = state.value;
    const answer = drawn[lots.length];
    if (answer === undefined) return { status: "lot-required", question, steps, lots };
    const checked = checkAnswer(question, answer, lots.length);
    if (checked.status === "refused") return checked;
    state = procedure.next({ options: checked.value, lot: lots.length });
    lots.push({ question, drawn: checked.value });
  }
  const surplus = drawn[lots.length];
  if (surplus !== undefined) {
    const path = ["lots", lots.length];
    const expected = "no more lots: the law orders none";
    return refused([{ path, code: "lot-not-asked", expected, actual: shown(surplus) }]);
  }
  return { status: "decided", ...state.value, steps, lots };
}
