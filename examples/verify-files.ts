import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { type EmlIssue, streamEml } from "../src/eml/index.js";
import { createEmlVerifier, type EmlVerifier } from "../src/verify/index.js";
import { terminalText } from "./terminal-text.js";
import { usage, verifyArguments } from "./verify-arguments.js";
import {
  counterFor,
  isOfSome,
  matchedLine,
  type TakenFingerprints,
  todaysLine,
} from "./verify-fingerprints.js";
import { exitStatus, printReport } from "./verify-report.js";

type Write = (line: string) => void;

/** A file and the name under which it is told about: its path where two have the same name. */
interface NamedFile {
  readonly path: string;
  readonly file: string;
}

function named(paths: readonly string[]): readonly NamedFile[] {
  const names = paths.map((path) => basename(path));
  return paths.map((path, index) => {
    const name = names[index] ?? path;
    const isAlone = names.indexOf(name) === names.lastIndexOf(name);
    return { path, file: isAlone ? name : path };
  });
}

const unopened = (actual: string): EmlIssue => ({
  code: "no-eml-file",
  line: 0,
  column: 0,
  path: "",
  expected: "a file that can be opened",
  actual,
});

/** Reads one file into the verifier; answers with its fingerprints, all of them where `all` says so. */
async function readInto(
  verifier: EmlVerifier,
  { path, file }: NamedFile,
  all: boolean,
): Promise<TakenFingerprints> {
  const counter = counterFor(all);
  const source = async function* (): AsyncGenerator<Uint8Array> {
    for await (const piece of createReadStream(path) as AsyncIterable<Uint8Array>) {
      counter.push(piece);
      yield piece;
    }
  };
  try {
    for await (const event of streamEml(source(), { mode: "lenient" })) {
      if (event.type === "unit") verifier.addUnit(file, event);
      else verifier.addReading(file, event.reading);
    }
  } catch (error) {
    const issue = unopened(error instanceof Error ? error.message : String(error));
    verifier.addReading(file, { status: "refused", issues: [issue] });
    return { file, fingerprints: [] };
  }
  return { file, fingerprints: counter.finish() };
}

/** Verifies files as the arguments ask; answers with the exit status. */
export async function verifyFiles(args: readonly string[], write: Write): Promise<number> {
  const asked = verifyArguments(args);
  if (asked === undefined) {
    write(usage);
    return exitStatus.unreadable;
  }
  const verifier = createEmlVerifier();
  const taken: TakenFingerprints[] = [];
  for (const each of named(asked.paths)) {
    taken.push(await readInto(verifier, each, asked.printed.length > 0));
  }
  const report = verifier.report(asked.options);
  printReport(report, asked.all, write);
  for (const printed of asked.printed) write(terminalText(matchedLine(printed, taken)));
  if (asked.fingerprints) {
    write("");
    for (const each of taken) write(terminalText(todaysLine(each)));
  }
  const isUnmatched = asked.printed.some((printed) => !isOfSome(printed, taken));
  const status = exitStatus[report.verdict];
  return isUnmatched && status === exitStatus.right ? exitStatus.wrong : status;
}
