import type { ArticleReference } from "../../model/article.js";
import type { Election } from "../../model/election/election.js";
import { provisionOn } from "../timeline/provision.js";
import { listLengthOf } from "./list-length.js";

/** The most names that any list may have, and the article that says so. */
export interface LongestList {
  readonly candidates: number;
  readonly article: ArticleReference;
}

/**
 * The most names that any list for a body may have on a day (H 6, R 4): those of a large list where the
 * body has seats enough for one; null: before the Electoral Act of 1989.
 */
export function longestListOf({
  type,
  day,
  seats,
}: Pick<Election, "type" | "day" | "seats">): LongestList | null {
  const provision = provisionOn(listLengthOf(type), day);
  if (provision === undefined) return null;
  const { ordinary, largeAbove, large, timesSeats } = provision.value;
  const { article } = provision;
  if (seats <= largeAbove) return { candidates: ordinary, article };
  const most = timesSeats === null ? large : Math.min(timesSeats * seats, large);
  return { candidates: Math.max(ordinary, most), article };
}
