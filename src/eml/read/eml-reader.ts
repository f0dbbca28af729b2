import type { Refused } from "../../model/refusal.js";
import {
  createEmlReaderSignature,
  emlReaderPushSignature,
} from "../../model/signatures/made/eml.js";
import {
  refusalOf,
  refusedAlready,
  refusedArguments,
} from "../../model/signatures/refused-arguments.js";
import type { EmlContestCount, EmlCount, EmlReportingUnit } from "../documents/count.js";
import { documentTable, type EmlDocument } from "../documents/document.js";
import { createElementReader } from "./element-reader.js";
import type { EmlEndEvent, EmlReading, EmlReadingOptions, EmlUnitEvent } from "./reading.js";

/** A reader that is given a file piece by piece. */
export interface EmlReader {
  /** Takes the next bytes; answers with the reporting units they complete. What is no bytes ends the reading. */
  push(bytes: Uint8Array): readonly EmlUnitEvent[];
  /** Says that there are no more bytes. */
  finish(): EmlEndEvent;
  /** Whether the file has been refused for good: more bytes change nothing. */
  hasEnded(): boolean;
}

function asRead<Kind>(value: unknown): Kind {
  // What was read by the element table of a kind is of that kind.
  return value as Kind;
}

/** The reading of everything pushed; `units` says whether units are handed out or kept. */
export function createReader(
  options: EmlReadingOptions,
  onUnit?: (event: EmlUnitEvent) => void,
): { push(bytes: Uint8Array): void; finish(): EmlReading; hasEnded(): boolean } {
  const reader = createElementReader({
    mode: options.mode ?? "strict",
    tableFor: documentTable,
    ...(onUnit === undefined
      ? undefined
      : {
          item: (unit, around) => {
            const { contests: _, ...count } = asRead<EmlCount>(around[0]);
            const { units: __, ...contest } = asRead<EmlContestCount>(around.at(-1));
            onUnit({ type: "unit", count, contest, unit: asRead<EmlReportingUnit>(unit) });
          },
        }),
  });
  return {
    push: reader.push,
    hasEnded: reader.hasEnded,
    finish() {
      const document = asRead<EmlDocument | undefined>(reader.finish());
      const { issues, remarks, uninterpreted } = reader.log;
      return document === undefined
        ? { status: "refused", issues }
        : { status: "accepted", value: document, remarks, uninterpreted };
    },
  };
}

/**
 * A reader for a file that comes in pieces: memory is bounded by one reporting unit, whatever the
 * size of the file.
 *
 * @example
 * const reader = createEmlReader();
 * for (const bytes of pieces) for (const { unit } of reader.push(bytes)) add(unit);
 * const { reading } = reader.finish();
 */
export function createEmlReader(options: EmlReadingOptions = {}): EmlReader {
  const refusal = refusedArguments(createEmlReaderSignature, [options]);
  if (refusal !== null) return refusal;
  let units: EmlUnitEvent[] = [];
  const reader = createReader(options, (event) => units.push(event));
  let notBytes: Refused | null = null;
  return {
    push(bytes) {
      notBytes ??= refusalOf(emlReaderPushSignature, [bytes]);
      if (notBytes !== null) return [];
      reader.push(bytes);
      const complete = units;
      units = [];
      return complete;
    },
    finish: () => ({
      type: "end",
      reading: notBytes === null ? reader.finish() : refusedAlready(notBytes),
    }),
    hasEnded: () => notBytes !== null || reader.hasEnded(),
  };
}
