import { exampleProgram } from "./example-program.js";
import type { ExampleMessage } from "./worker/example-message.js";

/** How a run of an example ended. */
export type ExampleEnd =
  | { readonly end: "ended" | "too-slow" | "too-much" }
  | { readonly end: "threw"; readonly text: string }
  | { readonly end: "unreadable"; readonly text: string; readonly line: number }
  | { readonly end: "lacks"; readonly door: string };

/** Milliseconds until the engine has to be there, and then for the example. */
const longestStart = 30_000;
const longestRun = 3_000;
const mostLines = 1_000;

/** What came back from a worker, as it may be taken; null: it is nothing that the engine says. */
export function messageIn(data: unknown): ExampleMessage | null {
  if (typeof data !== "object" || data === null) return null;
  const { kind, text, door } = data as Readonly<Record<string, unknown>>;
  if (kind === "started" || kind === "ended") return { kind };
  if ((kind === "printed" || kind === "threw") && typeof text === "string") return { kind, text };
  return kind === "lacks" && typeof door === "string" ? { kind, door } : null;
}

/** Runs an example in a worker of its own, which has nothing of the page and is ended when it takes too long. */
export function runExample(
  engine: string,
  example: string,
  printed: (text: string) => void,
): Promise<ExampleEnd> {
  const { text, firstLine } = exampleProgram(engine, example);
  const address = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  const worker = new Worker(address);
  return new Promise((resolve) => {
    let lines = 0;
    const finish = (end: ExampleEnd): void => {
      clearTimeout(timer);
      worker.terminate();
      URL.revokeObjectURL(address);
      resolve(end);
    };
    const endsIn = (time: number) => setTimeout(() => finish({ end: "too-slow" }), time);
    let hasStarted = false;
    let timer = endsIn(longestStart);
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      const line = Math.min(example.split("\n").length, Math.max(1, event.lineno - firstLine + 1));
      finish({ end: "unreadable", text: event.message, line });
    });
    worker.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
      const message = messageIn(data);
      if (message === null) return;
      switch (message.kind) {
        case "started":
          // An example that says so itself gets no more time.
          if (hasStarted) return;
          hasStarted = true;
          clearTimeout(timer);
          timer = endsIn(longestRun);
          return;
        case "printed":
          lines += 1;
          if (lines > mostLines) finish({ end: "too-much" });
          else printed(message.text);
          return;
        case "threw":
          finish({ end: "threw", text: message.text });
          return;
        case "lacks":
          finish({ end: "lacks", door: message.door });
          return;
        default:
          finish({ end: "ended" });
      }
    });
  });
}
