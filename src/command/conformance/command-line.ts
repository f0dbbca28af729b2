import { mostCases } from "../../conformance/drawn/most-cases.js";
import { type ProfileName, profileNames } from "../../conformance/profiles/profile.js";
import { isWord, type Word } from "./usage.js";

/** What is judged, and by what. */
export interface AskedRun {
  readonly command: "run";
  /** Files of vectors; none: those of this package. */
  readonly vectors: readonly string[];
  /** What is certified; null: the vectors are given, and nothing is. */
  readonly profile: ProfileName | null;
  readonly reports: Readonly<Record<string, string>>;
  /** Which build of the program it is, as whoever judges says. */
  readonly build: string | null;
  readonly milliseconds: number;
  readonly runMilliseconds: number;
  readonly lineBytes: number;
  readonly parallel: number;
  readonly only: string | null;
  readonly program: string;
  readonly args: readonly string[];
}

/** Which cases are drawn, of whose seed. */
interface DrawnCases {
  readonly seed: number;
  readonly profile: ProfileName;
  readonly cases: number;
}

type Limits = Pick<AskedRun, "milliseconds" | "runMilliseconds" | "lineBytes">;

/** Drawn cases, put to one program. */
export interface AskedDrawing
  extends DrawnCases,
    Omit<AskedRun, "command" | "vectors" | "profile" | "only"> {
  readonly command: "generate";
}

/** Drawn cases, put to two programs. */
export interface AskedComparison extends DrawnCases, Limits {
  readonly command: "compare";
  /** Where the differences are written as data; null: nowhere. */
  readonly json: string | null;
  /** The words that start each program. */
  readonly programs: readonly [readonly string[], readonly string[]];
}

/** What the executable was asked to do. */
export type Asked =
  | { readonly command: "help"; readonly complaint: string | null; readonly of: Word | null }
  | { readonly command: "version" }
  | { readonly command: "profiles" }
  | { readonly command: "answer"; readonly preset: string }
  | { readonly command: "adapt"; readonly program: string; readonly args: readonly string[] }
  | {
      readonly command: "list";
      readonly vectors: readonly string[];
      readonly profile: ProfileName | null;
      readonly only: string | null;
      readonly form: "text" | "json";
    }
  | { readonly command: "sign"; readonly path: string; readonly key: string }
  | {
      readonly command: "check-signature";
      readonly path: string;
      readonly signaturePath: string;
      readonly key: string;
    }
  | { readonly command: "replay"; readonly path: string; readonly html: string | null }
  | { readonly command: "delta"; readonly before: string; readonly after: string }
  | AskedDrawing
  | AskedComparison
  | AskedRun;

/** What each verb on records takes. */
const recordVerbs = {
  sign: "RECORD --key KEY",
  "check-signature": "RECORD [SIGNATURE] --key KEY",
  replay: "RECORD [--html FILE]",
  delta: "OLD NEW",
} as const;

/** The forms of reports, each written by the option of that name. */
export const reportKinds = ["json", "junit", "html", "record"] as const;

const numbers: Readonly<Record<string, number>> = {
  "time-limit": 10_000,
  "run-limit": 3_600_000,
  "line-limit": 1_000_000,
  parallel: 1,
};
/** Options that take a text, once. */
const texts: readonly string[] = ["profile", "only", "build", ...reportKinds];

/** Reads the arguments of the executable. */
export function readCommandLine(args: readonly string[]): Asked {
  const [command, ...rest] = args;
  if (command === "help") return helpOf(rest[0]);
  if (command !== undefined && asksForHelp(rest)) return helpOf(command);
  switch (command) {
    case "run":
      return readRun(rest);
    case "generate":
      return readGenerate(rest);
    case "compare":
      return readCompare(rest);
    case "answer":
      return readAnswer(rest);
    case "adapt": {
      const [separator, program, ...programArgs] = rest;
      return separator === "--" && program !== undefined
        ? { command, program, args: programArgs }
        : help("adapt needs -- and a program after it");
    }
    case "list":
      return readList(rest);
    case "sign":
    case "check-signature":
    case "replay":
    case "delta":
      return readRecordVerb(command, rest) ?? help(`${command} takes ${recordVerbs[command]}`);
    case "profiles":
      return rest.length === 0 ? { command } : help("profiles takes nothing");
    case "--version":
    case "-v":
      return { command: "version" };
    case undefined:
    case "--help":
    case "-h":
      return help(null);
    default:
      return help(`unknown command ${command}`);
  }
}

