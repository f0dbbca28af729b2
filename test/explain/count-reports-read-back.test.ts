import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ballotShapes } from "../../src/conformance/generators/ballot-shape.js";
import { consistentStationsOf } from "../../src/conformance/generators/count.js";
import { voiceOf } from "../../src/explain/language/voice.js";
import { countReport } from "../../src/explain/report/count-report.js";
import type { Report } from "../../src/explain/report/report.js";
import type { BallotShape } from "../../src/model/count/ballot-shape.js";
import type { Count } from "../../src/model/count/count.js";
import { addUpLevel } from "../../src/tally/add-up-level.js";
import { correctionBetween } from "../../src/tally/corrigenda/corrected-fields.js";
import { unitTallyOfCount } from "../../src/tally/unit-tally.js";
import { checkCount } from "../../src/validation/check-count.js";
import type { CheckedCount } from "../../src/validation/scope.js";
import { propertyRuns } from "../property-runs.js";
import { oneIn, sampleOf, stepOf } from "../sample.js";
import { calledIn } from "./reader/called.js";
import {
  faultsOfCountReport,
  type ReportedCount,
} from "./reader/count-report/read-count-report.js";
import { spoilt } from "./reader/counts/spoilt.js";
import { house2025 } from "./real-elections.js";
import { languages } from "./told.js";

/** The long run takes an hour. */
const patience = 20_000_000;

/** What was counted, and what is asked of its report. */
interface Counted {
  readonly ballot: BallotShape;
  readonly counts: readonly CheckedCount[];
  readonly eligibleVoters: number | null;
  readonly isWhole: boolean;
}

const changes = fc.array(fc.tuple(fc.nat(), fc.oneof(fc.nat(3), fc.nat(12_000))), { maxLength: 5 });

/** Stations of one municipality, of which some made mistakes. */
const counted: fc.Arbitrary<Counted> = ballotShapes.chain((ballot) =>
  fc
    .record({
      stations: consistentStationsOf(ballot, { min: 1, max: 4 }),
      changed: fc.array(changes, { minLength: 4, maxLength: 4 }),
      eligibleVoters: fc.oneof(fc.constant(null), fc.nat(90_000)),
      isWhole: fc.boolean(),
    })
    .map(({ stations, changed, ...more }) => ({
      ballot,
      counts: stations.map((one, at) => spoilt(one, changed[at] ?? [])),
      ...more,
    })),
);

function reportsOf({ ballot, counts, eligibleVoters, isWhole }: Counted): readonly ReportedCount[] {
  const units = counts.map((count) => unitTallyOfCount(count as Count, ballot));
  const total = addUpLevel(
    {
      level: "municipality",
      unit: "0000",
      ballot,
      expected: counts.map(({ unit }) => unit),
      countsWithErrors: "added",
      ...(eligibleVoters === null ? {} : { eligibleVoters }),
    },
    units,
  );
  if (total.status !== "accepted") return [];
  const [first, second] = counts;
  const corrections =
    isWhole && first !== undefined
      ? [correctionBetween(first as Count, { ...(second ?? first), unit: first.unit } as Count)]
      : [];
  const findings = counts.map((one) => ({ unit: one.unit, findings: checkCount(one, ballot) }));
  return languages.map((language) => {
    const code = language.code === "nl" ? "nl" : "en";
    const called = calledIn(house2025, code);
    const options = isWhole
      ? { area: "'s-Gravenhage <&>", corrections, findings, candidates: true }
      : {};
    return {
      report: countReport(total.value, voiceOf(language), options),
      level: "municipality" as const,
      area: isWhole ? "'s-Gravenhage <&>" : "0000",
      ...{ ballot, counts, eligibleVoters, corrections },
      hasFindings: isWhole,
      hasCandidates: isWhole,
      called: {
        ...called,
        group: (number: number) => `${code === "nl" ? "lijst" : "list"} ${number}`,
      },
    };
  });
}

function replaced<Item>(items: readonly Item[], at: number, by: Item): readonly Item[] {
  return items.map((item, index) => (index === at ? by : item));
}

/** The report with one block left out, one number one higher, or two rows in each other's place. */
function planted(report: Report): readonly Report[] {
  return report.blocks.flatMap((block, at): Report[] => {
    const having = (...changed: readonly Report["blocks"][number][]): Report => ({
      ...report,
      blocks: [...report.blocks.slice(0, at), ...changed, ...report.blocks.slice(at + 1)],
    });
    if (block.kind === "paragraph" || block.kind === "steps") {
      return block.sentences.flatMap(({ text }, index) =>
        [...text.matchAll(/\d+/g)].map(({ index: from, 0: digits }) => {
          const untrue = `${text.slice(0, from)}${Number(digits) + 1}${text.slice(from + digits.length)}`;
          const sentences = replaced(block.sentences, index, { text: untrue, references: [] });
          return having({ ...block, sentences });
        }),
      );
    }
    if (block.kind !== "table") return [having()];
    const rows = block.rows.flatMap((row, index) =>
      row.cells.map((cell, place) => {
        const untrue = {
          ...cell,
          text: cell.text.replace(/\d(?=\D*$)/, (one) => String((Number(one) + 1) % 10)),
        };
        const changed = { ...row, cells: replaced(row.cells, place, untrue) };
        return having({ ...block, rows: replaced(block.rows, index, changed) });
      }),
    );
    return [having(), ...rows, having({ ...block, rows: block.rows.slice(1) })];
  });
}

/** The first text that differs from that of every report. */
function differing(report: Report, whole: readonly ReportedCount[]): readonly string[] {
  const known = new Set(
    whole.flatMap((one) => one.report.blocks.map((block) => JSON.stringify(block))),
  );
  return report.blocks.map((block) => JSON.stringify(block)).filter((block) => !known.has(block));
}

describe("reports on counts, read back", () => {
  test.prop([counted], { numRuns: Math.ceil(propertyRuns / 3), endOnFailure: true })(
    "titles, headings, tables, findings and both forms say nothing untrue",
    (one) => {
      expect(reportsOf(one).flatMap(faultsOfCountReport)).toEqual([]);
    },
    patience,
  );

  it(`are found out wherever an untruth is planted, ${oneIn(4)}`, () => {
    const whole = fc
      .sample(counted, { numRuns: 12, seed: 18 })
      .flatMap((one) => reportsOf({ ...one, isWhole: true, eligibleVoters: 9_000 }));
    expect(whole.flatMap(faultsOfCountReport)).toEqual([]);
    let tried = 0;
    const missed = whole.flatMap((reported) =>
      sampleOf(4, planted(reported.report)).filter((report) => {
        tried += 1;
        return (
          JSON.stringify(report) !== JSON.stringify(reported.report) &&
          faultsOfCountReport({ ...reported, report }).length === 0
        );
      }),
    );
    expect(missed.map((report) => differing(report, whole))).toEqual([]);
    expect(tried).toBeGreaterThan(3_500 / stepOf(4));
  });
});
