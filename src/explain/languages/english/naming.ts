import type { ArticleReference } from "../../../model/article.js";
import type { Naming } from "../../language/language.js";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

function law(name: string | undefined): string {
  if (name === undefined) return "Electoral Act";
  return name === "Kieswet before 1989" ? "Electoral Act before 1989" : name;
}

function article(reference: ArticleReference): string {
  const paragraph = reference.paragraph === undefined ? "" : `, paragraph ${reference.paragraph}`;
  return /^[A-Z][a-z]? ?\d|^\d/.test(reference.article)
    ? `article ${reference.article}${paragraph}, ${law(reference.law)}`
    : law(reference.law);
}

function enumeration(items: readonly string[]): string {
  const last = items[items.length - 1] ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

/** How things are called in English. */
export const englishNaming: Naming = {
  list: (number) => `list ${number}`,
  listInDistrict: (group, district) =>
    /^\d+$/.test(district) ? `${group} in district ${district}` : `${group} in ${district}`,
  combination: (id) => `list combination ${id}`,
  candidate: (position, list) => `candidate ${position} on ${list}`,
  electionTypes: {
    TK: "House of Representatives",
    EK: "Senate",
    EP: "European Parliament",
    PS: "provincial council",
    AB: "water authority",
    GR: "municipal council",
    ER: "island council",
    KC: "electoral college",
    KCNI: "electoral college of non-residents",
  },
  day: (year, month, date) => `${date} ${months[month - 1] ?? month} ${year}`,
  article,
  enumeration,
  rounded: (decimals) => `rounded ${decimals}`,
};
