import { writeFileSync } from "node:fs";
import { drawnCase, kindsDrawn } from "../../conformance/drawn/drawn-cases.js";
import { type Parting, partingOf } from "../../conformance/drawn/parting.js";
import type { Vector } from "../../conformance/format/vector-schema.js";
import type { AnsweredVector } from "../../conformance/judge/judge-line.js";
import { isBad } from "../../conformance/judge/verdict.js";
import type { ResultPart } from "../../conformance/kinds/result/result-parts.js";
import { profileNamed } from "../../conformance/profiles/profiles.js";
import { terminalText } from "../../explain/terminal-text.js";
import { CommandFault, systemSentence } from "../command-fault.js";
import type { Ending } from "../exit-status.js";
import type { AskedComparison } from "./command-line.js";
import { type BothAnswers, type ComparedClass, comparisonLines } from "./comparison-lines.js";
import { type Copies, copiesOf } from "./copies.js";
import { type Host, say } from "./host.js";
import { type KeptCopy, keptCopy } from "./kept-copy.js";
import { openReports } from "./reports.js";
import { notDrawn } from "./run-drawn.js";
import { progress } from "./run-profile.js";
import { type Shown, shrunk } from "./shrink.js";
import { readTogether } from "./wrong-cases.js";

const mostShrunk = 10;

/** `kieswet-conformance compare`. */
export async function comparePrograms(asked: AskedComparison, host: Host): Promise<Ending> {
  const { seed, cases, json, runMilliseconds } = asked;
  const profile = profileNamed(asked.profile);
  if (kindsDrawn(profile).length === 0) throw notDrawn(asked.profile);
  if (json !== null) openReports({ json });
  const over = new AbortController();
  const end = () => over.abort();
  const timer = setTimeout(end, runMilliseconds);
  host.interrupted.addEventListener("abort", end);
  const pair = startedPair(asked, over.signal);
  try {
    await Promise.all(pair.copies.map((copy) => copy.start()));
    const silent = pair.of.findIndex((copies) => copies.ready() === null);
    if (silent >= 0) {
      say(host, `Nothing was compared: program ${"AB"[silent]} never answered to start.`);
      return "unreadable";
    }
    const parts = pair.partsOfBoth(profile.parts);
    const told = progress(host);
    const classes = new Map<string, ComparedClass>();
    const differing: Shown<BothAnswers>[] = [];
    const sums = { asked: 0, compared: 0, same: 0 };
    for (let number = 1; number <= cases && !over.signal.aborted; number++) {
      const both = await pair.ask(drawnCase(seed, profile, number), parts);
      if (over.signal.aborted) break;
      sums.asked += 1;
      told(number, cases);
      if (both === "not-compared") continue;
      sums.compared += 1;
      if (both === "same") sums.same += 1;
      else if (!classes.has(both.seen.parting.step)) differing.push(both);
      if (both !== "same") count(classes, both.seen, parts);
    }
    for (const first of differing.slice(0, mostShrunk)) {
      const { step } = first.seen.parting;
      const show = async (vector: Vector) => {
        const both = await pair.ask(vector, parts);
        return typeof both === "object" && both.seen.parting.step === step ? both : null;
      };
      const smallest = await shrunk(first, { profile, show, signal: over.signal });
      classes.set(step, { ...classOf(classes, step), smallest: smallest.seen });
    }
    await Promise.all(pair.copies.map((copy) => copy.stop()));
    const compared = {
      ...{ seed, profile: asked.profile, cases, ...sums },
      programs: pair.of.map((copies) => copies.ready()?.program ?? ""),
      faults: pair.of.map((copies) => copies.faults()),
      classes: [...classes.values()],
    };
    host.output.write(`${comparisonLines(compared).map(terminalText).join("\n")}\n`);
    if (json !== null) writeJson(json, compared);
    if (sums.same < sums.compared || compared.faults.flat().length > 0) return "wrong";
    return sums.same === cases ? "right" : "incomplete";
  } finally {
    clearTimeout(timer);
    host.interrupted.removeEventListener("abort", end);
    for (const copy of pair.copies) await copy.stop();
  }
}

/** Two programs that are asked the same. */
interface Pair {
  readonly of: readonly Copies[];
  readonly copies: readonly KeptCopy[];
  readonly partsOfBoth: (asked: readonly ResultPart[]) => readonly ResultPart[];
  readonly ask: (
    vector: Vector,
    parts: readonly ResultPart[],
  ) => Promise<Shown<BothAnswers> | "same" | "not-compared">;
}

function startedPair(
  { programs, milliseconds, lineBytes }: AskedComparison,
  signal: AbortSignal,
): Pair {
  const limits = { milliseconds, lineBytes, signal };
  const [a, b] = programs.map(([program = "", ...args]) => copiesOf(program, args, limits));
  if (a === undefined || b === undefined) throw new RangeError("two programs are compared");
  const [first, second] = [keptCopy(a), keptCopy(b)];
  return {
    of: [a, b],
    copies: [first, second],
    partsOfBoth: (asked) =>
      asked.filter((part) =>
        [a, b].every((copies) => copies.ready()?.parts?.includes(part) ?? true),
      ),
    async ask(vector, parts) {
      const answers = [
        await first.judge(vector, parts),
        await second.judge(vector, parts),
      ] as const;
      if (answers.some(({ verdict }) => verdict.verdict === "skipped")) return "not-compared";
      const crashed = answers.map(({ verdict }) => verdict.verdict === "crashed");
      const parting = crashed.includes(true)
        ? partingOfCrash(crashed)
        : partingOf(vector, answers[0].answer, answers[1].answer, parts);
      if (parting === "neither") return "not-compared";
      if (parting === null) return "same";
      return { vector, seen: { parting, answers }, isCrash: crashed.includes(true) };
    },
  };
}

/** One that gave no answer parts from one that did; where neither did nothing is compared. */
function partingOfCrash(crashed: readonly boolean[]): Parting | "neither" {
  if (crashed.every((one) => one)) return "neither";
  const [first = "", second = ""] = crashed.map((one) => (one ? "no answer" : "an answer"));
  return { step: "no answer", at: "", first, second };
}

function classOf(classes: ReadonlyMap<string, ComparedClass>, step: string): ComparedClass {
  return classes.get(step) ?? { step, cases: 0, right: [0, 0], smallest: null };
}

function count(
  classes: Map<string, ComparedClass>,
  { parting, answers }: BothAnswers,
  parts: readonly ResultPart[],
): void {
  const { step } = parting;
  const before = classOf(classes, step);
  const [first, second] = answers.map((one) => (isRight(one, parts) ? 1 : 0));
  classes.set(step, {
    ...before,
    cases: before.cases + 1,
    right: [before.right[0] + (first ?? 0), before.right[1] + (second ?? 0)],
  });
}

/** Right under some readings, as the judges say. */
function isRight(one: AnsweredVector, parts: readonly ResultPart[]): boolean {
  return !isBad(one.verdict) || !isBad(readTogether(one, { asked: parts }).verdict);
}

function writeJson(file: string, compared: object): void {
  try {
    writeFileSync(file, `${JSON.stringify(compared, null, 1)}\n`);
  } catch (error) {
    throw new CommandFault("unwritable", `${file}: ${systemSentence(error)}`);
  }
}