function help(complaint: string | null, of: Word | null = null): Asked {
  return { command: "help", complaint, of };
}

/** Whether help is asked for on a word: before the program, whose own help is its own. */
function asksForHelp(args: readonly string[]): boolean {
  const separator = args.indexOf("--");
  const own = separator < 0 ? args : args.slice(0, separator);
  return own.includes("--help") || own.includes("-h");
}

function helpOf(word: string | undefined): Asked {
  if (word === undefined || word.startsWith("-")) return help(null);
  return isWord(word) ? help(null, word) : help(`unknown command ${word}`);
}

function readAnswer(args: readonly string[]): Asked {
  if (args.length === 0) return { command: "answer", preset: "default" };
  const [option, preset, ...more] = args;
  if (option !== "--preset" || preset === undefined || more.length > 0) {
    return help("answer takes only --preset NAME");
  }
  return { command: "answer", preset };
}

function readList(args: readonly string[]): Asked {
  const isJson = args.includes("--json");
  const read = readOptions(
    args.filter((one) => one !== "--json"),
    ["profile", "only"],
  );
  if (typeof read === "string") return help(read);
  const { vectors, given, profile } = read;
  const form = isJson ? "json" : "text";
  return { command: "list", vectors, profile, only: given["only"] ?? null, form };
}

/** A verb on records; null: it was given something else than it takes. */
function readRecordVerb(command: keyof typeof recordVerbs, args: readonly string[]): Asked | null {
  const option = { sign: "--key", "check-signature": "--key", replay: "--html", delta: "" }[
    command
  ];
  const at = args.indexOf(option);
  const value = at < 0 ? null : (args[at + 1] ?? null);
  const words = at < 0 ? args : [...args.slice(0, at), ...args.slice(at + 2)];
  const [path, second, ...more] = words;
  if (path === undefined || more.length > 0 || words.some((word) => word.startsWith("--"))) {
    return null;
  }
  if (command === "delta") {
    return second === undefined ? null : { command, before: path, after: second };
  }
  if (command === "replay") {
    const isWhole = second === undefined && (at < 0 || value !== null);
    return isWhole ? { command, path, html: value } : null;
  }
  if (value === null) return null;
  if (command === "check-signature") {
    return { command, path, signaturePath: second ?? `${path}.sig`, key: value };
  }
  return second === undefined ? { command, path, key: value } : null;
}

function readRun(args: readonly string[]): Asked {
  const separator = args.indexOf("--");
  const [program, ...programArgs] = separator < 0 ? [] : args.slice(separator + 1);
  if (program === undefined) return help("run needs -- and a program after it");
  const read = readOptions(args.slice(0, separator), [...texts, ...Object.keys(numbers)]);
  if (typeof read === "string") return help(read);
  const { vectors, given, profile } = read;
  const wrong = Object.keys(numbers).find((name) => !isPositive(given[name] ?? "1"));
  if (wrong !== undefined) return help(`--${wrong} needs a positive number`);
  if (vectors.length > 0 && profile !== null) {
    return help("a profile is judged by the vectors of this kit: no --vectors beside --profile");
  }
  const reports = reportKinds.flatMap((kind) => {
    const file = given[kind];
    return file === undefined ? [] : [[kind, file] as const];
  });
  if (new Set(reports.map(([, file]) => file)).size < reports.length) {
    return help("two reports cannot be one file");
  }
  const number = (name: string): number => Number(given[name] ?? numbers[name]);
  return {
    command: "run",
    vectors,
    profile: vectors.length > 0 ? null : (profile ?? "everything"),
    reports: Object.fromEntries(reports),
    only: given["only"] ?? null,
    build: given["build"] ?? null,
    milliseconds: number("time-limit"),
    runMilliseconds: number("run-limit"),
    lineBytes: number("line-limit"),
    parallel: number("parallel"),
    program,
    args: programArgs,
  };
}

const drawnTexts = ["profile", "seed", "cases"];

