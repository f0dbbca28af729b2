import { expectTypeOf, test } from "vitest";
import type { NewVoteUndetermined } from "../../src/after/admitted-stay.js";
import type {
  DepositCircumstances,
  DepositDecisions,
  NoDeposit,
} from "../../src/after/decide-deposits.js";
import type { ApprovedMembers, NewMembersSit } from "../../src/after/new-members-sit.js";
import type { OutcomeDifference } from "../../src/after/outcome-difference.js";
import type { PartyOrderAsked } from "../../src/after/party-order/party-order-input.js";
import type { ResultAnew } from "../../src/after/result-anew.js";
import type { Succession } from "../../src/after/succession/succession-input.js";
import type { SuccessionOutcome } from "../../src/after/succession/succession-outcome.js";
import type { LeaveGranted, LeaveNotGranted } from "../../src/after/temporary-leave.js";
import type { TemporaryLeave } from "../../src/after/temporary-leave-input.js";
import type { CalendarAsked } from "../../src/before/calendar/calendar-input.js";
import type { ElectionCalendar } from "../../src/before/calendar/election-calendar.js";
import type { EndOfTerm } from "../../src/before/calendar/end-of-term.js";
import type { EndOfTermAsked } from "../../src/before/calendar/end-of-term-input.js";
import type { ListLengthInput } from "../../src/before/lists/list-length-input.js";
import type { ListNumbering } from "../../src/before/lists/list-numbering-input.js";
import type { MaximumListLength } from "../../src/before/lists/maximum-list-length.js";
import type { ListsNumbered, NumberingLotRequired } from "../../src/before/lists/number-lists.js";
import type {
  RegularElectionsHeld,
  RegularElectionsSkipped,
} from "../../src/before/mergers/bill-before-elections.js";
import type { CouncilBeforeMerger } from "../../src/before/mergers/council-before-merger.js";
import type { MergerAsked, MergerBillAsked } from "../../src/before/mergers/merger-input.js";
import type { ListsJudged } from "../../src/before/nomination/judge-lists.js";
import type { NominationAsked } from "../../src/before/nomination/nomination-input.js";
import type {
  RegistrationAsked,
  RegistrationDepositDecision,
} from "../../src/before/nomination/registration-deposit.js";
import type { ReferendumDays } from "../../src/before/referendum/referendum-days.js";
import type { ReferendumRequest } from "../../src/before/referendum/referendum-request.js";
import type {
  ReferendumDaysAsked,
  ReferendumRequestAsked,
} from "../../src/before/referendum/request-input.js";
import type { SeatsVerdict } from "../../src/before/sizes/number-of-seats.js";
import type { SizeOfBody } from "../../src/before/sizes/size-of-body.js";
import type { VoteValue } from "../../src/before/vote-value.js";
import type { VoteValueInput } from "../../src/before/vote-value-input.js";
import type { BodyRules } from "../../src/law/bodies/body-rules.js";
import type { CauseOfNewResult } from "../../src/law/new-result.js";
import type { ReadingEntry } from "../../src/law/readings/reading-entry.js";
import type { RuleSet } from "../../src/law/rule-set.js";
import type { RulesOptions } from "../../src/law/rules-of-election.js";
import type { BallotShape } from "../../src/model/count/ballot-shape.js";
import type { FieldPath } from "../../src/model/count/field-path.js";
import type { Day } from "../../src/model/day.js";
import type { DeepReadonly } from "../../src/model/deep-readonly.js";
import type { Body, ClaimedSize } from "../../src/model/election/body.js";
import type { ParsedElectionInput } from "../../src/model/election/election-input.js";
import type { ElectionType } from "../../src/model/election/election-type.js";
import type { Outcome } from "../../src/model/outcome/outcome.js";
import type { Refused } from "../../src/model/refusal.js";
import type { OnDay } from "../../src/model/schema-of.js";
import type { operations } from "../../src/operations/operations.js";
import type { ElectionLotRequired } from "../../src/operations/shared-schema.js";
import type { EitherLotRequired } from "../../src/operations/two-results.js";
import type { DeterminationOptions } from "../../src/seats/given-case.js";
import type { ReferendumInput } from "../../src/seats/referendum-input.js";
import type { ReferendumOutcome } from "../../src/seats/referendum-outcome.js";
import type { BodyAddedUp, NoTotal } from "../../src/tally/add-up-body.js";
import type { Mismatch, ReportedBody } from "../../src/tally/reconciliation/reconcile.js";
import type { BallotsAsked } from "../../src/validation/ballots/ballots-input.js";
import type { BallotsCounted } from "../../src/validation/ballots/count-ballots.js";
import type { ControlProtocolFinding } from "../../src/validation/control-protocol/finding.js";
import type { Finding } from "../../src/validation/finding.js";
import type { InfluenceOfMistakes } from "../../src/what-if/influence/influence-of-mistakes.js";
import type { UnitInDoubt } from "../../src/what-if/influence/votes-in-doubt.js";
import type {
  PossibleResults,
  PossibleResultsOptions,
} from "../../src/what-if/lots/possible-results.js";
import type { Margins } from "../../src/what-if/margins/margins.js";

