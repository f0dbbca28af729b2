import { type ArticleReference, electionTypes } from "../../../src/model/index.js";
import {
  type Provision,
  ruleSubjects,
  rulesOfBodies,
  type Timeline,
} from "../../../src/seats/index.js";

/** Every provision of every body, a paragraph each: what holds, from when to when, and where it stands. */
export function provisionLines(): string {
  return electionTypes
    .flatMap((type) =>
      ruleSubjects.flatMap((subject) =>
        (rulesOfBodies[type][subject] as Timeline<unknown>).map((provision) =>
          [`${type} ${subject}`, ...linesOf(provision)].join("\n"),
        ),
      ),
    )
    .join("\n\n")
    .concat("\n");
}

function linesOf({
  from,
  until,
  article,
  source,
  certainty,
  note,
  value,
}: Provision<unknown>): string[] {
  return [
    until === null ? `  from ${from}` : `  from ${from} to ${until}`,
    `  ${articleName(article)}`,
    `  ${certainty}: ${source}`,
    ...(note === undefined ? [] : [`  note: ${note}`]),
    ...valueLines(value, "  "),
  ];
}

/** A value as `name: value`, a line each; fractions and articles as they are written. */
function valueLines(value: unknown, indent: string): string[] {
  if (typeof value !== "object" || value === null) return [`${indent}${String(value)}`];
  return Object.entries(value).flatMap(([name, part]) => {
    const written = inOneLine(part);
    return written === null
      ? [`${indent}${name}`, ...valueLines(part, `${indent}  `)]
      : [`${indent}${name}: ${written}`];
  });
}

function inOneLine(part: unknown): string | null {
  if (typeof part !== "object" || part === null) return String(part);
  if ("numerator" in part && "denominator" in part) return `${part.numerator}/${part.denominator}`;
  if ("article" in part && Object.keys(part).every((key) => articleKeys.includes(key))) {
    return articleName(part as ArticleReference);
  }
  return null;
}

const articleKeys: readonly string[] = ["article", "paragraph", "law"];

function articleName({ article, paragraph, law }: ArticleReference): string {
  const named = paragraph === undefined ? article : `${article} (${paragraph})`;
  return law === undefined ? named : `${named}, ${law}`;
}
