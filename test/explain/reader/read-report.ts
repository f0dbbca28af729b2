import type { Voice } from "../../../src/explain/language/voice.js";
import type { Report, ReportBlock, TableBlock } from "../../../src/explain/report/report.js";
import { reportToHtml } from "../../../src/explain/report/report-to-html.js";
import { reportToMarkdown } from "../../../src/explain/report/report-to-markdown.js";
import { explainSteps } from "../../../src/explain/topics/steps/explain-steps.js";
import type { Election } from "../../../src/model/election/election.js";
import type { Determined } from "../../../src/model/outcome/determined.js";
import type { StepOf } from "../../../src/model/outcome/step.js";
import { type Account, faultsIn, tellerOf } from "./accounts.js";
import { asShown, type Called, dayIn } from "./called.js";
import { claim } from "./claims.js";
import { claimsOfNext } from "./claims-of-lists.js";
import {
  calledSeats,
  rowsOfAverages,
  rowsOfElected,
  rowsOfFullSeats,
  rowsOfPreference,
  rowsOfRemainders,
  rowsOfResult,
  wrongRows,
} from "./read-tables.js";
import { textsOfHtml, textsOfMarkdown } from "./texts-of-forms.js";

const words = {
  nl: {
    headings: [
      "Zetelverdeling",
      "Kiesdeler",
      "Volle zetels",
      "Restzetels",
      "Volstrekte meerderheid",
      "Lijstuitputting",
      "Lijstencombinaties",
      "Zetels binnen lijstencombinaties",
      "Zetels binnen lijstengroepen",
      "Voorkeurdrempel",
      "Gekozen kandidaten",
      "Rangschikking",
      "Lotingen",
      "Gekozen lezingen van de wet",
    ],
    result: "Stemmen en zetels per lijst",
    fullSeats: "Hoe vaak de kiesdeler in elk stemcijfer is begrepen",
    within: "Volle zetels van de lijsten van ",
    inside: {
      combination: "Zetels binnen lijstencombinaties",
      group: "Zetels binnen lijstengroepen",
    },
    times: {
      election: "Aantal keer de kiesdeler",
      combination: "Aantal keer de combinatiekiesdeler",
      group: "Aantal keer de groepskiesdeler",
    },
    remainders: "Overschotten na de volle zetels",
    averages: "Gemiddelden bij ",
    preference: "Met voorkeurstemmen gekozen",
    preferenceAndDeceased: "Met voorkeurstemmen gekozen, en stemmen op wie was overleden",
    ranking: "Rangschikking van de kandidaten van ",
    readings: "Vragen die de wet openlaat, beantwoord met een andere lezing dan de gebruikelijke",
    columns: {
      votes: "Stemmen",
      weighted: "Gewogen stemmen",
      listVotes: "Stemcijfer",
      seats: "Zetels",
      soFar: "Zetels tot nu toe",
    },
    bodies: {
      TK: "Tweede Kamer",
      EK: "Eerste Kamer",
      EP: "Europees Parlement",
      PS: "provinciale staten",
      AB: "algemeen bestuur van het waterschap",
      GR: "gemeenteraad",
      ER: "eilandsraad",
      KC: "kiescollege",
      KCNI: "kiescollege niet-ingezetenen",
    },
  },
  en: {
    headings: [
      "Seats",
      "Quota",
      "Full seats",
      "Residual seats",
      "Absolute majority",
      "List exhaustion",
      "List combinations",
      "Seats within list combinations",
      "Seats within list groups",
      "Preference threshold",
      "Elected candidates",
      "Ranking",
      "Lots",
      "Chosen readings of the law",
    ],
    result: "Votes and seats of each list",
    fullSeats: "How many times the quota goes into the votes of each list",
    within: "Full seats of the lists of ",
    inside: { combination: "Seats within list combinations", group: "Seats within list groups" },
    times: {
      election: "Times the quota",
      combination: "Times the combination quota",
      group: "Times the group quota",
    },
    remainders: "Remainders after the full seats",
    averages: "Averages for ",
    preference: "Elected by preference votes",
    preferenceAndDeceased: "Elected by preference votes, and votes for those who had died",
    ranking: "Ranking of the candidates of ",
    readings: "Questions that the law leaves open, answered by another reading than the usual one",
    columns: {
      votes: "Votes",
      weighted: "Weighted votes",
      listVotes: "List votes",
      seats: "Seats",
      soFar: "Seats so far",
    },
    bodies: {
      TK: "House of Representatives",
      EK: "Senate",
      EP: "European Parliament",
      PS: "provincial council",
      AB: "water authority",
      GR: "municipal council",
      ER: "island council",
      KC: "electoral college",
      KCNI: "electoral college of non-residents",
    },
  },
} as const;

