import type { Report, ReportBlock, TableBlock } from "../../../../src/explain/report/report.js";
import type { BallotShape } from "../../../../src/model/count/ballot-shape.js";
import type { LevelTally } from "../../../../src/tally/add-up-level.js";
import type { Correction } from "../../../../src/tally/corrigenda/corrected-fields.js";
import { checkCount } from "../../../../src/validation/check-count.js";
import type { CheckedCount } from "../../../../src/validation/scope.js";
import { faultsIn, tellerOf } from "../accounts.js";
import { type Called, dayIn } from "../called.js";
import { type Claim, claim, claimIf } from "../claims.js";
import { claimsOfFinding } from "../counts/claims-of-findings.js";
import { fieldCalled, filledIn, numberIn } from "../counts/fields-called.js";
import { wrongForms } from "../read-report.js";
import { wrongRows } from "../read-tables.js";
import { words } from "./words-of-count-reports.js";

/** A report on a count, with the counts that were added up. */
export interface ReportedCount {
  readonly report: Report;
  readonly level: LevelTally["level"];
  readonly area: string;
  /** The counts of the units, as they were written down. */
  readonly counts: readonly CheckedCount[];
  readonly ballot: BallotShape;
  readonly eligibleVoters: number | null;
  readonly corrections: readonly Correction[];
  readonly hasFindings: boolean;
  readonly hasCandidates: boolean;
  readonly called: Called;
}

const day = "2026-03-18";
const sum = (figures: readonly number[]): number => figures.reduce((all, one) => all + one, 0);

type Due = Parameters<typeof wrongRows>[1][number];

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

const figures = [
  "pollCards",
  "proxyCertificates",
  "voterCards",
  "admittedVoters",
  "votesOnCandidates",
  "blankVotes",
  "invalidVotes",
  "votesCast",
  "moreBallotsCounted",
  "fewerBallotsCounted",
] as const;

function rowsOfTotals({ counts, eligibleVoters, called }: ReportedCount): readonly Due[] {
  const due = (name: string, cell: number): Due => ({
    of: capital(fieldCalled(name, called)),
    cells: [cell],
  });
  return [
    ...(eligibleVoters === null || eligibleVoters === 0
      ? []
      : [due("eligibleVoters", eligibleVoters)]),
    ...figures.map((name) => due(name, sum(counts.map((count) => count[name])))),
  ];
}

/** The votes of each candidate, added up over the counts by hand. */
function listsOf({ counts, ballot }: ReportedCount) {
  return ballot.lists.map(({ number, candidates }) => {
    const candidateVotes = Array.from({ length: candidates }, (_, place) =>
      sum(
        counts.map(
          (count) => count.lists.find((one) => one.number === number)?.candidateVotes[place] ?? 0,
        ),
      ),
    );
    const votes = sum(
      counts.map((count) => count.lists.find((one) => one.number === number)?.total ?? 0),
    );
    return { number, candidateVotes, votes };
  });
}

function rowsOfLists(reported: ReportedCount): readonly Due[] {
  const { called } = reported;
  const lists = listsOf(reported);
  const all = sum(lists.map(({ votes }) => votes));
  return [
    ...lists.map(({ number, votes }): Due => {
      const share = { numerator: votes, denominator: all } as never;
      return { of: called.group(number), cells: [votes, all === 0 ? "" : { share }] };
    }),
    {
      of: words[called.code].total,
      cells: [all, ""],
    },
  ];
}

function rowsOfCandidates(reported: ReportedCount, number: number): readonly Due[] {
  const { called } = reported;
  const word = words[called.code];
  const own = listsOf(reported).find((list) => list.number === number);
  return [
    ...(own?.candidateVotes ?? []).map((votes, at): Due => {
      return { of: word.candidate(at + 1, called.group(number)), cells: [votes] };
    }),
    { of: word.total, cells: [sum(own?.candidateVotes ?? [])] },
  ];
}

function rowsOfDifferences({ counts, called }: ReportedCount): readonly Due[] {
  return counts
    .filter(({ admittedVoters, votesCast }) => admittedVoters !== votesCast)
    .map(({ unit, admittedVoters, votesCast }) => {
      const more = votesCast - admittedVoters;
      const said = `${more > 0 ? "+" : "−"}${numberIn(Math.abs(more), called.code)}`;
      return { of: unit, cells: [admittedVoters, votesCast, said] };
    })
    .sort((one, other) => (one.of < other.of ? -1 : 1));
}

function errorsOf(count: CheckedCount, ballot: BallotShape): readonly string[] {
  const codes = checkCount(count, ballot).flatMap(({ code }) => (code === null ? [] : [code]));
  return [...new Set(codes.filter((code) => code.startsWith("F")))];
}

function rowsOfErrors({ counts, ballot }: ReportedCount): readonly Due[] {
  return counts
    .map((count) => ({ of: count.unit, codes: errorsOf(count, ballot) }))
    .filter(({ codes }) => codes.length > 0)
    .map(({ of, codes }) => ({ of, cells: [codes.join(", ")] }))
    .sort((one, other) => (one.of < other.of ? -1 : 1));
}

/** What must stand in the report, in its order: headings, tables with their rows, sentences with their claims. */
type Part =
  | { readonly heading: string }
  | { readonly labels: readonly string[]; readonly rows: readonly Due[] }
  | { readonly sentences: readonly (readonly Claim[])[] };

