import { describe, expect, test } from "vitest";
import { voiceOf } from "../../../src/explain/language/voice.js";
import { dutch } from "../../../src/explain/languages/dutch.js";
import { english as englishWords } from "../../../src/explain/languages/english.js";
import { explainAudit, explainAuditedUnit } from "../../../src/explain/topics/explain-audit.js";
import { parseCount } from "../../../src/model/count/parse-count.js";
import { agreeingUnits } from "../../../src/validation/audit/agreeing-units.js";
import { type AuditPlan, auditOf } from "../../../src/validation/audit/audit.js";
import { type AuditedUnit, compareHandCount } from "../../../src/validation/audit/hand-count.js";
import { drawSample } from "../../../src/validation/sampling/draw-sample.js";
import { decentralised, smallBallot } from "../small-counts.js";

function taken<Value>(answer: { readonly status: string; readonly value?: Value }): Value {
  if (answer.value === undefined) throw new Error(JSON.stringify(answer));
  return answer.value;
}

function issuesOf(answer: object): readonly string[] {
  const { issues = [] } = answer as { issues?: { path: readonly unknown[]; code: string }[] };
  return issues.map(({ path, code }) => `${path.join(".")} ${code}`);
}

const english = voiceOf(englishWords);
const nederlands = voiceOf(dutch);

const report = taken(parseCount(decentralised, smallBallot));
const vote = "lists.1.candidateVotes.1";

describe("a count by hand beside the report of a unit", () => {
  test("lists what differs only, reported first and audited second", () => {
    const counted = [
      { field: "invalidVotes", figure: 0 },
      { field: "blankVotes", figure: 1 },
      { field: vote, figure: 3 },
    ] as const;
    expect(taken(compareHandCount(report, { unit: "SB1", counted }))).toEqual({
      unit: "SB1",
      session: 1,
      opening: 1,
      figures: 3,
      differences: [
        { field: "blankVotes", reported: 0, audited: 1 },
        { field: vote, reported: 1, audited: 3 },
      ],
    });
    const right = [{ field: vote, figure: 1 }] as const;
    expect(taken(compareHandCount(report, { unit: "SB1", counted: right })).differences).toEqual(
      [],
    );
  });

  test("refuses another unit, nothing, a field twice or without a figure, and what is no figure", () => {
    const of = (counted: readonly { field: string; figure: number }[], unit = "SB1") =>
      issuesOf(compareHandCount(report, { unit, counted } as never));
    expect(of([{ field: vote, figure: 1 }], "SB2")).toEqual(["hand.unit not-allowed"]);
    expect(of([])).toEqual(["hand.counted missing"]);
    expect(of([{ field: "lists.9.total", figure: 1 }])).toEqual([
      "hand.counted.0.field unknown-reference",
    ]);
    expect(of([{ field: "differenceExplained", figure: 1 }])).toEqual([
      "hand.counted.0.field unknown-reference",
    ]);
    expect(
      of([
        { field: vote, figure: 1 },
        { field: vote, figure: 2 },
      ]),
    ).toEqual(["hand.counted.1.field duplicate"]);
    expect(of([{ field: vote, figure: -1 }])).toEqual(["hand.counted.0.figure wrong-type"]);
  });
});

const units = Array.from({ length: 12 }, (_, at) => `SB${at + 1}`);
const seed = "48151623424815162342";
const plan: AuditPlan = {
  seed,
  units,
  size: 3,
  enlarging: [
    { differing: 1, size: 6 },
    { differing: 3, size: 12 },
  ],
  riskPercent: 30,
};
const { drawn } = taken(drawSample({ seed, units, size: 12 }));

const found = (unit: string, differs = false, opening = 1): AuditedUnit => ({
  unit,
  session: 1,
  opening,
  figures: 1,
  differences: differs ? [{ field: vote, reported: 1, audited: 2 }] : [],
});

function audit(...results: readonly AuditedUnit[]) {
  const answer = auditOf(plan, results);
  if (answer.status === "refused") throw new Error(JSON.stringify(answer));
  return answer;
}

