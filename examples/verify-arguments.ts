import { parseArgs } from "node:util";
import { type Preset, presetNames } from "../src/model/outcome/readings.js";
import type { CandidatePlace, VerificationOptions } from "../src/verify/index.js";

/** What the command was asked. */
export interface VerifyArguments {
  readonly paths: readonly string[];
  readonly options: VerificationOptions;
  readonly fingerprints: boolean;
  /** Printed fingerprints to be looked for among those of the files. */
  readonly printed: readonly string[];
  readonly all: boolean;
}

export const usage = [
  "usage: npm run verify -- [options] FILES…",
  "  --seats N           seats, where no definition says it",
  "  --deceased L/P      candidate P of list L died before the result (may be repeated)",
  "  --withdrawn L/P     candidate P of list L is passed over for another reason",
  "  --corrected L/P     the name of candidate P of list L was corrected after nomination",
  "  --lot OPTIONS       what was drawn, in the order in which the law asks: 1 or 1,3 (may be repeated)",
  "  --in-force FILE     this count holds although a later one was given",
  `  --preset NAME       readings of the law: ${presetNames.join(", ")}`,
  "  --fingerprints      print the fingerprint of each file",
  "  --fingerprint TEXT  a printed fingerprint: which file has it",
  "  --all               print every finding instead of the first twelve of a kind",
  "exit status: 0 right, 1 wrong, 2 unreadable, 3 incomplete (a unit or a fact is missing)",
].join("\n");

const isPreset = (name: string): name is Preset => presetNames.some((known) => known === name);

/** Places as `2/4`; undefined when one is no place. */
function placesOf(texts: readonly string[]): readonly CandidatePlace[] | undefined {
  const places = texts.map((text) => /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text));
  if (places.includes(null)) return undefined;
  return places.map((place) => ({ list: Number(place?.[1]), position: Number(place?.[2]) }));
}

const words = { type: "string", multiple: true, default: [] as string[] } as const;

/** The arguments as they were meant; undefined when they are not understood. */
export function verifyArguments(args: readonly string[]): VerifyArguments | undefined {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch {
    return undefined;
  }
  const { values, positionals } = parsed;
  const { seats, preset, fingerprint: printed, fingerprints, all } = values;
  const deceased = placesOf(values.deceased);
  const withdrawn = placesOf(values.withdrawn);
  const correctedNames = placesOf(values.corrected);
  if (positionals.length === 0 || !deceased || !withdrawn || !correctedNames) return undefined;
  if (seats !== undefined && !/^[1-9]\d{0,3}$/.test(seats)) return undefined;
  if (preset !== undefined && !isPreset(preset)) return undefined;
  const lots = values.lot.map((lot) => lot.split(","));
  const options: VerificationOptions = {
    ...(seats === undefined ? {} : { seats: Number(seats) }),
    ...(preset === undefined ? {} : { preset }),
    deceased,
    withdrawn,
    correctedNames,
    lots: lots.map((lot) => (lot.length === 1 ? (lot[0] ?? "") : lot)),
    inForce: values["in-force"],
  };
  return { paths: positionals, options, fingerprints, printed, all };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seats: { type: "string" },
      preset: { type: "string" },
      deceased: words,
      withdrawn: words,
      corrected: words,
      lot: words,
      "in-force": words,
      fingerprint: words,
      fingerprints: { type: "boolean", default: false },
      all: { type: "boolean", default: false },
    },
  });
}
