import { describe, expect, it } from "vitest";
import { calculate } from "../../playground/app/result/calculate.js";
import { ownCount } from "../../playground/app/result/own-count.js";
import { bounds } from "../../playground/app/state/bounds.js";
import {
  asNation,
  electionChosen,
  listAdded,
  listRemoved,
  numberTyped,
  voteMoved,
} from "../../playground/app/state/changes.js";
import { ownRows, ownRowsTaken } from "../../playground/app/state/own-rows.js";
import {
  ownVote,
  personAdded,
  personNamed,
  personRemoved,
} from "../../playground/app/state/own-vote.js";
import { readAddress } from "../../playground/app/state/read-address.js";
import { emptyState, type State } from "../../playground/app/state/state.js";
import { addressOf } from "../../playground/app/state/write-address.js";
import { firstCatalogue } from "./elections-held.js";

const begun = ownVote(emptyState("nl"));
const rows = `Lijst;Kandidaat;Stemmen
Eik;Anna;1.012
;"Bo ""de Boom""; junior";4
Beuk;Cas;8
;Dee;1
blanco;;2
ongeldig;1
kiezers;;1.028`;

function taken(text: string, state: State = begun): State {
  const read = ownRows(text, state.language);
  if (read.status === "refused") throw new Error(JSON.stringify(read.faults));
  return ownRowsTaken(state, read);
}

const counted = taken(rows);

describe("rows of a count that are pasted", () => {
  it("become lists with people, and what was blank and invalid", () => {
    expect(counted.lists.map(({ name, votes }) => [name, votes])).toEqual([
      ["Eik", 1_016],
      ["Beuk", 9],
    ]);
    expect(counted.lists[0]?.people).toEqual([
      { name: "Anna", votes: 1_012 },
      { name: 'Bo "de Boom"; junior', votes: 4 },
    ]);
    expect(counted.ballots).toEqual({ blank: 2, invalid: 1, admitted: 1_028 });
    expect([counted.type, counted.seats]).toEqual(["GR", 9]);
  });

  it("may be parted by tabs, and have votes of lists alone", () => {
    const own = taken("Oak\t1,200\r\nBeech\t7\r\nblank\t3", { ...begun, language: "en", seats: 5 });
    expect(own.lists.map(({ votes, people }) => [votes, people?.length])).toEqual([
      [1_200, 1],
      [7, 1],
    ]);
    expect([own.seats, own.ballots?.blank, own.ballots?.admitted]).toEqual([5, 3, null]);
  });

  it.each([
    ["a;b;c;d", { row: 1, because: "columns" }],
    ["alleen", { row: 1, because: "columns" }],
    [";Anna;3", { row: 1, because: "no-list" }],
    ["Eik;Anna;-3", { row: 1, because: "number", text: "-3", fault: { because: "negative" } }],
    ["Eik;Anna;3,5", { row: 1, because: "number", text: "3,5", fault: { because: "not-whole" } }],
    [
      "Eik;Anna;veel",
      { row: 1, because: "number", text: "veel", fault: { because: "not-a-number" } },
    ],
    ["Eik;Anna;3\n\nEik;Anna;4", { row: 3, because: "double", first: 1 }],
    ["Eik;3\nblanco;1\nblanco;1", { row: 3, because: "double", first: 2 }],
  ] as const)("%j is not taken: %j", (text, fault) => {
    expect(ownRows(text, "nl")).toEqual({ status: "refused", faults: [fault] });
  });

  it("with several mistakes name each of them, and nothing is taken when nothing is there", () => {
    const read = ownRows("Eik;x;1\nEik;y;-1\nEik;z;q\nEik;x;2", "nl");
    expect(read.status === "refused" && read.faults.map(({ row }) => row)).toEqual([2, 3, 4]);
    expect(ownRows("\n ; \n", "nl")).toEqual({
      status: "refused",
      faults: [{ row: 1, because: "no-list" }],
    });
  });

  it("are not taken when there are more people than the page has room for", () => {
    const many = Array.from({ length: bounds.people + 1 }, (_, at) => `Eik;${at};1`).join("\n");
    expect(ownRows(many, "nl")).toEqual({
      status: "refused",
      faults: [{ row: bounds.people + 1, because: "too-many-people" }],
    });
  });
});

