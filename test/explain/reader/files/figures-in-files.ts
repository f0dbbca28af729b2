import type { VerificationFinding } from "../../../../src/verify/finding.js";

type Files = Readonly<Record<string, string>>;
type Figures = ReadonlyMap<string, number>;

const reasons: Readonly<Record<string, string>> = {
  "geldige stempassen": "pollCards",
  "geldige volmachtbewijzen": "proxyCertificates",
  "geldige kiezerspassen": "voterCards",
  "toegelaten kiezers": "admittedVoters",
  "meer getelde stembiljetten": "moreBallotsCounted",
  "minder getelde stembiljetten": "fewerBallotsCounted",
  ongeldig: "invalidVotes",
  blanco: "blankVotes",
};

/** The figures of one body in a count file, by the names that findings give them. */
function figuresOfBody(text: string): Figures {
  const figures = new Map<string, number>();
  let list = "";
  let place = 0;
  for (const [selection] of text.matchAll(/<Selection>.*?<\/Selection>/gs)) {
    const own = /<AffiliationIdentifier Id="(\d+)"/.exec(selection)?.[1];
    if (own !== undefined) [list, place] = [own, 0];
    else place += 1;
    const votes = Number(/<ValidVotes>(\d+)</.exec(selection)?.[1]);
    figures.set(`lists.${list}.${own === undefined ? `candidateVotes.${place}` : "votes"}`, votes);
  }
  const only = (name: string): number => Number(new RegExp(`<${name}>(\\d+)<`).exec(text)?.[1]);
  figures.set("eligibleVoters", only("Cast"));
  figures.set("votesOnCandidates", only("TotalCounted"));
  for (const [, reason = "", figure] of text.matchAll(/ReasonCode="([^"]*)">(\d+)</g)) {
    const name = reasons[reason];
    if (name !== undefined) figures.set(name, Number(figure));
  }
  return figures;
}

/** The bodies in a count file by their ids; the total goes by none. */
function bodiesIn(text: string): ReadonlyMap<string, Figures> {
  const total = /<TotalVotes>(.*?)<\/TotalVotes>/s.exec(text)?.[1];
  const units = [...text.matchAll(/<ReportingUnitVotes>(.*?)<\/ReportingUnitVotes>/gs)];
  return new Map([
    ...(total === undefined ? [] : [["", figuresOfBody(total)] as const]),
    ...units.map(([, unit = ""]) => {
      const id = /<ReportingUnitIdentifier Id="([^"]*)"/.exec(unit)?.[1] ?? "?";
      return [id, figuresOfBody(unit)] as const;
    }),
  ]);
}

/** The parts that a figure must be the sum of, by what is added up. */
function partsOf(code: string, what: string, unit: string, bodies: ReadonlyMap<string, Figures>) {
  const own = [...(bodies.get(unit) ?? [])];
  if (code === "units-do-not-add-up") {
    return [...bodies].filter(([id]) => id !== "").map(([, figures]) => figures.get(what) ?? 0);
  }
  const list = /^lists\.(\d+)\.votes$/.exec(what)?.[1];
  const isPart = (name: string): boolean =>
    code === "candidates-do-not-add-up" && list !== undefined
      ? name.startsWith(`lists.${list}.candidateVotes.`)
      : /^lists\.\d+\.votes$/.test(name);
  return own.filter(([name]) => isPart(name)).map(([, figure]) => figure);
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Fields whose values stand in the files letter for letter. */
const literal = [
  ...["election-name", "category", "subcategory", "domain", "domain-number", "election-day"],
  ...["nomination-day", "list-name", "registered-name", "initials", "first-name", "prefix"],
  ...["last-name", "gender", "residence", "country", "unit-name"],
];

/** What a finding says that the text of the files contradicts. */
export function faultsOfFinding(finding: VerificationFinding, files: Files): readonly string[] {
  const faults: string[] = [];
  const must = (holds: boolean, what: string): void => {
    if (!holds) faults.push(`${finding.code}: ${what}: ${JSON.stringify(finding)}`);
  };
  const bodies = bodiesIn(files[finding.file] ?? "");
  switch (finding.code) {
    case "candidates-do-not-add-up":
    case "lists-do-not-add-up":
    case "units-do-not-add-up": {
      const { code, unit, what, stated, sum } = finding;
      const parts = partsOf(code, what, unit, bodies);
      must(bodies.get(unit)?.get(what) === stated, "stated");
      must(parts.reduce((all, one) => all + one, 0) === sum && stated !== sum, "sum");
      break;
    }
    case "files-differ": {
      const { unit, what, figure, figureAbove, above } = finding;
      // A list that a file does not have brings nothing to a figure.
      const own = bodies.get(unit) ?? bodies.get("");
      must((own?.get(what) ?? 0) === figure, "figure");
      const other = bodiesIn(files[above] ?? "").get(unit);
      must((other?.get(what) ?? 0) === figureAbove, "figure above");
      must(figure !== figureAbove, "they are the same");
      break;
    }
    case "field-differs": {
      const { field, file, actual, expected } = finding;
      // What stands in no other file is not told as if it did.
      if (["votes", "ranking", "place"].includes(field) && finding.list !== undefined) {
        must(finding.with === null || finding.with === file, "compared with another file");
      }
      must(finding.with === null || finding.with in files, "compared with no file");
      if (!literal.includes(field)) break;
      must(actual === "" || (files[file] ?? "").includes(escaped(actual)), "actual");
      const source = files[finding.with ?? ""] ?? "";
      must(finding.with === null || source.includes(escaped(expected)), "expected");
      must(actual !== expected, "they are the same");
      break;
    }
    case "seats-differ": {
      const lists = (files[finding.file] ?? "").split(/<AffiliationIdentifier Id="/);
      const own = lists.find((text) => text.startsWith(`${finding.list}"`)) ?? "";
      must([...own.matchAll(/<Candidate>/g)].length === Number(finding.actual), "seats");
      must(finding.expected !== finding.actual, "they are the same");
      break;
    }
    default:
      break;
  }
  return faults;
}
