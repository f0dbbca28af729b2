// Writes a page of all pictures: of the cases that are hard to draw, in both languages, on a light and
// on a dark ground. `npx tsx workshop/write-pictures.ts FILE`, to be looked at.
import { writeFileSync } from "node:fs";
import { voiceOf } from "../src/explain/language/voice.js";
import { dutch } from "../src/explain/languages/dutch.js";
import { english } from "../src/explain/languages/english.js";
import { hemicycle } from "../src/explain/pictures/hemicycle.js";
import { marginsPicture } from "../src/explain/pictures/margins-picture.js";
import { residualSeatRace } from "../src/explain/pictures/residual-seat-race.js";
import { seatsAgainstVotes } from "../src/explain/pictures/seats-against-votes.js";
import type { Election } from "../src/model/election/election.js";
import { parseElection } from "../src/model/election/parse-election.js";
import { determineResult } from "../src/seats/determine-result.js";
import { marginsOf } from "../src/what-if/margins/margins.js";

function council(
  seats: number,
  votes: readonly number[],
  nameOf = (number: number) => `Partij ${number}`,
  type: "GR" | "ER" | "TK" = "GR",
): Election {
  const parsed = parseElection({
    type,
    day: type === "GR" ? "2026-03-18" : type === "ER" ? "2023-03-15" : "2025-10-29",
    seats,
    groups: votes.map((listVotes, index) => ({
      number: index + 1,
      name: nameOf(index + 1),
      listVotes,
    })),
  });
  if (parsed.status === "refused") throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

const long = (number: number): string =>
  `Lokale Partij voor Rust, Ruimte en Regelmaat in de Dorpskern ${number}`;

const cases: Readonly<Record<string, Election>> = {
  "a council by remainders": council(9, [455, 225, 150, 70]),
  "remainders and then averages": council(5, [200, 175, 60, 60, 55], undefined, "ER"),
  "ten equal lists": council(19, Array<number>(10).fill(100)),
  "thirty lists": council(
    45,
    Array.from({ length: 30 }, (_, index) => Math.round(30_000 / (1 + index * 0.35))),
  ),
  "one party with all seats": council(9, [900]),
  "a lot to be drawn": council(9, [600, 600]),
  "long names that begin alike": council(9, [455, 225, 150, 70, 66], long),
  "a national election": council(
    150,
    [1_760_966, 1_352_163, 1_505_829, 39_408, 1_790_634, 279_916, 1_246_874, 199_585],
    undefined,
    "TK",
  ),
};

function picturesOf(election: Election, language: typeof dutch): string {
  const outcome = determineResult(election);
  if (outcome.status === "refused") throw new Error(JSON.stringify(outcome.issues));
  const voice = voiceOf(language, election);
  const found = outcome.status === "completed" ? marginsOf(election, outcome) : null;
  const pictures = [
    hemicycle(outcome, voice),
    residualSeatRace(outcome, voice),
    seatsAgainstVotes(outcome, voice),
    found?.status === "completed" ? marginsPicture(found, voice) : null,
  ];
  return pictures
    .flatMap((picture) =>
      picture === null
        ? []
        : [`<h3>${picture.title}</h3><div class="both">${picture.svg}${picture.narrow}</div>`],
    )
    .join("\n");
}

const page = Object.entries(cases).map(
  ([name, election]) =>
    `<h2>${name}</h2><div class="pair"><div>${picturesOf(election, dutch)}</div><div class="dark">${picturesOf(election, english)}</div></div>`,
);

const [file = "pictures.html"] = process.argv.slice(2);
writeFileSync(
  file,
  `<!doctype html><meta charset="utf-8"><title>All pictures</title>
<style>body{font:1rem system-ui;margin:0} .both{display:flex;align-items:flex-start;gap:2rem} .pair>div{padding:1rem} .dark{background:#14171c;color:#e8e6e3}</style>
${page.join("\n")}\n`,
);
