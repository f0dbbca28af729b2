import { article } from "../../model/article.js";
import { day } from "../../model/day.js";
import { deceasedLeftOut, electoralAct1989 } from "../timeline/acts.js";
import { since, timeline } from "../timeline/periods.js";
import type { Timeline } from "../timeline/provision.js";
import { inConsecutiveTexts, known, sources } from "../timeline/sources.js";

/** Why somebody is left out of account when a place is filled (article W 2, first paragraph). */
export type GroundOfArticleW2 =
  | "deceased"
  | "temporary-leave"
  | "own-vacancy"
  | "declined"
  | "member"
  | "not-available"
  | "vacated-seat"
  | "expelled";

/** The letters of article W 2, first paragraph. */
export type LetterOfArticleW2 = "a" | "b" | "c" | "d" | "e" | "f" | "g" | "h";

/** The letter of each ground in the text of a day. */
export type LettersOfArticleW2 = Readonly<Record<GroundOfArticleW2, LetterOfArticleW2>>;

/**
 * The letters of article W 2, first paragraph. Leave came with chapter X, paragraph 3; who left a seat
 * that is to be filled as well has a letter since 2008-12-01. Before that such a person is a member
 * still, as long as the successor is not admitted (X 6), and is passed over as one.
 */
export const leftOutOfAccount: Timeline<LettersOfArticleW2> = timeline(
  since<LettersOfArticleW2>(
    electoralAct1989,
    {
      deceased: "a",
      "own-vacancy": "b",
      declined: "c",
      member: "d",
      "vacated-seat": "d",
      "temporary-leave": "d",
      "not-available": "e",
      expelled: "f",
    },
    article("W 2", 1),
    known(
      "inferred",
      sources.versionsCompared,
      "read in the text of 2002-03-07, inferred before; there is no leave yet",
    ),
  ),
  since<LettersOfArticleW2>(
    day("2006-10-11"),
    {
      deceased: "a",
      "temporary-leave": "b",
      "own-vacancy": "c",
      declined: "d",
      member: "e",
      "vacated-seat": "e",
      "not-available": "f",
      expelled: "g",
    },
    article("W 2", 1),
    inConsecutiveTexts,
  ),
  since<LettersOfArticleW2>(
    deceasedLeftOut,
    {
      deceased: "a",
      "temporary-leave": "b",
      "own-vacancy": "c",
      declined: "d",
      member: "e",
      "not-available": "f",
      "vacated-seat": "g",
      expelled: "h",
    },
    article("W 2", 1),
    inConsecutiveTexts,
  ),
);