function partsOf(reported: ReportedCount): readonly Part[] {
  const { called, counts, ballot, eligibleVoters } = reported;
  const word = words[called.code];
  const errors = rowsOfErrors(reported);
  const differences = rowsOfDifferences(reported);
  const turnout = {
    numerator: sum(counts.map(({ votesCast }) => votesCast)),
    denominator: eligibleVoters,
  };
  const [tableOfCandidates, ...candidateLabels] = word.tableOfCandidates;
  return [
    {
      sentences: [
        [claim("count-units", { units: counts.length })],
        ...(eligibleVoters === null || eligibleVoters === 0
          ? []
          : [[claim("count-turnout", { turnout: { share: turnout as never } })]]),
        ...(errors.length === 0 ? [] : [[claim("count-errors-added")]]),
      ],
    },
    { heading: word.totals },
    { labels: word.tableOfTotals, rows: rowsOfTotals(reported) },
    { heading: word.lists },
    { labels: word.tableOfLists, rows: rowsOfLists(reported) },
    ...(reported.hasCandidates
      ? [
          { heading: word.candidates },
          ...ballot.lists.map(({ number }) => ({
            labels: [`${tableOfCandidates}${called.group(number)}`, ...candidateLabels],
            rows: rowsOfCandidates(reported, number),
          })),
        ]
      : []),
    { heading: word.differences },
    differences.length === 0
      ? { sentences: [[claim("count-no-differences")]] }
      : { labels: word.tableOfDifferences, rows: differences },
    ...(errors.length === 0 ? [] : [{ labels: word.tableOfErrors, rows: errors }]),
    ...partsOfCorrections(reported),
    ...partsOfFindings(reported),
  ];
}

function partsOfCorrections({ corrections, called }: ReportedCount): readonly Part[] {
  if (corrections.length === 0) return [];
  const sentences = corrections.flatMap(
    ({ unit, session, replacedSession, newVote, fields }): Claim[][] => [
      newVote !== undefined
        ? [
            claim("count-new-vote", {
              unit: { words: unit },
              day: { words: dayIn(newVote, called.code) },
            }),
          ]
        : replacedSession === null
          ? [claim("count-first", { unit: { words: unit }, session })]
          : [
              claim("count-correction", {
                unit: { words: unit },
                session,
                replaced: replacedSession,
              }),
            ],
      ...fields.map(({ field, from, to }) => [
        claim("count-corrected", {
          field: { words: capital(fieldCalled(field, called)) },
          from: { words: filledIn(from, called.code) },
          to: { words: filledIn(to, called.code) },
        }),
      ]),
    ],
  );
  return [{ heading: words[called.code].corrections }, { sentences }];
}

function partsOfFindings(reported: ReportedCount): readonly Part[] {
  const { counts, ballot, called } = reported;
  if (!reported.hasFindings) return [];
  const told = counts.flatMap((count): Part[] => {
    const claims = checkCount(count, ballot).flatMap((finding) =>
      finding.code === null
        ? []
        : [
            claimsOfFinding(finding, "coordinator", { count, ballot }, called) ?? [
              claim("is not so"),
            ],
          ],
    );
    return claims.length === 0 ? [] : [{ heading: count.unit }, { sentences: claims }];
  });
  const none: Part = { sentences: [[claim("count-no-findings")]] };
  return [{ heading: words[called.code].findings }, ...(told.length === 0 ? [none] : told)];
}

function wrongSentences(
  said: readonly { readonly text: string }[],
  due: readonly (readonly Claim[])[],
  called: Called,
): readonly string[] {
  if (said.length !== due.length) return [`${said.length} sentences and not ${due.length}`];
  return said.flatMap(({ text }, at) =>
    faultsIn(tellerOf(called, day).one("report", { text, references: [] }, due[at] ?? [])),
  );
}

function wrongPart(block: ReportBlock, part: Part | undefined, called: Called): readonly string[] {
  if (part === undefined) return [`besides: ${JSON.stringify(block)}`];
  if (block.kind === "heading") {
    return "heading" in part && block.text === part.heading ? [] : [`heading ${block.text}`];
  }
  if (block.kind === "table") {
    return "labels" in part ? wrongTable(block, part.labels, part.rows, called) : [block.caption];
  }
  if (block.kind === "picture") return [block.title];
  return "sentences" in part
    ? wrongSentences(block.sentences, part.sentences, called)
    : block.sentences.map(({ text }) => `out of place: ${text}`);
}

function wrongTable(
  table: TableBlock,
  labels: readonly string[],
  rows: readonly Due[],
  { code }: Called,
): readonly string[] {
  const said = [table.caption, ...table.columns.map(({ label }) => label)];
  return said.join("|") === labels.join("|")
    ? wrongRows(table, rows, code)
    : [`${said.join("|")} and not ${labels.join("|")}`];
}

/** What is untrue in a report on a count: in its title, headings, sentences and tables, or in a form of it. */
export function faultsOfCountReport(reported: ReportedCount): readonly string[] {
  const { report, called, level, area } = reported;
  const title = claim("count-title", {
    body: { words: level },
    area: { words: area },
  });
  const parts = partsOf(reported);
  const count = report.blocks.length === parts.length ? [] : ["blocks left out"];
  return [
    ...wrongSentences([{ text: `${report.title}.` }], [[title]], called),
    ...count,
    ...report.blocks.flatMap((block, at) => wrongPart(block, parts[at], called)),
    ...claimIf(report.language !== called.code, "language").map(() => "language"),
    ...wrongForms(report),
  ].map((fault) => `${called.code}: ${fault}`);
}
