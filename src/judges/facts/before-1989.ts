import type { ArticleReference } from "../../model/article.js";
import { type Fraction, fraction } from "../../model/fraction.js";
import { highestAverages } from "../checker/seats/highest-averages.js";
import { chapterP, type Facts } from "./chapter-p.js";
import type { Body, PhaseFact } from "./facts.js";

const old = (subject: string): ArticleReference => ({
  article: subject,
  law: "Kieswet before 1989",
});

/**
 * The House from 1918 on, and the European Parliament from 1979 on, which followed it. The methods
 * reproduce the official seats; no text of these years was read. Not verified: that there was no
 * absolute majority rule, that seats of exhausted lists passed on, and the days of the changes.
 */
export function factsBefore1989({ type, since }: Body): Facts | undefined {
  if (type !== "TK" && type !== "EP") return undefined;
  if (!since(type === "TK" ? "1918-01-01" : "1979-06-07")) return undefined;
  return {
    quota: old("quota"),
    fullSeats: old("full seats"),
    phases: residualPhases(since),
    majority: null,
    exhaustion: { article: old("list exhaustion"), passes: true },
    combinations: since("1973-01-01") ? [old("list combinations"), old("list combinations")] : null,
    groupSeats: old("list groups"),
    groupExhaustion: old("list groups"),
    groupAverages: old("list groups"),
    preference: null,
    ranking: { article: old("ranking"), second: true, seatless: false },
    people: chapterP.people,
  };
}

function residualPhases(since: Body["since"]): readonly PhaseFact[] {
  const article = old("residual seats");
  const averages = { method: "highest-average", article, share: null } as const;
  const remainders = (share: Fraction) =>
    ({ method: "largest-remainder", once: true, article, share }) as const;
  if (since("1937-01-01")) return highestAverages(article, fraction(1, 1));
  if (since("1925-01-01")) {
    return [
      { ...remainders(fraction(3, 4)), measure: "average-with-seat" },
      { ...averages, once: true },
      { ...averages, once: false },
    ];
  }
  // Rounds of remainders; those after the first were never needed.
  const share = since("1922-01-01") ? fraction(3, 4) : fraction(1, 2);
  return [remainders(share), remainders(share), { ...remainders(share), below: true }];
}
