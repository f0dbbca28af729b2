import { type ElementEntry, elementTable } from "../grammar/element-table.js";
import {
  constant,
  demanded,
  disposable,
  element,
  elements,
  optional,
  shape,
  text,
} from "../grammar/field.js";
import {
  asWritten,
  count,
  matching,
  oneOf,
  orLoosely,
  token,
  yesOrNo,
} from "../grammar/value-type.js";
import { reportingUnitId } from "./count.js";
import { type EmlElection, electionIdentifierOfDay } from "./election-identifier.js";
import { type EmlAuthority, type EmlHeader, headerFieldsWithAuthority } from "./header.js";
import { type EmlPollingLocation, pollingLocation } from "./polling-location.js";
import { type EmlVotingMethod, maximumVotes, votingMethod } from "./voting-method.js";

/** A polling station (stembureau) and where it is. */
export interface EmlPollingStation {
  /** Number of the station within the municipality. */
  readonly number: string;
  /** By which way votes come in. */
  readonly channel: "polling" | "postal";
  /** What it is called. */
  readonly name: string;
  /** The postal code. */
  readonly postalCode?: string;
  /** More than one for a mobile station. */
  readonly locations: readonly EmlPollingLocation[];
  /** Eligible voters (kiesgerechtigden); 0 where the municipality does not say. */
  readonly eligibleVoters: number;
  /** Which kind it is. */
  readonly type?: "FixedLocation" | "Mobile" | "Special";
  /** Whether several stations share the location. */
  readonly sharedLocation?: boolean;
}

/** The stations of one municipality. */
export interface EmlContestStations {
  /** Names it; unique among its kind. */
  readonly id: "geen";
  /** The municipality whose stations they are. */
  readonly unit: {
    /** Names it; unique among its kind. */
    readonly id: string;
    /** What it is called. */
    readonly name: string;
  };
  /** The standard asks for it; some files leave it empty. */
  readonly votingMethod?: EmlVotingMethod;
  /** The standard asks for it; some files leave it out, many have eligible voters here. */
  readonly maximumVotes?: string;
  /** How to reach the municipality. */
  readonly contactDetails?: string;
  /** Where voters read more. */
  readonly electionSite?: string;
  /** The polling stations. */
  readonly stations: readonly EmlPollingStation[];
}

/** The stations of one of the elections of the day. */
export interface EmlElectionStations {
  /** The election. */
  readonly election: EmlElection;
  /** The contests: electoral districts, or the whole area. */
  readonly contests: readonly EmlContestStations[];
}

/** A definition with polling stations, EML_NL 110b (stembureaus). */
export interface EmlPollingStations extends EmlHeader {
  /** Which of the kinds this is. */
  readonly kind: "110b";
  /** The body that made the file: its id and name. */
  readonly authority: EmlAuthority;
  /** The elections that are held there. */
  readonly elections: readonly EmlElectionStations[];
}

const place = "PhysicalLocation/Address";

const station = shape<EmlPollingStation>({
  channel: text("@Channel", oneOf(["polling", "postal"])),
  name: text(`${place}/Locality/xal:LocalityName`, asWritten),
  postalCode: optional(text(`${place}/Locality/xal:PostalCode/xal:PostalCodeNumber`, asWritten)),
  locations: disposable(elements(`${place}/sb:Location`, pollingLocation)),
  number: text(
    "PhysicalLocation/PollingStation/@Id",
    orLoosely(matching(/^\d+$/, "digits"), /^-\d+$/),
  ),
  eligibleVoters: text("PhysicalLocation/PollingStation", count),
  type: optional(
    text("PhysicalLocation/kr:ReportingUnitType", oneOf(["FixedLocation", "Mobile", "Special"])),
  ),
  sharedLocation: optional(text("PhysicalLocation/kr:SharedLocation", yesOrNo)),
});

const contest = shape<EmlContestStations>({
  id: text("ContestIdentifier/@Id", oneOf(["geen"])),
  unit: element(
    "ReportingUnit",
    shape<EmlContestStations["unit"]>({
      id: text("ReportingUnitIdentifier/@Id", reportingUnitId),
      name: text("ReportingUnitIdentifier", token),
    }),
  ),
  votingMethod: demanded(text("VotingMethod", votingMethod)),
  maximumVotes: demanded(text("MaxVotes", maximumVotes)),
  contactDetails: optional(text("sb:MunicipalityContactDetails", asWritten)),
  electionSite: optional(
    text("sb:MunicipalityElectionSite", matching(/^https?:\/\/.+$/, "web-address")),
  ),
  stations: elements("PollingPlace", station, 1, ({ number }) => number),
});

/** The places of a file of polling stations. */
export const pollingStationsTable: ElementEntry = elementTable(
  "EML",
  shape<EmlPollingStations>({
    kind: text("@Id", oneOf(["110b"])),
    "#version": constant("@SchemaVersion", "5"),
    ...headerFieldsWithAuthority,
    "#event": constant("ElectionEvent/EventIdentifier"),
    elections: elements(
      "ElectionEvent/Election",
      shape<EmlElectionStations>({
        election: element("ElectionIdentifier", electionIdentifierOfDay),
        contests: elements("Contest", contest, 1, ({ unit }) => unit?.id),
      }),
      1,
      ({ election }) => election?.id,
    ),
  }),
);
