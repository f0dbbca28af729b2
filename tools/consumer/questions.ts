import { existsSync } from "node:fs";
import { editorIn } from "./editor.js";

/** One question to an editor, and why its answer is wrong; empty: it is right. */
export interface Asked {
  readonly what: string;
  readonly wrong: string;
}

const council = 'type: "GR", day: "2026-03-18", seats: 9, groups: [{ number: 1, votes: [3] }]';
const imports = 'import { determineResult, determineSuccession, electionResult } from "kieswet";\n';

const offers: readonly (readonly [string, string, readonly string[]])[] = [
  ["the kinds of elections", 'electionResult({ type: "|" })', ["TK", "GR", "EK", "KCNI"]],
  ["an election", "electionResult({ | })", ["type", "day", "seats", "groups"]],
  [
    "a list number",
    'electionResult({ type: "GR", groups: [{ | }] })',
    ["number", "votes", "listVotes", "lists", "candidates"],
  ],
  ["the presets", `electionResult({ ${council} }, { preset: "|" })`, ["abacus", "osv2020"]],
  ["the contested questions", `electionResult({ ${council} }, { readings: { | } })`, ["noVotes"]],
  [
    "the answers to one",
    `electionResult({ ${council} }, { readings: { smallestSeat: "|" } })`,
    ["last-assigned", "smallest-compared"],
  ],
];

const wrongCalls: readonly (readonly [string, string])[] = [
  [
    "a kind of election in small letters",
    'electionResult({ type: "gr", day: "", seats: 1, groups: [] })',
  ],
  ["a preset with a capital", `electionResult({ ${council} }, { preset: "Abacus" })`],
  ["a number of seats as text", `electionResult({ ${council.replace("9", '"9"')} })`],
  ["a property that nobody knows", `electionResult({ ${council}, seat: 3 })`],
  ["an election that nobody parsed", `determineResult({ ${council} })`],
  ["a value of unknown type", 'electionResult(JSON.parse("{}") as unknown)'],
];

/** An input in which every property of its types stands once. */
const written = `const input: ElectionInput = {
  type: "GR", day: "2026-03-18", area: "x", seats: 9, districts: [{ number: 1, name: "x", voteValue: 1 }],
  groups: [{ number: 1, name: "x", candidates: [{ id: "a", name: "b" }], votes: [3] },
    { number: 2, listVotes: 3, numberOfCandidates: 2 },
    { number: 3, lists: [{ districts: [1], candidates: ["c"], votes: [[1]] }] }],
  combinations: [{ id: "A", groups: [1, 2] }], deceased: ["a"], blankVotes: 0,
};
const outcome = electionResult(input);
if (outcome.status === "completed") {
  const { rules, hypothetical, overlay, readings, votes, quota, preferenceThreshold, steps, provisions,
    lots, combinations, groups, lists, unassignedSeats, remarks } = outcome;
  const [{ group, seats: won }] = groups as [typeof groups[number]];
  const [{ list, districts, elected, electedOnOtherList, electedInOtherGroup, ranking }] = lists as [typeof lists[number]];
  const [{ candidate, by, place }] = elected as [typeof elected[number]];
}
if (outcome.status === "lot-required") {
  const { kind, article, scope, options, draws, drawnOption, figures } = outcome.question;
}
if (outcome.status === "refused") {
  const [{ path, code, expected, actual }] = outcome.issues as [typeof outcome.issues[number]];
}
`;

/** Every place in the text where a property is written. */
function* propertiesOf(text: string): Generator<readonly [name: string, at: number]> {
  for (const found of text.matchAll(/(?<=[{,\s])([a-zA-Z]+)(?=: (?!\s*typeof)|,| \}| \]|\n)/g)) {
    const [name] = found;
    if (!["input", "outcome", "won", "typeof", "const", "if", "x"].includes(name))
      yield [name, found.index];
  }
}

/** Whether what an editor is asked of the installed package is answered. */
export function* editorQuestions(folder: string): Generator<Asked> {
  const at = (code: string) => editorIn(folder, imports + code);
  for (const [what, code, wanted] of offers) {
    const offered = at(code).offered();
    const missing = wanted.filter((name) => !offered.includes(name));
    yield { what: `an editor offers ${what}`, wrong: missing.join(", ") };
  }
  for (const [what, code] of wrongCalls) {
    const errors = at(code).errors();
    const long = errors.filter((error) => error.length >= 500);
    yield {
      what: `${what} does not compile, and the error is short`,
      wrong: errors.length === 0 ? "it compiles" : long.join("\n"),
    };
  }
  const [error = ""] = at('electionResult({ type: "GR", day: "", seats: 9 })').errors();
  yield { what: "an error names the type", wrong: error.includes("ElectionInput") ? "" : error };

  const text = `import { type ElectionInput, electionResult } from "kieswet";\n${written}`;
  const errors = editorIn(folder, text).errors();
  yield { what: "every property of input and outcome compiles", wrong: errors.join("\n") };
  const silent = [...propertiesOf(text)].filter(([, place]) => {
    const editor = editorIn(folder, `${text.slice(0, place)}|${text.slice(place)}`);
    return editor.hover().shown !== "" && editor.hover().said === "";
  });
  yield {
    what: "on hover every property of input and outcome says what it is",
    wrong: silent.map(([name]) => name).join(", "),
  };
  const [target = ""] = at(`election|Result({ ${council} })`).definition();
  const source = target.replace("/dist/", "/src/").replace(/\.d\.ts$/, ".ts");
  yield {
    what: "the definition of electionResult has its source beside it",
    wrong: /election-result/.test(source) && existsSync(source) ? "" : target,
  };
}
