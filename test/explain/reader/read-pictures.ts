import type { Picture } from "../../../src/explain/pictures/picture.js";
import type { Election } from "../../../src/model/election/election.js";
import type { Fraction } from "../../../src/model/fraction.js";
import { type Determined, fullSeatsOfElection } from "../../../src/model/outcome/determined.js";
import type {
  ListMargin,
  NoSuchSeat,
  VotesForASeat,
} from "../../../src/what-if/margins/margins.js";
import type { Called } from "./called.js";
import { enumerated, wrongShare, wrongVotes } from "./compare-claims.js";
import { faultsOfBars } from "./read-bars.js";
import { type Code, numberPattern } from "./read-numbers.js";
import { calledSeats } from "./read-tables.js";

/** A part of a description: how it is said, and what is wrong with what it holds. */
interface Part {
  readonly form: string;
  readonly wrong: (found: readonly string[]) => string | null;
}

const votesForm = `(${numberPattern} [a-z ]*?(?:stemmen|stem|votes|vote)(?: per (?:zetel|seat))?)`;
const shareForm = String.raw`([\d.,]+%)`;

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** What is wrong with parts one after another between words of the language. */
function wrongParts(
  text: string,
  before: string,
  parts: readonly Part[],
  after: string,
  code: Code,
): readonly string[] {
  const whole = `^${escaped(before)}${enumerated(
    parts.map(({ form }) => form),
    code,
  )}${after}$`;
  const found = new RegExp(whole, "u").exec(text);
  if (found === null) return [`not understood: ${text}`];
  let from = 1;
  return parts.flatMap(({ form, wrong }) => {
    const holes = new RegExp(`${form}|`, "u").exec("")?.length ?? 1;
    const own = found.slice(from, from + holes - 1);
    from += holes - 1;
    const fault = wrong(own);
    return fault === null ? [] : [`${fault}: ${text}`];
  });
}

const words = {
  nl: {
    halfCircle: (seats: number) =>
      seats === 1 ? "De enige zetel in een halve cirkel" : `De ${seats} zetels in een halve cirkel`,
    leftToRight: "Elke stip is een zetel met het nummer van de lijst. Van links naar rechts: ",
    seats: (seats: number) => `${seats} ${seats === 1 ? "zetel" : "zetels"}`,
    empty: (seats: number) =>
      seats === 1 ? "Eén zetel is niet toegewezen." : `${seats} zetels zijn niet toegewezen.`,
    without: (lists: number) =>
      lists === 1 ? "Eén lijst heeft geen zetel." : `${lists} lijsten hebben geen zetel.`,
    race: {
      averages: "De strijd om de restzetels: gemiddelden per ronde",
      remainders: "De strijd om de restzetels: overschotten",
      both: "De strijd om de restzetels: overschotten en daarna gemiddelden",
    },
    with: "met",
    shares: "Aandeel in de stemmen en in de zetels",
    perList: "Per lijst: ",
    share: (name: string) =>
      `${name} met ${shareForm} van de stemmen en ${shareForm} van de zetels`,
    margins: "Hoeveel stemmen een zetel hadden gescheeld",
    marginsOf: "Per lijst, als de rest gelijk was gebleven: ",
    fewer: `zetelverlies met ${votesForm} minder`,
    more: `zetelwinst met ${votesForm} meer`,
    unknown: { fewer: "zetelverlies niet uitgerekend", more: "zetelwinst niet uitgerekend" },
    none: "geen enkel aantal stemmen",
  },
  en: {
    halfCircle: (seats: number) =>
      seats === 1 ? "The one seat in a half circle" : `The ${seats} seats in a half circle`,
    leftToRight: "Each dot is a seat with the number of its list. From left to right: ",
    seats: (seats: number) => `${seats} ${seats === 1 ? "seat" : "seats"}`,
    empty: (seats: number) =>
      seats === 1 ? "One seat is not assigned." : `${seats} seats are not assigned.`,
    without: (lists: number) =>
      lists === 1 ? "One list has no seat." : `${lists} lists have no seat.`,
    race: {
      averages: "The race for the residual seats: averages, round by round",
      remainders: "The race for the residual seats: remainders",
      both: "The race for the residual seats: remainders, and then averages",
    },
    with: "with",
    shares: "Share of the votes and of the seats",
    perList: "Of each list: ",
    share: (name: string) => `${name} with ${shareForm} of the votes and ${shareForm} of the seats`,
    margins: "How many votes would have made the difference of a seat",
    marginsOf: "For each list, all else equal: ",
    fewer: `a loss with ${votesForm} fewer`,
    more: `a gain with ${votesForm} more`,
    unknown: { fewer: "a loss not calculated", more: "a gain not calculated" },
    none: "no number of votes",
  },
} as const;

