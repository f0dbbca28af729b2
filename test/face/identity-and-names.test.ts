import { describe, expect, it } from "vitest";
import { voiceOf } from "../../src/explain/language/voice.js";
import { dutch } from "../../src/explain/languages/dutch.js";
import { english } from "../../src/explain/languages/english.js";
import { escapeMarkup } from "../../src/explain/markup.js";
import { seatsAgainstVotes } from "../../src/explain/pictures/seats-against-votes.js";
import { reportToHtml } from "../../src/explain/report/report-to-html.js";
import { reportToMarkdown } from "../../src/explain/report/report-to-markdown.js";
import { seatReport } from "../../src/explain/report/seat-report.js";
import { explainLot } from "../../src/explain/topics/explain-lot.js";
import { explainSteps } from "../../src/explain/topics/steps/explain-steps.js";
import type { Election } from "../../src/model/election/election.js";
import type { ElectionInput } from "../../src/model/election/election-input.js";
import { parseElection } from "../../src/model/election/parse-election.js";
import { determineResult } from "../../src/seats/determine-result.js";

const council = { type: "GR", day: "2022-03-16", seats: 9 } as const;

function parsed(input: ElectionInput): Election {
  const election = parseElection(input);
  if (election.status === "refused") throw new Error(JSON.stringify(election.issues));
  return election.value;
}

function issuesOf(input: ElectionInput): string[] {
  const election = parseElection(input);
  if (election.status === "accepted") return [];
  return election.issues.map(({ path, code }) => `${path.join(".")} ${code}`);
}

describe("one id, one person", () => {
  it("an id that a caller gives and one that is made cannot be the same", () => {
    const made = { number: 2, votes: [5, 3] };
    const given = { number: 1, candidates: ["2-1", "x"], votes: [5, 3] };
    expect(issuesOf({ ...council, groups: [given, made] })).toEqual([
      "groups.1.candidates.0 ambiguous",
    ]);
    expect(issuesOf({ ...council, groups: [made, given] })).toEqual([
      "groups.1.candidates.0 ambiguous",
    ]);
    const own = { number: 2, candidates: ["2-1", "2-2"], votes: [5, 3] };
    const other = { ...given, candidates: ["a", "b"] };
    expect(issuesOf({ ...council, groups: [own, other] })).toEqual([]);
  });

  it("two lists of one group cannot both have their ids made", () => {
    const lists = [
      { districts: [1], votes: [[5, 3]] },
      { districts: [2], votes: [[4, 4]] },
    ];
    const input: ElectionInput = {
      ...council,
      type: "PS",
      day: "2023-03-15",
      seats: 39,
      districts: [1, 2],
      groups: [{ number: 1, lists }],
    };
    expect(issuesOf(input)).toEqual(["groups.0.lists.1.candidates ambiguous"]);
  });

  it("a lot between lists names lists, whatever the candidates are called", () => {
    const votes = [101, 99, 100, 99, 100, 99, 100, 99, 100];
    const people = (first: number, name: string) =>
      votes.map((_, at) => ({ id: String(first + at), name: `${name} ${at}` }));
    const election = parsed({
      ...council,
      groups: [
        { number: 1, name: "Party X", candidates: people(1, "Anna"), votes },
        { number: 2, name: "Party Y", candidates: people(11, "Bert"), votes },
      ],
    });
    const outcome = determineResult(election);
    if (outcome.status !== "lot-required") throw new Error(outcome.status);
    const { text } = explainLot(outcome.question, election.day, voiceOf(english, election));
    expect(text).toContain("Party X");
    expect(text).not.toContain("Anna");
  });
});

describe("names", () => {
  const hostile = "Par\u0007ty\n\n| X \u202e\u2066\ud800";
  const election = parsed({
    ...council,
    groups: [
      { number: 1, name: hostile, listVotes: 12_345 },
      { number: 2, name: "عربي", listVotes: 6_789 },
      { number: 3, name: "list 4", listVotes: 2_345 },
      { number: 4, listVotes: 1_345 },
    ],
  });
  const outcome = determineResult(election);
  if (outcome.status !== "completed") throw new Error(outcome.status);

  it("keep their letters and stay on their line", () => {
    const { say } = voiceOf(english, election);
    expect(say.group(1)).toBe("Par ty | X \ufffd");
    expect(say.group(2)).toBe("\u2068عربي\u2069");
  });

  it("that are what another list is called are not used", () => {
    expect(voiceOf(english, election).say.group(3)).toBe("list 3");
    expect(voiceOf(dutch, election).say.group(3)).toBe("list 4");
    expect(voiceOf(dutch, election).say.group(4)).toBe("lijst 4");
  });

  it.each([dutch, english])("turn and break nothing in any output: $code", (language) => {
    const voice = voiceOf(language, election);
    const report = seatReport(outcome, election, voice);
    const texts = [
      ...explainSteps(outcome, voice).map(({ text }) => text),
      reportToHtml(report),
      reportToMarkdown(report),
      seatsAgainstVotes(outcome, voice).svg,
    ];
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant
    const unfit = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\ud800]/u;
    for (const text of texts) {
      expect(text).not.toMatch(unfit);
      expect(text.split("\u2068")).toHaveLength(text.split("\u2069").length);
      expect(text).not.toContain("\u2066");
    }
    const [table = ""] = reportToMarkdown(report)
      .split("\n\n")
      .filter((part) => part.startsWith("|"));
    expect(table.split("\n").every((line) => line.startsWith("|"))).toBe(true);
  });

  it("in markup have no character that may not stand in XML", () => {
    expect(escapeMarkup("a\u0000b\uFFFFc\ud800d\u202ee<")).toBe("a\uFFFDb\uFFFDc\uFFFDde&lt;");
  });
});
