import { exitStatuses } from "../exit-status.js";
import { meanings } from "./endings.js";

const codes = Object.entries(exitStatuses)
  .map(([ending, { status }]) => {
    const means = Object.entries(meanings).find(([name]) => name === ending)?.[1] ?? "";
    return `  ${String(status).padEnd(3)} ${means}`;
  })
  .join("\n");

/** A word that the executable knows. */
export type Word =
  | "run"
  | "generate"
  | "compare"
  | "sign"
  | "check-signature"
  | "replay"
  | "delta"
  | "profiles"
  | "list"
  | "answer"
  | "adapt";

/** How one word is used. */
interface WordUsage {
  /** What stands after the word on the command line. */
  readonly takes: string;
  readonly does: string;
}

const programs = "PROGRAM [ARGUMENT ...]";

/** What the executable can be asked, in the order of its help. */
const words: Readonly<Record<Word, WordUsage>> = {
  run: {
    takes: `[options] -- ${programs}`,
    does: `asks PROGRAM every vector of a profile over standard input and output and judges its answers
  --profile NAME       what is certified; default everything (see profiles)
  --vectors FILE       vectors of your own instead (repeatable): then nothing is certified
  --only TEXT          only vectors whose id, kind, flag or article contains TEXT: a part of the profile
  --parallel N         copies of PROGRAM side by side; default 1
  --time-limit MS      for one case, the start and the end; default 10000
  --run-limit MS       for the whole run; default 3600000
  --line-limit BYTES   for one line of PROGRAM; default 1000000
  --json FILE --junit FILE --html FILE   write a report
  --record FILE        write the record of the session: every question, every answer, what it was judged by
  --build TEXT         which build of PROGRAM it is, for the record`,
  },
  generate: {
    takes: `--seed S [--profile NAME] -n N [options] -- ${programs}`,
    does: `asks PROGRAM fresh cases, drawn from a seed: random elections, and others at borders of the law. The
         answers are those of the judges, never of this package's calculation; wrong ones are made smaller
  --seed S             from 0 to 9007199254740991: draw it yourself, and tell it to nobody before
  -n N                 how many cases, at most 100000; each is drawn apart from all others
  and the options of run, but --vectors and --only`,
  },
  compare: {
    takes: "--seed S [--profile NAME] -n N [options] -- A [ARGUMENT ...] -- B [ARGUMENT ...]",
    does: `asks A and B the same drawn cases, and says at which step they part: takes --seed, --profile, -n,
         --json FILE and limits`,
  },
  sign: {
    takes: "RECORD --key KEY",
    does: "writes RECORD.sig, a detached Ed25519 signature over its exact bytes; kieswet keygen makes keys",
  },
  "check-signature": {
    takes: "RECORD [SIGNATURE] --key KEY",
    does: "is a record byte for byte what was signed? ends with 0 when it is, with 1 when not",
  },
  replay: {
    takes: "RECORD [--html FILE]",
    does: `judges the answers in a record again: ends with 0 when it says what is so, with 1 when not,
         with 3 when it was judged by other vectors than those of this kit`,
  },
  delta: {
    takes: "OLD NEW",
    does: "says what changed between two sessions; ends with 0 when nothing did, with 1 when something did",
  },
  profiles: {
    takes: "",
    does: "prints what can be certified: the kinds, parts, bodies, years and articles of each profile",
  },
  list: {
    takes: "[--json] [--profile NAME] [--only TEXT] [--vectors FILE]",
    does: `prints each vector with its articles, its flags and what it earns its place by: the
         mistakes that it catches, alone or first, and the clauses that it is first to cover`,
  },
  answer: {
    takes: "[--preset NAME]",
    does: `is itself such a program: this package answers on standard output
  --preset NAME        default, abacus, osv2020 or text`,
  },
  adapt: {
    takes: `-- ${programs}`,
    does: `lets PROGRAM answer that speaks the format of the OSV2020 wrapper: seats, pg_candidates and votes
         in; seats or conflict out, an object per line. Run it as the program: run ... -- kieswet-conformance
         adapt -- PROGRAM`,
  },
};

/** Whether the executable knows a word. */
export const isWord = (text: string): text is Word => Object.hasOwn(words, text);

const wordNames = Object.keys(words).filter(isWord);

const lineOf = (word: Word): string =>
  `  kieswet-conformance ${word} ${words[word].takes}`.trimEnd();

const codesOf = `Exit code of run:
${codes}
generate ends with 0 when every case was judged and is right under one reading, with 3 when some were not
judged; compare with 0 when both answered every case and said the same, with 1 when they differ, with 3 when
some cases could not be compared. Neither certifies anything.
`;

/** What the executable can be asked. */
const usage: string = `kieswet-conformance: judge a program that calculates under the Kieswet

${wordNames.map(lineOf).join("\n")}
  kieswet-conformance --version

${wordNames.map((word) => `${word.padEnd(8)} ${words[word].does}`).join("\n")}

More on one of them: kieswet-conformance run --help

${codesOf}`;

const withPrograms: readonly Word[] = ["run", "generate", "compare"];

/** How one word is used; null: what all of them are. */
export function usageOf(word: Word | null): string {
  if (word === null) return usage;
  const end = withPrograms.includes(word) ? `\n${codesOf}` : "";
  return `${lineOf(word)}\n\n${word.padEnd(8)} ${words[word].does}\n${end}`;
}
