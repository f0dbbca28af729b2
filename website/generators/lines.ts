import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../places.js";

/** Each room, and what its lines are for. */
const rooms: readonly (readonly [room: string, what: string])[] = [
  [
    "src/model",
    "what counts, elections and outcomes are, documented property by property, and beside it the schemas that guard the doors",
  ],
  [
    "src/law",
    "dated provisions with article, source and certainty; contested readings; the one door to the rules of an election",
  ],
  [
    "src/before",
    "the calendar, who may stand and which lists are valid, sizes of bodies, lengths and numbers of lists, mergers, requests for a referendum, vote values",
  ],
  [
    "src/validation",
    "what a ballot counts for; the checks on counts, one rule with its code after another; the control protocol; double entry; recounts; samples",
  ],
  ["src/tally", "adding up level by level, corrigenda, reconciliation"],
  [
    "src/seats",
    "chapters P and U: the procedure, one division, the people, lots, and the scribe that writes every step",
  ],
  ["src/after", "vacancies, leave, deposits, orders of a party, a result determined anew"],
  [
    "src/what-if",
    "every way in which lots can fall, margins, what mistakes can change, admission in doubt",
  ],
  [
    "src/judges",
    "the law a second time: facts, a checker that follows a trace, a model of its own",
  ],
  [
    "src/eml",
    "official files: a table for each kind, and what reads and writes by it, strictly or leniently",
  ],
  ["src/verify", "what official files agree on and what not"],
  ["src/table", "counts and results as rows: CSV, JSON lines, Parquet"],
  ["src/exercises", "elections to work out by hand, rehearsals of a count"],
  [
    "src/explain",
    "facts to be said; everything said, in Dutch, English and, where it differs, easy Dutch; reports and pictures",
  ],
  [
    "src/operations",
    "what can be called from outside, with the shape of each question and answer, of which JSON Schemas are made",
  ],
  ["src/described", "the words of schemas, made from docstrings"],
  [
    "src/conformance",
    "kinds of vectors, the judge of answers, reports, receipts, generators; the older notation, which its functions still read",
  ],
  ["src/command", "the executables: a verb a file, what is given, what is printed, seals"],
  [
    "workshop",
    "situations for which vectors are made, small programs of their own, planted mistakes",
  ],
  ["playground", "the page: state, what is shown, words, a program of one's own"],
  ["website", "the site: guides that run, the reference of every export, search"],
  [
    "tools",
    "which paragraph is calculated where, mutation, the package as a stranger installs it, makers of signatures and descriptions",
  ],
];

/** What a line is: code, what it imports or hands on, or a comment or nothing. */
function linesOf(text: string) {
  const all = text.split("\n").length - 1;
  const code = text
    .replaceAll(/\/\*[\s\S]*?\*\//g, "")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.trim().startsWith("//")).length;
  const named = [...text.matchAll(/^(?:import|export)[^;]*? from "[^"]*";$/gm)];
  const imports = named.reduce((sum, [statement]) => sum + statement.split("\n").length, 0);
  return { all, code: code - imports };
}

const shown = (count: number): string => count.toLocaleString("en-GB");

/** How many lines each room has, and what they are for. */
export function generate(): string {
  const rows = rooms.map(([room, what]) => {
    const files = readdirSync(join(projectRoot, room), { recursive: true, encoding: "utf8" });
    const counted = files
      .filter((file) => /\.m?[jt]s$/.test(file) && !file.startsWith("dist/"))
      .map((file) => linesOf(readFileSync(join(projectRoot, room, file), "utf8")));
    const sum = (of: "all" | "code") => counted.reduce((total, lines) => total + lines[of], 0);
    return `| ${room} | ${shown(sum("all"))} | ${shown(sum("code"))} | ${what} |`;
  });
  return ["| room | lines | code | what for |", "|---|---:|---:|---|", ...rows].join("\n");
}