interface Standing {
  readonly key: string;
  readonly votes: number;
  readonly seats: number;
}

/** Who has what: lists in the end, or lists and combinations so far. */
function standings(outcome: Determined): readonly Standing[] {
  if (outcome.status === "completed") {
    return outcome.groups.map(({ group, votes, seats }) => ({ key: String(group), votes, seats }));
  }
  const inElection = outcome.steps.filter(
    (step) => "scope" in step && step.scope.kind === "election",
  );
  return (fullSeatsOfElection(outcome)?.contestants ?? []).map(
    ({ contestant, votes, seats }, index) => ({
      key: contestant,
      votes,
      seats: inElection.reduce(
        (now, step) => ("after" in step ? (step.after[index] ?? now) : now),
        seats,
      ),
    }),
  );
}

function wrongTitle({ title }: Picture, due: string): readonly string[] {
  return title === due ? [] : [`${title} is not ${due}`];
}

/** What is untrue in the text of the half circle. */
export function faultsOfHemicycle(
  picture: Picture,
  outcome: Determined,
  called: Called,
): readonly string[] {
  const word = words[called.code];
  const all = standings(outcome);
  const parties = all.filter(({ seats }) => seats > 0);
  const open = outcome.election.seats - all.reduce((sum, { seats }) => sum + seats, 0);
  const lists = enumerated(
    parties.map(({ key, seats }) => `${called.contestant(key)}: ${word.seats(seats)}`),
    called.code,
  );
  const due = [
    ...(parties.length === 0 ? [] : [`${word.leftToRight}${lists}.`.replace(/([.!?…])\.$/, "$1")]),
    ...(open === 0 ? [] : [word.empty(open)]),
    ...(parties.length === all.length ? [] : [word.without(all.length - parties.length)]),
  ].join(" ");
  const circles = picture.svg.match(/<circle /g)?.length ?? 0;
  return [
    ...wrongTitle(picture, word.halfCircle(outcome.election.seats)),
    ...(picture.description === due ? [] : [`${picture.description} is not ${due}`]),
    ...(circles === outcome.election.seats + parties.length ? [] : [`${circles} circles`]),
  ];
}

/** What is untrue in the text of the race for the residual seats; null: there is no such picture. */
export function faultsOfRace(
  picture: Picture | null,
  outcome: Determined,
  called: Called,
): readonly string[] {
  const seats = calledSeats(outcome, called.code);
  if (picture === null) return seats.length === 0 ? [] : ["there is no picture of the race"];
  const word = words[called.code];
  const methods = new Set(seats.map(({ step }) => step.method));
  const title =
    methods.size === 2 ? "both" : methods.has("highest-average") ? "averages" : "remainders";
  const parts = seats.map(
    ({ label, step }): Part => ({
      form: `${label}: ${escaped(called.contestant(step.awarded))}, ${word.with} ${votesForm}`,
      wrong: ([found = ""]) =>
        wrongVotes(
          found,
          { votes: step.value, perSeat: step.method === "highest-average" },
          called,
        ),
    }),
  );
  return [
    ...wrongTitle(picture, word.race[title]),
    ...faultsOfBars(picture, outcome, called),
    ...wrongParts(picture.description, "", parts, String.raw`\.`, called.code),
  ];
}

/** What is untrue in the text of the shares of votes and seats. */
export function faultsOfShares(
  picture: Picture,
  outcome: Determined,
  called: Called,
): readonly string[] {
  const word = words[called.code];
  const all = outcome.election.seats;
  const open = all - standings(outcome).reduce((sum, { seats }) => sum + seats, 0);
  const note = open === 0 ? "" : escaped(` ${word.empty(open)}`);
  const parts = standings(outcome).map(
    ({ key, votes, seats }): Part => ({
      form: word.share(escaped(called.contestant(key))),
      wrong: ([ofVotes = "", ofSeats = ""]) =>
        wrongShare(
          ofVotes,
          { numerator: votes, denominator: Math.max(outcome.votes, 1) } as Fraction,
          called.code,
        ) ?? wrongShare(ofSeats, { numerator: seats, denominator: all } as Fraction, called.code),
    }),
  );
  return [
    ...wrongTitle(picture, word.shares),
    ...wrongParts(picture.description, word.perList, parts, `\\.${note}`, called.code),
  ];
}

