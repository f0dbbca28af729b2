import { article } from "../../model/article.js";
import { fraction } from "../../model/fraction.js";
import { highestAverages } from "../checker/seats/highest-averages.js";
import { chapterP, exceed, type Facts } from "./chapter-p.js";
import type { Body } from "./facts.js";

/** Chapter U since 1989: as chapter P, without P 9, and with its own thresholds. */
export function senateFacts({ since }: Body): Facts {
  const reformed = since("2011-01-01");
  return {
    quota: article("U 7"),
    fullSeats: article("U 8"),
    phases: highestAverages(article("U 9"), null),
    majority: null,
    exhaustion: { article: article("U 10"), passes: true },
    combinations: reformed ? null : [article("U 6"), article("U 11")],
    groupSeats: article("U 12"),
    groupExhaustion: article("U 13"),
    groupAverages: article("U 13", 2),
    preference: reformed
      ? { share: fraction(1, 1), test: "reach", article: article("U 15") }
      : exceed(1, 2, article("U 15", 3)),
    ranking: { article: article("U 15", 2), second: !since("2013-12-01"), seatless: false },
    people: { ...chapterP.people, oneList: article("U 15", 1) },
  };
}
