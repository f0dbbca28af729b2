import type { ReferendumRequestInput } from "../../../src/before/referendum/request-input.js";
import type { ArticleReference } from "../../../src/model/article.js";
import type { Situation } from "../../situation.js";

const of = (article: string, paragraph?: number): ArticleReference => ({
  article,
  ...(paragraph === undefined ? {} : { paragraph }),
  law: "Wet raadgevend referendum",
});

const first = (day: string, received: number, given: object = {}): ReferendumRequestInput => ({
  ...{ request: "introductory", day, received },
  ...given,
});
const second = (day: string, received: number, given: object = {}): ReferendumRequestInput => ({
  ...{ request: "definitive", day, received },
  ...given,
});

export const requestSituations: readonly Situation<ReferendumRequestInput>[] = [
  {
    flag: "RequestOfExactlyEnough",
    meaning: "As many valid requests or declarations as are needed, or one fewer.",
    failure: "The number must be exceeded, or is that of the other request.",
    articles: [of("2"), of("32", 1), of("44", 1)],
    inputs: [
      first("2015-07-09", 10_000, { valid: 10_000 }),
      first("2015-07-09", 10_001, { valid: 9_999 }),
      first("2015-07-09", 9_999),
      second("2015-08-14", 300_000, { valid: 300_000 }),
      second("2015-08-14", 300_001, { valid: 299_999 }),
      second("2015-08-14", 299_999),
    ],
  },
  {
    flag: "RequestThatWasHeld",
    meaning: "A request of which the numbers were published.",
    failure: "A request that was admitted is not.",
    articles: [of("44", 1), of("47", 1)],
    inputs: [second("2015-08-14", 472_849, { valid: 427_939 })],
    comment:
      "The numbers of declarations, received and valid, are those that were published of the request of 2015; the days are worked out from articles 41, 44 and 47 by a second program.",
  },
  {
    flag: "TooFewValid",
    meaning: "Enough were received, and too few of them are valid.",
    failure: "Those received are taken for valid.",
    articles: [of("32", 2), of("44", 2)],
    inputs: [
      first("2016-02-01", 13_000, { valid: 9_000 }),
      second("2016-02-01", 330_000, { valid: 250_000 }),
      second("2016-02-01", 250_000, { valid: 200_000 }),
    ],
    wanted: (_, { decision }) => decision !== "admitted",
  },
  {
    flag: "DaysOfRequest",
    meaning: "Terms that end on a weekend or a holiday, and the session on the second day after.",
    failure: "A term ends on a day on which nothing is done, or the session moves as well.",
    articles: [
      of("29", 1),
      of("41", 1),
      of("47", 1),
      { article: "1", law: "Algemene termijnenwet" },
    ],
    inputs: [
      first("2016-02-29", 9_000),
      first("2017-04-08", 9_000),
      second("2016-02-08", 9_000),
      second("2017-03-11", 9_000),
      second("2016-11-14", 9_000),
      second("2015-08-14", 9_000, { holidays: ["2015-09-25"] }),
      second("2017-11-08", 9_000),
      second("2015-08-13", 9_000),
    ],
  },
  {
    flag: "RefusedRequest",
    meaning:
      "More valid requests than were received, enough without how many are valid, days without the act.",
    failure: "Something is decided about a request that cannot be.",
    articles: [of("2")],
    inputs: [
      first("2016-02-01", 10_000),
      first("2016-02-01", 9_000, { valid: 9_001 }),
      first("2015-06-30", 9_000),
      first("2018-07-28", 9_000),
      first("2016-02-01", "9000" as unknown as number),
      { ...first("2016-02-01", 9_000), request: "corrective" as "definitive" },
    ],
    wanted: (_, answer) => "refused" in answer,
    catches: ["bad input answered"],
  },
];
