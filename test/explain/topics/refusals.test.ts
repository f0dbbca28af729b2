import { describe, expect, it } from "vitest";
import { voiceOf } from "../../../src/explain/language/voice.js";
import { dutch } from "../../../src/explain/languages/dutch.js";
import { english } from "../../../src/explain/languages/english.js";
import {
  explainRefusal,
  explainRefusalIssue,
} from "../../../src/explain/topics/explain-refusal.js";
import { article } from "../../../src/model/article.js";
import { parseElection } from "../../../src/model/election/parse-election.js";
import type {
  Expected,
  ExpectedCount,
  ExpectedForm,
  ExpectedKind,
  ExpectedNamed,
  ExpectedOnce,
  ExpectedReference,
  ExpectedRule,
  ExpectedType,
} from "../../../src/model/expected.js";
import {
  type Actual,
  type ActualKind,
  type RefusalCode,
  refused,
} from "../../../src/model/refusal.js";

/** Every member of a union: the compiler says which one is not there. */
function every<Name extends string>(names: Readonly<Record<Name, true>>): readonly Name[] {
  return Object.keys(names) as Name[];
}

const types = every<ExpectedType>({
  text: true,
  number: true,
  integer: true,
  "truth-value": true,
  array: true,
  object: true,
  nothing: true,
  other: true,
});
const forms = every<ExpectedForm>({
  "calendar-day": true,
  "combination-id": true,
  "list-key": true,
  "json-object": true,
  flag: true,
  fingerprint: true,
  other: true,
});
const counts = every<ExpectedCount>({
  characters: true,
  digits: true,
  items: true,
  lists: true,
  votes: true,
  "votes-cast": true,
  "votes-of-candidates": true,
  "figures-for-candidates": true,
  "figures-for-districts": true,
  "rows-for-districts": true,
  members: true,
  denominator: true,
  drawn: true,
  vectors: true,
});
const once = every<ExpectedOnce>({
  list: true,
  "list-number": true,
  "list-in-combinations": true,
  "list-of-group-in-district": true,
  district: true,
  combination: true,
  "candidate-on-list": true,
  "deceased-candidate": true,
  member: true,
  replacement: true,
  vacancy: true,
  unit: true,
  "unit-in-neighbourhoods": true,
  session: true,
  "choice-for-field": true,
  field: true,
  opening: true,
});
const references = every<ExpectedReference>({
  list: true,
  "list-number": true,
  "list-on-ballot": true,
  district: true,
  candidate: true,
  member: true,
  "member-on-leave": true,
  vacancy: true,
  unit: true,
  "differing-field": true,
  "field-of-figure": true,
});
const named = every<ExpectedNamed>({
  list: true,
  "candidate-on-list": true,
  session: true,
  "count-of-unit": true,
  "unit-of-body": true,
  "total-of-district": true,
  "files-of-election": true,
  "overlay-of-outcome": true,
  "votes-of-election": true,
  "votes-of-candidate": true,
  "ballot-of-district": true,
  "eligible-voters-of": true,
});
const rules = every<ExpectedRule>({
  "one-list-of-the-number": true,
  "lists-of-the-same-districts": true,
  "lists-outside-combinations": true,
  "rules-of-seats-alone": true,
  "parsed-by-the-library": true,
  "outcome-of-the-election": true,
  "lists-times-seats": true,
  "seats-of-the-body": true,
  "own-ids": true,
  "a-day-after-the-election": true,
  "one-way-of-votes": true,
  "votes-or-list-votes": true,
  "list-votes-with-number-of-candidates": true,
  "no-candidates-with-list-votes": true,
  "lists-for-several-districts": true,
  "candidates-in-each-list": true,
  "candidates-known": true,
  "candidate-once-in-district": true,
  "no-list-combinations": true,
  "list-votes-only": true,
  "a-vote": true,
  "no-more-lots": true,
  "no-voter-cards": true,
  "not-on-leave": true,
  "no-expulsion": true,
  "leave-in-this-body": true,
  "declined-seat-only": true,
  "appointed-members": true,
  "appointed-members-known": true,
  "lawful-outcome": true,
  "lists-of-first-unit": true,
  "at-least-each-unit": true,
  "exact-products": true,
  "a-choice": true,
  "a-count": true,
  "votes-in-files": true,
  "no-election": true,
  "each-candidate-named": true,
  "vote-values": true,
  "entry-by-another": true,
  "units-of-one-body": true,
  "one-list-of-a-number": true,
  "one-joint-list": true,
  "election-of-ballot": true,
  "total-of-each-district": true,
  "plain-value": true,
  "bytes-before-the-end": true,
});

const limits = [undefined, ...counts].flatMap((of) =>
  [1, 5_000].map((limit) => (of === undefined ? { limit } : { limit, of })),
);