/** What is untrue in the text of the margins. */
export function faultsOfMargins(
  picture: Picture,
  margins: readonly ListMargin[],
  called: Called,
): readonly string[] {
  const word = words[called.code];
  const parts = margins.map(({ group, lastSeat, nextSeat }): Part => {
    const sides = [...side("fewer", lastSeat), ...side("more", nextSeat)];
    const said =
      sides.length === 0
        ? word.none
        : enumerated(
            sides.map(({ form }) => form),
            called.code,
          );
    const numbers = sides.flatMap(({ votes }) => (votes === null ? [] : [votes]));
    return {
      form: `${escaped(called.group(group))}: ${said}`,
      wrong: (found) =>
        numbers
          .map((votes, index) => wrongVotes(found[index] ?? "", { votes }, called))
          .find((fault) => fault !== null) ?? null,
    };
  });
  return [
    ...wrongTitle(picture, word.margins),
    ...wrongParts(picture.description, word.marginsOf, parts, String.raw`\.`, called.code),
  ];

  function side(way: "fewer" | "more", found: VotesForASeat | NoSuchSeat) {
    if (found.votes !== null) return [{ form: word[way], votes: found.votes }];
    return found.because.startsWith("too-many") ? [{ form: word.unknown[way], votes: null }] : [];
  }
}

/** Texts of a picture that are neither a name, a number nor known words of it. */
export function strangeTexts(
  picture: Picture,
  election: Election,
  called: Called,
): readonly string[] {
  const names = [
    ...election.groups.map(({ number }) => called.group(number)),
    ...election.combinations.map(({ id }) => called.contestant(id)),
  ];
  const known = called.code === "nl" ? knownTexts.nl : knownTexts.en;
  const texts = [
    ...picture.svg.matchAll(/<text [^>]*>(?:<title>[^<]*<\/title>)?([^<]*)<\/text>/g),
  ].map(([, text = ""]) =>
    text
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&#39;", "'")
      .replaceAll("&apos;", "'")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&"),
  );
  return texts.filter((text) => {
    const bare = text.replace(/^\d+\. /, "").replace(/…$/, "");
    const isName = names.some(
      (name) =>
        name === bare ||
        (bare !== text && name.startsWith(bare)) ||
        (text.endsWith("…") && name.startsWith(bare)),
    );
    return !isName && !election.combinations.some(({ id }) => id === text) && !known.test(text);
  });
}

const figure = String.raw`[\d.,]+(?: [\d.,]+\/[\d.,]+|\/[\d.,]+)?`;
const knownTexts = {
  nl: new RegExp(
    `^(?:${figure}%?|[\\d.,]+%? van de (?:stemmen|zetels)|\\d+ zetels?|(?:Restzetel|Vrijgekomen zetel) \\d+|Eén zetel is niet toegewezen\\.|\\d+ zetels zijn niet toegewezen\\.|(?:Eén lijst heeft|\\d+ lijsten hebben) geen zetel\\.|Stemmen over na de volle zetels|Gemiddelden per ronde; de winnaar is gekleurd|stemmen per zetel|de schaal begint bij [\\d.,]+, niet bij 0|nog \\d+, niet hoger|← stemmen minder tot zetelverlies|stemmen meer tot volgende zetel →|elke lijn: [\\d.]+ keer zoveel stemmen|${figure} · .+)$`,
    "u",
  ),
  en: new RegExp(
    `^(?:${figure}%?|[\\d.,]+%? of the (?:votes|seats)|\\d+ seats?|(?:Residual seat|Freed seat) \\d+|One seat is not assigned\\.|\\d+ seats are not assigned\\.|(?:One list has|\\d+ lists have) no seat\\.|Votes left after the full seats|Averages, round by round; the winner is coloured|votes per seat|the scale begins at [\\d.,]+, not at 0|(?:one more, not higher|\\d+ more, none higher)|← votes fewer for a seat lost|votes more for the next seat →|each line: [\\d,]+ times as many votes|${figure} · .+)$`,
    "u",
  ),
};
