/**
 * Recomputes real elections from the votes on their lists: the seats beside the official ones, and
 * every residual seat with the article that orders it and the fraction that decided it.
 *
 * `npm run example`; the exit status is 1 when a seat differs.
 */
import { type Determined, dutch, english, explainSteps, voiceOf } from "../src/explain/index.js";
import { determineResult, type Election, parseElection, type Step } from "../src/index.js";
import { type KnownElection, knownElection, knownElections } from "./known-election.js";

const language = process.argv.includes("--nl") ? dutch : english;
const moved = new Set<Step["kind"]>(["residual-seat", "absolute-majority", "list-exhaustion"]);

function articleOf({ article: { article, paragraph } }: Step): string {
  return paragraph === undefined ? article : `${article} (${paragraph})`;
}

function seatsBesideOfficial(known: KnownElection, election: Election, seats: readonly number[]) {
  const width = Math.max(...election.groups.map(({ name = "" }) => name.length));
  return election.groups.map(({ number, name = "" }, index) => {
    const official = known.officialSeats[index];
    const verdict = seats[index] === official ? "" : "   DIFFERS";
    const computed = String(seats[index]).padStart(3);
    return `${String(number).padStart(3)}  ${name.padEnd(width)}  ${computed}  ${String(official).padStart(8)}${verdict}`;
  });
}

function residualSeats(election: Election, outcome: Determined): readonly string[] {
  const sentences = explainSteps(outcome, voiceOf(language, election));
  return outcome.steps.flatMap((step, index) => {
    if (!moved.has(step.kind)) return [];
    const compared =
      step.kind === "residual-seat" ? ` ${step.value.numerator}/${step.value.denominator}` : "";
    return [`  ${articleOf(step).padEnd(8)}${compared.padEnd(14)} ${sentences[index]?.text ?? ""}`];
  });
}

function recompute(known: KnownElection): boolean {
  const parsed = parseElection(known.input);
  if (parsed.status === "refused") throw new Error(JSON.stringify(parsed.issues));
  const outcome = determineResult(parsed.value);
  if (outcome.status !== "completed") throw new Error(`${known.title}: ${outcome.status}`);
  const seats = outcome.groups.map((group) => group.seats);
  const agrees = seats.every((value, index) => value === known.officialSeats[index]);
  console.log(`\n${known.title}\n${"=".repeat(known.title.length)}`);
  console.log(`Rules ${outcome.rules}; ${outcome.votes} votes, ${outcome.election.seats} seats.\n`);
  console.log("     list, computed seats, official seats");
  console.log(seatsBesideOfficial(known, parsed.value, seats).join("\n"));
  console.log(`\n${residualSeats(parsed.value, outcome).join("\n")}`);
  console.log(`\n${agrees ? "Every seat is the official one." : "NOT the official result."}`);
  return agrees;
}

const verdicts = knownElections.map((name) => recompute(knownElection(name)));
const agreeing = verdicts.filter((agrees) => agrees).length;
console.log(`\n${agreeing} of ${verdicts.length} elections as officially determined.`);
process.exitCode = agreeing === verdicts.length ? 0 : 1;