type Operations = typeof operations;

/** What an operation takes, once its schema has read it. */
type Asked<Name extends keyof Operations> = DeepReadonly<Parameters<Operations[Name]["run"]>[0]>;

/** What it answers to input that is not refused. */
type Answered<Name extends keyof Operations> = DeepReadonly<
  Exclude<ReturnType<Operations[Name]["ask"]>, Refused>
>;

interface AboutElection extends DeterminationOptions {
  readonly election: ParsedElectionInput;
}

type Chosen = Pick<RulesOptions, "preset" | "readings">;

interface OnOneDay {
  readonly type: ElectionType;
  readonly day: Day;
}

test("an operation takes what the function behind it takes", () => {
  expectTypeOf<Asked<"rules">>().toEqualTypeOf<OnOneDay>();
  expectTypeOf<Asked<"rules-through-time">>().toEqualTypeOf<Omit<OnOneDay, "day">>();
  expectTypeOf<Asked<"readings">>().toEqualTypeOf<Readonly<Record<string, never>>>();
  expectTypeOf<Asked<"body-size">>().toEqualTypeOf<DeepReadonly<Body>>();
  expectTypeOf<Asked<"number-of-seats">>().toEqualTypeOf<DeepReadonly<ClaimedSize>>();
  expectTypeOf<Asked<"list-length">>().toEqualTypeOf<DeepReadonly<OnDay<ListLengthInput>>>();
  expectTypeOf<Asked<"list-numbers">>().toEqualTypeOf<DeepReadonly<ListNumbering>>();
  expectTypeOf<Asked<"vote-value">>().toEqualTypeOf<
    DeepReadonly<Chosen & { college: OnDay<VoteValueInput> }>
  >();
  expectTypeOf<Asked<"check-count">["ballot"]>().toEqualTypeOf<DeepReadonly<BallotShape>>();
  expectTypeOf<Asked<"check-count">["emptied"]>().toEqualTypeOf<readonly FieldPath[] | undefined>();
  expectTypeOf<Asked<"check-count">["largeDifference"]>().toEqualTypeOf<"or" | "and" | undefined>();
  expectTypeOf<keyof Asked<"check-count">>().toEqualTypeOf<
    "ballot" | "count" | "first" | "emptied" | "largeDifference"
  >();
  expectTypeOf<keyof Asked<"control-protocol">>().toEqualTypeOf<
    "units" | "statedTotal" | "neighbourhoods" | "parameters"
  >();
  expectTypeOf<Asked<"add-up">["ballot"]>().toEqualTypeOf<DeepReadonly<BallotShape>>();
  expectTypeOf<Asked<"add-up">["body"]["parts"][number][number]>().not.toBeUnknown();
  expectTypeOf<Asked<"reconciliation">>().toEqualTypeOf<DeepReadonly<{ body: ReportedBody }>>();
  expectTypeOf<Asked<"result">>().toEqualTypeOf<DeepReadonly<AboutElection>>();
  expectTypeOf<Asked<"possible-results">>().toEqualTypeOf<
    DeepReadonly<AboutElection & PossibleResultsOptions>
  >();
  expectTypeOf<Asked<"margins">>().toEqualTypeOf<DeepReadonly<AboutElection>>();
  expectTypeOf<Asked<"influence">>().toEqualTypeOf<
    DeepReadonly<AboutElection & { units: UnitInDoubt[] }>
  >();
  expectTypeOf<Asked<"referendum">>().toEqualTypeOf<
    DeepReadonly<Chosen & { referendum: OnDay<ReferendumInput> }>
  >();
  expectTypeOf<Asked<"succession">>().toEqualTypeOf<
    DeepReadonly<AboutElection & { succession: Succession }>
  >();
  expectTypeOf<Asked<"ballots">>().toEqualTypeOf<DeepReadonly<BallotsAsked>>();
  expectTypeOf<Asked<"nomination">>().toEqualTypeOf<DeepReadonly<NominationAsked>>();
  expectTypeOf<Asked<"merger">>().toEqualTypeOf<DeepReadonly<MergerAsked>>();
  expectTypeOf<Asked<"merger-bill">>().toEqualTypeOf<DeepReadonly<MergerBillAsked>>();
  expectTypeOf<Asked<"referendum-request">>().toEqualTypeOf<DeepReadonly<ReferendumRequestAsked>>();
  expectTypeOf<Asked<"new-members-sit">>().toEqualTypeOf<DeepReadonly<ApprovedMembers>>();
  expectTypeOf<Asked<"registration-deposit">>().toEqualTypeOf<DeepReadonly<RegistrationAsked>>();
  expectTypeOf<Asked<"referendum-days">>().toEqualTypeOf<DeepReadonly<ReferendumDaysAsked>>();
  expectTypeOf<Asked<"party-order">>().toEqualTypeOf<
    DeepReadonly<AboutElection & { partyOrder: PartyOrderAsked }>
  >();
  expectTypeOf<Asked<"result-anew">>().toEqualTypeOf<
    DeepReadonly<{
      before: AboutElection;
      after: AboutElection;
      cause: CauseOfNewResult;
      admitted: string[];
    }>
  >();
  expectTypeOf<Asked<"difference">>().toEqualTypeOf<
    DeepReadonly<{ before: AboutElection; after: AboutElection }>
  >();
  expectTypeOf<Asked<"admission">>().toEqualTypeOf<
    DeepReadonly<AboutElection & { units: UnitInDoubt[] }>
  >();
  expectTypeOf<Asked<"calendar">>().toEqualTypeOf<DeepReadonly<CalendarAsked>>();
  expectTypeOf<Asked<"end-of-term">>().toEqualTypeOf<DeepReadonly<EndOfTermAsked>>();
  expectTypeOf<Asked<"temporary-leave">>().toEqualTypeOf<DeepReadonly<TemporaryLeave>>();
  expectTypeOf<Asked<"deposits">>().toEqualTypeOf<
    DeepReadonly<AboutElection & DepositCircumstances>
  >();
});

