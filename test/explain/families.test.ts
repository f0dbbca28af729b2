import { test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { anyElection } from "../../src/conformance/generators/elections-of-every-kind.js";
import { voiceOf } from "../../src/explain/language/voice.js";
import { dutch } from "../../src/explain/languages/dutch.js";
import { english } from "../../src/explain/languages/english.js";
import { reportToMarkdown } from "../../src/explain/report/report-to-markdown.js";
import { seatReport } from "../../src/explain/report/seat-report.js";
import { explainMargin } from "../../src/explain/topics/explain-margin.js";
import { explainSteps } from "../../src/explain/topics/steps/explain-steps.js";
import { explainResidualSeat } from "../../src/explain/topics/why/explain-residual-seat.js";
import { hasCandidates } from "../../src/model/election/election.js";
import type { CandidateId } from "../../src/model/identifiers.js";
import { determineResult } from "../../src/seats/determine-result.js";
import { marginsOf } from "../../src/what-if/margins/margins.js";
import { votesForPreferenceSeat } from "../../src/what-if/margins/preference-seat.js";
import { propertyRuns } from "../property-runs.js";
import { electionOf } from "../seats/completed.js";
import { determined, languages } from "./told.js";

const few = { numRuns: Math.min(propertyRuns, 60) };

describe("a name", () => {
  const election = electionOf({
    type: "GR",
    day: "2026-03-18",
    seats: 19,
    groups: [
      { number: 1, name: "Lijst Van der Berg & Zn.", listVotes: 18 },
      { number: 2, name: "hart voor ons dorp", listVotes: 18 },
      { number: 3, listVotes: 20 },
      { number: 4, name: "Enkhuizen Vooruit!", listVotes: 20 },
      { number: 5, listVotes: 6 },
      { number: 6, listVotes: 10 },
    ],
  });

  it.each(languages)("is never changed, and its own stop is enough ($name)", (language) => {
    const outcome = determined(election);
    const voice = voiceOf(language, election);
    const texts = [
      ...explainSteps(outcome, voice),
      ...[1, 2].flatMap((number) => explainResidualSeat(outcome, number, voice)),
    ].map(({ text }) => text);
    for (const text of texts) {
      expect(text).not.toMatch(/\.\.|!\./);
      expect(text).not.toContain("Hart voor ons dorp");
    }
    expect(texts.join(" ")).toContain("hart voor ons dorp");
  });
});

describe("what waits for a lot", () => {
  test.prop([anyElection], few)("is not told as a finding", (election) => {
    const outcome = determineResult(election);
    if (outcome.status !== "lot-required" || outcome.question.scope.kind !== "election") return;
    if (outcome.steps.some(({ kind }) => kind === "list-exhaustion")) return;
    const { residualSeats, listExhaustion } = outcome.provisions;
    expect(residualSeats.state === "waiting" || outcome.question.kind === "absolute-majority").toBe(
      true,
    );
    expect(listExhaustion.state).not.toBe("not-needed");
    const text = reportToMarkdown(
      seatReport(outcome, election, voiceOf(dutch, election), { pictures: false }),
    );
    expect(text).not.toContain("Niemand kreeg meer zetels dan er kandidaten voor zijn.");
    expect(text).toContain("Zetels tot nu toe");
  });
});

describe("extra votes that would have elected a candidate", () => {
  test.prop([anyElection], few)("do so, and one fewer would not", (election) => {
    const outcome = determineResult(election);
    if (outcome.status !== "completed" || outcome.lots.length > 0) return;
    const [list] = election.groups[0]?.lists ?? [];
    if (list === undefined || !hasCandidates(list)) return;
    const isElectedWith = (candidate: CandidateId, more: number): boolean => {
      const [first = [], ...rows] = list.votes;
      const index = list.candidates.findIndex(({ id }) => id === candidate);
      const votes = [first.map((own, at) => (at === index ? own + more : own)), ...rows];
      const [group, ...groups] = election.groups;
      if (group === undefined) return false;
      const changed = electionOf({
        ...JSON.parse(JSON.stringify(election)),
        groups: [{ ...group, lists: [{ ...list, votes }, ...group.lists.slice(1)] }, ...groups].map(
          (one) => JSON.parse(JSON.stringify(one)),
        ),
      });
      const result = determineResult(changed, { readings: outcome.readings });
      return (
        result.status === "completed" &&
        result.lists.some(({ elected }) =>
          elected.some((one) => one.candidate === candidate && one.by === "preference-votes"),
        )
      );
    };
    for (const { id } of list.candidates.slice(0, 3)) {
      const more = votesForPreferenceSeat(election, outcome, id);
      if (more === null) continue;
      expect([id, more, isElectedWith(id, more)]).toEqual([id, more, true]);
      if (more > 1) expect([id, more, isElectedWith(id, more - 1)]).toEqual([id, more, false]);
    }
  });
});

describe("a margin", () => {
  it("says the seats after it, also where more than one is lost", () => {
    const election = electionOf({
      type: "PS",
      day: "2011-03-02",
      seats: 17,
      groups: [
        { number: 1, name: "A", votes: [8223] },
        { number: 2, name: "B", votes: [1, 3640, 1744, 3540, 0] },
      ],
    });
    const outcome = determined(election);
    if (outcome.status !== "completed") throw new Error("no lot is needed");
    const found = marginsOf(election, outcome);
    if (found.status === "refused") throw new Error("a sound election");
    expect(found.margins.map((one) => explainMargin(one, voiceOf(english, election)).text)).toEqual(
      [
        "A has no candidates for another seat. With 8,223 votes fewer, without a single vote left, A would have had no seat instead of 1.",
        "B has no candidates for another seat. With 8,925 votes fewer, without a single vote left, B would have had no seat instead of 5.",
      ],
    );
  });
});