function readGenerate(args: readonly string[]): Asked {
  const separator = args.indexOf("--");
  const [program, ...programArgs] = separator < 0 ? [] : args.slice(separator + 1);
  if (program === undefined) return help("generate needs -- and a program after it");
  const options = withLongNames(args.slice(0, separator));
  const run = readRun([...withoutDrawn(options), "--", program, ...programArgs]);
  if (run.command !== "run") return run;
  const drawn = readDrawn(options);
  if (typeof drawn === "string") return help(drawn);
  if (run.vectors.length > 0 || run.only !== null) return help("generate draws its own vectors");
  const { vectors: _, only: __, ...others } = run;
  return { ...others, command: "generate", ...drawn };
}

function readCompare(args: readonly string[]): Asked {
  const separators = args.flatMap((word, index) => (word === "--" ? [index] : []));
  const [first = -1, second = -1] = separators;
  const programs = [args.slice(first + 1, second), args.slice(second + 1)] as const;
  if (first < 0 || second < 0 || programs.some((words) => words.length === 0)) {
    return help("compare needs -- and a program, and again -- and another program");
  }
  const options = withLongNames(args.slice(0, first));
  const run = readRun([...withoutDrawn(options), "--", "x"]);
  if (run.command !== "run") return run;
  const drawn = readDrawn(options);
  if (typeof drawn === "string") return help(drawn);
  const { json = null, ...reports } = run.reports;
  const isPlain = run.vectors.length === 0 && run.only === null && run.build === null;
  if (!isPlain || run.parallel > 1 || Object.keys(reports).length > 0) {
    return help("compare takes --seed, --profile, -n, --json and limits");
  }
  const { milliseconds, runMilliseconds, lineBytes } = run;
  return { command: "compare", ...drawn, milliseconds, runMilliseconds, lineBytes, json, programs };
}

const withLongNames = (args: readonly string[]): readonly string[] =>
  args.map((word) => (word === "-n" ? "--cases" : word));

/** The options of a run, without those on what is drawn. */
function withoutDrawn(options: readonly string[]): readonly string[] {
  return options.filter(
    (_, index) => !["--seed", "--cases"].includes(options[index - (index % 2)] ?? ""),
  );
}

/** Which cases are drawn; a text: what is wrong with it. */
function readDrawn(options: readonly string[]): DrawnCases | string {
  const isDrawn = (index: number): boolean =>
    drawnTexts.includes((options[index - (index % 2)] ?? "").replace(/^--/, ""));
  const read = readOptions(
    options.filter((_, index) => isDrawn(index)),
    drawnTexts,
  );
  if (typeof read === "string") return read;
  const { seed = "", cases = "" } = read.given;
  if (!/^\d{1,16}$/.test(seed) || !Number.isSafeInteger(Number(seed))) {
    return "--seed needs a whole number from 0 to 9007199254740991, which whoever judges draws";
  }
  if (!isPositive(cases) || Number(cases) > mostCases) {
    return `-n needs a number of cases, from 1 to ${mostCases}`;
  }
  return { seed: Number(seed), profile: read.profile ?? "everything", cases: Number(cases) };
}

const isPositive = (text: string): boolean => /^[1-9]\d{0,8}$/.test(text);

interface Options {
  readonly vectors: readonly string[];
  readonly profile: ProfileName | null;
  readonly given: Readonly<Record<string, string>>;
}

/** Options with their values; a text: what is wrong with them. */
function readOptions(args: readonly string[], known: readonly string[]): Options | string {
  const vectors: string[] = [];
  const given = new Map<string, string>();
  for (let index = 0; index < args.length; index += 2) {
    const [option = "", value] = [args[index], args[index + 1]];
    const name = option.replace(/^--/, "");
    if (name === option || !["vectors", ...known].includes(name)) return `unknown option ${option}`;
    if (value === undefined) return `${option} needs a value`;
    if (name === "vectors") vectors.push(value);
    else if (given.has(name)) return `${option} is given twice`;
    else given.set(name, value);
  }
  const asked = given.get("profile");
  const profile = profileNames.find((name) => name === asked);
  if (asked !== undefined && profile === undefined) {
    return `no profile ${asked}: ${profileNames.join(", ")}`;
  }
  return { vectors, profile: profile ?? null, given: Object.fromEntries(given) };
}
