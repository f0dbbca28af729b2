import { type ArticleReference, article } from "../model/article.js";
import { combinationsAbolished, firstText, resultsProcedureAct } from "./timeline/acts.js";
import { since, timeline } from "./timeline/periods.js";
import type { Timeline } from "./timeline/provision.js";
import { known, read, sources } from "./timeline/sources.js";

/** Why a result is determined anew: a new vote where the vote was invalid (V 6), or a recount that the body ordered (V 4a, V 4b). */
export type CauseOfNewResult = "new-vote" | "recount";

/** What holds where a result is determined anew, after members were admitted. */
export interface NewResultRule {
  /** Under which article the votes are cast or counted again. */
  readonly votes: ArticleReference;
  /** The same for the Senate. */
  readonly votesOfSenate: ArticleReference;
  /** The article that orders the new result. */
  readonly orders: ArticleReference;
  /** The article under which an admitted member stays elected. */
  readonly stays: ArticleReference;
}

const afterVote: NewResultRule = {
  votes: article("V 6", 2),
  votesOfSenate: article("V 6", 2),
  orders: article("V 6", 2),
  stays: article("V 6", 3),
};

const afterRecount: NewResultRule = {
  votes: article("V 4a", 1),
  votesOfSenate: article("V 4b", 1),
  orders: article("V 9", 1),
  stays: article("V 6", 3),
};

/** A new result and those who had been admitted: V 4a (1), V 4b (1), V 6 (2, 3), V 9 (1). */
export const newResult: Readonly<Record<CauseOfNewResult, Timeline<NewResultRule>>> = {
  "new-vote": timeline(
    since(
      firstText,
      afterVote,
      article("V 6", 3),
      known(
        "inferred",
        sources.act2002to2017,
        "read in the text of 2017; texts before were not looked up",
      ),
    ),
    since(combinationsAbolished, afterVote, article("V 6", 3), read(sources.act2002to2026)),
  ),
  recount: timeline(
    since(
      resultsProcedureAct,
      afterRecount,
      article("V 9", 1),
      known(
        "inferred",
        sources.act2002to2026,
        "V 9 says nothing of members who were admitted and are not elected any more; by V 5 none should have been. They are taken to stay as under V 6 (3)",
      ),
    ),
  ),
};
