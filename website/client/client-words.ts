import type { ExampleEnd } from "./example-run.js";

/** What the scripts of a page say. */
export interface ClientWords {
  readonly copy: string;
  readonly copied: string;
  readonly darkTheme: string;
  readonly search: string;
  readonly searchIn: string;
  readonly close: string;
  /** How many places were found, and how many of them are in the other language. */
  readonly found: (places: number, elsewhere: number) => string;
  /** What stands beside a place in the other language. */
  readonly elsewhere: string;
  readonly notThere: string;
  /** What stands with an example that can be changed. */
  readonly change: string;
  readonly example: string;
  readonly hint: string;
  readonly run: string;
  readonly restore: string;
  readonly running: string;
  readonly printed: string;
  readonly noEngine: string;
  readonly ended: (end: ExampleEnd) => string;
  /** Why another one cannot be. */
  readonly lacks: (doors: string) => string;
}

const english: ClientWords = {
  copy: "Copy",
  copied: "Copied",
  darkTheme: "Dark theme",
  search: "Search",
  searchIn: "Search the guides and the reference",
  close: "Close",
  found: (places, elsewhere) =>
    `${places === 1 ? "1 place" : `${places} places`}${elsewhere === 0 ? "" : `, ${elsewhere} in Dutch`}`,
  elsewhere: "in Dutch",
  notThere: "The file that is searched is not there. Keep the whole folder.",
  change: "Change and run",
  example: "The example, in JavaScript",
  hint: "It runs in this page, and nothing is sent. Ctrl+Enter runs it.",
  run: "Run",
  restore: "Back to the example",
  running: "Running …",
  printed: "What it prints",
  noEngine: "The script that runs examples is not there, or this browser starts no workers.",
  ended: (end) => {
    switch (end.end) {
      case "ended":
        return "It ran to its end.";
      case "too-slow":
        return "It was stopped: it took more than three seconds.";
      case "too-much":
        return "It was stopped: it printed more than a thousand lines.";
      case "threw":
        return `It stopped. ${end.text}`;
      case "unreadable":
        return `It cannot be read, at line ${end.line}. ${end.text}`;
      case "lacks":
        return `The script of this page does not have ${end.door}.`;
    }
  },
  lacks: (doors) =>
    `To change this example, copy it: the script of this page does not have ${doors}.`,
};

const dutch: ClientWords = {
  copy: "Kopieer",
  copied: "Gekopieerd",
  darkTheme: "Donker thema",
  search: "Zoeken",
  searchIn: "Zoek op deze site",
  close: "Sluiten",
  found: (places, elsewhere) =>
    `${places === 1 ? "1 plaats" : `${places} plaatsen`}${elsewhere === 0 ? "" : `, waarvan ${elsewhere} in het Engels`}`,
  elsewhere: "in het Engels",
  notThere: "Het bestand waarin wordt gezocht is er niet. Bewaar de hele map.",
  change: "Verander en voer uit",
  example: "Het voorbeeld, in JavaScript",
  hint: "Het draait op deze bladzijde, en er wordt niets verstuurd. Ctrl+Enter voert het uit.",
  run: "Voer uit",
  restore: "Terug naar het voorbeeld",
  running: "Bezig …",
  printed: "Wat het geeft",
  noEngine: "Het script dat voorbeelden uitvoert is er niet, of deze browser start geen workers.",
  ended: (end) => {
    switch (end.end) {
      case "ended":
        return "Het is tot het einde uitgevoerd.";
      case "too-slow":
        return "Het is gestopt: het duurde langer dan drie seconden.";
      case "too-much":
        return "Het is gestopt: het gaf meer dan duizend regels.";
      case "threw":
        return `Het hield op. ${end.text}`;
      case "unreadable":
        return `Het is niet te lezen, bij regel ${end.line}. ${end.text}`;
      case "lacks":
        return `Het script van deze bladzijde heeft ${end.door} niet.`;
    }
  },
  lacks: (doors) =>
    `Kopieer dit voorbeeld om het te veranderen: het script van deze bladzijde heeft ${doors} niet.`,
};

/** The words for a page in this language. */
export function clientWords(language: string): ClientWords {
  return language === "nl" ? dutch : english;
}
