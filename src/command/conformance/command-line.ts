/** What the executable was asked to do. */
export type Asked =
  | { readonly command: "help"; readonly complaint: string | null }
  | { readonly command: "answer"; readonly preset: string }
  | {
      readonly command: "list";
      readonly vectors: readonly string[];
      readonly only: string | null;
      readonly form: "text" | "json";
    }
  | {
      readonly command: "run";
      readonly vectors: readonly string[];
      readonly reports: Readonly<Record<string, string>>;
      readonly milliseconds: number;
      readonly parallel: number;
      readonly only: string | null;
      readonly program: string;
      readonly args: readonly string[];
    };

export const usage = `kieswet-conformance: judge a program that calculates under the Kieswet

  kieswet-conformance run [options] -- PROGRAM [ARGUMENT ...]
  kieswet-conformance list [--json] [--only TEXT] [--vectors FILE]
  kieswet-conformance answer [--preset NAME]

run      asks PROGRAM every vector over standard input and output and judges its answers
  --vectors FILE       a vector file (repeatable); default: those of this package
  --only TEXT          only vectors whose id, kind, flag or article contains TEXT
  --parallel N         copies of PROGRAM side by side; default 1
  --time-limit MS      for one case; default 10000
  --json FILE --junit FILE --html FILE   write a report
list     prints each vector with its articles, its flags and what it earns its place by: the
         mistakes that it catches, alone or first, and the clauses that it is first to cover
answer   is itself such a program: this package answers on standard output
  --preset NAME        default, abacus, osv2020 or text

Exit code: 0 every judged vector right, 1 not, 2 not run.
`;

const reportKinds = ["json", "junit", "html"];

/** Reads the arguments of the executable. */
export function readCommandLine(args: readonly string[]): Asked {
  const [command, ...rest] = args;
  if (command === "run") return readRun(rest);
  if (command === "answer") return readAnswer(rest);
  if (command === "list") return readList(rest);
  const wantsHelp = command === undefined || command === "help" || command === "--help";
  return help(wantsHelp ? null : `unknown command ${command}`);
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
  const vectors: string[] = [];
  let only: string | null = null;
  let form: "text" | "json" = "text";
  for (let index = 0; index < args.length; index++) {
    const option = args[index];
    if (option === "--json") {
      form = "json";
      continue;
    }
    if (option !== "--vectors" && option !== "--only") return help(`unknown option ${option}`);
    index += 1;
    const value = args[index];
    if (value === undefined) return help(`${option} needs a value`);
    if (option === "--vectors") vectors.push(value);
    else only = value;
  }
  return { command: "list", vectors, only, form };
}

function readRun(args: readonly string[]): Asked {
  const separator = args.indexOf("--");
  const [program, ...programArgs] = separator < 0 ? [] : args.slice(separator + 1);
  if (program === undefined) return help("run needs -- and a program after it");
  const options = args.slice(0, separator);
  const vectors: string[] = [];
  const reports: Record<string, string> = {};
  let only: string | null = null;
  const numbers: Record<string, number> = { "time-limit": 10_000, parallel: 1 };
  for (let index = 0; index < options.length; index += 2) {
    const [option, value] = [options[index]?.replace(/^--/, "") ?? "", options[index + 1]];
    if (value === undefined) return help(`--${option} needs a value`);
    if (option === "vectors") vectors.push(value);
    else if (option === "only") only = value;
    else if (reportKinds.includes(option)) reports[option] = value;
    else if (option in numbers) {
      if (!/^[1-9]\d{0,8}$/.test(value)) return help(`--${option} needs a positive number`);
      numbers[option] = Number(value);
    } else return help(`unknown option --${option}`);
  }
  return {
    command: "run",
    vectors,
    reports,
    only,
    milliseconds: numbers["time-limit"] ?? 0,
    parallel: numbers["parallel"] ?? 1,
    program,
    args: programArgs,
  };
}
