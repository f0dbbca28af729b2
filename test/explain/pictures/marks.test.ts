import { test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  anyElection,
  listVotesElection,
} from "../../../src/conformance/generators/elections-of-every-kind.js";
import { voiceOf } from "../../../src/explain/language/voice.js";
import { dutch } from "../../../src/explain/languages/dutch.js";
import { hemicycleDrawing } from "../../../src/explain/pictures/hemicycle.js";
import { type Layout, narrowLayout, wideLayout } from "../../../src/explain/pictures/layout.js";
import { marginsDrawing } from "../../../src/explain/pictures/margins-picture.js";
import {
  type Dot,
  type Drawing,
  type Label,
  smallestText,
  textWidth,
} from "../../../src/explain/pictures/marks.js";
import { paintOf, paletteOfOutcome } from "../../../src/explain/pictures/paint.js";
import { raceDrawing } from "../../../src/explain/pictures/residual-seat-race.js";
import { sharesDrawing } from "../../../src/explain/pictures/seats-against-votes.js";
import type { Election } from "../../../src/model/election/election.js";
import { parseElection } from "../../../src/model/election/parse-election.js";
import type { Determined } from "../../../src/model/outcome/determined.js";
import { determineResult } from "../../../src/seats/determine-result.js";
import { marginsOf } from "../../../src/what-if/margins/margins.js";
import { propertyRuns } from "../../property-runs.js";
import { house2025 } from "../real-elections.js";
import { languages } from "../told.js";

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOfLabel({ text, x, y, anchor, size, bold }: Label): Box {
  const width = textWidth(text, size, bold);
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2 };
}

function boxOfDot({ x, y, radius }: Dot): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

/** What is wrong with a drawing: marks that hide or cut each other, letters too small. */
function faultsOf({ width, height, marks }: Drawing): readonly string[] {
  const labels = marks.filter((mark) => mark.mark === "label");
  const dots = marks.filter((mark) => mark.mark === "dot");
  const bars = marks.filter((mark) => mark.mark === "bar");
  const boxes = [
    ...labels.map((one) => ({ name: one.text, box: boxOfLabel(one) })),
    ...dots.map((one) => ({ name: `dot ${one.contestant}`, box: boxOfDot(one) })),
    ...bars.map(({ x, y, width: wide, height: high, contestant }) => ({
      name: `bar ${contestant}`,
      box: { left: x, right: x + wide, top: y, bottom: y + high },
    })),
  ];
  const faults: string[] = [];
  for (const { name, box } of boxes) {
    if (box.left < 0 || box.right > width || box.top < -1 || box.bottom > height + 1) {
      faults.push(`${name} is cut`);
    }
  }
  boxes.forEach(({ name, box }, index) => {
    for (const other of boxes.slice(index + 1)) {
      const bothDots = name.startsWith("dot ") && other.name.startsWith("dot ");
      if (!bothDots && overlap(box, other.box)) faults.push(`${name} lies over ${other.name}`);
    }
  });
  dots.forEach((one, index) => {
    for (const other of dots.slice(index + 1)) {
      if (Math.hypot(one.x - other.x, one.y - other.y) < one.radius + other.radius - 0.01) {
        faults.push(`dot ${other.contestant} hides dot ${one.contestant}`);
      }
    }
  });
  for (const { text, size } of labels) if (size < smallestText) faults.push(`${text} is small`);
  for (const { text, radius } of dots) {
    const size = radius * (text.length > 2 ? 0.8 : 1.05);
    if (text !== "" && size < 8.5) faults.push(`${text} in a dot is small`);
  }
  return faults;
}

function drawingsOf(
  election: Election,
  outcome: Determined,
  index = 0,
  layout: Layout = wideLayout,
): readonly Drawing[] {
  const voice = voiceOf(languages[index] ?? dutch, election);
  const race = raceDrawing(outcome, voice, layout);
  return [
    hemicycleDrawing(outcome, voice, layout),
    sharesDrawing(outcome, voice, layout),
    ...(race === null ? [] : [race]),
  ];
}

const layouts = [wideLayout, narrowLayout];

/** Every colour in which a list is drawn, in all pictures of an outcome. */
function coloursOf(drawings: readonly Drawing[]): ReadonlyMap<string, ReadonlySet<string>> {
  const colours = new Map<string, Set<string>>();
  for (const { marks } of drawings) {
    for (const mark of marks) {
      if (!("paint" in mark) || mark.paint === null || mark.contestant === null) continue;
      const own = colours.get(mark.contestant) ?? new Set();
      colours.set(mark.contestant, own.add(mark.paint.fill));
    }
  }
  return colours;
}

const elections = { anyElection, listVotes: listVotesElection("GR", "TK", "ER", "PS") };
const numRuns = Math.min(propertyRuns, 150);

