import type { ArticleReference } from "../../../model/article.js";
import type { Naming } from "../../language/language.js";

const months = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
];

const ordinals = ["eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste"];

function law(name: string | undefined): string {
  if (name === undefined) return "van de Kieswet";
  return name === "Kieswet before 1989" ? "volgens de Kieswet van vóór 1989" : `van het ${name}`;
}

function article(reference: ArticleReference): string {
  const ordinal = ordinals[(reference.paragraph ?? 0) - 1];
  const paragraph =
    reference.paragraph === undefined ? "" : `, ${ordinal ?? `${reference.paragraph}e`} lid,`;
  return /^[A-Z][a-z]? ?\d|^\d/.test(reference.article)
    ? `artikel ${reference.article}${paragraph} ${law(reference.law)}`
    : law(reference.law).replace("volgens de", "de");
}

function enumeration(items: readonly string[]): string {
  const last = items[items.length - 1] ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} en ${last}`;
}

/** How things are called in Dutch. */
export const dutchNaming: Naming = {
  list: (number) => `lijst ${number}`,
  listInDistrict: (group, district) =>
    /^\d+$/.test(district) ? `${group} in kieskring ${district}` : `${group} in ${district}`,
  combination: (id) => `lijstencombinatie ${id}`,
  candidate: (position, list) => `kandidaat ${position} van ${list}`,
  electionTypes: {
    TK: "Tweede Kamer",
    EK: "Eerste Kamer",
    EP: "Europees Parlement",
    PS: "provinciale staten",
    AB: "algemeen bestuur van het waterschap",
    GR: "gemeenteraad",
    ER: "eilandsraad",
    KC: "kiescollege",
    KCNI: "kiescollege niet-ingezetenen",
  },
  day: (year, month, date) => `${date} ${months[month - 1] ?? month} ${year}`,
  article,
  enumeration,
  rounded: (decimals) => `afgerond ${decimals}`,
};
