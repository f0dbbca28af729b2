import type { ArticleReference } from "../../model/article.js";
import { largestRemainders } from "../checker/seats/largest-remainders.js";
import { chapterP, exceed, type Facts } from "./chapter-p.js";
import type { Body } from "./facts.js";

const decree = (name: string): ArticleReference => ({ article: name, law: "Waterschapsbesluit" });

/**
 * The elections by letter of 2008 (Waterschapsbesluit 2.76-2.88): largest remainders for every
 * number of seats, and no seat for a majority that has half of the seats. The articles were read as
 * a whole, not which of them orders which step.
 */
export function waterAuthorityByLetter({ since }: Body): Facts | undefined {
  if (!since("2008-01-01")) return undefined;
  return {
    quota: decree("2.76"),
    fullSeats: decree("2.77"),
    phases: largestRemainders(decree("2.78"), decree("2.78")),
    majority: { article: decree("2.80"), atHalf: false },
    exhaustion: { article: decree("2.81"), passes: true },
    combinations: [decree("2.76"), decree("2.82")],
    groupSeats: decree("2.82"),
    groupExhaustion: decree("2.82"),
    groupAverages: decree("2.82"),
    preference: exceed(1, 4, decree("2.86")),
    ranking: { article: decree("2.88"), second: true, seatless: false },
    people: {
      ...chapterP.people,
      oneList: decree("2.86"),
      lot: decree("2.86"),
      listOrder: decree("2.86"),
    },
  };
}