/** A report of an outcome, with what its readers know. */
export interface Reported {
  readonly report: Report;
  readonly election: Election;
  readonly outcome: Determined;
  readonly voice: Voice;
  readonly called: Called;
  /** What is said elsewhere of this outcome, and was read. */
  readonly accounts: readonly Account[];
}

const told = new WeakMap<Voice, readonly [Determined, ReadonlySet<string>]>();

/** What is said of the steps of an outcome, which every sentence of its report is held against. */
function stepsTold(outcome: Determined, voice: Voice): ReadonlySet<string> {
  const [of, known] = told.get(voice) ?? [];
  if (of === outcome && known !== undefined) return known;
  const said = new Set(explainSteps(outcome, voice).map(({ text }) => text));
  told.set(voice, [outcome, said]);
  return said;
}

/** What is untrue in a report: in its title, headings, sentences and tables, or in a form of it. */
export function faultsOfReport(reported: Reported): readonly string[] {
  const { report, called } = reported;
  return [
    ...wrongTitle(reported),
    ...report.blocks.flatMap((block) => wrongBlock(block, reported)),
    ...wrongHeadings(reported),
    ...wrongNotes(reported),
    ...seatsInNoTable(reported),
    ...wrongForms(report),
  ].map((fault) => `${called.code}: ${fault}`);
}

/** Every residual seat of the election stands in one table, as a column or as a mark. */
function seatsInNoTable({ report, outcome, called }: Reported): readonly string[] {
  const shown = report.blocks.flatMap((block) =>
    block.kind === "table"
      ? [
          ...block.columns.map(({ label }) => label),
          ...block.rows.flatMap(({ cells }) => cells.map(({ text }) => text.replace(/^● /, ""))),
        ]
      : [],
  );
  return calledSeats(outcome, called.code)
    .filter(({ label }) => shown.filter((one) => one === label).length !== 1)
    .map(({ label }) => `${label} does not stand in one table`);
}

function wrongBlock(block: ReportBlock, reported: Reported): readonly string[] {
  switch (block.kind) {
    case "heading":
      return [];
    case "table":
      return wrongTable(block, reported);
    case "paragraph":
    case "steps":
      return block.sentences.flatMap(({ text }) => wrongSentence(text, reported));
    case "picture":
      return [];
  }
}

function wrongTitle({ report, election, outcome, called }: Reported): readonly string[] {
  const body = { words: words[called.code].bodies[outcome.election.type] };
  const day = { words: dayIn(outcome.election.day, called.code) };
  const area = election.area?.name;
  const claims = [
    area === undefined
      ? claim("report-title-without-area", { body, day })
      : claim("report-title", { body, area: { words: area }, day }),
  ];
  const said = { text: `${report.title}.`, references: [] };
  return faultsIn(tellerOf(called, outcome.election.day).one("title", said, claims));
}

