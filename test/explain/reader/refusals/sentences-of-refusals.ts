import type { Sentences } from "../read-sentences.js";
import type { RefusalsKnown } from "./known.js";

type Texts = Readonly<Record<string, string>>;

const withKey = (texts: Texts, key: string, made: (text: string) => string): Texts =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${key}:${name}`, made(text)]));

const limits = ["more-than", "at-least", "at-most"] as const;

/** The sentences on refused input that a reader knows: of each code, each expectation, each thing given. */
export function sentencesOfRefusals(known: RefusalsKnown): Sentences {
  const { phrases, counts, sentences } = known;
  const phrase = (name: string): string => phrases[name] ?? `no ${name}`;
  const filled = (name: string, hole: string, words: string): string =>
    phrase(name).replace(`<w:${hole}>`, words);
  const [one = "", several = ""] = [1, 2].map((count) =>
    phrase("some-of").replace(/<count\?(\S+?)\|><n:count>/, count === 1 ? "$1" : "<n:count>"),
  );
  const hands = /<count\?([^|]*)\|([^>]*)>/.exec(phrase("by-hand")) ?? [];
  const byHand = (words = ""): string => phrase("by-hand").replace(/<count\?[^>]*>/, words);
  const people = counts["votes-of-candidates"] ?? "";
  const expected: Texts = {
    ...withKey(known.types, "type", (text) => text),
    ...withKey(known.forms, "form", (text) => text),
    ...withKey(known.once, "once", (text) => text),
    ...withKey(known.references, "reference", (text) => text),
    ...withKey(known.rules, "rule", (text) => text),
    ...withKey(known.named, "named", (text) => text),
    ...withKey(counts, "exactly", (text) => text),
    ...Object.assign(
      {},
      ...limits.map((limit) => ({
        [limit]: filled(limit, "quantity", "<n:count>"),
        ...withKey(counts, limit, (text) => filled(limit, "quantity", text)),
      })),
    ),
    between: phrase("between"),
    "no-such-property": phrase("no-such-property"),
    "candidates-of-list": filled("candidates-of-list", "quantity", people),
    "sum-of-list": phrase("sum-of-list"),
    value: "<w:text>",
    "one-of": phrase("one-of"),
    "order-of": phrase("order-of"),
    "some-of:one": one,
    "some-of:several": several,
    "day:since": phrase("from-day"),
    "day:until": phrase("days"),
    "by-hand:one": byHand(hands[1]),
    "by-hand:both": byHand(hands[2]),
  };
  const given: Texts = {
    value: "<w:text>",
    ...Object.fromEntries(
      ["nothing", "array", "object", "function", "symbol"].map((kind) => [kind, phrase(kind)]),
    ),
  };
  const meant = (text: string): string => filled("meant", "expected", text);
  const expects = (text: string): string => filled("expected", "expected", text);
  return {
    ...sentences,
    ...withKey(expected, "expected", expects),
    ...withKey(expected, "nearest", (text) => expects(meant(text))),
    ...withKey(given, "given", (text) => filled("given", "actual", text)),
    "property-meant": phrase("property-meant"),
  };
}
