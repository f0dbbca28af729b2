import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { voiceOf } from "../../../src/explain/language/voice.js";
import { dutch } from "../../../src/explain/languages/dutch.js";
import { hemicycle } from "../../../src/explain/pictures/hemicycle.js";
import { marginsPicture } from "../../../src/explain/pictures/margins-picture.js";
import { paintOf } from "../../../src/explain/pictures/paint.js";
import type { Picture } from "../../../src/explain/pictures/picture.js";
import { residualSeatRace } from "../../../src/explain/pictures/residual-seat-race.js";
import { seating } from "../../../src/explain/pictures/seating.js";
import { seatsAgainstVotes } from "../../../src/explain/pictures/seats-against-votes.js";
import { explainMargin } from "../../../src/explain/topics/explain-margin.js";
import { determineResult } from "../../../src/seats/determine-result.js";
import { type ListMargin, marginsOf } from "../../../src/what-if/margins/margins.js";
import { propertyRuns } from "../../property-runs.js";
import { anyElection } from "../arbitrary-election.js";
import { enkhuizen2022, house2025, roermond2026, saba2019 } from "../real-elections.js";
import { determined } from "../told.js";
import { elementsOf } from "../well-formed.js";

function sound({ svg, title, description }: Picture): void {
  const elements = elementsOf(svg);
  expect(elements.slice(0, 3).map(({ name }) => name)).toEqual(["svg", "title", "desc"]);
  expect(elements[0]?.attributes["role"]).toBe("img");
  expect(svg).not.toMatch(/undefined|NaN|Infinity|style=/);
  expect(title).not.toBe("");
  expect(description).toMatch(/\.$/);
}

const circles = (svg: string) => elementsOf(svg).filter(({ name }) => name === "circle").length;

describe("pictures", () => {
  test.prop([anyElection], { numRuns: Math.min(propertyRuns, 200) })(
    "of any election are well-formed, titled and described",
    (election) => {
      const outcome = determineResult(election);
      if (outcome.status === "refused") return;
      const voice = voiceOf(dutch, election);
      sound(hemicycle(outcome, voice));
      sound(seatsAgainstVotes(outcome, voice));
      const race = residualSeatRace(outcome, voice);
      if (race !== null) sound(race);
    },
  );

  it("a half circle has a circle for every seat and one for every list in the legend", () => {
    const outcome = determined(house2025);
    if (outcome.status !== "completed") throw new Error("no lot is needed");
    const lists = outcome.groups.filter(({ seats }) => seats > 0).length;
    expect(circles(hemicycle(outcome, voiceOf(dutch, house2025)).svg)).toBe(150 + lists);
  });

  it("a seat that waits for a lot is an open circle", () => {
    const { svg, description } = hemicycle(determined(roermond2026), voiceOf(dutch, roermond2026));
    expect(elementsOf(svg).filter(({ attributes }) => attributes["fill"] === "none")).toHaveLength(
      1,
    );
    expect(description).toContain("Eén zetel is niet toegewezen.");
  });

  it("the race says who gets each residual seat, for what, in order", () => {
    const race = residualSeatRace(determined(saba2019), voiceOf(dutch, saba2019));
    expect(race?.description).toBe(
      "Restzetel 1: WIPM, met 187 1/5 (187,20) stemmen en Restzetel 2: WIPM, met 777/5 = 155,40 stemmen per zetel.",
    );
  });

  it("the race shows remainders and then averages where the law has both", () => {
    const race = residualSeatRace(determined(saba2019), voiceOf(dutch, saba2019));
    const names = elementsOf(race?.svg ?? "").map(({ name }) => name);
    expect(names.filter((name) => name === "rect")).toHaveLength(3);
    expect(names.filter((name) => name === "circle")).toHaveLength(3);
  });

  it("margins are told for every list", () => {
    const outcome = determined(enkhuizen2022);
    if (outcome.status !== "completed") throw new Error("no lot is needed");
    const found = marginsOf(enkhuizen2022, outcome);
    if (found.status === "refused") throw new Error("a sound election");
    const voice = voiceOf(dutch, enkhuizen2022);
    const picture = marginsPicture(found, voice);
    sound(picture);
    for (const margin of found.margins) {
      const { nextSeat, lastSeat } = margin;
      const { text } = explainMargin(margin, voice);
      for (const one of [nextSeat, lastSeat]) {
        if (one.votes !== null) expect(text).toContain(`Met ${voice.say.number(one.votes)} st`);
      }
    }
    expect(explainMargin(found.margins[3] as ListMargin, voice).text).toMatch(
      /^Blanco \(Segerius, C.H.\) heeft geen kandidaten voor nog een zetel\. Met \d+ stemmen minder was/,
    );
  });
});

describe("the seats of a half circle", () => {
  test.prop([fc.integer({ min: 1, max: 150 })], { numRuns: 50 })(
    "are all there, inside the circle, and do not touch",
    (seats) => {
      const { chairs, chairRadius } = seating(seats);
      const farthest = Math.max(...chairs.map(({ x, y }) => Math.hypot(x, y)));
      const nearest = chairs.flatMap((one, index) =>
        chairs.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
      );
      expect(chairs).toHaveLength(seats);
      expect(farthest).toBeLessThanOrEqual(1.000001);
      expect(Math.min(...nearest, 2)).toBeGreaterThan(2 * chairRadius);
    },
  );
});

function luminance(colour: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red, green, blue] = parts.map((part) =>
    part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

it("the numbers on coloured seats can be read: a contrast of at least 4.5 to 1", () => {
  for (let index = 0; index < 24; index += 1) {
    const { fill, ink } = paintOf(index);
    const [light, dark] = [luminance(fill), luminance(ink)].sort((a, b) => b - a) as [
      number,
      number,
    ];
    expect((light + 0.05) / (dark + 0.05), fill).toBeGreaterThanOrEqual(4.5);
  }
});