/** Everything that can be expected, by kind: the compiler says which kind is not there. */
const expectations: { readonly [Kind in ExpectedKind]: readonly Expected<Kind>[] } = {
  type: types.map((type) => ({ kind: "type", type })),
  form: forms.map((form) => ({ kind: "form", form })),
  "no-such-property": [{ kind: "no-such-property" }],
  "more-than": limits.map((limit) => ({ kind: "more-than", ...limit })),
  "at-least": limits.map((limit) => ({ kind: "at-least", ...limit })),
  "at-most": limits.map((limit) => ({ kind: "at-most", ...limit })),
  between: [{ kind: "between", least: 0, most: 100 }],
  exactly: counts.flatMap((of) => [1, 2].map((count) => ({ kind: "exactly", count, of }) as const)),
  "candidates-of-list": [1, 2].map((count) => ({ kind: "candidates-of-list", list: 3, count })),
  "sum-of-list": [{ kind: "sum-of-list", list: 3, sum: 1_234 }],
  value: [{ kind: "value", text: '"highest-average"' }],
  "one-of": [{ kind: "one-of", values: ["first", "second"] }],
  "some-of": [1, 2].map((count) => ({ kind: "some-of", count, values: ["1", "2", "3"] })),
  "order-of": [{ kind: "order-of", values: ["A", "B"] }],
  day: [null, "2017-11-30"].map((until) => ({ kind: "day", from: "1989-11-01", until })),
  once: once.map((what) => ({ kind: "once", what })),
  reference: references.map((to) => ({ kind: "reference", to })),
  named: named.map((what) => ({ kind: "named", what, name: "Zilver" })),
  rule: rules.map((rule) => ({ kind: "rule", rule })),
  "by-hand": [1, 2].map((count) => ({ kind: "by-hand", count, article: article("Na 26a", 2) })),
};

const found: { readonly [Kind in ActualKind]: Actual<Kind> } = {
  nothing: { kind: "nothing" },
  value: { kind: "value", text: '"negen"' },
  array: { kind: "array", length: 1_234 },
  object: { kind: "object" },
  function: { kind: "function" },
  symbol: { kind: "symbol" },
};

const dutchVoice = voiceOf(dutch);
const englishVoice = voiceOf(english);
const unfit = /undefined|NaN|\[object|null| {2}|\.\./;

/** What a language says is expected, and what it says is there. */
function said(expected: Expected, actual: Actual, voice: typeof dutchVoice): string {
  const issue = { path: ["groups", 3], code: "not-allowed", expected, actual } as const;
  return explainRefusalIssue(issue, voice);
}

describe("a refusal is said whole in both languages", () => {
  const kinds = Object.entries(expectations).map(([kind, all]) => ({ kind, all }));

  it.each(kinds)("what was expected: $kind", ({ all }) => {
    for (const expected of all) {
      const inDutch = said(expected, found.nothing, dutchVoice);
      const inEnglish = said(expected, found.nothing, englishVoice);
      expect(inDutch).toMatch(
        /^groups\[3\] is hier niet toegestaan\. Verwacht: .+\. Opgegeven: niets\.$/,
      );
      expect(inEnglish).toMatch(
        /^groups\[3\] is not allowed here\. Expected: .+\. Given: nothing\.$/,
      );
      expect(`${inDutch}${inEnglish}`).not.toMatch(unfit);
    }
  });

  it("in words of their own, and other words for each expectation", () => {
    const worded = Object.values(expectations)
      .flat()
      .filter(({ kind }) => kind !== "value");
    const texts = [dutchVoice, englishVoice].map((voice) =>
      worded.map((expected) => {
        const [, words = ""] =
          /(?:Verwacht|Expected): (.+)\. (?:Opgegeven|Given)/.exec(
            said(expected, found.nothing, voice),
          ) ?? [];
        return words;
      }),
    );
    for (const words of texts) expect(new Set(words).size).toBe(worded.length);
    const [inDutch = [], inEnglish = []] = texts;
    const alike = inDutch.filter((words, index) => words === inEnglish[index]);
    expect(alike).toEqual([]);
  });

  it.each(Object.entries(found))("what was there: %s", (_, actual) => {
    const expected = { kind: "type", type: "integer" } as const;
    expect(said(expected, actual, dutchVoice)).toMatch(/Opgegeven: .+\.$/);
    expect(said(expected, actual, englishVoice)).toMatch(/Given: .+\.$/);
  });

  it("numbers as the language writes them", () => {
    const expected = { kind: "at-most", limit: 5_000, of: "members" } as const;
    expect(said(expected, found.array, dutchVoice)).toContain(
      "Verwacht: hoogstens 5.000 leden. Opgegeven: een rij van 1.234.",
    );
    expect(said(expected, found.array, englishVoice)).toContain(
      "Expected: at most 5,000 members. Given: an array of 1,234.",
    );
  });

  it("every code, about a place and about the input itself", () => {
    for (const code of Object.keys(dutch.refusals.sentences) as RefusalCode[]) {
      const issue = { code, expected: expectations.rule[0] as Expected, actual: found.value };
      const all = [dutchVoice, englishVoice].flatMap((voice) =>
        [["a", 1], []].map((path) => explainRefusalIssue({ ...issue, path }, voice)),
      );
      expect(all[0]).not.toBe(all[2]);
      for (const text of all) {
        expect(text).toMatch(/^[A-Za-z].*\.$/);
        expect(text).not.toMatch(unfit);
      }
    }
  });

  it("all issues of an input, in order", () => {
    const parsed = parseElection({ type: "GR", day: "2026-02-30", seats: 0, groups: [] });
    if (parsed.status === "accepted") throw new Error("accepted");
    expect(explainRefusal(refused(parsed.issues), dutchVoice)).toEqual([
      'day moet een dag op de kalender zijn, geschreven als 2026-03-18. Opgegeven: "2026-02-30".',
      "seats is te klein. Verwacht: ten minste 1. Opgegeven: 0.",
    ]);
  });
});
