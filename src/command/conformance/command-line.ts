import { type ProfileName, profileNames } from "../../conformance/profiles/profile.js";

/** What is judged, and by what. */
export interface AskedRun {
  readonly command: "run";
  /** Files of vectors; none: those of this package. */
  readonly vectors: readonly string[];
  /** What is certified; null: the vectors are given, and nothing is. */
  readonly profile: ProfileName | null;
  readonly reports: Readonly<Record<string, string>>;
  readonly milliseconds: number;
  readonly runMilliseconds: number;
  readonly lineBytes: number;
  readonly parallel: number;
  readonly only: string | null;
  readonly program: string;
  readonly args: readonly string[];
}

/** What the executable was asked to do. */
export type Asked =
  | { readonly command: "help"; readonly complaint: string | null }
  | { readonly command: "profiles" }
  | { readonly command: "answer"; readonly preset: string }
  | {
      readonly command: "list";
      readonly vectors: readonly string[];
      readonly profile: ProfileName | null;
      readonly only: string | null;
      readonly form: "text" | "json";
    }
  | AskedRun;

/** The forms of reports, each written by the option of that name. */
export const reportKinds = ["json", "junit", "html"] as const;

const numbers: Readonly<Record<string, number>> = {
  "time-limit": 10_000,
  "run-limit": 3_600_000,
  "line-limit": 1_000_000,
  parallel: 1,
};
/** Options that take a text, once. */
const texts: readonly string[] = ["profile", "only", ...reportKinds];

/** Reads the arguments of the executable. */
export function readCommandLine(args: readonly string[]): Asked {
  const [command, ...rest] = args;
  switch (command) {
    case "run":
      return readRun(rest);
    case "answer":
      return readAnswer(rest);
    case "list":
      return readList(rest);
    case "profiles":
      return rest.length === 0 ? { command } : help("profiles takes nothing");
    case undefined:
    case "help":
    case "--help":
      return help(null);
    default:
      return help(`unknown command ${command}`);
  }
}

function help(complaint: string | null): Asked {
  return { command: "help", complaint };
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
    milliseconds: number("time-limit"),
    runMilliseconds: number("run-limit"),
    lineBytes: number("line-limit"),
    parallel: number("parallel"),
    program,
    args: programArgs,
  };
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
