import type { ElectionSet } from "../../playground/app/elections/catalogue.js";
import type { KnownElection } from "../../playground/app/elections/known-election.js";
import { readElections } from "../../playground/app/elections/read-elections.js";
import { smallestMajorities } from "../../playground/app/result/majorities.js";
import { fromFivePercent } from "../../playground/app/result/other-systems.js";
import { ofHundred, proportionality } from "../../playground/app/result/proportionality.js";
import { electionTexts } from "../../playground/official-elections.js";
import { type Voice, voiceOf } from "../../src/explain/language/voice.js";
import { dutch } from "../../src/explain/languages/dutch.js";
import { english } from "../../src/explain/languages/english.js";
import { explainLot } from "../../src/explain/topics/explain-lot.js";
import { explainResidualSeat } from "../../src/explain/topics/why/explain-residual-seat.js";
import { parseElection } from "../../src/model/election/parse-election.js";
import { type Determined, residualSeatsOfElection } from "../../src/model/outcome/determined.js";
import { determineResult } from "../../src/seats/determine-result.js";

const texts = electionTexts();

interface Held {
  readonly known: KnownElection;
  readonly outcome: Determined;
  readonly voice: Voice;
}

function calculated(known: KnownElection, votes: readonly number[]) {
  const parsed = parseElection({
    type: known.type,
    day: known.day,
    area: known.area,
    seats: known.seats,
    groups: known.lists.map(({ name }, index) => ({
      number: index + 1,
      name,
      listVotes: votes[index],
    })),
  });
  if (parsed.status === "refused") throw new Error(`${known.id} is accepted`);
  const outcome = determineResult(parsed.value);
  if (outcome.status === "refused") throw new Error(`${known.id} has a result`);
  return { election: parsed.value, outcome };
}

function held(set: ElectionSet, id: string, language: string): Held {
  const known = readElections(texts[set]).find((one) => one.id === id);
  if (known === undefined) throw new Error(`there is no ${id}`);
  const { election, outcome } = calculated(
    known,
    known.lists.map(({ votes }) => votes),
  );
  return { known, outcome, voice: voiceOf(language === "nl" ? dutch : english, election) };
}

/** The lists for which one vote more moves a seat, and from whom to whom it then goes. */
function oneVote({ known, outcome, voice }: Held) {
  if (outcome.status !== "completed") throw new Error("there is a result");
  const named = (index: number) => voice.say.group(index + 1);
  const moved = known.lists.flatMap((_, index) => {
    const again = calculated(
      known,
      known.lists.map(({ votes }, at) => (at === index ? votes + 1 : votes)),
    ).outcome;
    if (again.status !== "completed") return [];
    const more = again.groups.map(({ seats }, at) => seats - (outcome.groups[at]?.seats ?? 0));
    const to = more.findIndex((difference) => difference > 0);
    const from = more.findIndex((difference) => difference < 0);
    return to < 0 ? [] : [{ index, way: `${named(from)} → ${named(to)}` }];
  });
  return {
    count: moved.length,
    lists: voice.say.enumeration(moved.map(({ index }) => named(index))),
    ways: voice.say.enumeration([...new Set(moved.map(({ way }) => way))]),
  };
}

function lastSeat({ outcome, voice }: Held): string {
  const last = residualSeatsOfElection(outcome).length;
  return explainResidualSeat(outcome, last, voice)
    .map(({ text }) => text)
    .join(" ");
}

function lot({ outcome, voice }: Held): string {
  if (outcome.status !== "lot-required") throw new Error("there is a lot");
  return explainLot(outcome.question, outcome.election.day, voice).text;
}

/** Lists that have no seat with a threshold of five per cent, and had one. */
function below({ known, voice }: Held): string {
  const { seats } = fromFivePercent(
    known.lists.map(({ votes }) => votes),
    known.seats,
  );
  const out = known.lists.flatMap((list, index) =>
    list.seats > 0 && seats[index] === 0 ? [voice.say.group(index + 1)] : [],
  );
  return voice.say.enumeration(out);
}

function gallagher({ known, voice }: Held): string {
  const found = proportionality(known.lists);
  return found === null ? "" : `${voice.say.decimal(ofHundred(found.gallagher))}%`;
}

function coalition({ known, voice }: Held): string {
  const lists = known.lists.map(({ seats }, index) => ({ list: index + 1, seats }));
  const first = smallestMajorities(lists, known.seats, 1).found[0];
  if (first === undefined) return "";
  return `${voice.say.enumeration(first.lists.map(voice.say.group))} (${first.seats})`;
}

/** The answers to the questions of the lesson, worked out when the page is made; the words are a language. */
export function generate(language: string): string {
  const montfoort = held("councils", "GR2026-Montfoort", language);
  const roermond = held("councils", "GR2026-Roermond", language);
  const house = held("house", "TK2025", language);
  const { count, lists, ways } = oneVote(montfoort);
  const answers =
    language === "nl"
      ? [
          `Bij ${count} van de ${montfoort.known.lists.length} lijsten verschuift één stem meer een zetel (${ways}): ${lists}.`,
          lastSeat(house),
          lot(roermond),
          `Zonder zetel blijven dan: ${below(house)}.`,
          `Gallagher is ${gallagher(house)} voor de Tweede Kamer van 2025 en ${gallagher(montfoort)} voor Montfoort. In een kleine raad is een zetel meer waard, en dus kan de uitslag minder precies zijn.`,
          `Met zo weinig mogelijk lijsten, en daarvan de grootste: ${coalition(house)}.`,
        ]
      : [
          `For ${count} of the ${montfoort.known.lists.length} lists one vote more moves a seat (${ways}): ${lists}.`,
          lastSeat(house),
          lot(roermond),
          `Left without a seat then: ${below(house)}.`,
          `Gallagher is ${gallagher(house)} for the House of 2025 and ${gallagher(montfoort)} for Montfoort. In a small council a seat weighs more, and so the result can be less exact.`,
          `With as few lists as can be, and of these the largest: ${coalition(house)}.`,
        ];
  return answers.map((answer, index) => `${index + 1}. ${answer}`).join("\n");
}
