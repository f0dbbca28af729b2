import { type ArticleReference, article } from "../../model/article.js";
import { day } from "../../model/day.js";
import { act2013, firstText } from "../timeline/acts.js";
import { endingBefore, since, timeline } from "../timeline/periods.js";
import type { Timeline } from "../timeline/provision.js";
import { known, read, sources } from "../timeline/sources.js";

/** On which ballot a vote is given: in a polling station, by post, or the smaller one of the experiments. */
export const ballotModels = ["station", "postal", "experiment"] as const;

/** One of the ballots on which votes are given. */
export type BallotModel = (typeof ballotModels)[number];

/** A clause that decides what a ballot counts for. */
export type BallotClause =
  | "not-the-ballot"
  | "identifying"
  | "blank"
  | "candidate"
  | "list-alone"
  | "ambiguous";

/** When a ballot counts for whom. */
export interface BallotRule {
  /** A box at each candidate; or one at the list and one at the number of the candidate. */
  readonly boxes: "candidate" | "list-and-number";
  /** The colours in which a box is coloured; null: any. */
  readonly colours: readonly string[] | null;
  /** True: whoever wrote or drew anything else did not vote blank. */
  readonly writingIsNotBlank: boolean;
  /** Whether a list alone counts for its first candidate. */
  readonly listAlone: boolean;
  /** The article of each clause. */
  readonly articles: Readonly<Record<BallotClause, ArticleReference>>;
}

function station(name: string): BallotRule {
  return {
    boxes: "candidate",
    colours: ["red"],
    writingIsNotBlank: true,
    listAlone: false,
    articles: {
      "not-the-ballot": article(name, 2),
      identifying: article(name, 3),
      blank: article(name, 1),
      candidate: article(name, 3),
      "list-alone": article(name, 3),
      ambiguous: article(name, 3),
    },
  };
}

const listAndNumber: BallotRule = {
  boxes: "list-and-number",
  colours: null,
  writingIsNotBlank: false,
  listAlone: true,
  articles: {
    "not-the-ballot": article("N 26", 2),
    identifying: article("N 26", 2),
    blank: article("N 26", 5),
    candidate: article("N 26", 3),
    "list-alone": article("N 26", 4),
    ambiguous: article("N 26", 3),
  },
};

const dotByPost: BallotRule = {
  ...station("N 16"),
  colours: ["red", "blue", "black", "green"],
};

const in2017 = known("inferred", sources.act2002to2026, "read in the texts of 2017 and 2026");

/** Which mark counts for whom in a polling station: article N 7. */
export const stationBallot: Timeline<BallotRule> = timeline(
  since(firstText, station("N 7"), article("N 7"), in2017),
  since(
    day("2026-10-01"),
    station("N 7"),
    article("N 7"),
    read(sources.act2002to2026, "the same in the text of 2017"),
  ),
);

/** The same at the election of the Senate: article T 8. */
export const senateBallot: Timeline<BallotRule> = timeline(
  since(firstText, station("T 8"), article("T 8"), in2017),
  since(day("2026-10-01"), station("T 8"), article("T 8"), read(sources.act2002to2026)),
);

/** The same by post: article N 26; before that a dot at each candidate, in four colours. */
export const postalBallot: Timeline<BallotRule> = timeline(
  since(
    act2013,
    dotByPost,
    article("N 16"),
    known(
      "inferred",
      sources.act2002to2017,
      "the colours in the text of 2017 (N 16, third paragraph); since 2014 ballots with lists and numbers were used by post as an experiment",
    ),
  ),
  since(
    day("2025-08-01"),
    listAndNumber,
    article("N 26"),
    read(sources.act2002to2026, "in the text of 2026-10-01; in force since 2025-08-01"),
  ),
);

/** The same on the smaller ballot of the experiments. */
export const experimentalBallot: Timeline<BallotRule> = endingBefore(
  day("2032-10-01"),
  timeline(
    since(
      day("2022-10-01"),
      { ...listAndNumber, colours: ["red"] },
      { article: "3", law: "Tijdelijke experimentenwet nieuwe stembiljetten" },
      known(
        "not-verified",
        sources.experiments,
        "the decree was not read: N 26 with red boxes is assumed; the other ways to vote blank are not known",
      ),
    ),
  ),
);

/** Who gets the vote: the rule of a ballot. */
export const ballotRules: Readonly<Record<BallotModel, Timeline<BallotRule>>> = {
  station: stationBallot,
  postal: postalBallot,
  experiment: experimentalBallot,
};
