import { type ElementEntry, elementTable } from "../grammar/element-table.js";
import {
  constant,
  disposable,
  element,
  elements,
  optional,
  shape,
  streamed,
  text,
} from "../grammar/field.js";
import { matching, oneOf, token, type ValueType, yesOrNo } from "../grammar/value-type.js";
import { contestId, type EmlElection, electionIdentifierOfDay } from "./election-identifier.js";
import { type EmlFigures, figureFields } from "./figures.js";
import { type EmlAuthority, type EmlHeader, headerFieldsWithAuthority } from "./header.js";

/** The kinds of count file: station, municipality, district, area or nation, and q, r, s. */
export const emlCountKinds = ["510a", "510b", "510c", "510d", "510q", "510r", "510s"] as const;

/** A kind of count file (tellingsbestand). */
export type EmlCountKind = (typeof emlCountKinds)[number];

const investigations = [
  "onderzocht vanwege onverklaard verschil",
  "onderzocht vanwege andere fout",
  "uitslag gecorrigeerd",
  "toegelaten kiezers opnieuw vastgesteld",
  "onderzocht vanwege andere reden",
  "stembiljetten deels herteld",
] as const;

/** Something a polling station was or was not investigated for (EML_NL 1.3). */
export interface EmlInvestigation {
  /** Why. */
  readonly reason: (typeof investigations)[number];
  /** Whether the investigation took place. */
  readonly done: boolean;
}

/** The count of one station, municipality or district inside a larger count. */
export interface EmlReportingUnit extends EmlFigures {
  /** `0668::SB1`, `HSB1::0014`, `HSB1`, as the level has it. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** Which kind it is. */
  readonly type?: "FixedLocation" | "Mobile" | "Special";
  /** Whether several stations share the location. */
  readonly sharedLocation?: boolean;
  /** What was investigated, and whether it was done. */
  readonly investigations?: readonly EmlInvestigation[];
}

/** The count of one contest: an electoral district (kieskring), or the whole election. */
export interface EmlContestCount {
  /** A district's number, `alle` (all districts) or `geen` (there are none). */
  readonly id: string;
  /** What it is called. */
  readonly name?: string;
  /** The stated total; a single station's file may leave it out. */
  readonly total?: EmlFigures;
  /** The units that counted or added up. */
  readonly units: readonly EmlReportingUnit[];
}

/** A count file, EML_NL 510 (tellingsbestand). */
export interface EmlCount extends EmlHeader {
  /** Which of the kinds this is. */
  readonly kind: EmlCountKind;
  /** The body that made the file: its id and name. */
  readonly authority: EmlAuthority;
  /** How was counted: per station, or centrally. */
  readonly countingMethod?: "centrale stemopneming" | "decentrale stemopneming";
  /** Which round of residual seats this is, from 1. */
  readonly phase?: "eerste zitting" | "corrigendum";
  /** The election. */
  readonly election: EmlElection;
  /** The contests: electoral districts, or the whole area. */
  readonly contests: readonly EmlContestCount[];
}

/** The identifier of a reporting unit, such as `0668::SB1`. */
export const reportingUnitId: ValueType<string> = matching(
  /^(?:HSB\d+|(?:HSB\d+::)?\d{4}|(?:(?:HSB\d+::)?\d{4}::)?SB\d+|HSB\d+::SB\d+)$/,
  "unit",
);

const reportingUnit = shape<EmlReportingUnit>({
  id: text("ReportingUnitIdentifier/@Id", reportingUnitId),
  name: text("ReportingUnitIdentifier", token),
  type: optional(text("kr:ReportingUnitType", oneOf(["FixedLocation", "Mobile", "Special"]))),
  sharedLocation: optional(text("kr:SharedLocation", yesOrNo)),
  ...figureFields,
  investigations: disposable(
    optional(
      elements(
        "kr:ReportingUnitInvestigations/kr:Investigation",
        shape<EmlInvestigation>({
          reason: text("@ReasonCode", oneOf(investigations)),
          done: text("", yesOrNo),
        }),
        0,
        ({ reason }) => reason,
      ),
    ),
  ),
});

const contest = shape<EmlContestCount>(
  {
    id: text("ContestIdentifier/@Id", contestId),
    name: optional(text("ContestIdentifier/ContestName", token)),
    total: optional(element("TotalVotes", shape<EmlFigures>(figureFields))),
    units: streamed(elements("ReportingUnitVotes", reportingUnit, 0, ({ id }) => id)),
  },
  undefined,
  (times) =>
    times("TotalVotes") === 0 && times("ReportingUnitVotes") !== 1 ? "TotalVotes" : undefined,
);

/** The places of a count file. */
export const countTable: ElementEntry = elementTable(
  "EML",
  shape<EmlCount>({
    kind: text("@Id", oneOf(emlCountKinds)),
    "#version": constant("@SchemaVersion", "5"),
    ...headerFieldsWithAuthority,
    countingMethod: optional(
      text(
        "Count/kr:CountingMethod/@MethodCode",
        oneOf(["centrale stemopneming", "decentrale stemopneming"]),
      ),
    ),
    "#event": constant("Count/EventIdentifier"),
    phase: optional(text("Count/kr:Phase/@PhaseCode", oneOf(["eerste zitting", "corrigendum"]))),
    election: element("Count/Election/ElectionIdentifier", electionIdentifierOfDay),
    contests: elements("Count/Election/Contests/Contest", contest, 1, ({ id }) => id),
  }),
);
