import type { Day } from "../day.js";
import type { Answer, ReportAnswer } from "./answer.js";
import type { CountFigures } from "./count-figures.js";

/** What every report of a polling station has, with its part on differences (N 8a, Na 14, Na 22). */
interface StationFigures extends CountFigures {
  /** The three boxes: votes cast equal to, more than, or fewer than the admitted voters. */
  readonly comparison: {
    /** Box: as many votes as voters. */
    readonly equal: boolean;
    /** Box: more votes than voters. */
    readonly more: boolean;
    /** Box: fewer votes than voters. */
    readonly fewer: boolean;
  };
  /** "Is the difference between D and H fully explained?" */
  readonly differenceExplained: Answer;
  /** The day of a new vote in this station (V 6 (2)); absent: the votes of the day itself. */
  readonly newVote?: Day;
}

/** A polling station that counted itself, first session (Dutch: DSO, eerste zitting; N 10-1). */
export interface DecentralisedFirstSessionCount extends StationFigures {
  /** Which of the kinds this is. */
  readonly kind: "decentralised-first-session";
  /** Which session made the report: 1 is the first count, each next one a corrigendum. */
  readonly session: 1;
  /** Questions on the report itself. */
  readonly report: {
    /** Whether the report has the insert sheet (inlegvel) on checks and corrections. */
    readonly checksAndCorrections: ReportAnswer;
    /** Whether there is a corrigendum to the report. */
    readonly corrigendum: ReportAnswer;
  };
  /** The municipal committee's checks. */
  readonly checksAndCorrections: {
    /** Why the municipal committee checked this station: the reasons that are ticked. */
    readonly reasons: {
      /** Box: an unexplained difference. */
      readonly unexplainedDifference: boolean;
      /** Box: another reason. */
      readonly other: boolean;
    };
    /** "Did the check lead to corrected results?" */
    readonly resultsCorrected: Answer;
    /** "Was it done at the request of the central electoral committee?" */
    readonly requestedByCentralCommittee: Answer;
  };
}

/** A polling station that counted itself, corrigendum (Na 14-1). */
export interface DecentralisedNextSessionCount extends StationFigures {
  /** Which of the kinds this is. */
  readonly kind: "decentralised-next-session";
  /** Which session made the report: 1 is the first count, each next one a corrigendum. */
  readonly session: number;
}

/** A centrally counted polling station, first session (Dutch: CSO; Na 31-2 appendix 1). */
export interface CentralisedFirstSessionCount extends StationFigures {
  /** Which of the kinds this is. */
  readonly kind: "centralised-first-session";
  /** Which session made the report: 1 is the first count, each next one a corrigendum. */
  readonly session: 1;
  /** Questions on extra investigation (form Na 31-2, appendix 1). */
  readonly extraInvestigation: {
    /** "Was there an extra investigation for another reason than an unexplained difference?" */
    readonly otherReason: Answer;
    /** "Were the ballots (partly) recounted because of it?" */
    readonly recounted: Answer;
  };
  /** Questions on differences at the station. */
  readonly stationDifferences: {
    /** The difference between admitted voters and votes cast in the station's own count. */
    readonly explained: Answer;
    /** Differences per list with the station's own count. */
    readonly perList: Answer;
  };
}

/** A centrally counted polling station, corrigendum (Na 14-2 appendix 1). */
export interface CentralisedNextSessionCount extends StationFigures {
  /** Which of the kinds this is. */
  readonly kind: "centralised-next-session";
  /** Which session made the report: 1 is the first count, each next one a corrigendum. */
  readonly session: number;
}

/**
 * What a polling station itself established where the municipal committee counts the candidates:
 * the lists only (N 6 (4)), so that `lists` is empty. It is compared with the committee's count (Na 22 (1)) and never added up.
 */
export interface StationBeforeCentralCounting extends CountFigures {
  /** Which of the kinds this is. */
  readonly kind: "station-before-central-counting";
  /** Which session made the report: 1 is the first count, each next one a corrigendum. */
  readonly session: 1;
  /** Whether the station explained the difference between D and H (N 8a, Na 20 (1)). */
  readonly differenceExplained: Answer;
}

/** The count of one polling station, in either mode of counting and any session. */
export type PollingStationCount =
  | DecentralisedFirstSessionCount
  | DecentralisedNextSessionCount
  | CentralisedFirstSessionCount
  | CentralisedNextSessionCount;
