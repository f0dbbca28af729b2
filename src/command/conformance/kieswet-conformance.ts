#!/usr/bin/env node
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readVectors } from "../../conformance/format/read-vectors.js";
import type { FlagNote, Vector } from "../../conformance/format/vector-schema.js";
import { type RunReport, runReport } from "../../conformance/judge/run-report.js";
import { libraryVersion } from "../../conformance/receipt/library-version.js";
import { htmlReport } from "../../conformance/report/html-report.js";
import { jsonReport } from "../../conformance/report/json-report.js";
import { junitReport } from "../../conformance/report/junit-report.js";
import { textReport } from "../../conformance/report/text-report.js";
import { vectorListJson, vectorListText } from "../../conformance/report/vector-list.js";
import { voiceOf } from "../../explain/language/voice.js";
import { english } from "../../explain/languages/english.js";
import { explainRefusalIssue } from "../../explain/topics/explain-refusal.js";
import { articleName } from "../../model/article.js";
import { presetSchema } from "../../model/outcome/readings-schema.js";
import { answerAsProgram } from "./answer-program.js";
import { type Asked, readCommandLine, usage } from "./command-line.js";
import { runVectors } from "./run-vectors.js";

const packageFolder = new URL("../../../", import.meta.url);

process.exitCode = await carryOut(readCommandLine(process.argv.slice(2)));

async function carryOut(asked: Asked): Promise<number> {
  switch (asked.command) {
    case "help":
      process.stderr.write(asked.complaint === null ? usage : `${asked.complaint}\n\n${usage}`);
      return asked.complaint === null ? 0 : 2;
    case "answer": {
      const preset = presetSchema.safeParse(asked.preset);
      if (!preset.success) return complain(`no preset ${asked.preset}`);
      await answerAsProgram(ownName(preset.data), preset.data, process.stdin, process.stdout);
      return 0;
    }
    case "list":
      return list(asked);
    case "run":
      return run(asked);
  }
}

/** The vectors that are asked for and what their flags mean; or what is wrong with a file. */
function readAsked({
  vectors: named,
  only,
}: {
  vectors: readonly string[];
  only: string | null;
}):
  | { readonly vectors: readonly Vector[]; readonly notes: Readonly<Record<string, FlagNote>> }
  | string {
  const files = named.length > 0 ? named : ownVectorFiles();
  const read = files.map((file) => ({ file, ...readVectors(readFileSync(file, "utf8")) }));
  for (const { file, unread } of read) {
    const [first] = unread;
    if (first === undefined) continue;
    const said = first.issues.map((issue) => explainRefusalIssue(issue, voiceOf(english)));
    return `${file}:${first.line}: ${said[0]}`;
  }
  const vectors = read.flatMap((file) => file.vectors).filter((one) => isAsked(one, only));
  return { vectors, notes: Object.assign({}, ...read.map(({ flags }) => flags)) };
}

function list(asked: Extract<Asked, { command: "list" }>): number {
  const read = readAsked(asked);
  if (typeof read === "string") return complain(read);
  const made = asked.form === "json" ? vectorListJson : vectorListText;
  process.stdout.write(made(read.vectors));
  return 0;
}

async function run(asked: Extract<Asked, { command: "run" }>): Promise<number> {
  const read = readAsked(asked);
  if (typeof read === "string") return complain(read);
  const { vectors, notes } = read;
  const { ready, judged } = await runVectors(vectors, { ...asked, onJudged: showProgress });
  const description = {
    program: ready?.program ?? [asked.program, ...asked.args].join(" "),
    kinds: ready?.kinds ?? [],
    parts: ready?.parts ?? null,
  };
  const report = runReport(description, judged, notes);
  process.stdout.write(textReport(report));
  writeReports(report, asked.reports);
  return report.conforms ? 0 : 1;
}

function isAsked({ id, kind, flags, articles }: Vector, only: string | null): boolean {
  if (only === null) return true;
  return [id, kind, ...flags, ...articles.map(articleName)].some((name) => name.includes(only));
}

function writeReports(report: RunReport, files: Readonly<Record<string, string>>): void {
  const written = { json: jsonReport, junit: junitReport, html: htmlReport };
  for (const [kind, make] of Object.entries(written)) {
    const file = files[kind];
    if (file !== undefined) writeFileSync(file, make(report));
  }
}

function showProgress(done: number, of: number): void {
  if (!process.stderr.isTTY) return;
  if (done % 25 === 0 || done === of) process.stderr.write(`\r${done} of ${of}`);
  if (done === of) process.stderr.write("\r\u001b[K");
}

function ownVectorFiles(): string[] {
  const folder = fileURLToPath(new URL("conformance/vectors/", packageFolder));
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort((left, right) => (left < right ? -1 : 1))
    .map((name) => `${folder}${name}`);
}

function ownName(preset: string): string {
  const name = `kieswet ${libraryVersion}`;
  return preset === "default" ? name : `${name}, preset ${preset}`;
}

function complain(complaint: string): number {
  process.stderr.write(`${complaint}\n`);
  return 2;
}
