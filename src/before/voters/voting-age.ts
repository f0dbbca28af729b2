import { noRulesOnDay } from "../../law/timeline/no-rules-on-day.js";
import { type Provenance, provenanceOf } from "../../law/timeline/provenance.js";
import { provisionOn } from "../../law/timeline/provision.js";
import {
  ageOfVoters,
  daysOfRegistrationBeforeAge,
  type ElectedByVoters,
} from "../../law/voters.js";
import { type Day, dayOf } from "../../model/day.js";
import { daysLater, monthsLater } from "../../model/day-arithmetic.js";
import { daysCounted } from "../../model/days-counted.js";
import { type Refused, refused, shown } from "../../model/refusal.js";
import { votingAgeSignature } from "../../model/signatures/made/before.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";

/** Of whose age is asked, in which election. */
export interface VotingAgeAsked {
  /** Which body is elected: any but the Senate, which voters do not elect. */
  readonly type: ElectedByVoters;
  /** The day of the vote. */
  readonly day: Day;
  /** The day on which the voter was born. */
  readonly born: Day;
}

/** From which day somebody who lives abroad is registered as a voter. */
export interface RegistrationFrom {
  /** That day. */
  readonly day: Day;
  /** Where the number of days comes from: article, period, source, certainty. */
  readonly provenance: Provenance;
}

/** Whether somebody is old enough to vote. Who has the vote goes by more than age, which is not asked here. */
export interface VotingAge {
  /** The whole answer is here. */
  readonly status: "completed";
  /** The day on which the age of voters is reached; who was born on 29 February reaches it on the 28th of a year that has none. */
  readonly reached: Day;
  /** Whether that is the day of the vote, or one before it. */
  readonly oldEnough: boolean;
  /**
   * From which day somebody of seventeen who lives abroad is registered, having asked for it. Null: a body for which nobody is
   * registered abroad (any but the House, the European Parliament and the college of non-residents), or a day on which the rule was not read.
   */
  readonly registeredAbroadFrom: RegistrationFrom | null;
  /** Where the age comes from: article, period, source, certainty. */
  readonly provenance: Provenance;
}

const withVotersAbroad: ReadonlySet<ElectedByVoters> = new Set(["TK", "EP", "KCNI"]);

/**
 * Whether somebody has the age of voters on the day of the vote (kiesgerechtigde leeftijd): B 1 (1), B 2, B 2a (1), B 3 (1), Y 3, Ya 14 (1),
 * Pa 2 (1); and from which day somebody of seventeen abroad is registered: D 3 (1). Refuses days before the rules, and births after the
 * year 9000 (`no-rules-on-day`).
 */
export function votingAge(asked: VotingAgeAsked): VotingAge | Refused {
  const refusal = refusedArguments(votingAgeSignature, [asked]);
  if (refusal !== null) return refusal;
  const { type, day, born } = asked;
  const provision = provisionOn(ageOfVoters[type], day);
  if (provision === undefined) return noRulesOnDay(ageOfVoters[type], day);
  if (born > daysCounted.until) return bornBeyond(born);
  const reached = monthsLater(born, 12 * provision.value);
  return {
    status: "completed",
    reached,
    oldEnough: reached <= day,
    registeredAbroadFrom: withVotersAbroad.has(type) ? registrationBefore(reached, day) : null,
    provenance: provenanceOf(provision),
  };
}

function bornBeyond(born: Day): Refused {
  const expected = { kind: "day", from: dayOf(0, 1, 1), until: daysCounted.until } as const;
  return refused([{ path: ["born"], code: "no-rules-on-day", expected, actual: shown(born) }]);
}

function registrationBefore(reached: Day, day: Day): RegistrationFrom | null {
  const provision = provisionOn(daysOfRegistrationBeforeAge, day);
  if (provision === undefined) return null;
  return { day: daysLater(reached, -provision.value), provenance: provenanceOf(provision) };
}