describe("an audit", () => {
  test("awaits what was drawn, and says what it means that all agree", () => {
    expect(audit()).toMatchObject({ drawn: drawn.slice(0, 3), awaited: drawn.slice(0, 3) });
    const [one = "", two = "", three = ""] = drawn;
    expect(audit(found(one), found(two)).agreement).toBeNull();
    // C(12 - 4, 3) / C(12, 3) = 56 / 220; with 3 wrong it is 84 / 220, above 30 per cent.
    expect(audit(found(three), found(one), found(two))).toMatchObject({
      awaited: [],
      enlarged: null,
      agreement: { agreed: 3, wrong: 4, probability: { numerator: "14", denominator: "55" } },
    });
  });

  test("grows by the rule that was fixed, on the same draw, as far as differences go", () => {
    const [one = "", two = "", three = "", four = "", five = "", six = ""] = drawn;
    expect(audit(found(one, true))).toMatchObject({
      enlarged: { differing: 1, size: 6 },
      drawn: drawn.slice(0, 6),
      awaited: [two, three, four, five, six],
      differing: [one],
      agreement: null,
    });
    const three_ = [found(one, true), found(four, true), found(six, true)];
    expect(audit(...three_)).toMatchObject({ enlarged: { size: 12 }, drawn });
    // A unit that nobody drew does not make the sample grow.
    const last = drawn[11] ?? "";
    expect(audit(found(last, true))).toMatchObject({ enlarged: null, chosen: [last] });
  });

  test("keeps what was found when a unit is opened again: the sample does not become smaller", () => {
    const [one = ""] = drawn;
    const again = audit(found(one, false, 2), found(one, true));
    expect(again.found.map(({ opening }) => opening)).toEqual([1, 2]);
    expect(again).toMatchObject({ differing: [one], enlarged: { size: 6 } });
  });

  test("does not hang on the order of what was found", () => {
    const all = drawn.map((unit, at) => found(unit, at % 4 === 0));
    expect(audit(...all)).toEqual(audit(...[...all].reverse()));
  });

  test("refuses a rule that does not grow, units of no plan, an opening twice", () => {
    const of = (enlarging: AuditPlan["enlarging"] & {}) =>
      issuesOf(auditOf({ ...plan, enlarging }, []));
    expect(of([{ differing: 1, size: 3 }])).toEqual(["plan.enlarging.0.size too-small"]);
    expect(of([{ differing: 1, size: 13 }])).toEqual(["plan.enlarging.0.size too-large"]);
    expect(of([{ differing: 0, size: 6 }])).toEqual(["plan.enlarging.0.differing too-small"]);
    expect(issuesOf(auditOf(plan, [found("SB99")]))).toEqual(["found.0.unit unknown-reference"]);
    expect(issuesOf(auditOf(plan, [found("SB1"), found("SB1")]))).toEqual([
      "found.1.opening duplicate",
    ]);
    expect(issuesOf(auditOf({ ...plan, seed: "7" }, []))).toEqual(["seed malformed"]);
  });
});

describe("what agreeing units say", () => {
  /** C(n, k), by Pascal's triangle. */
  const choose = (n: number, k: number): number =>
    k < 0 || k > n ? 0 : k === 0 ? 1 : choose(n - 1, k - 1) + choose(n - 1, k);

  test("is the least number of wrong units that the risk excludes, exactly", () => {
    for (let stations = 1; stations <= 11; stations += 1) {
      for (let agreed = 1; agreed <= stations; agreed += 1) {
        for (const riskPercent of [0, 1, 5, 20, 50]) {
          const { wrong, probability } = taken(agreeingUnits({ stations, agreed, riskPercent }));
          const missed = (w: number) => choose(stations - w, agreed);
          const all = choose(stations, agreed);
          expect(100 * missed(wrong)).toBeLessThanOrEqual(riskPercent * all);
          expect(100 * missed(wrong - 1)).toBeGreaterThan(riskPercent * all);
          expect(Number(probability.numerator) * all).toBe(
            missed(wrong) * Number(probability.denominator),
          );
        }
      }
    }
  });

  test("of no unit is nothing", () => {
    expect(issuesOf(agreeingUnits({ stations: 5, agreed: 0, riskPercent: 5 }))).toEqual([
      "agreed too-small",
    ]);
    expect(issuesOf(agreeingUnits({ stations: 5, agreed: 6, riskPercent: 5 })).join()).toMatch(
      /agreed too-large/,
    );
  });
});

describe("an audit in words", () => {
  test("says fields by name, reported first", () => {
    const one = taken(
      compareHandCount(report, { unit: "SB1", counted: [{ field: vote, figure: 3 }] }),
    );
    expect(explainAuditedUnit(one, english)).toEqual([
      "SB1, opening 1: 1 figure differs from the report; 1 figure was counted by hand.",
      "Reported for votes for candidate 1 of list 1: 1; counted by hand: 3.",
    ]);
    expect(explainAuditedUnit(one, nederlands)[1]).toBe(
      "Gemeld voor stemmen op kandidaat 1 van lijst 1: 1; met de hand geteld: 3.",
    );
  });

  test("says what is awaited, why there are more, and what all that agree say", () => {
    const [one = "", two = "", three = ""] = drawn;
    expect(explainAudit(audit(found(one, true)), english)).toEqual([
      "By the rule that was fixed beforehand the sample has 6 units, as 1 or more with a difference were found.",
      `Another figure than reported was found in 1 unit of the sample: ${one}.`,
      `Still to be counted by hand (5 units): ${drawn.slice(1, 6).join(", ")}.`,
    ]);
    const agreed = audit(found(one), found(two), found(three));
    expect(explainAudit(agreed, english)).toEqual([
      "The 3 units of the sample all agree with their reports. If 4 or more of the 12 units were wrong, that would happen in at most 30 of 100 draws.",
    ]);
    expect(explainAudit(agreed, nederlands)).toEqual([
      "De 3 eenheden van de steekproef komen alle overeen met wat is gemeld. Waren er 4 of meer van de 12 eenheden fout, dan zou dat bij hoogstens 30 van 100 lotingen gebeuren.",
    ]);
  });
});
