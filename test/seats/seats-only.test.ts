import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  electionOfHistory,
  listVotesElection,
  oneListPerGroup,
} from "../../src/conformance/generators/elections-of-every-kind.js";
import { day } from "../../src/model/day.js";
import type { Election } from "../../src/model/election/election.js";
import type { Preset } from "../../src/model/outcome/readings.js";
import { caseOf } from "../../src/seats/case.js";
import { type PreparedBody, prepareBody } from "../../src/seats/seats-only.js";
import { propertyRuns } from "../property-runs.js";
import { completed } from "./completed.js";

function prepared(...parameters: Parameters<typeof prepareBody>): PreparedBody {
  const body = prepareBody(...parameters);
  if (body.status === "refused") throw new Error(JSON.stringify(body.issues));
  return body.value;
}

/** The seats of an election, every tie drawn for its first options. */
function seatsOnly(election: Election, preset: Preset) {
  const given = caseOf(election, { preset });
  if (given.status === "refused") throw new Error(JSON.stringify(given.issues));
  const lists = given.value.numbers.map(({ number, votes, candidates }) => {
    return { number, votes, candidates };
  });
  const body = prepared(election, { preset });
  const drawn: (readonly number[])[] = [];
  for (;;) {
    const divided = body.divide([...lists].reverse(), drawn);
    if (divided.status === "completed") return { ...divided, lots: drawn.length };
    if (divided.status === "refused") throw new Error(JSON.stringify(divided.issues));
    drawn.push(divided.question.between.slice(0, divided.question.draws));
  }
}

const elections = fc
  .oneof(oneListPerGroup, listVotesElection("GR", "TK", "PS", "KC", "KCNI"), electionOfHistory)
  .filter(({ combinations, groups }) => {
    const votes = groups.flatMap(({ lists }) =>
      lists.flatMap((list) => ("listVotes" in list ? list.listVotes : list.votes.flat())),
    );
    return combinations.length === 0 && votes.some((figure) => figure > 0);
  });

describe("seats alone", () => {
  test.prop([elections, fc.constantFrom<Preset>("default", "abacus", "osv2020", "text")], {
    numRuns: propertyRuns,
  })("are those of the whole determination", (election, preset) => {
    const outcome = completed(election, { preset });
    const { seats, lots } = seatsOnly(election, preset);
    expect(seats).toEqual(outcome.groups.map(({ group, seats }) => ({ number: group, seats })));
    const ofPeople = outcome.lots.filter(({ question }) => question.scope.kind === "group");
    expect(lots).toBe(outcome.lots.length - ofPeople.length);
  });

  const council = { type: "GR", day: day("2026-03-18"), seats: 19 } as const;

  it("say a tie with its article and whom it is between", () => {
    const equal = [
      { number: 4, votes: 100 },
      { number: 2, votes: 100 },
    ];
    expect(prepared(council).divide(equal)).toEqual({
      status: "lot-required",
      question: {
        article: { article: "P 7", paragraph: 1 },
        between: [2, 4],
        draws: 1,
        drawnOption: "receives-a-seat",
      },
    });
    expect(prepared(council).divide(equal, [[4]])).toEqual({
      status: "completed",
      seats: [
        { number: 2, seats: 9 },
        { number: 4, seats: 10 },
      ],
      unassigned: 0,
    });
  });

  it("leave seats empty for which no list has a candidate", () => {
    const body = prepared(council, { overlay: { name: "three", seats: 3 } });
    expect(body.seats).toBe(3);
    expect(body.divide([{ number: 1, votes: 9, candidates: 2 }])).toEqual({
      status: "completed",
      seats: [{ number: 1, seats: 2 }],
      unassigned: 1,
    });
  });

  it.each([
    ["more lists than the lot draws", [[2, 4]], "wrong-length"],
    ["a list that is not in the tie", [[7]], "lot-option-unknown"],
    ["nobody", [[]], "wrong-length"],
    ["a lot that nobody asked for", [[4], [2]], "lot-not-asked"],
  ])("are refused when what was drawn does not fit: %s", (_, drawn, code) => {
    const equal = [
      { number: 4, votes: 100 },
      { number: 2, votes: 100 },
    ];
    expect(prepared(council).divide(equal, drawn)).toMatchObject({
      status: "refused",
      issues: [{ code }],
    });
  });

  it("are refused without votes under the reading that has no result then", () => {
    const body = prepared(council, { readings: { noVotes: "refused" } });
    expect(body.divide([{ number: 1, votes: 0 }])).toMatchObject({
      status: "refused",
      issues: [{ path: ["groups"], code: "no-votes" }],
    });
  });

  it("are refused on a day without rules", () => {
    expect(prepareBody({ ...council, day: day("1900-01-01") })).toMatchObject({
      status: "refused",
      issues: [{ path: ["day"], code: "no-rules-on-day" }],
    });
  });
});
