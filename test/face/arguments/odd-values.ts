import { lotRequired, outcome } from "./small-election.js";

const cyclic: { self?: unknown } = {};
cyclic.self = cyclic;
const cyclicRow: unknown[] = [];
cyclicRow.push(cyclicRow);

function thrown(): never {
  throw new Error("looked at");
}
const traps = { get: thrown, has: thrown, ownKeys: thrown, getOwnPropertyDescriptor: thrown };
const revoked = Proxy.revocable({}, {});
revoked.revoke();

/** Values that stand in nobody's types, by name: plain ones, and programs that throw when they are read. */
export const oddValues: Readonly<Record<string, unknown>> = {
  undefined: undefined,
  null: null,
  "not a number": Number.NaN,
  infinity: Number.POSITIVE_INFINITY,
  "minus one": -1,
  half: 1.5,
  "an enormous number": 1e308,
  "a large number": 2 ** 53,
  "a bigint": 1n,
  "a symbol": Symbol("x"),
  true: true,
  "an empty text": "",
  "a text": "x",
  "a text of digits": "1",
  "the text __proto__": "__proto__",
  "the text constructor": "constructor",
  "a text with odd characters": "\u0000\u202e\ud800\uffff<x>",
  "a long text": "9".repeat(100_000),
  "an object": {},
  "an object of numbers": { 0: 1, length: 1e9 },
  "a key __proto__": JSON.parse('{"__proto__": {"x": 1}, "constructor": {"prototype": 1}}'),
  "no prototype": Object.create(null),
  "an array": [],
  "an array of nothing": [null, undefined],
  "a sparse array": new Array(150_000),
  nested: [[[[[[[[{}]]]]]]]],
  "a cyclic object": cyclic,
  "a cyclic array": cyclicRow,
  "a day": new Date(0),
  "a map": new Map([[1, 2]]),
  "a function": () => "x",
  frozen: Object.freeze({ status: "completed" }),
  "a boxed number": Object(1),
  "a proxy that throws": new Proxy({}, { ...traps, getPrototypeOf: thrown }),
  "an array that throws": new Proxy([], traps),
  "a revoked proxy": revoked.proxy,
  "a property that throws": Object.defineProperty({}, "x", { enumerable: true, get: thrown }),
  "an array of a class": new (class Rows extends Array<unknown> {})(),
  "an array without a prototype": Object.setPrototypeOf([1], null),
  bytes: new Uint8Array(1_000_000),
  "an outcome": outcome,
  "the question of a lot": lotRequired,
};
