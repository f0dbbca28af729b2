import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** A host in another language: a program that answers one question a line, with the script or with the module. */
export interface Guest {
  readonly name: string;
  readonly words: readonly string[];
  /** What says whether its engine is here. */
  readonly needs: readonly string[];
  readonly asks: "script" | "module";
}

const host = (file: string): string =>
  fileURLToPath(new URL(`../../examples/other-languages/${file}`, import.meta.url));

const python = "/usr/bin/python3";
const javaScriptCore = 'import gi; gi.require_version("JavaScriptCore", "4.1")';

/** The hosts that can be tried; the first runs wherever the tests do. */
export const guests: readonly Guest[] = [
  {
    name: "WebAssembly (QuickJS in Node.js)",
    words: [process.execPath, host("ask-wasm.mjs")],
    needs: [process.execPath, "--version"],
    asks: "module",
  },
  {
    name: "Python, WebAssembly (wasmtime)",
    words: ["python3", host("ask-wasm.py")],
    needs: ["python3", "-c", "import wasmtime"],
    asks: "module",
  },
  {
    name: "Python (JavaScriptCore)",
    words: [python, host("ask.py")],
    needs: [python, "-c", javaScriptCore],
    asks: "script",
  },
  {
    name: "R (V8)",
    words: ["Rscript", host("ask.R")],
    needs: ["Rscript", "-e", "library(V8)"],
    asks: "script",
  },
];

const run = ([program = "", ...rest]: readonly string[], input = "") =>
  spawnSync(program, rest, { encoding: "utf8", input, maxBuffer: 2 ** 28 });

/** Whether the engine of a guest is on this machine. */
export const isHere = ({ needs }: Guest): boolean => run(needs).status === 0;

/** What a guest answers to questions, one a line, of the file that it asks. */
export function answersOf(
  { words }: Guest,
  file: string,
  questions: readonly string[],
): readonly string[] {
  const { stdout } = run([...words, file], `${questions.join("\n")}\n`);
  return stdout.split("\n").slice(0, -1);
}
