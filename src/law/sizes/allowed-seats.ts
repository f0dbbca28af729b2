import type { Day } from "../../model/day.js";
import type { AllowedSeats } from "../../model/election/allowed-seats.js";
import type { ElectionType } from "../../model/election/election-type.js";
import { type Provision, provisionOn, type Timeline } from "../timeline/provision.js";
import { seatsInTable } from "./bracket.js";
import { nonResidentsCollegeSize } from "./electoral-college-size.js";
import { islandCollegeSize, islandCouncilSize } from "./island-sizes.js";
import { municipalCouncilSize } from "./municipal-council-size.js";
import { europeanParliamentSize, houseSize, senateSize } from "./parliament-sizes.js";
import { provincialCouncilSize } from "./provincial-council-size.js";
import { waterAuthoritySize } from "./water-authority-size.js";

/** The sizes of one kind of body through time. */
export interface SizesOfBody {
  readonly timeline: Timeline<unknown>;
  /** What the law allows on a day; undefined: no text of that day is known. */
  on(day: Day): AllowedOnDay | undefined;
}

/** The numbers of seats that the law allows to some body of a kind, and the provision that says so. */
export interface AllowedOnDay {
  readonly allowed: AllowedSeats;
  readonly provision: Provision<unknown>;
}

function sizes<Value>(
  timeline: Timeline<Value>,
  allowedIn: (value: Value) => AllowedSeats,
): SizesOfBody {
  return {
    timeline,
    on(day) {
      const provision = provisionOn(timeline, day);
      return provision === undefined
        ? undefined
        : { allowed: allowedIn(provision.value), provision };
    },
  };
}

/** Each number once, in ascending order. */
function values(seats: readonly number[]): AllowedSeats {
  return { kind: "values", values: [...new Set(seats)].sort((left, right) => left - right) };
}

/** The sizes of every kind of body through time. */
export const sizesOfBodies: Readonly<Record<ElectionType, SizesOfBody>> = {
  TK: sizes(houseSize, (seats) => values([seats])),
  EK: sizes(senateSize, (seats) => values([seats])),
  EP: sizes(europeanParliamentSize, (seats) => values([seats])),
  PS: sizes(provincialCouncilSize, (table) => values(seatsInTable(table))),
  AB: sizes(waterAuthoritySize, (range) => ({ kind: "range", ...range })),
  GR: sizes(municipalCouncilSize, (table) => values(seatsInTable(table))),
  ER: sizes(islandCouncilSize, (seats) => values(Object.values<number>(seats))),
  KC: sizes(islandCollegeSize, (seats) => values(Object.values<number>(seats))),
  KCNI: sizes(nonResidentsCollegeSize, (table) => values(seatsInTable(table))),
};
