import type { ExampleMessage } from "./example-message.js";
import { shownValue } from "./shown-value.js";

const longestText = 20_000;

const post = self.postMessage.bind(self) as (message: ExampleMessage) => void;

const print = (...values: readonly unknown[]): void =>
  post({
    kind: "printed",
    text: values
      .map((value) => shownValue(value))
      .join(" ")
      .slice(0, longestText),
  });

/** Says that an example asks for a door that is not in the page, and ends it. */
function lacks(door: string): never {
  post({ kind: "lacks", door });
  throw new Error(door);
}

/** Runs an example, and says how it ended. */
async function run(example: () => Promise<void>): Promise<void> {
  post({ kind: "started" });
  try {
    await example();
    post({ kind: "ended" });
  } catch (fault) {
    post({ kind: "threw", text: shownValue(fault).slice(0, longestText) });
  }
}

const silent = (): void => {};
Object.assign(globalThis, {
  console: { log: print, info: print, warn: print, error: print, debug: silent },
  exampleRuns: run,
  exampleLacks: lacks,
});