/** A section is one of those that there are; combinations and groups stand under what they are. */
function wrongHeadings({ report, election, called }: Reported): readonly string[] {
  const word = words[called.code];
  const names = election.groups.map(({ name }) => asShown(name));
  const capital = (name: string): string =>
    names.includes(name) ? name : `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const inside: Readonly<Record<string, readonly string[]>> = {
    [word.inside.combination]: election.combinations.map(({ id }) =>
      capital(called.contestant(id)),
    ),
    [word.inside.group]: election.groups.map(({ number }) => capital(called.group(number))),
  };
  const known: readonly string[] = word.headings;
  let section = "";
  return report.blocks.flatMap((block) => {
    if (block.kind !== "heading") return [];
    if (block.level === 2) section = block.text;
    const due = block.level === 2 ? known : (inside[section] ?? []);
    return due.includes(block.text) ? [] : [`heading ${block.text} below ${section}`];
  });
}

const notes = [
  "note-marked",
  "note-dash",
  "note-rounded",
  "no-preference-seats",
  "lot-needed",
  "majority-and-exhaustion",
  "seats-unassigned",
] as const;

/** Which of the notes a text is; null: none of them. */
function noteIn(text: string, { called, outcome }: Reported): (typeof notes)[number] | null {
  const tell = tellerOf(called, outcome.election.day);
  const said = { text, references: [] };
  return notes.find((name) => faultsIn(tell.one(name, said, [claim(name)])).length === 0) ?? null;
}

/** A sentence of a report is one that was read elsewhere, a note, or says who took no part. */
function wrongSentence(text: string, reported: Reported): readonly string[] {
  const { accounts, outcome, voice, called } = reported;
  if (accounts.some((account) => account.text === text || account.text.includes(text))) return [];
  if (stepsTold(outcome, voice).has(text)) return [];
  if (noteIn(text, reported) !== null) return [];
  const tell = tellerOf(called, outcome.election.day);
  const isSaid = calledSeats(outcome, called.code).some(({ step }) => {
    const [, out = []] = claimsOfNext(step, () => 0, called);
    return out.some(
      (one) => faultsIn(tell.one("left out", { text, references: [] }, [one])).length === 0,
    );
  });
  return isSaid ? [] : [`not understood: ${text}`];
}

/** Notes stand where they hold, and only there. */
function wrongNotes(reported: Reported): readonly string[] {
  const { report, outcome } = reported;
  const said = (name: (typeof notes)[number]): boolean =>
    report.blocks.some(
      (block) =>
        block.kind === "paragraph" &&
        block.sentences.some(({ text }) => noteIn(text, reported) === name),
    );
  const due: Partial<Record<(typeof notes)[number], boolean>> = {
    "lot-needed": outcome.status === "lot-required",
    ...(outcome.status === "completed"
      ? {
          "majority-and-exhaustion": outcome.remarks.some(
            ({ remark }) => remark === "majority-and-exhaustion",
          ),
          "seats-unassigned": outcome.unassignedSeats > 0,
        }
      : {}),
    "no-preference-seats":
      outcome.status === "completed" &&
      outcome.lists.some(({ elected }) => elected.length > 0) &&
      !outcome.steps.some(({ kind }) => kind === "preference-seat"),
  };
  const tables = report.blocks.flatMap((block, index): string[] => {
    if (block.kind !== "table") return [];
    const next = report.blocks[index + 1];
    const told =
      next?.kind === "paragraph" ? next.sentences.map(({ text }) => noteIn(text, reported)) : [];
    const cells = block.rows.flatMap((row) => row.cells.map(({ text }) => text));
    const isOfSeats = [
      words[reported.called.code].remainders,
      words[reported.called.code].averages,
    ].some((one) => block.caption.startsWith(one));
    if (!isOfSeats) return [];
    return [
      ...(told.includes("note-marked") === cells.some((text) => text.startsWith("●"))
        ? []
        : ["the note on ●"]),
      ...(told.includes("note-dash") === cells.includes("–") ? [] : ["the note on a dash"]),
    ];
  });
  return [
    ...tables,
    ...Object.entries(due).flatMap(([name, holds]) =>
      said(name as (typeof notes)[number]) === holds
        ? []
        : [`${name} is ${holds ? "not " : ""}said`],
    ),
  ];
}

function wrongTable(table: TableBlock, reported: Reported): readonly string[] {
  const { outcome, election, called } = reported;
  const word = words[called.code];
  const { caption, columns } = table;
  const labels = columns.map(({ label }) => label);
  const rows = (due: Parameters<typeof wrongRows>[1]) => wrongRows(table, due, called.code);
  const has = (label: string): readonly string[] =>
    labels.includes(label) ? [] : [`${caption}: no column ${label}`];
  const full = outcome.steps.filter(
    (step): step is StepOf<"full-seats"> => step.kind === "full-seats",
  );
  const ofElection = full.find(({ scope }) => scope.kind === "election");
  if (caption === word.result) {
    const seats = outcome.status === "completed" ? word.columns.seats : word.columns.soFar;
    return [...has(word.columns.listVotes), ...has(seats), ...rows(rowsOfResult(outcome, called))];
  }
  if (caption === word.fullSeats)
    return ofElection === undefined
      ? [caption]
      : [...has(word.times.election), ...rows(rowsOfFullSeats(ofElection, called))];
  if (caption.startsWith(word.within)) {
    const own = full.find(({ scope }) => {
      if (scope.kind === "election") return false;
      const name =
        scope.kind === "group" ? called.group(scope.group) : called.contestant(scope.combination);
      return caption === `${word.within}${name}`;
    });
    return own === undefined
      ? [caption]
      : [...has(word.times[own.scope.kind]), ...rows(rowsOfFullSeats(own, called))];
  }
  const seats = calledSeats(outcome, called.code);
  if (caption === word.remainders) {
    const won = table.rows.flatMap(({ cells }) =>
      cells.flatMap(({ text }) => (text.startsWith("● ") ? [text.slice(2)] : [])),
    );
    return rows(
      rowsOfRemainders(
        seats.filter(({ label }) => won.includes(label)),
        called,
      ),
    );
  }
  if (caption.startsWith(word.averages)) {
    const shown = seats.filter(({ label }) => labels.includes(label));
    const votesOf = (key: string): number =>
      ofElection?.contestants.find(({ contestant }) => contestant === key)?.votes ?? 0;
    return shown.length === columns.length - 1
      ? rows(rowsOfAverages(shown, votesOf, called))
      : [caption];
  }
  if (caption === word.readings) return [];
  if (outcome.status !== "completed") return [`${caption} of a result that there is not`];
  const votes = called.weighted ? word.columns.weighted : word.columns.votes;
  const died = outcome.steps.some(
    (step) => step.kind === "candidates-deceased" && step.candidates.some(({ votes: n }) => n > 0),
  );
  if (caption === (died ? word.preferenceAndDeceased : word.preference))
    return [...has(votes), ...rows(rowsOfPreference(outcome, election, called))];
  if (caption.startsWith(word.ranking)) {
    const list = outcome.lists.find(
      (one) => caption === `${word.ranking}${called.contestant(one.list)}`,
    );
    return rows(
      (list?.ranking ?? []).map((id, index) => ({
        of: String(index + 1),
        cells: [called.candidate(id)],
      })),
    );
  }
  const group = outcome.groups.find((one) => isCaptionOf(caption, one, outcome, called));
  return group === undefined
    ? [`not understood: ${caption}`]
    : [...has(votes), ...rows(rowsOfElected(outcome, group.group, election, called))];
}

function isCaptionOf(
  caption: string,
  { group, seats }: { readonly group: number; readonly seats: number },
  outcome: Determined,
  called: Called,
): boolean {
  const elected =
    outcome.status === "completed"
      ? outcome.lists
          .filter((list) => list.group === group)
          .reduce((sum, list) => sum + list.elected.length, 0)
      : 0;
  const empty = seats - elected;
  const noun = (count: number): string =>
    called.code === "nl" ? (count === 1 ? "zetel" : "zetels") : count === 1 ? "seat" : "seats";
  const name = called.group(group);
  const what =
    empty === 0
      ? `${seats} ${noun(seats)}`
      : called.code === "nl"
        ? `${elected} gekozen, ${empty} ${noun(empty)} onbezet`
        : `${elected} elected, ${empty} ${noun(empty)} empty`;
  return [name, name.charAt(0).toUpperCase() + name.slice(1)].some(
    (one) => caption === `${one}: ${what}`,
  );
}

/** Each form says all of the report, in its order. */
export function wrongForms(report: Report): readonly string[] {
  const due = report.blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case "heading":
        return [block.text];
      case "picture":
        return [block.title, block.description];
      case "table": {
        const rows = block.footer === null ? block.rows : [...block.rows, block.footer];
        return [
          block.caption,
          ...block.columns.map(({ label }) => label),
          ...rows.flatMap(({ header, cells }) => [header, ...cells.map(({ text }) => text)]),
        ];
      }
      default:
        return block.sentences.flatMap(({ text, references }) => [
          text,
          ...references.map((one) => one.text),
        ]);
    }
  });
  const forms = {
    HTML: textsOfHtml(reportToHtml(report)),
    Markdown: textsOfMarkdown(reportToMarkdown(report)),
  };
  return Object.entries(forms).flatMap(([form, text]) => {
    let from = 0;
    for (const part of [report.title, ...due]) {
      const at = text.indexOf(part.replace(/\s+/g, " "), from);
      if (at < 0) return [`${form} lacks or misplaces: ${part}`];
      from = at + part.length;
    }
    return [];
  });
}
