import { describe, expect, it, test } from "vitest";
import { voiceOf } from "../../src/explain/language/voice.js";
import { dutch } from "../../src/explain/languages/dutch.js";
import { english } from "../../src/explain/languages/english.js";
import { hemicycle } from "../../src/explain/pictures/hemicycle.js";
import { reportToMarkdown } from "../../src/explain/report/report-to-markdown.js";
import { seatReport } from "../../src/explain/report/seat-report.js";
import { explainCandidate } from "../../src/explain/topics/why/explain-candidate.js";
import { checkTrace } from "../../src/judges/checker/check-trace.js";
import { day } from "../../src/model/day.js";
import type { ElectionInput } from "../../src/model/election/election-input.js";
import type { CandidateId } from "../../src/model/identifiers.js";
import { completedOutcomeSchema } from "../../src/model/outcome/outcome-schema.js";
import type { Overlay } from "../../src/model/outcome/overlay.js";
import { determineResult } from "../../src/seats/determine-result.js";
import { prepareBody } from "../../src/seats/seats-only.js";
import { marginsOf } from "../../src/what-if/margins/margins.js";
import { completed, electedIn, electionOf, seatsOf } from "./completed.js";

const council = (groups: ElectionInput["groups"], more: Partial<ElectionInput> = {}) =>
  electionOf({ type: "GR", day: "2026-03-18", seats: 19, groups, ...more });
const three = council([
  { number: 1, name: "Links", votes: [300, 20, 90, 5, 4, 3, 2, 1, 1, 1] },
  { number: 2, name: "Midden", votes: [250, 10, 9, 120, 4, 3, 2, 1] },
  { number: 3, name: "Rechts", votes: [80, 8, 7] },
]);
const reform = (overlay: Omit<Overlay, "name">) => ({ overlay: { name: "a reform", ...overlay } });
const share = (numerator: number, denominator: number) => ({ numerator, denominator });

function issuesOf(
  election: ReturnType<typeof electionOf>,
  overlay: Omit<Overlay, "name">,
): readonly string[] {
  const outcome = determineResult(election, reform(overlay));
  if (outcome.status !== "refused") throw new Error(outcome.status);
  return outcome.issues.map(({ path, code }) => `${path.join(".")} ${code}`);
}

describe("votes for lists as such, beside those for candidates", () => {
  const listVotes = [{ list: 3, votes: 400 }];

  it("count in the quota and for the list, and for nobody on it", () => {
    const law = completed(three);
    const outcome = completed(three, reform({ listVotes }));
    expect(outcome.votes).toBe(law.votes + 400);
    expect(outcome.groups.map(({ votes }) => votes)).toEqual([427, 399, 495]);
    expect(outcome.lists[2]?.elected).toEqual([
      { candidate: "3-1", by: "preference-votes", place: 1, votes: 80 },
      { candidate: "3-2", by: "list-order", place: 2, votes: 8 },
      { candidate: "3-3", by: "list-order", place: 3, votes: 7 },
    ]);
    expect(outcome.hypothetical).toEqual(["a reform"]);
    expect(outcome.steps[0]).toEqual({
      kind: "rule-changed",
      article: { article: "P 5" },
      change: { rule: "listVotes", to: listVotes },
    });
  });

  it("are as if candidates beyond the seats had got them, as far as seats go", () => {
    const groups = three.groups.map(({ number, lists: [list] }) => {
      const own = list !== undefined && "votes" in list ? list.votes.flat() : [];
      return { number, votes: number === 3 ? [...own, 400] : own };
    });
    const many = council(
      groups.map((one) => ({ ...one, votes: [...one.votes, ...Array(20).fill(0)] })),
    );
    const longer = council(
      three.groups.map(({ number, lists: [list] }) => ({
        number,
        votes: [
          ...(list !== undefined && "votes" in list ? list.votes.flat() : []),
          ...Array(20).fill(0),
        ],
      })),
    );
    expect(seatsOf(completed(longer, reform({ listVotes })))).toEqual(seatsOf(completed(many)));
  });

  it("are refused for a list that is not there, twice, for a list group, and too many", () => {
    const refusedFor = (votes: Overlay["listVotes"]) =>
      issuesOf(three, votes === undefined ? {} : { listVotes: votes });
    expect(refusedFor([{ list: 4, votes: 1 }])).toEqual([
      "overlay.listVotes.0.list unknown-reference",
    ]);
    expect(refusedFor([...listVotes, ...listVotes])).toEqual([
      "overlay.listVotes.1.list duplicate",
    ]);
    expect(refusedFor([{ list: 1, votes: 10_000_000_000 }])).toEqual([
      "overlay.listVotes total-too-large",
    ]);
    const grouped = electionOf({
      type: "PS",
      day: "2023-03-15",
      seats: 39,
      districts: [1, 2],
      groups: [
        {
          number: 1,
          lists: [
            { districts: [1], votes: [[5]] },
            { districts: [2], candidates: ["b"], votes: [[6]] },
          ],
        },
      ],
    });
    const one = "one-list";
    expect(issuesOf(grouped, { listVotes: [{ list: 1, votes: 1 }] }), one).toEqual([
      "overlay.listVotes.0.list not-allowed",
    ]);
    expect(issuesOf(grouped, { listSeats: share(1, 2) }), one).toEqual([
      "overlay.listSeats not-allowed",
    ]);
    expect(issuesOf(grouped, { mergedLists: [{ lists: [1, 2], order: "in-turn" }] })).toEqual([
      "overlay.mergedLists.0.lists.0 not-allowed",
      "overlay.mergedLists.0.lists.1 unknown-reference",
    ]);
  });
});

