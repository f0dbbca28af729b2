import type { Day } from "../../src/model/day.js";

/** From which day until which day something is in the Electoral Act; null: still. */
export interface InForce {
  readonly from: string;
  readonly until: string | null;
}

const since = (from: string): InForce => ({ from, until: null });
const until = (last: string): InForce => ({ from: act, until: last });

/** The Act of 1989. */
const act = "1989-11-01";

/**
 * When chapters, articles and paragraphs are in the Act, where that is not since 1989 and still. The
 * narrowest that is listed holds.
 */
const inForce: Readonly<Record<string, InForce>> = {
  "H 13a": since("2014-07-01"),
  "I 14 (4)": until("2013-11-30"),
  "I 14 (5)": until("2013-11-30"),
  "N 1a": since("2013-12-01"),
  "N 8a": since("2013-12-01"),
  Na: since("2023-01-01"),
  "Na 26a": since("2026-01-01"),
  "O 3": since("2023-01-01"),
  "O 5": since("2023-01-01"),
  "O 5a": since("2026-01-01"),
  "O 16": since("2023-01-01"),
  "O 16a": since("2026-01-01"),
  "P 1d": since("2023-01-01"),
  "P 1f": since("2023-01-01"),
  "P 4": until("2017-11-30"),
  "P 11": until("2017-11-30"),
  "P 19a": since("2008-12-01"),
  "P 20a": since("2026-01-01"),
  Pa: since("2023-01-01"),
  "Pa 25a": since("2025-02-12"),
  "U 3a": since("2026-01-01"),
  "U 6": until("2010-12-31"),
  "U 11": until("2010-12-31"),
  "U 15 (3)": until("2013-11-30"),
  Ua: since("2023-01-01"),
  "W 3 (2)": until("2017-11-30"),
  Xa: since("2023-01-01"),
  "Xa 4a": since("2025-02-12"),
  Ya: since("2010-10-10"),
  "Ya 22": since("2018-08-01"),
  "Ya 28": since("2018-08-01"),
  "Ya 29": since("2018-08-01"),
  "Ya 29a": since("2019-01-01"),
  "Ya 29b": since("2025-02-12"),
  "Ya 29c": since("2025-02-12"),
  "Ya 31e": since("2023-01-01"),
};

/** When an article, or one of its paragraphs, is in the Act. */
export function inForceOf(article: string, paragraph: number | null): InForce {
  const [chapter = ""] = article.split(" ");
  const own = paragraph === null ? undefined : inForce[`${article} (${paragraph})`];
  return own ?? inForce[article] ?? inForce[chapter] ?? since(act);
}

/** Whether it is in the Act on every day of a period. */
export function isInForce(
  article: string,
  paragraph: number | null,
  period: { readonly from: Day | string; readonly until: Day | string | null },
): boolean {
  const { from, until: last } = inForceOf(article, paragraph);
  if (period.from < from) return false;
  return last === null || (period.until !== null && period.until <= last);
}
