import { article } from "../../model/article.js";
import { chapterP, everyListRanked, exceed, type Facts, phasesBySize } from "./chapter-p.js";
import type { Body } from "./facts.js";

/** Chapter Ya (from section 22 on) and chapter Pa; undefined before there were colleges. */
export function electoralCollegeFacts(body: Body): Facts | undefined {
  const { type, seats, since } = body;
  if (!since(type === "KC" ? "2018-08-01" : "2023-01-01")) return undefined;
  const common = { ...chapterP, phases: phasesBySize(seats), combinations: null };
  const quarter = exceed(1, 4, article("P 15", 1));
  const ranking = { article: article("P 19", 5), second: true, seatless: everyListRanked(body) };
  const amended = since("2025-02-12");
  if (type === "KCNI") {
    return {
      ...common,
      exhaustion: { article: article("Pa 25"), passes: false },
      preference: quarter,
      ranking: amended
        ? { ...ranking, article: article("Pa 25a"), seatless: seats >= 13 && seats < 19 }
        : ranking,
    };
  }
  const half = since("2019-02-22") ? exceed(1, 2, article("Ya 29a")) : quarter;
  return {
    ...common,
    exhaustion: since("2023-01-01")
      ? { article: article("Ya 29"), passes: false }
      : chapterP.exhaustion,
    preference: half,
    ranking: {
      ...(amended ? { ...ranking, article: article("Ya 29b"), seatless: false } : ranking),
      quarterWhenLiteral: true,
    },
  };
}