describe("list seats first", () => {
  const small = { share: share(1, 10), test: "reach" } as const;
  const one = council([{ number: 1, votes: [40, 3, 2, 9, 1, 8, 7, 30] }], { seats: 5 });

  it("give a small preference threshold the other seats only", () => {
    const withThreshold = completed(one, reform({ preferenceThreshold: small }));
    // A tenth of the quota of twenty: two votes.
    expect(electedIn(withThreshold)).toEqual(["1-1", "1-8", "1-4", "1-6", "1-7"]);
    const outcome = completed(one, reform({ preferenceThreshold: small, listSeats: share(1, 2) }));
    expect([...electedIn(outcome)].sort()).toEqual(["1-1", "1-2", "1-4", "1-6", "1-8"]);
    expect(outcome.steps.filter(({ kind }) => kind === "list-seats")).toEqual([
      {
        kind: "list-seats",
        article: { article: "P 17" },
        list: "1/1",
        seats: 5,
        share: share(1, 2),
        first: 2,
      },
    ]);
  });

  it("give all seats in the order of the list when the share is one, none when it is nought", () => {
    const all = completed(one, reform({ listSeats: share(1, 1) }));
    expect(electedIn(all)).toEqual(["1-1", "1-2", "1-3", "1-4", "1-5"]);
    expect(electedIn(completed(one, reform({ listSeats: share(9, 1) })))).toEqual(electedIn(all));
    const none = completed(one, reform({ listSeats: share(0, 1) }));
    expect(electedIn(none)).toEqual(electedIn(completed(one)));
  });

  it("pass over who had died, and go by the part of the votes that are for the list", () => {
    const died = council([{ number: 1, votes: [40, 3, 2, 9, 1, 8, 7, 30] }], {
      seats: 5,
      deceased: ["1-2"],
    });
    const listVotes = [{ list: 1, votes: 100 }];
    const outcome = completed(
      died,
      reform({ preferenceThreshold: small, listSeats: "part-of-list-votes", listVotes }),
    );
    // Half of the votes: two of five seats, to 1-1 and 1-3.
    expect([...electedIn(outcome)].sort()).toEqual(["1-1", "1-3", "1-4", "1-6", "1-8"]);
  });

  it("leave to a lot what two equal candidates have the last seat for", () => {
    const tied = council([{ number: 1, votes: [1, 9, 9, 0] }], { seats: 2 });
    const outcome = determineResult(
      tied,
      reform({ preferenceThreshold: small, listSeats: share(1, 2) }),
    );
    expect(outcome).toMatchObject({
      status: "lot-required",
      question: { options: ["1-2", "1-3"], draws: 1 },
    });
  });
});

