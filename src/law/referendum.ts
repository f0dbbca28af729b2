import type { ArticleReference } from "../model/article.js";
import { day } from "../model/day.js";
import { type Fraction, fraction } from "../model/fraction.js";
import { endingBefore, since, timeline } from "./timeline/periods.js";
import type { Timeline } from "./timeline/provision.js";
import { read, sources } from "./timeline/sources.js";

/**
 * The share of eligible voters that must have voted for an advice to reject (Wet raadgevend
 * referendum article 3).
 */
export const turnoutThreshold: Timeline<Fraction> = endingBefore(
  day("2018-07-28"),
  timeline(
    since(
      day("2015-07-01"),
      fraction(30, 100),
      { article: "3", law: "Wet raadgevend referendum" },
      read(
        sources.referendum,
        "withdrawn in July 2018; the Kieswet no longer mentions it on 2018-07-28",
      ),
    ),
  ),
);

const law = "Wet raadgevend referendum";
const firstDay = day("2015-07-01");
const withdrawn = day("2018-07-28");
const inEveryText = read(
  sources.referendum,
  "read in the text of 2017-04-01; withdrawn in July 2018",
);

/** An article of the Wet raadgevend referendum. */
export function ofReferendums(article: string, paragraph?: number): ArticleReference {
  return paragraph === undefined ? { article, law } : { article, paragraph, law };
}

/** The two requests for a referendum: the introductory one, and the definitive one that supports it. */
export const referendumRequests = ["introductory", "definitive"] as const;

/** One of the two requests for a referendum (inleidend verzoek, definitief verzoek). */
export type ReferendumRequestKind = (typeof referendumRequests)[number];

/** What a request for a referendum needs, and its days. */
export interface RequestRule {
  /** So many valid requests or declarations of support. */
  readonly needed: number;
  /** They are received within so many days after the notice or the decision before. */
  readonly receivedWithin: number;
  /** Within so many days after that is decided. */
  readonly decidedWithin: number;
  /** The session is on so manieth day after that; null: the chair decides, and there is none. */
  readonly sessionAfter: number | null;
  /** The articles: of what is received, of the decision, of the session. */
  readonly articles: {
    readonly received: ArticleReference;
    readonly decided: ArticleReference;
    readonly session: ArticleReference | null;
  };
}

/** How many requests a referendum needs, and when: Wet raadgevend referendum 2, 29, 32, 41, 44, 47. */
export const requestRules: Readonly<Record<ReferendumRequestKind, Timeline<RequestRule>>> = {
  introductory: endingBefore(
    withdrawn,
    timeline(
      since<RequestRule>(
        firstDay,
        {
          needed: 10_000,
          receivedWithin: 28,
          decidedWithin: 7,
          sessionAfter: null,
          articles: {
            received: ofReferendums("29", 1),
            decided: ofReferendums("32", 1),
            session: null,
          },
        },
        ofReferendums("2"),
        inEveryText,
      ),
    ),
  ),
  definitive: endingBefore(
    withdrawn,
    timeline(
      since<RequestRule>(
        firstDay,
        {
          needed: 300_000,
          receivedWithin: 42,
          decidedWithin: 14,
          sessionAfter: 2,
          articles: {
            received: ofReferendums("41", 1),
            decided: ofReferendums("44", 1),
            session: ofReferendums("47", 1),
          },
        },
        ofReferendums("2"),
        inEveryText,
      ),
    ),
  ),
};

/** When the vote of a referendum is. */
export interface ReferendumDayRule {
  /** The first day on which it can be, so many days after the date of the decision. */
  readonly firstDay: number;
  /** It is at latest so many months after that date. */
  readonly months: number;
  /** Days of the year that do not count in these months, from the first to the last. */
  readonly notCounted: { readonly from: string; readonly to: string };
}

/** On which days a referendum can be held: 55 (2, 3). */
export const referendumDay: Timeline<ReferendumDayRule> = endingBefore(
  withdrawn,
  timeline(
    since<ReferendumDayRule>(
      firstDay,
      { firstDay: 85, months: 6, notCounted: { from: "07-01", to: "08-31" } },
      ofReferendums("55", 2),
      inEveryText,
    ),
  ),
);
