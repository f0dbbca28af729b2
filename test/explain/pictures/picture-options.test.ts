import { describe, expect, it } from "vitest";
import { voiceOf } from "../../../src/explain/language/voice.js";
import { dutch } from "../../../src/explain/languages/dutch.js";
import { hemicycle } from "../../../src/explain/pictures/hemicycle.js";
import { paintWith } from "../../../src/explain/pictures/paint.js";
import {
  residualSeatFrames,
  residualSeatRace,
} from "../../../src/explain/pictures/residual-seat-race.js";
import { type FlowingSeats, seatFlow } from "../../../src/explain/pictures/seat-flow.js";
import { seatsAgainstVotes } from "../../../src/explain/pictures/seats-against-votes.js";
import { house2025, montfoort2026, reuselDeMierden2022 } from "../real-elections.js";
import { determined } from "../told.js";
import { elementsOf } from "../well-formed.js";

const outcome = determined(montfoort2026);
const voice = voiceOf(dutch, montfoort2026);
const colours = [
  { list: 1, fill: "#123456" },
  { list: 3, fill: "#abcdef" },
];
const codesOf = (answer: unknown) =>
  (answer as { readonly issues?: readonly { readonly code: string }[] }).issues?.map(
    ({ code }) => code,
  );

describe("a half circle", () => {
  it("has the colours that were given, and of other lists those it has without", () => {
    const plain = hemicycle(outcome, voice);
    const { svg, narrow } = hemicycle(outcome, voice, { colours });
    for (const drawn of [svg, narrow]) {
      expect(drawn.match(/fill="#123456"/g)?.length).toBe(5 + 1);
      expect(drawn.match(/fill="#abcdef"/g)?.length).toBe(2 + 1);
      expect(drawn).not.toContain('fill="#1f4e8c"');
      expect(drawn).toContain('fill="#f2b134"');
    }
    expect(plain.svg).toContain('fill="#1f4e8c"');
  });

  it("has the lists from left to right as they were asked for, the others behind them", () => {
    const { description } = hemicycle(outcome, voice, { order: [3, 7] });
    const places = ["Inwonersbelangen", "ChristenUnie", "VVD", "CDA"].map((name) =>
      description.indexOf(name),
    );
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(0);
    expect(hemicycle(outcome, voice, { order: [] })).toEqual(hemicycle(outcome, voice));
    expect(description).not.toBe(hemicycle(outcome, voice).description);
  });

  it.each([
    [{ colours: [{ list: 1, fill: "red" }] }, ["malformed"]],
    [{ colours: [{ list: 1, fill: '#123456" onload="' }] }, ["malformed"]],
    [{ colours: [...colours, ...colours] }, ["duplicate", "duplicate"]],
    [{ order: [1, 1] }, ["duplicate"]],
    [{ order: [99] }, ["unknown-reference"]],
  ])("refuses %j", (options, codes) => {
    expect(codesOf(hemicycle(outcome, voice, options))).toEqual(codes);
  });
});

describe("colours that were given", () => {
  it("have the black or white that is read on them", () => {
    expect(paintWith("#000000").ink).toBe("#ffffff");
    expect(paintWith("#ffffff").ink).toBe("#000000");
    expect(paintWith("#1e1e1e").ink).toBe("#ffffff");
    expect(paintWith("#00ffa5").ink).toBe("#000000");
  });

  it("are in every picture of an outcome", () => {
    expect(seatsAgainstVotes(outcome, voice, { colours }).svg).toContain("#123456");
    expect(residualSeatRace(outcome, voice, { colours })?.svg).toContain("#123456");
    expect(codesOf(residualSeatRace(outcome, voice, { colours: [{ list: 1, fill: "" }] }))).toEqual(
      ["malformed"],
    );
  });
});

describe("the race as pictures that are played", () => {
  it.each([montfoort2026, reuselDeMierden2022, house2025])(
    "has one for each residual seat, all of one size, and ends with the whole race",
    (election) => {
      const own = determined(election);
      const speaks = voiceOf(dutch, election);
      const frames = residualSeatFrames(own, speaks);
      const residual = own.steps.filter(({ kind }) => kind === "residual-seat").length;
      expect(frames.length).toBe(residual);
      expect(frames.at(-1)).toEqual(residualSeatRace(own, speaks));
      const sizes = frames.map(({ svg, narrow }) =>
        [svg, narrow].map((one) => /viewBox="[^"]*"/.exec(one)?.[0]).join(),
      );
      expect(new Set(sizes).size).toBe(1);
      expect(new Set(frames.map(({ svg }) => svg)).size).toBe(residual);
      frames.forEach(({ description }, at) => {
        expect(description.split(", met ").length - 1).toBe(at + 1);
      });
    },
  );
});

describe("seats that flow between two results", () => {
  const flow = (parties: readonly FlowingSeats[]) =>
    seatFlow({ before: "2022", after: "2026", parties }, voice);
  const some = [
    { name: "VVD", before: 3, after: 2, fill: "#123456" },
    { name: "Lokaal <b>", before: 0, after: 2 },
    { name: "Weg", before: 1, after: 0 },
    { name: "Nooit", before: 0, after: 0 },
  ];

  it("are told in words, party by party, but for who had none in both", () => {
    expect(flow(some).title).toBe("De zetels van 2022 en van 2026");
    expect(flow(some).description).toBe(
      "Per partij: VVD van 3 naar 2 zetels, Lokaal <b> van 0 naar 2 zetels en Weg van 1 naar 0 zetels.",
    );
  });

  it("are drawn well-formed: what was kept as a band, what was lost or won to a point", () => {
    const { svg, narrow } = flow(some);
    for (const drawn of [svg, narrow]) {
      expect(elementsOf(drawn).filter(({ name }) => name === "path").length).toBe(1 + 1 + 1 + 1);
      expect(elementsOf(drawn).filter(({ name }) => name === "rect").length).toBe(2 + 1 + 1);
      expect(drawn).toContain("#123456");
      expect(drawn).not.toContain("<b>");
    }
  });

  it("are refused where they are no number of seats, or a colour is none", () => {
    expect(codesOf(flow([{ name: "a", before: -1, after: 1, fill: "x" }]))).toEqual([
      "too-small",
      "malformed",
    ]);
    expect(codesOf(flow([{ name: "a", before: 1, after: 1.5 }]))).toEqual(["not-an-integer"]);
    expect(flow([]).description).toBe("");
  });
});
