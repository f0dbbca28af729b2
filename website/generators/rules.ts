import { firstDayOf, type RuleSubject, rulesOfBodies } from "../../src/law/rule-set.js";
import type { Provision } from "../../src/law/timeline/provision.js";
import type { ArticleReference } from "../../src/model/article.js";
import { type ElectionType, electionTypes } from "../../src/model/election/election-type.js";
import type { Fraction } from "../../src/model/fraction.js";

const bodies: Readonly<Record<ElectionType, string>> = {
  TK: "House of Representatives (Tweede Kamer)",
  EK: "Senate (Eerste Kamer)",
  EP: "European Parliament",
  PS: "Provincial council (provinciale staten)",
  AB: "Water authority (algemeen bestuur van een waterschap)",
  GR: "Municipal council (gemeenteraad)",
  ER: "Island council (eilandsraad)",
  KC: "Electoral college, Caribbean Netherlands",
  KCNI: "Electoral college, non-residents",
};

const subjects: readonly (readonly [RuleSubject, string])[] = [
  ["residualSeats", "residual seats"],
  ["absoluteMajority", "absolute majority"],
  ["listExhaustion", "list exhaustion"],
  ["listCombinations", "list combinations"],
  ["preferenceThreshold", "preference threshold"],
  ["ranking", "ranking"],
];

const cited = ({ article, paragraph, law }: ArticleReference): string =>
  `${law === undefined ? "" : `${law}, `}${article}${paragraph === undefined ? "" : ` (${paragraph})`}`;

const share = ({ numerator, denominator }: Fraction): string =>
  numerator === denominator ? "the quota" : `${numerator}/${denominator} of the quota`;

/** The value of a provision in a few words. */
function said(value: unknown): string {
  if (value === null) return "not known here";
  if (typeof value === "string") return value.replaceAll("-", " ");
  if (Array.isArray(value) && value.every((entry) => "below" in entry)) {
    return value
      .map(
        ({ below, value: inner }) => (below === null ? "" : `below ${below} seats: `) + said(inner),
      )
      .join("; otherwise ");
  }
  if (Array.isArray(value)) return value.map(phase).join(", then ");
  if (typeof value !== "object") return String(value);
  if ("whenSeats" in value) {
    return value.whenSeats === "none" ? "no such rule" : `seats ${said(value.whenSeats)}`;
  }
  if ("test" in value && "share" in value) {
    const own = "article" in value ? ` (${cited(value.article as ArticleReference)})` : "";
    return `${value.test} ${share(value.share as Fraction)}${own}`;
  }
  if ("listsWithoutSeats" in value) {
    return value.listsWithoutSeats ? "every list" : "lists with a seat";
  }
  return "";
}

function phase(value: {
  method: string;
  oncePerContestant: boolean;
  takesPart: { share: Fraction; measure: string; side: string } | null;
}): string {
  const method = value.method === "highest-average" ? "highest averages" : "largest remainders";
  const once = value.oncePerContestant ? ", one each" : "";
  if (value.takesPart === null) return method + once;
  const { share: part, measure, side } = value.takesPart;
  return `${method}${once}, ${measure.replaceAll("-", " ")} ${side.replace("-", " ")} ${share(part)}`;
}

/** The rules of every body through time: what, from when, by which article, how sure. */
export function generate(): string {
  return electionTypes
    .map((type) => {
      const rows = subjects.flatMap(([subject, name]) =>
        (rulesOfBodies[type][subject] as readonly Provision<unknown>[]).map((provision) => {
          const period = `${provision.from} – ${provision.until ?? "today"}`;
          const note = provision.note === undefined ? "" : `; ${provision.note}`;
          return `| ${name} | ${period} | ${said(provision.value)} | ${cited(provision.article)} | ${provision.certainty.replaceAll("-", " ")}: ${provision.source}${note} |`;
        }),
      );
      return [
        `## ${type}: ${bodies[type]}`,
        `From ${firstDayOf(type)}.`,
        [
          "| subject | days | rule | article | certainty and source |",
          "|---|---|---|---|---|",
          ...rows,
        ].join("\n"),
      ].join("\n\n");
    })
    .join("\n\n");
}
