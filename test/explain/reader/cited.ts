import type { LawReference } from "../../../src/explain/language/sentence.js";
import type { ArticleReference } from "../../../src/model/article.js";
import type { Code } from "./read-numbers.js";

/** What a text cites, and what it must: articles in the text of a day. */
export interface Rests {
  readonly references: readonly LawReference[];
  readonly on: readonly ArticleReference[];
  readonly day: string;
}

const paragraphs = ["eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste"];

/** Laws as each language calls them. */
const laws: Readonly<Record<string, Readonly<Record<Code, string>>>> = {
  Kieswet: { nl: "de Kieswet", en: "Electoral Act" },
  "Kieswet before 1989": { nl: "de Kieswet van vóór 1989", en: "Electoral Act before 1989" },
  Grondwet: { nl: "de Grondwet", en: "Constitution" },
  "Grondwet before 1956": { nl: "de Grondwet van vóór 1956", en: "Constitution before 1956" },
  "Algemene termijnenwet": {
    nl: "de Algemene termijnenwet",
    en: "General Extension of Time Limits Act",
  },
  "Wet algemene regels herindeling": {
    nl: "de Wet algemene regels herindeling",
    en: "Municipal Redivision (General Rules) Act",
  },
  Kiesbesluit: { nl: "het Kiesbesluit", en: "Electoral Decree" },
  "Tijdelijke experimentenwet nieuwe stembiljetten": {
    nl: "de Tijdelijke experimentenwet nieuwe stembiljetten",
    en: "New Ballot Papers (Temporary Experiments) Act",
  },
  Gemeentewet: { nl: "de Gemeentewet", en: "Municipalities Act" },
  Provinciewet: { nl: "de Provinciewet", en: "Provinces Act" },
  Waterschapswet: { nl: "de Waterschapswet", en: "Water Authorities Act" },
  Waterschapsbesluit: { nl: "het Waterschapsbesluit", en: "Water Authorities Decree" },
  WolBES: {
    nl: "de Wet openbare lichamen Bonaire, Sint Eustatius en Saba",
    en: "Act on the Public Entities Bonaire, Sint Eustatius and Saba",
  },
  "Wet kiescollege niet-ingezetenen": {
    nl: "de Wet kiescollege niet-ingezetenen",
    en: "Act on the Electoral College of Non-Residents",
  },
  "Decisions of the European Union": {
    nl: "besluiten van de Europese Unie",
    en: "decisions of the European Union",
  },
};

/** An article as a language cites it. */
export function articleIn(reference: ArticleReference, code: Code): string {
  const { article, paragraph, law = "Kieswet" } = reference;
  const of = laws[law]?.[code] ?? `unknown: ${law}`;
  if (!/\d/.test(article)) return of;
  if (code === "nl") {
    const place =
      paragraph === undefined ? "" : `, ${paragraphs[paragraph - 1] ?? `${paragraph}e`} lid,`;
    return `artikel ${article}${place} van ${of}`;
  }
  return `article ${article}${paragraph === undefined ? "" : `, paragraph ${paragraph}`}, ${of}`;
}

/** What is wrong with what a text cites. */
export function wronglyCited({ references, on, day }: Rests, code: Code): readonly string[] {
  const cited = references.map(({ text }) => text);
  const due = on.map((one) => articleIn(one, code));
  if (cited.join("; ") !== due.join("; "))
    return [`it cites ${cited.join("; ")} and not ${due.join("; ")}`];
  return references.flatMap(({ link }, index) => {
    const { law, article = "" } = on[index] ?? {};
    if (law !== undefined || day < "2002-03-07")
      return link === null || link.includes(day) ? [] : [`${link} is of another day`];
    const isOfDay = link?.includes(`/BWBR0004627/${day}/`) === true;
    const at = /^P (?:[5-9]|1\d)/.test(article) ? `Artikel${article.replace(" ", "")}` : "";
    return isOfDay && link.endsWith(at) ? [] : [`${link} is not ${article} on ${day}`];
  });
}
