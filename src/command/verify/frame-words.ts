import type { VerificationFinding } from "../../verify/finding.js";

/** What stands around the sentences of a verification on a terminal. */
export interface FrameWords {
  readonly faults: string;
  readonly missing: string;
  readonly suppositions: string;
  readonly remarks: string;
  readonly inFile: (code: string, file: string) => string;
  readonly furtherFindings: (count: number) => string;
  readonly unread: (file: string) => string;
  readonly start: string;
  readonly read: (files: number, units: number) => string;
  readonly partial: (votes: number) => string;
  readonly published: (seats: number, votes: number) => string;
  readonly ofLaw: (seats: number, votes: number) => string;
  readonly votes: string;
  readonly seats: string;
  readonly preferred: (people: number) => string;
  readonly compared: string;
  readonly comparedWithNothing: string;
  readonly saidOnce: string;
  /** The option that says what a finding lacks, by its code. */
  readonly helps: Readonly<Partial<Record<VerificationFinding["code"], string>>>;
}

/** The words around a verification, by language. */
export const frameWords: Readonly<Record<"nl" | "en", FrameWords>> = {
  en: {
    faults: "Faults",
    missing: "Missing",
    suppositions: "Right if",
    remarks: "Remarks",
    inFile: (code, file) => `${code} in ${file}`,
    furtherFindings: (count) => `and ${count} more (--all)`,
    unread: (file) => `${file} could not be read:`,
    start: "start",
    read: (files, units) =>
      `${files} ${files === 1 ? "file" : "files"} read, ${units} ${units === 1 ? "unit" : "units"} added up`,
    partial: (votes) => `Partial, and no result: ${votes} votes on candidates are known`,
    published: (seats, votes) =>
      `Result as published: ${seats} seats, ${votes} votes on candidates`,
    ofLaw: (seats, votes) => `Result of the law: ${seats} seats, ${votes} votes on candidates`,
    votes: "votes",
    seats: "seats",
    preferred: (people) => `${people} on preference votes`,
    compared: "Compared between files, or with the law",
    comparedWithNothing: "Compared with nothing, for want of a file",
    saidOnce: "Said by one file alone, and so compared with nothing",
    helps: { "no-seats": "Say it, where there are nine: --seats 9" },
  },
  nl: {
    faults: "Fouten",
    missing: "Ontbreekt",
    suppositions: "Juist als",
    remarks: "Opmerkingen",
    inFile: (code, file) => `${code} in ${file}`,
    furtherFindings: (count) => `en nog ${count} (--all)`,
    unread: (file) => `${file} kon niet worden gelezen:`,
    start: "begin",
    read: (files, units) =>
      `${files} ${files === 1 ? "bestand" : "bestanden"} gelezen, ${units} ${units === 1 ? "eenheid" : "eenheden"} opgeteld`,
    partial: (votes) => `Gedeeltelijk, en geen uitslag: ${votes} stemmen op kandidaten zijn bekend`,
    published: (seats, votes) =>
      `Uitslag zoals gepubliceerd: ${seats} zetels, ${votes} stemmen op kandidaten`,
    ofLaw: (seats, votes) =>
      `Uitslag volgens de wet: ${seats} zetels, ${votes} stemmen op kandidaten`,
    votes: "stemmen",
    seats: "zetels",
    preferred: (people) => `${people} met voorkeurstemmen`,
    compared: "Vergeleken tussen bestanden, of met de wet",
    comparedWithNothing: "Met niets vergeleken, bij gebrek aan een bestand",
    saidOnce: "Door één bestand alleen gezegd, en dus met niets vergeleken",
    helps: { "no-seats": "Zeg het, waar het er negen zijn: --seats 9" },
  },
};
