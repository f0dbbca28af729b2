import type { EmlExpected } from "../../../../src/eml/grammar/expected.js";
import { numberIn } from "../counts/fields-called.js";
import type { Code } from "../read-numbers.js";
import type { Sentences } from "../read-sentences.js";

type Texts = Readonly<Record<string, string>>;

/**
 * What a reader of a language knows to be said of official files. What stands between `[` and `]` is said where
 * there is such a thing, and is a claim of its own then: `table-lacks` and `table-lacks+`.
 */
export interface FilesKnown {
  readonly findings: Texts;
  readonly verdicts: Texts;
  /** What is compared, by name. */
  readonly fields: Texts;
  /** What can be given besides the files. */
  readonly facts: Texts;
  /** What is wrong with a file, by code. */
  readonly issues: Texts;
  readonly line: string;
  readonly expects: string;
  /** What was expected in a file, by kind. */
  readonly phrases: Texts;
  readonly counts: Readonly<Record<string, readonly [one: string, several: string]>>;
  readonly forms: Texts;
  readonly rules: Texts;
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** The sentences on files that a reader knows. */
export function sentencesOfFiles(known: FilesKnown): Sentences {
  const { findings, verdicts, issues, line, expects, fields } = known;
  const whole = Object.entries(findings).flatMap(([code, text]) => [
    [`file:${code}`, text.replace(/\[[^\]]*\]/, "")],
    ...(text.includes("[") ? [[`file:${code}+`, text.replace(/[[\]]/g, "")]] : []),
  ]);
  const places = (problem: string) => [
    ["", capital(problem)],
    [":line", `${line} <n:line>: ${problem}`],
    [":in", `<w:file>: ${capital(problem)}`],
    [":in:line", `<w:file>: ${line} <n:line>: ${problem}`],
  ];
  const behind = [
    ["", ""],
    [":given", " (<w:given>)"],
    [":expected", `; ${expects}: <w:expected>`],
    [":given:expected", ` (<w:given>); ${expects}: <w:expected>`],
  ];
  const problems = Object.entries(issues).flatMap(([code, problem]) =>
    places(problem).flatMap(([at, text]) =>
      behind.map(([more, words]) => [`eml:${code}${at}${more}`, `${text}${words}.`]),
    ),
  );
  const said = Object.entries(verdicts).map(([verdict, text]) => [`verdict:${verdict}`, text]);
  const compared = Object.entries(fields).map(([name, text]) => [`compared:${name}`, `${text}.`]);
  return Object.fromEntries([...whole, ...problems, ...said, ...compared]);
}

/** A phrase with its holes filled by words; what stands between `[` and `]` goes where its hole is empty. */
function filled(phrase: string, holes: Readonly<Record<string, string | null>>): string {
  const put = (text: string): string =>
    text
      .replace(/<(\w+)\?([^|>]*)\|([^>]*)>/g, (_, name: string, one: string, several: string) =>
        holes[name] === "1" ? one : several,
      )
      .replace(/<(\w+)>/g, (_, name: string) => holes[name] ?? "?");
  return put(
    phrase.replace(/\[([^\]]*<(\w+)>[^\]]*)\]/g, (_, part: string, name: string) =>
      holes[name] === null ? "" : part,
    ),
  );
}

/** What was expected in a file, in the words of the reader; null: the code says it. */
export function expectedIn(
  expected: EmlExpected,
  { phrases, counts, forms, rules }: FilesKnown,
  code: Code,
): string | null {
  const phrase = (name: string, holes: Readonly<Record<string, string | null>>): string =>
    filled(phrases[name] ?? `no ${name}`, holes);
  const number = (value: number): string => numberIn(value, code);
  const counted = (count: number, of: string): string => {
    const [one, several] = counts[of] ?? ["?", "?"];
    return `${number(count)} ${count === 1 ? one : several}`;
  };
  switch (expected.kind) {
    case "xml":
      return null;
    case "part":
      return expected.name;
    case "form":
      return forms[expected.form] ?? "?";
    case "rule":
      return rules[expected.rule] ?? "?";
    case "exactly":
      return counted(expected.count, expected.of);
    case "at-most":
      return phrase("at-most", { quantity: counted(expected.limit, expected.of) });
    case "one-of": {
      const values = expected.values.join(", ");
      return expected.values.length === 1 ? values : phrase("one-of", { values });
    }
    case "list": {
      const { list, candidate } = expected;
      const where = expected.in === "total" ? "list-in-total" : "list-in-every-unit";
      return phrase(where, { list: String(list), candidate });
    }
    case "once":
      return phrase("once", { name: expected.name });
    case "times":
      return phrase("times", { times: number(expected.times), name: expected.name });
    case "before":
      return phrase("before", { name: expected.name, other: expected.other });
    case "between":
      return phrase("between", { least: number(expected.least), most: number(expected.most) });
    case "ballots-found":
      return phrase("ballots-found", { sum: expected.sum === null ? null : number(expected.sum) });
    case "candidate-lists":
      return phrase("candidate-lists", { of: expected.of });
  }
}