describe("a vote of one's own", () => {
  it("elects people, by preference votes first", () => {
    const result = calculate(counted, "");
    if (result.status === "refused" || result.outcome.status !== "completed") throw new Error();
    expect(result.outcome.lists[0]?.elected.map(({ candidate, by }) => [candidate, by])).toEqual([
      ["1-1", "preference-votes"],
      ["1-2", "list-order"],
    ]);
  });

  it("is in its address wholly, drafts included", () => {
    const state = numberTyped(
      numberTyped(personNamed(counted, { list: 1, person: 0 }, "Ças & co"), "pile-0", "1.016"),
      "person-1-1",
      "x",
    );
    const read = readAddress(addressOf(state, firstCatalogue), "nl", firstCatalogue);
    if (read.status !== "completed") throw new Error(read.status);
    expect(read.faults).toEqual([]);
    expect(read.state).toEqual(state);
    expect(state.drafts).toEqual({ "person-1-1": "x" });
  });

  it.each([
    "b=1~2",
    "b=-1~2~3",
    'x=[["Eik",[]]]&b=0~0~',
    'x=[["Eik",[["A",-1]]]]&b=0~0~',
    'x=[["Eik",[["A",1]],-1]]&b=0~0~',
    'x=[["Eik",5]]&b=0~0~',
  ])("that is not whole in an address is not taken: %s", (address) => {
    const read = readAddress(`l=nl&${address}`, "nl", firstCatalogue);
    expect(read.status === "completed" && read.faults.length).toBeGreaterThan(0);
    expect(read.status === "completed" && read.state.ballots).toBe(null);
  });

  it("counts on a list what its people have, however it is typed", () => {
    const typed = numberTyped(numberTyped(begun, "person-0-0", "12"), "person-0-2", "3");
    expect(typed.lists[0]?.votes).toBe(15);
    expect(numberTyped(typed, "votes-0", "99")).toEqual(typed);
    expect(voteMoved(typed, 0, 1).lists[0]?.people?.[0]?.votes).toBe(13);
    expect(voteMoved(begun, 0, -1)).toBe(begun);
    const grown = personAdded(typed, 0);
    expect(grown.lists[0]?.people?.length).toBe(4);
    expect(personRemoved(personRemoved(grown, 0), 0).lists[0]?.votes).toBe(12);
    const least = personRemoved(personRemoved(typed, 0), 0);
    expect(personRemoved(least, 0)).toBe(least);
    expect(listAdded(typed).lists[3]?.people?.length).toBe(1);
  });

  it("moves what is wrong in its fields along when a list goes, and forgets itself for another election", () => {
    const wrong = numberTyped(numberTyped(counted, "person-1-0", "x"), "blank", "y");
    expect(listRemoved(wrong, 0).drafts).toEqual({ "person-0-0": "x", blank: "y" });
    expect(electionChosen(counted, "GR2026-Montfoort", firstCatalogue).ballots).toBe(null);
    const nation = asNation(counted);
    expect(nation.ballots).toBe(null);
    expect(nation.lists[0]).toEqual({ name: "Eik", votes: 1_016, candidates: null });
  });

  it("has a report that is right where everything fits, and findings where it does not", () => {
    const codes = (state: State) => ownCount(state)?.findings.map(({ code }) => code);
    expect(codes(counted)).toEqual([]);
    expect(ownCount(counted)?.total?.tally.votesCast).toBe(1_028);
    expect(codes(numberTyped(counted, "pile-0", "1.017"))).toContain("F.403");
    expect(ownCount(numberTyped(counted, "admitted", "1.027"))?.count.moreBallotsCounted).toBe(1);
    expect(ownCount(numberTyped(counted, "admitted", "1.029"))?.count.fewerBallotsCounted).toBe(1);
    expect(codes(numberTyped(counted, "blank", "500"))).not.toEqual([]);
  });

  it("does not take voters that nobody counted for as many as there are ballots", () => {
    const unknown = numberTyped(counted, "admitted", "");
    expect(ownCount(counted)?.isHeldAgainstVoters).toBe(true);
    expect(ownCount(unknown)?.isHeldAgainstVoters).toBe(false);
    expect(ownCount(emptyState("nl"))).toBe(null);
  });
});
