import type { FlagParametersForType } from "@stricli/core";
import type { DrawnLot } from "../../model/outcome/lot.js";
import type { Preset } from "../../model/outcome/readings.js";
import type { CandidatePlace, VerificationOptions } from "../../verify/verification.js";
import type { Surroundings } from "../surroundings.js";
import { lotParser, placeParser, seatsParser } from "./parsers.js";
import { presetFlag } from "./shared-flags.js";

/** What a verification may be told besides the files. */
export interface FactFlags {
  readonly seats: number | undefined;
  readonly deceased: readonly CandidatePlace[] | undefined;
  readonly withdrawn: readonly CandidatePlace[] | undefined;
  readonly corrected: readonly CandidatePlace[] | undefined;
  readonly lot: readonly DrawnLot[] | undefined;
  readonly inForce: readonly string[] | undefined;
  readonly preset: Preset | undefined;
}

/** A flag that may be given again and again. */
export const repeated = { kind: "parsed", optional: true, variadic: true } as const;

/** The facts outside the files, as flags. */
export const factFlags: FlagParametersForType<FactFlags, Surroundings> = {
  seats: {
    kind: "parsed",
    parse: seatsParser,
    optional: true,
    brief: "Seats, where no definition (110a) says it",
    placeholder: "number",
  },
  deceased: {
    ...repeated,
    parse: placeParser,
    brief: "A candidate who died before the result: list/place (may be repeated)",
    placeholder: "list/place",
  },
  withdrawn: {
    ...repeated,
    parse: placeParser,
    brief: "A candidate who is passed over for another reason",
    placeholder: "list/place",
  },
  corrected: {
    ...repeated,
    parse: placeParser,
    brief: "A candidate whose name was corrected after nomination",
    placeholder: "list/place",
  },
  lot: {
    ...repeated,
    parse: lotParser,
    brief: "What was drawn by lot, in the order in which the law asks: 1 or 1,3",
    placeholder: "drawn",
  },
  inForce: {
    ...repeated,
    parse: String,
    brief: "A count that holds although a later one was given",
    placeholder: "file",
  },
  preset: presetFlag,
};

/** What the facts come to for a verification. */
export function verificationOptions(flags: FactFlags): VerificationOptions {
  const { seats, preset, deceased = [], withdrawn = [], corrected = [], lot = [] } = flags;
  return {
    ...(seats === undefined ? {} : { seats }),
    ...(preset === undefined ? {} : { preset }),
    deceased,
    withdrawn,
    correctedNames: corrected,
    lots: lot,
    inForce: flags.inForce ?? [],
  };
}