describe.each(Object.entries(elections))("pictures of %s", (_, arbitrary) => {
  test.prop([arbitrary], { numRuns })(
    "hide nothing, cut nothing, and give a list the same colour everywhere",
    (election) => {
      const outcome = determineResult(election);
      if (outcome.status === "refused") return;
      languages.forEach((_language, index) => {
        const drawings = layouts.flatMap((layout) => drawingsOf(election, outcome, index, layout));
        expect(drawings.flatMap(faultsOf)).toEqual([]);
        for (const [list, colours] of coloursOf(drawings))
          expect([list, colours.size]).toEqual([list, 1]);
      });
    },
  );

  test.prop([arbitrary], { numRuns })(
    "of the race draw the winner of each round last, coloured, and say how many are left out",
    (election) => {
      const outcome = determineResult(election);
      if (outcome.status === "refused") return;
      const race = raceDrawing(outcome, voiceOf(dutch, election));
      const averages = outcome.steps.filter(
        (step) =>
          step.kind === "residual-seat" &&
          step.scope.kind === "election" &&
          step.method === "highest-average",
      );
      const dots = race?.marks.filter((mark) => mark.mark === "dot") ?? [];
      const winners = dots
        .filter(({ paint }) => paint !== null)
        .map(({ contestant }) => contestant);
      expect(winners).toEqual(averages.map((step) => "awarded" in step && step.awarded));
      const notes = race?.marks.flatMap((mark) => {
        const [, count] =
          mark.mark === "label" ? (/^nog (\d+), niet hoger$/.exec(mark.text) ?? []) : [];
        return count === undefined ? [] : [Number(count)];
      });
      const taking = averages.map(
        (step) =>
          "compared" in step && step.compared.filter(({ excluded }) => excluded === null).length,
      );
      const drawn = dots.length + (notes ?? []).reduce((sum, count) => sum + count, 0);
      expect(drawn).toBe(taking.reduce<number>((sum, count) => sum + Number(count), 0));
    },
  );
});

function councilOf(votes: readonly number[], name: (index: number) => string, seats = 19) {
  const parsed = parseElection({
    type: "GR",
    day: "2026-03-18",
    seats,
    groups: votes.map((listVotes, index) => ({
      number: index + 1,
      name: name(index),
      listVotes,
    })),
  });
  if (parsed.status === "refused") throw new Error("a sound election");
  return parsed.value;
}

const hard = {
  "ten equal lists": councilOf(Array(10).fill(100), (index) => `Lijst ${index + 1}`),
  "thirty lists": councilOf(
    Array.from({ length: 30 }, (_, index) => Math.round(30_000 / (1 + index * 0.35))),
    (index) => `Partij ${index + 1}`,
    45,
  ),
  "one party with all seats": councilOf([900], () => "Algemeen Belang"),
  "long names that begin alike": councilOf(
    [455, 225, 150, 70, 66],
    (index) => `Lokale Partij voor Rust, Ruimte en Regelmaat in de Dorpskern ${index + 1}`,
    9,
  ),
  "three lists close together": councilOf([66_213, 66_213, 66_212], (index) => `P${index}`),
  "the House of Representatives": house2025,
};

describe.each(Object.entries(hard))("pictures of %s", (_, election) => {
  it("hide nothing, cut nothing and keep lists apart by number", () => {
    const outcome = determineResult(election);
    if (outcome.status === "refused") throw new Error("a sound election");
    languages.forEach((language, index) => {
      const drawings = layouts.flatMap((layout) => drawingsOf(election, outcome, index, layout));
      const voice = voiceOf(language, election);
      if (outcome.status === "completed") {
        const found = marginsOf(election, outcome);
        if (found.status === "completed") {
          drawings.push(...layouts.map((layout) => marginsDrawing(found, voice, layout)));
        }
      }
      for (const drawing of drawings) {
        expect(faultsOf(drawing)).toEqual([]);
        const names = drawing.marks.flatMap((mark) =>
          mark.mark === "label" && mark.whole !== null ? [mark.text] : [],
        );
        expect(new Set(names).size).toBe(names.length);
      }
    });
  });
});

describe("a narrow layout", () => {
  it("says and shows what the wide one does, in 320, with letters as large", () => {
    for (const election of Object.values(hard)) {
      const outcome = determineResult(election);
      if (outcome.status === "refused") throw new Error("a sound election");
      languages.forEach((_language, index) => {
        const wide = drawingsOf(election, outcome, index);
        const narrow = drawingsOf(election, outcome, index, narrowLayout);
        narrow.forEach((drawing, at) => {
          const { title, description, marks = [] } = wide[at] ?? {};
          expect([drawing.width, drawing.title, drawing.description]).toEqual([
            320,
            title,
            description,
          ]);
          const counted = (all: Drawing["marks"], kind: string) =>
            all.filter(({ mark }) => mark === kind).length;
          for (const kind of ["dot", "bar"]) {
            expect(counted(drawing.marks, kind)).toBe(counted(marks, kind));
          }
        });
      });
    }
  });
});

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe("colours", () => {
  it("stand out from both grounds, by themselves or by the edge that every mark has", () => {
    for (const [ground, edge] of [
      ["#ffffff", "#1b1b1b"],
      ["#14171c", "#e8e6e3"],
    ] as const) {
      expect(contrast(ground, edge)).toBeGreaterThanOrEqual(4.5);
      for (let index = 0; index < 12; index++) {
        const { fill } = paintOf(index);
        const best = Math.max(contrast(fill, ground), contrast(edge, ground));
        expect(best, fill).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it("of a combination are those of its first list", () => {
    const parsed = parseElection({
      type: "TK",
      day: "2012-09-12",
      seats: 25,
      groups: [300, 250, 200, 120, 80].map((listVotes, index) => ({
        number: index + 1,
        listVotes,
      })),
      combinations: [{ id: "A", groups: [2, 3] }],
    });
    if (parsed.status === "refused") throw new Error("a sound election");
    const outcome = determineResult(parsed.value);
    if (outcome.status === "refused") throw new Error("a sound election");
    const palette = paletteOfOutcome(outcome);
    expect(palette("A")).toBe(palette("2"));
    expect(palette("3")).not.toBe(palette("2"));
  });
});
