import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from "@vitest/expect";
import * as chai from "chai";

/** A test, waiting to be run. */
export interface CollectedTest {
  readonly name: string;
  readonly run: () => unknown;
}

type Body = (...row: never[]) => unknown;
type Adder = (name: string, run: () => unknown) => void;

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export const expect = Object.assign(
  (value: unknown, message?: string) => chai.expect(value, message),
  chai.expect,
);

/** Every test of the bundle, in the order in which the files name them. */
export const collectedTests: CollectedTest[] = [];

let around: readonly string[] = [];
let skipping = false;

/** Names the file whose tests follow. */
export function testsOfFile(file: string): void {
  around = [file];
}

function within(name: string, body: () => unknown): void {
  const outside = around;
  around = [...outside, name];
  body();
  around = outside;
}

function collect(name: string, run: () => unknown): void {
  if (!skipping) {
    collectedTests.push({ name: [...around, name].join(" > "), run });
  }
}

function skipped(name: string, body: () => unknown): void {
  const before = skipping;
  skipping = true;
  within(name, body);
  skipping = before;
}

const eachOf =
  (add: Adder) =>
  (rows: readonly unknown[]) =>
  (name: string, body: Body): void => {
    for (const [index, row] of rows.entries()) {
      const values = (Array.isArray(row) ? row : [row]) as never[];
      add(`${name} (${index + 1})`, () => body(...values));
    }
  };

/** The same, with options such as a time limit left out. */
const withOptions =
  (add: Adder) =>
  (name: string, ...rest: readonly unknown[]): void =>
    add(name, rest.find((part) => typeof part === "function") as () => unknown);

const withConditions = (add: Adder, instead: Adder) => {
  const plain = withOptions(add);
  const other = withOptions(instead);
  return Object.assign(plain, {
    each: eachOf(add),
    skipIf: (condition: unknown) => (condition ? other : plain),
    runIf: (condition: unknown) => (condition ? plain : other),
  });
};

export const describe = withConditions(within, skipped);
export const test = withConditions(collect, () => undefined);
export const it = test;

function refuseHook(): never {
  throw new Error("A test file with hooks cannot be judged in one process.");
}

export const beforeAll = refuseHook;
export const beforeEach = refuseHook;
export const afterAll = refuseHook;
export const afterEach = refuseHook;
