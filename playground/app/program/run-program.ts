import { firstLine, programText } from "./program-text.js";
import type { SchoolQuestion } from "./school-question.js";

/** What a program made of one question. */
export type ProgramAnswer =
  | { readonly status: "answered"; readonly seats: readonly number[] }
  /** Something else than a row of whole numbers. */
  | { readonly status: "no-seats"; readonly text: string }
  | { readonly status: "threw"; readonly text: string };

/** How a run ended: every question was asked, or why not. */
export type ProgramEnd =
  | { readonly end: "asked" | "stopped" | "no-function" | "no-worker" }
  | { readonly end: "unreadable"; readonly text: string; readonly line: number }
  /** The program did not answer in time, and was ended. */
  | { readonly end: "too-slow" };

/** A run that can be stopped. */
export interface ProgramRun {
  readonly ended: Promise<ProgramEnd>;
  readonly stop: () => void;
}

/** How long one question may take, and starting, in milliseconds. */
const longestAnswer = 2_000;
const longestStart = 6_000;
const mostAnswered = 200;
const mostText = 300;

function takenText(value: unknown): string {
  return typeof value === "string" ? value.slice(0, mostText) : "";
}

/** What came back for a question, as it may be taken; null: it is no answer to this question. */
export function answerIn(message: unknown, id: string): ProgramAnswer | null {
  if (typeof message !== "object" || message === null) return null;
  const { id: of, seats, threw, other } = message as Readonly<Record<string, unknown>>;
  if (of !== id) return null;
  const isWhole = (one: unknown): one is number => Number.isSafeInteger(one) && Number(one) >= 0;
  if (Array.isArray(seats) && seats.length <= mostAnswered && seats.every(isWhole)) {
    return { status: "answered", seats };
  }
  if (threw !== undefined) return { status: "threw", text: takenText(threw) };
  return { status: "no-seats", text: takenText(other) };
}

/** The line of a program that a worker names, or its last where what is wrong is that something is missing. */
function lineOf(program: string, line: number): number {
  const last = program.split("\n").length;
  return Math.min(last, Math.max(1, line - firstLine + 1));
}

function workerOf(program: string): Worker | null {
  const address = URL.createObjectURL(
    new Blob([programText(program)], { type: "text/javascript" }),
  );
  try {
    return new Worker(address);
  } catch {
    return null;
  } finally {
    // The worker has begun to read it, or never will.
    setTimeout(() => URL.revokeObjectURL(address), longestStart);
  }
}

/**
 * Asks a program question after question in a worker of its own, which has nothing of the page and is ended
 * when it does not answer in time.
 */
export function runProgram(
  program: string,
  questions: readonly SchoolQuestion[],
  answered: (question: SchoolQuestion, answer: ProgramAnswer) => void,
): ProgramRun {
  let finish: (end: ProgramEnd) => void = () => {};
  const worker = workerOf(program);
  const ended = new Promise<ProgramEnd>((resolve) => {
    if (worker === null) {
      resolve({ end: "no-worker" });
      return;
    }
    let at = -1;
    let timer = 0;
    finish = (end) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(end);
    };
    const wait = (time: number): void => {
      clearTimeout(timer);
      timer = window.setTimeout(() => finish({ end: "too-slow" }), time);
    };
    const ask = (): void => {
      at += 1;
      const question = questions[at];
      if (question === undefined) {
        finish({ end: "asked" });
        return;
      }
      const { id, votes, seats, body } = question;
      wait(longestAnswer);
      worker.postMessage({ id, votes, seats, body });
    };
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      finish({
        end: "unreadable",
        text: takenText(event.message),
        line: lineOf(program, event.lineno),
      });
    });
    worker.addEventListener("messageerror", () => finish({ end: "too-slow" }));
    worker.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
      if (at < 0) {
        const isReady = typeof data === "object" && data !== null && "ready" in data && data.ready;
        if (isReady === true) ask();
        else finish({ end: "no-function" });
        return;
      }
      const question = questions[at];
      const answer = question === undefined ? null : answerIn(data, question.id);
      if (question === undefined || answer === null) return;
      answered(question, answer);
      ask();
    });
    wait(longestStart);
  });
  return { ended, stop: () => finish({ end: "stopped" }) };
}
