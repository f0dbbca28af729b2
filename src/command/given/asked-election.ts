import type { Election } from "../../model/election/election.js";
import { has } from "../../model/has.js";
import { parseWithSchema } from "../../model/parse-with-schema.js";
import type { Refused } from "../../model/refusal.js";
import { electionOf } from "../../operations/election-asked-about.js";
import { type ElectionQuestion, electionQuestionSchema } from "../../operations/shared-schema.js";
import { electionOfGiven } from "../../verify/election-of-given.js";
import { reportOn } from "../../verify/report-on.js";
import type { Verdict, VerificationReport } from "../../verify/verification.js";
import { CommandFault } from "../command-fault.js";
import { type FactFlags, verificationOptions } from "../flags/facts.js";
import type { LanguageCode } from "../flags/shared-flags.js";
import type { Surroundings } from "../surroundings.js";
import { collectedFiles } from "./collected-files.js";
import { jsonOrFiles } from "./json-or-files.js";
import { unreadSentence } from "./unread-sentence.js";

/** An election that is asked about, whether it came as JSON or as official files. */
export interface AskedElection {
  readonly status: "accepted";
  readonly election: Election;
  readonly options: Omit<ElectionQuestion, "election">;
  /**
   * What a verification of the files says, but for a lot that waits to be drawn: the election is whole, and its
   * outcome asks for it. Null where the election came as JSON.
   */
  readonly verdict: Verdict | null;
}

/** What may be said of the election, and the language of what is told. */
export interface AskingFlags extends FactFlags {
  readonly language: LanguageCode;
}

/** The election behind the paths: one file with JSON, or the official files of an election. */
export async function askedElection(
  paths: readonly string[],
  flags: AskingFlags,
  surroundings: Surroundings,
): Promise<AskedElection | Refused> {
  const given = await jsonOrFiles(paths, surroundings);
  return given.kind === "json"
    ? electionOfJson(given.value, flags)
    : electionOfFiles(paths, flags, given.surroundings);
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const onCommandLine: Readonly<Record<string, string>> = { lots: "lot" };
const onlyForFiles = ["seats", "deceased", "withdrawn", "corrected", "inForce"] as const;

function electionOfJson(given: unknown, flags: FactFlags): AskedElection | Refused {
  const misplaced = onlyForFiles.find((name) => flags[name] !== undefined);
  if (misplaced !== undefined) {
    throw new CommandFault(
      "misunderstood",
      `--${kebab(misplaced)} is for files: the JSON says it itself`,
    );
  }
  const isQuestion = typeof given === "object" && given !== null && has(given, "election");
  const question = isQuestion ? given : { election: given };
  const options = optionsOf(flags);
  for (const name of Object.keys(options)) {
    if (!has(question, name)) continue;
    throw new CommandFault(
      "misunderstood",
      `the question in the JSON says ${name} already, --${onCommandLine[name] ?? name} says it again`,
    );
  }
  const parsed = parseWithSchema(electionQuestionSchema, { ...question, ...options });
  if (parsed.status === "refused") return isQuestion ? parsed : withoutElection(parsed);
  const election = electionOf(parsed.value);
  if (election.status === "refused") return isQuestion ? election : withoutElection(election);
  const { election: _, ...asked } = parsed.value;
  return { status: "accepted", election: election.value, options: asked, verdict: null };
}

/** Issues of an election that was given alone have the paths of that. */
function withoutElection(refusal: Refused): Refused {
  const issues = refusal.issues.map((issue) =>
    issue.path[0] === "election" ? { ...issue, path: issue.path.slice(1) } : issue,
  );
  return { ...refusal, issues };
}

const optionsOf = ({ lot, preset }: FactFlags): Omit<ElectionQuestion, "election"> => ({
  ...(lot === undefined || lot.length === 0 ? {} : { lots: [...lot] }),
  ...(preset === undefined ? {} : { preset }),
});

function verdictBesideLots({ verdict, findings }: VerificationReport): Verdict {
  const gaps = findings.filter(({ severity }) => severity === "gap");
  const waits = verdict === "incomplete" && gaps.every(({ code }) => code === "lot-required");
  return waits ? "right" : verdict;
}

const noCount = "There is no count of a whole election in these files, so that nobody won.";
const noSeats =
  "How many seats there are is in none of these files: give the definition of the election (110a), or say it, where there are nine with --seats 9.";

async function electionOfFiles(
  paths: readonly string[],
  flags: AskingFlags,
  surroundings: Surroundings,
): Promise<AskedElection | Refused> {
  const order = { mode: "lenient", allFingerprints: false } as const;
  const { collector } = await collectedFiles(paths, order, surroundings);
  const facts = verificationOptions(flags);
  const given = collector.given();
  if (given.unread.length > 0) {
    throw new CommandFault("unreadable", unreadSentence(given.unread, flags.language));
  }
  const verdict = verdictBesideLots(reportOn(given, facts));
  const made = electionOfGiven(given, facts);
  if (made.status === "refused") {
    const lacking = made.issues.find(({ code }) => code === "missing")?.path[0];
    if (lacking === "counts") throw new CommandFault("incomplete", noCount);
    if (lacking === "seats") throw new CommandFault("incomplete", noSeats);
    return made;
  }
  const { election } = made.value;
  return { status: "accepted", election, options: optionsOf(flags), verdict };
}
