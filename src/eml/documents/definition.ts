import { type ElementEntry, elementTable } from "../grammar/element-table.js";
import { constant, demanded, element, elements, optional, shape, text } from "../grammar/field.js";
import {
  asWritten,
  count,
  oneOf,
  positiveCount,
  regionNumber,
  yesOrNo,
} from "../grammar/value-type.js";
import { contestId, type EmlElection, namedElectionIdentifier } from "./election-identifier.js";
import { type EmlHeader, headerFields } from "./header.js";
import { type EmlVotingMethod, maximumVotes, votingMethod } from "./voting-method.js";

/** What a region of the election is. */
export const emlRegionCategories = [
  "DEELGEMEENTE",
  "GEMEENTE",
  "KIESKRING",
  "PROVINCIE",
  "PROVINCIAAL_KIESKRING",
  "PROVINCIAAL_STEMBUREAU",
  "STAAT",
  "STEMBUREAU",
  "WATERSCHAP",
  "WATERSCHAP_KIESKRING",
  "WATERSCHAP_GEMEENTE",
] as const;

/** An electoral committee of a region. */
export interface EmlCommittee {
  /** The kind of body or region, by the letters of the standard. */
  readonly category: "CSB" | "HSB" | "PROV_SB" | "PSB";
  /** What it is called. */
  readonly name?: string;
  /** Whether the committee takes in lists for all districts. */
  readonly acceptsCentralSubmissions?: boolean;
}

/** A region of the election: the state, a district, a municipality. */
export interface EmlRegion {
  /** The number of the region among those of its kind. */
  readonly number?: number;
  /** The kind of body or region, by the letters of the standard. */
  readonly category: (typeof emlRegionCategories)[number];
  /** Whether the region is numbered in Roman numerals. */
  readonly romanNumerals?: boolean;
  /** Whether lists may also be published in Frisian. */
  readonly frisianExportAllowed?: boolean;
  /** The region it is part of. */
  readonly superiorNumber?: number;
  /** The kind of region above it. */
  readonly superiorCategory?: (typeof emlRegionCategories)[number];
  /** What it is called. */
  readonly name: string;
  /** The electoral committees of the region. */
  readonly committees: readonly EmlCommittee[];
}

/** A registered political group (geregistreerde aanduiding). */
export interface EmlRegisteredParty {
  /** What it is called. */
  readonly name: string;
  /** At which body the name is registered. */
  readonly registeredBy?: string;
}

/** An election definition, EML_NL 110a (verkiezingsdefinitie). */
export interface EmlDefinition extends EmlHeader {
  /** Which of the kinds this is. */
  readonly kind: "110a";
  /** The election. */
  readonly election: EmlElection & {
    /** What it is called. */
    readonly name: string;
  };
  /** The id of the contest. */
  readonly contestId: string;
  /** How seats follow from votes: by lists. */
  readonly votingMethod?: EmlVotingMethod;
  /** How many votes one voter has: 1. */
  readonly maximumVotes?: string;
  /** Seats to be assigned (aantal te verdelen zetels); the standard asks for it. */
  readonly seats?: number;
  /** Preference threshold as a percentage of the quota (voorkeurdrempel); the standard asks for it. */
  readonly preferenceThreshold?: number;
  /** The districts, provinces and municipalities of the election. */
  readonly regions: readonly EmlRegion[];
  /** The parties whose names are registered. */
  readonly registeredParties: readonly EmlRegisteredParty[];
}

const committee = shape<EmlCommittee>({
  category: text("@CommitteeCategory", oneOf(["CSB", "HSB", "PROV_SB", "PSB"])),
  name: optional(text("@CommitteeName", asWritten)),
  acceptsCentralSubmissions: optional(text("@AcceptCentralSubmissions", yesOrNo)),
});

const region = shape<EmlRegion>({
  number: optional(text("@RegionNumber", regionNumber)),
  category: text("@RegionCategory", oneOf(emlRegionCategories)),
  romanNumerals: optional(text("@RomanNumerals", yesOrNo)),
  frisianExportAllowed: optional(text("@FrysianExportAllowed", yesOrNo)),
  superiorNumber: optional(text("@SuperiorRegionNumber", regionNumber)),
  superiorCategory: optional(text("@SuperiorRegionCategory", oneOf(emlRegionCategories))),
  name: text("kr:RegionName", asWritten),
  committees: elements("kr:Committee", committee),
});

const registeredParty = shape<EmlRegisteredParty>({
  name: text("kr:RegisteredAppellation", asWritten),
  registeredBy: optional(text("kr:RegisteredBy", asWritten)),
});

/** The places of an election definition. */
export const definitionTable: ElementEntry = elementTable(
  "EML",
  shape<EmlDefinition>({
    kind: text("@Id", oneOf(["110a"])),
    "#version": constant("@SchemaVersion", "5"),
    ...headerFields,
    "#event": constant("ElectionEvent/EventIdentifier"),
    election: element("ElectionEvent/Election/ElectionIdentifier", namedElectionIdentifier),
    contestId: text("ElectionEvent/Election/Contest/ContestIdentifier/@Id", contestId),
    votingMethod: demanded(text("ElectionEvent/Election/Contest/VotingMethod", votingMethod)),
    maximumVotes: demanded(text("ElectionEvent/Election/Contest/MaxVotes", maximumVotes)),
    seats: demanded(text("ElectionEvent/Election/kr:NumberOfSeats", positiveCount)),
    preferenceThreshold: demanded(text("ElectionEvent/Election/kr:PreferenceThreshold", count)),
    regions: elements(
      "ElectionEvent/Election/kr:ElectionTree/kr:Region",
      region,
      1,
      ({ category, number }) => `${category} ${number ?? ""}`,
    ),
    registeredParties: elements(
      "ElectionEvent/Election/kr:RegisteredParties/kr:RegisteredParty",
      registeredParty,
    ),
    "#parties": constant("ElectionEvent/Election/kr:RegisteredParties"),
  }),
);
