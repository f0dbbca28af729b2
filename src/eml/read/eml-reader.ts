import type { EmlContestCount, EmlCount, EmlReportingUnit } from "../documents/count.js";
import { documentTable, type EmlDocument } from "../documents/document.js";
import { createElementReader } from "./element-reader.js";
import type { EmlEndEvent, EmlReading, EmlReadingOptions, EmlUnitEvent } from "./reading.js";

/** A reader that is given a file piece by piece. */
export interface EmlReader {
  /** Takes the next bytes; answers with the reporting units they complete. */
  push(bytes: Uint8Array): readonly EmlUnitEvent[];
  /** Says that there are no more bytes. */
  finish(): EmlEndEvent;
}

/** The reading of everything pushed; `units` says whether units are handed out or kept. */
export function createReader(
  options: EmlReadingOptions,
  onUnit?: (event: EmlUnitEvent) => void,
): { push(bytes: Uint8Array): void; finish(): EmlReading } {
  const reader = createElementReader({
    mode: options.mode ?? "strict",
    tableFor: documentTable,
    ...(onUnit === undefined
      ? undefined
      : {
          item: (unit, around) => {
            // The table of the document names what stands around a unit, and what a unit is.
            const { contests: _, ...count } = around[0] as unknown as EmlCount;
            const { units: __, ...contest } = around.at(-1) as unknown as EmlContestCount;
            onUnit({ type: "unit", count, contest, unit: unit as unknown as EmlReportingUnit });
          },
        }),
  });
  return {
    push: reader.push,
    finish() {
      // What was read by the table of a kind of document is a document of that kind.
      const document = reader.finish() as EmlDocument | undefined;
      const { issues, remarks, uninterpreted } = reader.log;
      return document === undefined
        ? { status: "refused", issues }
        : { status: "read", document, remarks, uninterpreted };
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
  let units: EmlUnitEvent[] = [];
  const reader = createReader(options, (event) => units.push(event));
  return {
    push(bytes) {
      reader.push(bytes);
      const complete = units;
      units = [];
      return complete;
    },
    finish: () => ({ type: "end", reading: reader.finish() }),
  };
}