test("an operation answers what the function behind it answers", () => {
  expectTypeOf<Answered<"rules">["rules"]>().toEqualTypeOf<DeepReadonly<RuleSet>>();
  expectTypeOf<Answered<"rules-through-time">["rules"]>().toEqualTypeOf<DeepReadonly<BodyRules>>();
  expectTypeOf<Answered<"readings">["readings"][number]>().toExtend<DeepReadonly<ReadingEntry>>();
  expectTypeOf<Answered<"merger">>().toEqualTypeOf<DeepReadonly<CouncilBeforeMerger>>();
  expectTypeOf<Answered<"merger-bill">>().toEqualTypeOf<
    DeepReadonly<RegularElectionsSkipped | RegularElectionsHeld>
  >();
  expectTypeOf<Answered<"referendum-request">>().toEqualTypeOf<DeepReadonly<ReferendumRequest>>();
  expectTypeOf<Answered<"new-members-sit">>().toEqualTypeOf<DeepReadonly<NewMembersSit>>();
  expectTypeOf<Answered<"registration-deposit">>().toEqualTypeOf<
    DeepReadonly<RegistrationDepositDecision>
  >();
  expectTypeOf<Answered<"referendum-days">>().toEqualTypeOf<DeepReadonly<ReferendumDays>>();
  expectTypeOf<Answered<"body-size">>().toEqualTypeOf<DeepReadonly<SizeOfBody>>();
  expectTypeOf<Answered<"number-of-seats">>().toEqualTypeOf<DeepReadonly<SeatsVerdict>>();
  expectTypeOf<Answered<"list-length">>().toEqualTypeOf<DeepReadonly<MaximumListLength>>();
  expectTypeOf<Answered<"list-numbers">>().toEqualTypeOf<
    DeepReadonly<ListsNumbered | NumberingLotRequired>
  >();
  expectTypeOf<Answered<"vote-value">>().toEqualTypeOf<DeepReadonly<VoteValue>>();
  expectTypeOf<Answered<"check-count">["findings"]>().toEqualTypeOf<
    DeepReadonly<readonly Finding[]>
  >();
  expectTypeOf<Answered<"control-protocol">["findings"]>().toEqualTypeOf<
    DeepReadonly<readonly ControlProtocolFinding[]>
  >();
  expectTypeOf<Answered<"add-up">>().toEqualTypeOf<DeepReadonly<BodyAddedUp | NoTotal>>();
  expectTypeOf<Answered<"reconciliation">["mismatches"]>().toEqualTypeOf<
    DeepReadonly<readonly Mismatch[]>
  >();
  expectTypeOf<Answered<"result">>().toEqualTypeOf<DeepReadonly<Exclude<Outcome, Refused>>>();
  expectTypeOf<Answered<"possible-results">>().toEqualTypeOf<DeepReadonly<PossibleResults>>();
  expectTypeOf<Answered<"margins">>().toEqualTypeOf<DeepReadonly<Margins | ElectionLotRequired>>();
  expectTypeOf<Answered<"influence">>().toEqualTypeOf<
    DeepReadonly<InfluenceOfMistakes | ElectionLotRequired>
  >();
  expectTypeOf<Answered<"result-anew">>().toEqualTypeOf<
    DeepReadonly<ResultAnew | NewVoteUndetermined | EitherLotRequired>
  >();
  expectTypeOf<Answered<"difference">>().toEqualTypeOf<
    DeepReadonly<OutcomeDifference | EitherLotRequired>
  >();
  expectTypeOf<Answered<"referendum">>().toEqualTypeOf<DeepReadonly<ReferendumOutcome>>();
  expectTypeOf<Answered<"succession">>().toEqualTypeOf<
    DeepReadonly<Exclude<SuccessionOutcome, Refused> | ElectionLotRequired>
  >();
  expectTypeOf<Answered<"ballots">>().toEqualTypeOf<DeepReadonly<BallotsCounted>>();
  expectTypeOf<Answered<"nomination">>().toEqualTypeOf<DeepReadonly<ListsJudged>>();
  expectTypeOf<Answered<"calendar">>().toEqualTypeOf<DeepReadonly<ElectionCalendar>>();
  expectTypeOf<Answered<"end-of-term">>().toEqualTypeOf<DeepReadonly<EndOfTerm>>();
  expectTypeOf<Answered<"temporary-leave">>().toEqualTypeOf<
    DeepReadonly<LeaveGranted | LeaveNotGranted>
  >();
  expectTypeOf<Answered<"deposits">>().toEqualTypeOf<
    DeepReadonly<DepositDecisions | NoDeposit | ElectionLotRequired>
  >();
});
