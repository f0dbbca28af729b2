import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  INSTRUMENTER_CONSTANTS,
  type MutantCoverage,
  type StrykerOptions,
} from "@stryker-mutator/api/core";
import { commonTokens, declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
} from "@stryker-mutator/api/test-runner";
import { bundleTests } from "./bundle-tests.js";
import type { CollectedTest } from "./stand-ins/vitest.js";

/** What the changed code looks at to know which change is in force (Stryker's own names). */
interface ChangedCode {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: MutantCoverage;
}

const timesFile = "test-times.json";

/**
 * Runs all tests in the process that asks for it. Starting a test runner takes a second, most changes
 * are noticed within a millisecond: this is what makes it possible to judge a whole room.
 */
class OneProcessRunner implements TestRunner {
  public static readonly inject = tokens(commonTokens.options);

  readonly #project: string;
  readonly #files: readonly string[];
  readonly #code: ChangedCode;
  #bundle = "";
  #tests: readonly CollectedTest[] = [];
  #times: readonly number[] | null = null;

  constructor(options: StrykerOptions) {
    this.#project = options["project"] as string;
    this.#files = options["judges"] as readonly string[];
    const scope = globalThis as unknown as Record<string, ChangedCode>;
    scope[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
    this.#code = scope[INSTRUMENTER_CONSTANTS.NAMESPACE] as ChangedCode;
  }

  // Without `--tables` what runs only when a module is loaded is left out (`ignoreStatic`), and code
  // that runs then and in a test is judged in the test. With it, modules are loaded anew where they are changed.
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    const copy = process.cwd();
    this.#bundle = join(copy, `tests-${process.env["STRYKER_MUTATOR_WORKER"] ?? "0"}.mjs`);
    await bundleTests(copy, this.#project, this.#files, this.#bundle);
    this.#tests = await this.#testsLoaded("");
  }

  async #testsLoaded(anew: string): Promise<readonly CollectedTest[]> {
    const module = (await import(`${pathToFileURL(this.#bundle).href}${anew}`)) as {
      readonly collectedTests: readonly CollectedTest[];
    };
    return module.collectedTests;
  }

  async dryRun(): Promise<DryRunResult> {
    const tests: TestResult[] = [];
    for (const [index, test] of this.#tests.entries()) {
      const id = String(index);
      this.#code.currentTestId = id;
      const start = performance.now();
      const failure = await failureOf(test);
      const timeSpentMs = performance.now() - start;
      tests.push({
        id,
        name: test.name,
        timeSpentMs,
        ...(failure === null
          ? { status: TestStatus.Success }
          : { status: TestStatus.Failed, failureMessage: failure }),
      });
    }
    this.#code.currentTestId = undefined;
    writeFileSync(timesFile, JSON.stringify(tests.map((test) => test.timeSpentMs)));
    return {
      status: DryRunStatus.Complete,
      tests,
      mutantCoverage: this.#code.mutantCoverage ?? { static: {}, perTest: {} },
    };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, hitLimit, testFilter } = options;
    this.#code.activeMutant = activeMutant.id;
    this.#code.hitCount = 0;
    this.#code.hitLimit = hitLimit;
    try {
      const tests =
        options.mutantActivation === "static"
          ? await this.#testsLoaded(`?${activeMutant.id}`)
          : this.#tests;
      return await this.#judge(tests, testFilter ?? tests.keys(), hitLimit);
    } catch (error) {
      // Judging catches what a test throws: this is a module that no longer loads.
      const failureMessage = messageOf(error);
      return { status: MutantRunStatus.Killed, killedBy: ["0"], failureMessage, nrOfTests: 0 };
    } finally {
      this.#code.activeMutant = undefined;
      this.#code.hitLimit = undefined;
    }
  }

  async #judge(
    tests: readonly CollectedTest[],
    ids: Iterable<string | number>,
    hitLimit: number | undefined,
  ): Promise<MutantRunResult> {
    let nrOfTests = 0;
    for (const index of this.#quickestFirst([...ids].map(Number))) {
      const test = tests[index];
      if (test === undefined) continue;
      nrOfTests += 1;
      const failureMessage = await failureOf(test);
      const ranAway = determineHitLimitReached(this.#code.hitCount, hitLimit);
      if (ranAway !== undefined) {
        return { status: MutantRunStatus.Timeout, reason: ranAway.reason ?? "ran away" };
      }
      if (failureMessage !== null) {
        return {
          status: MutantRunStatus.Killed,
          killedBy: [String(index)],
          failureMessage,
          nrOfTests,
        };
      }
    }
    return { status: MutantRunStatus.Survived, nrOfTests };
  }

  #quickestFirst(indexes: readonly number[]): readonly number[] {
    if (this.#times === null && existsSync(timesFile)) {
      this.#times = JSON.parse(readFileSync(timesFile, "utf8")) as readonly number[];
    }
    const time = (index: number) => this.#times?.[index] ?? 0;
    return [...indexes].sort((left, right) => time(left) - time(right));
  }
}

async function failureOf(test: CollectedTest): Promise<string | null> {
  try {
    await test.run();
    return null;
  } catch (error) {
    return messageOf(error);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, "one-process", OneProcessRunner),
];

export const strykerValidationSchema = {
  properties: {
    project: { description: "Where the fixtures of the tests are.", type: "string" },
    judges: {
      description: "The test files that judge the changes.",
      type: "array",
      items: { type: "string" },
    },
  },
};
