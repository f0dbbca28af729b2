import { lotRequired, outcome } from "./small-election.js";

const cyclic: { self?: unknown } = {};
cyclic.self = cyclic;
const cyclicRow: unknown[] = [];
cyclicRow.push(cyclicRow);

/** Plain values that stand in nobody's types, by name. */
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
  "an outcome": outcome,
  "the question of a lot": lotRequired,
};