describe("merged lists", () => {
  const merged = (order: "in-turn" | "one-after-the-other", lists = [3, 2]) =>
    reform({ mergedLists: [{ lists, order }] });

  it("are one list with the votes and the candidates of all, under the number of the first", () => {
    const outcome = completed(three, merged("in-turn"));
    expect(outcome.groups.map(({ group, votes }) => [group, votes])).toEqual([
      [1, 427],
      [3, 494],
    ]);
    const together = council([
      { number: 1, votes: [300, 20, 90, 5, 4, 3, 2, 1, 1, 1] },
      {
        number: 3,
        candidates: ["3-1", "2-1", "3-2", "2-2", "3-3", "2-3", "2-4", "2-5", "2-6", "2-7", "2-8"],
        votes: [80, 250, 8, 10, 7, 9, 120, 4, 3, 2, 1],
      },
    ]);
    const asOne = completed(together);
    expect(outcome.lists).toEqual(asOne.lists);
    expect(outcome.steps.slice(1)).toEqual(asOne.steps);
  });

  it("keep one list's candidates together in the other order", () => {
    const nobody = { share: share(99, 1), test: "reach" } as const;
    const { overlay } = merged("one-after-the-other", [3, 2]);
    const outcome = completed(three, { overlay: { ...overlay, preferenceThreshold: nobody } });
    const after = ["3-1", "3-2", "3-3", "2-1", "2-2", "2-3", "2-4", "2-5", "2-6", "2-7", "2-8"];
    expect(outcome.lists[1]?.elected.map(({ candidate }) => candidate)).toEqual(after.slice(0, 10));
    expect(outcome.lists[1]?.ranking).toEqual(after);
  });

  it("of which only the totals are known have the candidates of both", () => {
    const totals = council([
      { number: 1, listVotes: 60, numberOfCandidates: 2 },
      { number: 2, listVotes: 30, numberOfCandidates: 3 },
      { number: 3, listVotes: 10 },
    ]);
    const both = reform({ mergedLists: [{ lists: [1, 2], order: "in-turn" }] });
    const outcome = completed(totals, both);
    expect(seatsOf(outcome)).toEqual({ 1: 5, 3: 14 });
    const open = reform({ mergedLists: [{ lists: [1, 3], order: "in-turn" }] });
    expect(seatsOf(completed(totals, open))).toEqual({ 1: 16, 2: 3 });
  });

  it("are refused when they stand twice or differ in kind, in districts or in combinations", () => {
    const order = "in-turn";
    expect(issuesOf(three, { mergedLists: [{ lists: [1, 1], order }] })).toContain(
      "overlay.mergedLists.0.lists.1 duplicate",
    );
    const mixed = council([
      { number: 1, votes: [5] },
      { number: 2, listVotes: 5 },
    ]);
    expect(issuesOf(mixed, { mergedLists: [{ lists: [1, 2], order }] })).toEqual([
      "overlay.mergedLists.0.lists.1 not-allowed",
    ]);
    const combined = council(
      [1, 2, 3].map((number) => ({ number, listVotes: 9 })),
      { day: "2014-03-19", combinations: [{ id: "A", groups: [1, 2] }] },
    );
    expect(issuesOf(combined, { mergedLists: [{ lists: [1, 3], order }] })).toEqual([
      "overlay.mergedLists.0.lists.0 not-allowed",
    ]);
  });
});

describe("a reform", () => {
  const overlay: Overlay = {
    name: "samen",
    mergedLists: [{ lists: [2, 3], order: "in-turn" }],
    listVotes: [{ list: 1, votes: 100 }],
    listSeats: share(1, 3),
    preferenceThreshold: { share: share(1, 20), test: "reach" },
  };
  const outcome = completed(three, { overlay });

  test("is told in words, in the report and in pictures", () => {
    const report = reportToMarkdown(seatReport(outcome, three, voiceOf(dutch, three)));
    expect(report).toContain(
      "Aangenomen is dat lijsten samen als één lijst gelden: Midden en Rechts als Midden",
    );
    expect(report).toContain("naast die op kandidaten: Links 100 stemmen");
    expect(report).toContain("naar beneden afgerond, naar haar eerste kandidaten");
    const picture = hemicycle(outcome, voiceOf(english, three));
    expect(picture.title).toBe("The 19 seats in a half circle");
    expect(picture.description).toContain("samen");
    expect(picture.svg).toContain("samen");
    const why = explainCandidate(outcome, three, "3-1" as CandidateId, voiceOf(english, three));
    expect(why.map(({ text }) => text).join(" ")).toContain("Midden");
  });

  test("is an outcome like any other: by its schema, read back, with margins", () => {
    const read = JSON.parse(JSON.stringify(outcome));
    expect(completedOutcomeSchema.safeParse(read).success).toBe(true);
    const margins = marginsOf(three, read);
    expect(margins).toMatchObject({ status: "completed", hypothetical: ["samen"] });
    const changed = { ...read, overlay: { ...overlay, listVotes: [{ list: 1, votes: 99 }] } };
    expect(marginsOf(three, changed).status).toBe("refused");
  });

  test("is judged by the checker, part by part and together", () => {
    const parts = ["mergedLists", "listVotes", "listSeats"] as const;
    const alone = parts.map((part): Overlay => ({ name: part, [part]: overlay[part] }));
    for (const one of [overlay, ...alone]) {
      const judged = completed(three, { overlay: one });
      expect(checkTrace(three, judged)).toMatchObject({ verdict: "accepted" });
      const { steps } = judged;
      expect(checkTrace(three, { ...judged, steps: steps.slice(1) }).verdict).toBe("rejected");
      const law = { ...judged, overlay: null, hypothetical: [] };
      expect(checkTrace(three, law).verdict).toBe("rejected");
    }
  });

  test("of lists and votes is refused where only numbers are known", () => {
    const body = { type: "GR", day: day("2026-03-18"), seats: 19 } as const;
    const prepared = prepareBody(body, { overlay });
    if (prepared.status !== "refused") throw new Error(prepared.status);
    expect(prepared.issues.map(({ path }) => path.join("."))).toEqual([
      "overlay.mergedLists",
      "overlay.listVotes",
      "overlay.listSeats",
    ]);
  });

  test("that changes nothing leaves the outcome as it is", () => {
    const same = completed(three, { overlay: { name: "nothing" } });
    const law = completed(three);
    expect(same).toEqual({ ...law, hypothetical: ["nothing"], overlay: { name: "nothing" } });
  });
});
