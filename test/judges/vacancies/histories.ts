import fc from "fast-check";
import { crowdedGroupInputs } from "../../../src/conformance/generators/crowded-groups.js";
import {
  anyElection,
  withListGroups,
} from "../../../src/conformance/generators/elections-of-every-kind.js";
import type { ElectionInput } from "../../../src/model/election/election-input.js";
import type { ElectionType } from "../../../src/model/election/election-type.js";
import type { Readings } from "../../../src/model/outcome/readings.js";
import { readingOptions } from "../../../src/model/outcome/readings.js";

/** What happens on one day, by places in whatever lists there are then. */
export interface EventsOfADay {
  /** How many days after the day before. */
  readonly later: number;
  /** Who leaves, and whether for the time of a leave. */
  readonly leaving: readonly (readonly [member: number, temporary: boolean])[];
  /** Whose leave has ended. */
  readonly returning: readonly number[];
  /** Candidates who cannot be appointed; a number: who declined that vacancy. */
  readonly unavailable: readonly (readonly [candidate: number, vacancy: number | null])[];
}

/** An election, how it is read, and what happened afterwards. */
export interface History {
  readonly input: ElectionInput;
  readonly readings: Partial<Readings>;
  /** The day of the first vacancies. */
  readonly from: string;
  readonly appointedMembers: number;
  readonly days: readonly EventsOfADay[];
}

/** Days on which a rule of chapter W or X turned, and those before them. */
export const turning = [
  ...["2006-10-10", "2006-10-11", "2008-11-30", "2008-12-01", "2010-12-31", "2011-01-01"],
  ...["2013-11-30", "2013-12-01", "2014-06-30", "2014-07-01", "2017-11-30", "2017-12-01"],
  ...["2022-12-31", "2023-01-01", "2025-02-11", "2025-02-12", "2026-11-01"],
];
/** Elections under each set of rules. */
export const electionDays: Readonly<Partial<Record<ElectionType, readonly string[]>>> = {
  GR: ["2002-03-06", "2006-03-07", "2010-03-03", "2014-03-19", "2018-03-21", "2022-03-16"],
  ER: ["2011-03-02", "2015-03-18", "2019-03-20", "2023-03-15"],
  AB: ["2015-03-18", "2019-03-20", "2023-03-15"],
  PS: ["2003-03-11", "2007-03-07", "2011-03-02", "2015-03-18", "2023-03-15"],
  TK: ["2003-01-22", "2012-09-12", "2017-03-15", "2025-10-29"],
  EP: ["2004-06-10", "2014-05-22", "2024-06-06"],
  EK: ["2003-05-26", "2007-05-29", "2011-05-23", "2015-05-26", "2023-05-30"],
  KC: ["2019-03-20", "2023-03-15"],
  KCNI: ["2023-03-15"],
};
/** On one of those days, without combinations where there were none. */
const onAnyDay = (input: ElectionInput): fc.Arbitrary<ElectionInput> =>
  fc.constantFrom(...(electionDays[input.type] ?? [input.day])).map((day) => {
    const { combinations = [], ...alone } = input;
    const allowed = day < "2017-12-01" && !["EK", "KC", "KCNI"].includes(input.type);
    return { ...alone, day, ...(allowed && combinations.length > 0 ? { combinations } : {}) };
  });

const ofOneList: fc.Arbitrary<ElectionInput> = fc
  .record({
    type: fc.constantFrom(
      "GR" as const,
      "GR" as const,
      "AB" as const,
      "ER" as const,
      "KC" as const,
    ),
    seats: fc.oneof(fc.integer({ min: 1, max: 19 }), fc.constantFrom(12, 13, 14, 18, 19)),
    lists: fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 8 }), {
      minLength: 1,
      maxLength: 5,
    }),
    combined: fc.boolean(),
  })
  .map(({ type, seats, lists, combined }) => ({
    ...{ type, day: "2012-01-01", seats },
    groups: lists.map((votes, index) => ({ number: index + 1, votes })),
    ...(combined && lists.length > 2 ? { combinations: [{ id: "A", groups: [1, 2] }] } : {}),
  }));

const inputs: fc.Arbitrary<ElectionInput> = fc.oneof(
  { weight: 5, arbitrary: ofOneList.chain(onAnyDay) },
  { weight: 2, arbitrary: crowdedGroupInputs.chain(onAnyDay) },
  { weight: 2, arbitrary: withListGroups.chain(onAnyDay) },
  { weight: 2, arbitrary: anyElection.chain(onAnyDay) },
);

const one = <Option>(options: readonly Option[]): fc.Arbitrary<Option> =>
  fc.constantFrom(...options);
const readings: fc.Arbitrary<Partial<Readings>> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.record({
      senateSuccessionThreshold: one(readingOptions.senateSuccessionThreshold),
      ownListInSuccession: one(readingOptions.ownListInSuccession),
      seatOfMemberOnLeave: one(readingOptions.seatOfMemberOnLeave),
      unrankedLists: one(readingOptions.unrankedLists),
      membersOfWaterAuthority: one(readingOptions.membersOfWaterAuthority),
      placeOfReplacement: one(readingOptions.placeOfReplacement),
    }),
  },
);

const events: fc.Arbitrary<EventsOfADay> = fc.record({
  later: fc.integer({ min: 0, max: 40 }),
  leaving: fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 1, maxLength: 4 }),
  returning: fc.array(fc.nat(), { maxLength: 2 }),
  unavailable: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    fc.array(fc.tuple(fc.nat(), fc.option(fc.nat())), { minLength: 1, maxLength: 3 }),
  ),
});

const of = (elections: fc.Arbitrary<ElectionInput>): fc.Arbitrary<History> =>
  elections.chain((input) =>
    fc.record({
      input: fc.constant(input),
      readings,
      from: fc.constantFrom(...turning.filter((day) => day > input.day)),
      appointedMembers: fc.integer({ min: 0, max: 9 }),
      days: fc.array(events, { minLength: 1, maxLength: 4 }),
    }),
  );

/** Elections of every kind and time, and up to four days on which members leave and return. */
export const histories: fc.Arbitrary<History> = of(inputs);

/** Bodies elected on one list by each party. */
export const councils: fc.Arbitrary<History> = of(ofOneList.chain(onAnyDay));
