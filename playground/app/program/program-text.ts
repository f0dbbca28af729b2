/** What a program still has of a browser: the language and nothing else. */
const kept = [
  "Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date",
  "Promise RegExp Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError",
  "globalThis JSON Math Intl BigInt Map Set WeakMap WeakSet Proxy Reflect isFinite isNaN ArrayBuffer",
  "Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array",
  "Uint8ClampedArray BigInt64Array BigUint64Array DataView decodeURI decodeURIComponent encodeURI",
  "encodeURIComponent Iterator",
].join(" ");

const mostLists = 200;
const mostText = 300;

/**
 * What runs before a program, on one line so that lines are counted as they were written. Functions of the
 * program are there already when it begins, and one may be called `Set` or `globalThis`: so it takes what it
 * needs from values, not from names, and begins only where the ways to the page are the browser's own. It
 * keeps these to itself, takes everything of the browser away, and answers one question a time.
 */
const before = `(function (scope) { "use strict";
const { getPrototypeOf, getOwnPropertyNames, getOwnPropertyDescriptor, defineProperty, prototype: end } = ({}).constructor;
const source = (() => {}).toString, call = (() => {}).call, sourceOf = call.bind(source);
const isNative = (one) => { const written = sourceOf(one); return written.endsWith(") { [native code] }") || written.endsWith(") {\\n    [native code]\\n}"); };
if (!isNative(scope.postMessage) || !isNative(scope.addEventListener)) throw "postMessage";
const post = scope.postMessage.bind(scope), listen = scope.addEventListener.bind(scope);
const kept = { __proto__: null, ${kept
  .split(" ")
  .map((name) => `${name}: 1`)
  .join(", ")} };
const cut = call.bind("".slice), write = "".constructor, isList = [].constructor.isArray, isWhole = (0).constructor.isSafeInteger;
for (let own = scope; own !== null && own !== end; own = getPrototypeOf(own)) {
for (const key of getOwnPropertyNames(own)) { if (kept[key] === 1) continue;
const { value } = getOwnPropertyDescriptor(own, key);
if (own === scope && typeof value === "function" && !isNative(value)) continue;
try { delete own[key]; } catch { try { defineProperty(own, key, { value: undefined }); } catch {} } } }
const quiet = () => {};
scope.console = { log: quiet, info: quiet, warn: quiet, error: quiet, table: quiet, debug: quiet };
const text = (value) => { try { return cut(write(value), 0, ${mostText}); } catch { return ""; } };
const answer = (data, program) => {
const given = program(data.votes, data.seats, data.body);
if (!isList(given)) return { id: data.id, other: text(given) };
const seats = []; const { length } = given; let isSound = length <= ${mostLists};
for (let at = 0; isSound && at < length; at += 1) { const one = given[at]; isSound = isWhole(one) && one >= 0; seats[at] = one; }
return isSound ? { id: data.id, seats } : { id: data.id, other: text(given) }; };
scope.__answerWith = (program) => {
if (typeof program !== "function") { post({ ready: false }); return; }
listen("message", ({ data }) => {
let said; try { said = answer(data, program); } catch (fault) { said = { id: data.id, threw: text(fault) }; }
post(said); });
post({ ready: true }); }; })(this);`.replaceAll("\n", " ");

const after = `
;__answerWith(typeof zetels === "function" ? zetels : typeof seats === "function" ? seats : null);`;

/** On which line of the whole a program begins. */
export const firstLine = 2;

/** A program as a worker runs it: no code is made of text in the page itself. */
export function programText(program: string): string {
  return `${before}\n${program}\n${after}`;
}
