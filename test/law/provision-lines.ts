import type { RegisteredTimeline } from "../../src/law/register.js";
import type { Provision } from "../../src/law/timeline/provision.js";
import { type ArticleReference, articleName } from "../../src/model/article.js";

/** Every provision, a paragraph each: from when to when it holds, where it stands, and its value. */
export function provisionLines(timelines: readonly RegisteredTimeline[]): string {
  return timelines
    .flatMap(({ name, timeline }) =>
      timeline.map((provision) => [name, ...linesOf(provision)].join("\n")),
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

/** A value as `name: value`, a line each. */
function valueLines(value: unknown, indent: string): string[] {
  const whole = inOneLine(value);
  if (whole !== null) return [`${indent}${whole}`];
  return Object.entries(value as object).flatMap(([name, part]) => {
    const written = inOneLine(part);
    return written === null
      ? [`${indent}${name}`, ...valueLines(part, `${indent}  `)]
      : [`${indent}${name}: ${written}`];
  });
}

/** Numbers, words, fractions, articles and brackets as they are written. */
function inOneLine(part: unknown): string | null {
  if (typeof part !== "object" || part === null) return String(part);
  if ("numerator" in part && "denominator" in part) return `${part.numerator}/${part.denominator}`;
  if (Array.isArray(part) && part.every((item) => typeof item === "number")) return part.join(", ");
  const keys = Object.keys(part);
  if (keys.length > 0 && keys.every((key) => articleKeys.includes(key))) {
    return articleName(part as ArticleReference);
  }
  return null;
}

const articleKeys: readonly string[] = ["article", "paragraph", "law"];
