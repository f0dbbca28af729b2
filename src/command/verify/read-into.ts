import type { EmlIssue } from "../../eml/read/issue.js";
import type { EmlReadingMode } from "../../eml/read/issue-log.js";
import { streamEml } from "../../eml/read/stream-eml.js";
import type { FileCollector } from "../../verify/verify-eml.js";
import { systemSentence } from "../command-fault.js";
import type { GivenFile } from "../given/given-files.js";
import { counterFor, type TakenFingerprints } from "./printed-fingerprints.js";

/** How files are read. */
export interface ReadingOrder {
  readonly mode: EmlReadingMode;
  /** Whether all fingerprints are taken that a program may have printed, and not that of today alone. */
  readonly allFingerprints: boolean;
}

/** Why a file could not be opened, in the words of the system. */
export const unopened = (actual: string): EmlIssue => ({
  code: "no-eml-file",
  line: 0,
  column: 0,
  path: "",
  expected: { kind: "xml", rule: "an-eml-file" },
  actual,
});

/** Reads one file, unit by unit, into a collector; answers with its fingerprints. */
export async function readInto(
  collector: FileCollector,
  { name, bytes }: GivenFile,
  { mode, allFingerprints }: ReadingOrder,
): Promise<TakenFingerprints> {
  const counter = counterFor(allFingerprints);
  const source = async function* (): AsyncGenerator<Uint8Array> {
    for await (const piece of bytes()) {
      counter.push(piece);
      yield piece;
    }
  };
  try {
    for await (const event of streamEml(source(), { mode })) {
      if (event.type === "unit") collector.addUnit(name, event);
      else collector.addReading(name, event.reading);
    }
  } catch (error) {
    collector.addReading(name, { status: "refused", issues: [unopened(systemSentence(error))] });
    return { file: name, fingerprints: [] };
  }
  return { file: name, fingerprints: counter.finish() };
}
