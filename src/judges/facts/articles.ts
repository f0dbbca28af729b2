import type { ArticleReference } from "../../model/article.js";
import type { ArticleFacts } from "./facts.js";

/** An article of the Electoral Act. */
export function act(article: string, paragraph?: number): ArticleReference {
  return paragraph === undefined ? { article } : { article, paragraph };
}

/** An article of the Waterschapsbesluit: water authorities elected by letter. */
export function decree(article: string): ArticleReference {
  return { article, law: "Waterschapsbesluit" };
}

/** A subject of the law before the Act of 1989, of which no text was read. */
export function before1989(subject: string): ArticleReference {
  return { article: subject, law: "Kieswet before 1989" };
}

/** Chapter P. */
export const chapterP: ArticleFacts = {
  quota: act("P 5"),
  fullSeats: act("P 6"),
  groupSeats: act("P 12", 4),
  groupRemainders: act("P 12", 5),
  groupExhaustion: act("P 13", 1),
  groupAverages: act("P 13", 2),
  people: {
    oneList: act("P 15", 1),
    lot: act("P 15", 1),
    severalLists: act("P 16", 1),
    withheld: act("P 16", 2),
    listOrder: act("P 17"),
    proposals: act("P 18", 1),
    nobodyLeft: act("P 18", 3),
    deceased: act("P 19a"),
  },
};

/** The articles before P 19a came: of the dead, P 18a spoke. */
export function whenP18a(articles: ArticleFacts): ArticleFacts {
  return { ...articles, people: { ...articles.people, deceased: act("P 18a") } };
}

/** Chapter U, which sends the Senate to chapter P for who is elected (U 15, U 16). */
export const chapterU: ArticleFacts = {
  quota: act("U 7"),
  fullSeats: act("U 8"),
  groupSeats: act("U 12", 4),
  groupRemainders: act("U 12", 5),
  groupExhaustion: act("U 13", 1),
  groupAverages: act("U 13", 2),
  people: { ...chapterP.people, oneList: act("U 15", 1) },
};

/** The decree of 2008: read as a whole, not which article orders which step. */
export const decreeOf2008: ArticleFacts = {
  quota: decree("2.76"),
  fullSeats: decree("2.77"),
  groupSeats: decree("2.82"),
  groupRemainders: decree("2.82"),
  groupExhaustion: decree("2.82"),
  groupAverages: decree("2.82"),
  people: {
    ...chapterP.people,
    oneList: decree("2.86"),
    lot: decree("2.86"),
    listOrder: decree("2.86"),
    deceased: decree("2.88"),
  },
};

/** The law before 1989, by subject. */
export const subjectsBefore1989: ArticleFacts = {
  quota: before1989("quota"),
  fullSeats: before1989("full seats"),
  groupSeats: before1989("list groups"),
  groupRemainders: before1989("list groups"),
  groupExhaustion: before1989("list groups"),
  groupAverages: before1989("list groups"),
  people: { ...chapterP.people, deceased: before1989("deceased candidates") },
};
