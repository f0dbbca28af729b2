import { voiceOf } from "../../src/explain/language/voice.js";
import { dutch } from "../../src/explain/languages/dutch.js";
import { english } from "../../src/explain/languages/english.js";
import { hemicycle } from "../../src/explain/pictures/hemicycle.js";
import type { Picture } from "../../src/explain/pictures/picture.js";
import { residualSeatRace } from "../../src/explain/pictures/residual-seat-race.js";
import { explainSteps } from "../../src/explain/topics/steps/explain-steps.js";
import { explainResidualSeat } from "../../src/explain/topics/why/explain-residual-seat.js";
import { parseElection } from "../../src/model/election/parse-election.js";
import { determineResult } from "../../src/seats/determine-result.js";

const reuselDeMierden: readonly (readonly [name: string, votes: number])[] = [
  ["Samenwerking Reusel-De Mierden", 2571],
  ["CDA", 977],
  ["VVD", 567],
  ["PvdA", 536],
  ["D66", 453],
];

/** A picture in both layouts: the style shows the one that there is room for. */
function figureOf(picture: Picture | null): string {
  if (picture === null) return "";
  return `<figure><div class="wide">${picture.svg}</div><div class="narrow">${picture.narrow}</div></figure>`;
}

/** Reusel-De Mierden 2022 in pictures and words; the words are a language. */
export function generate(language: string): string {
  const parsed = parseElection({
    type: "GR",
    day: "2022-03-16",
    area: "Reusel-De Mierden",
    seats: 15,
    groups: reuselDeMierden.map(([name, listVotes], index) => ({
      number: index + 1,
      name,
      listVotes,
    })),
  });
  if (parsed.status === "refused") throw new Error("a real council is accepted");
  const outcome = determineResult(parsed.value);
  if (outcome.status === "refused") throw new Error("a real council has a result");
  const voice = voiceOf(language === "nl" ? dutch : english, parsed.value);
  const why = explainResidualSeat(outcome, 3, voice).map(({ text }) => text);
  const steps = explainSteps(outcome, voice).map(({ text }, index) => `${index + 1}. ${text}`);
  return [
    figureOf(hemicycle(outcome, voice)),
    steps.join("\n"),
    figureOf(residualSeatRace(outcome, voice)),
    `> ${why.join(" ")}`,
  ].join("\n\n");
}
