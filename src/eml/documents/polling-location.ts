import { whenReadable } from "../../model/plain-value.js";
import { ruled } from "../grammar/expected.js";
import { element, elements, optional, type Shape, shape, text } from "../grammar/field.js";
import {
  asWritten,
  matching,
  moment,
  oneOf,
  type ValueType,
  yesOrNo,
} from "../grammar/value-type.js";

/** How well people with a disability can vote at a location (`sb:Accessibility`). */
export interface EmlAccessibility {
  /** Accessible for people with a physical disability. */
  readonly accessible: boolean;
  /** A stop of public transport is near. */
  readonly publicTransport?: boolean;
  /** An accessible toilet. */
  readonly toilet?: boolean;
  /** A host shows the way. */
  readonly hostPresent?: boolean;
  /** Guiding lines in the floor. */
  readonly guidelines?: "inside and outside" | "outside" | "inside" | "not present";
  /** A template for voters who see badly. */
  readonly votingTemplate?: boolean;
  /** A list of candidates in braille is there. */
  readonly brailleCandidateList?: boolean;
  /** A list of candidates in large letters is there. */
  readonly largeLetteredCandidateList?: boolean;
  /** An interpreter of sign language is there, or can be called. */
  readonly signLanguageInterpreter?: "at location" | "remote" | "not present";
  /** A member of the station knows sign language. */
  readonly signLanguagePollingStationMember?: boolean;
  /** The acoustics suit people who hear badly. */
  readonly acousticsForHearingImpaired?: boolean;
  /** Few stimuli. */
  readonly lowStimulusEnvironment?: boolean;
  /** Another provision. */
  readonly other?: readonly {
    /** What it is. */
    readonly description: string;
  }[];
}

/** Where and when people can vote at a polling station (`sb:Location`, EML_NL 1.3). */
export interface EmlPollingLocation {
  /** The id of the building in the register of addresses and buildings (BAG). */
  readonly bagId?: string;
  /** The street. */
  readonly streetName?: string;
  /** The house number. */
  readonly number?: string;
  /** The letter behind the house number. */
  readonly letter?: string;
  /** What stands after the house number. */
  readonly numberAddition?: string;
  /** The postal code. */
  readonly postalCode?: string;
  /** The place. */
  readonly city?: string;
  /** What helps to find the place. */
  readonly additionalAddressInformation?: string;
  /** What the building is for. */
  readonly buildingUsage?: (typeof buildingUsages)[number];
  /** The district of the municipality. */
  readonly districtName?: string;
  /** The code of the district of the municipality. */
  readonly districtCode?: string;
  /** The neighbourhood. */
  readonly neighbourhoodName?: string;
  /** The code of the neighbourhood. */
  readonly neighbourhoodCode?: string;
  /** The page of the location. */
  readonly website?: string;
  /** When it opens. */
  readonly opensAt?: string;
  /** When it closes. */
  readonly closesAt?: string;
  /** Coordinates of the Dutch grid (Rijksdriehoek), as written. */
  readonly gridX?: string;
  /** The Y of the national grid, in metres. */
  readonly gridY?: string;
  /** The latitude, in degrees. */
  readonly latitude?: string;
  /** The longitude, in degrees. */
  readonly longitude?: string;
  /** Whether votes are counted there. */
  readonly countingLocation?: boolean;
  /** What the location has for voters with a disability. */
  readonly accessibility?: EmlAccessibility;
  /** Whatever else voters should know. */
  readonly otherInformation?: string;
}

const buildingUsages = [
  "Wonen",
  "Bijeenkomst",
  "Winkel",
  "Gezondheidszorg",
  "Kantoor",
  "Logies",
  "Industrie",
  "Onderwijs",
  "Sport",
  "Overig",
  "Cel",
] as const;

const optionalText = (name: string, type: ValueType<string> = asWritten) =>
  optional(text(`sb:${name}`, type));

const properties = (name: string) => `sb:AccessibilityProperties/sb:${name}`;
const optionalProperty = (name: string) => optional(text(properties(name), yesOrNo));

const accessibility = shape<EmlAccessibility>({
  accessible: text("sb:Accessible", yesOrNo),
  publicTransport: optionalProperty("AccessiblePublicTransport"),
  toilet: optionalProperty("AccessibleToilet"),
  hostPresent: optionalProperty("HostPresent"),
  guidelines: optional(
    text(
      properties("Guidelines"),
      oneOf(["inside and outside", "outside", "inside", "not present"]),
    ),
  ),
  votingTemplate: optionalProperty("VotingTemplate"),
  brailleCandidateList: optionalProperty("BrailleCandidateList"),
  largeLetteredCandidateList: optionalProperty("LargeLetteredCandidateList"),
  signLanguageInterpreter: optional(
    text(properties("SignLanguageInterpreter"), oneOf(["at location", "remote", "not present"])),
  ),
  signLanguagePollingStationMember: optionalProperty("SignLanguagePollingStationMember"),
  acousticsForHearingImpaired: optionalProperty("AcousticsForHearingImpaired"),
  lowStimulusEnvironment: optionalProperty("LowStimulusEnvironment"),
  other: optional(
    elements(
      properties("Other"),
      shape<{ description: string }>({ description: text("", asWritten) }),
    ),
  ),
});

const gridCoordinate = matching(/^\d{1,6}(?:.\d+)?$/, "grid-coordinate");
const degrees = matching(/^\d{1,2}\.\d{4,}$/, "degrees");

const both = (one: unknown, other: unknown) => (one === undefined) === (other === undefined);

function inPairs(location: EmlPollingLocation): boolean {
  const { opensAt, closesAt, gridX, gridY, latitude, longitude } = location;
  return both(opensAt, closesAt) && both(gridX, gridY) && both(latitude, longitude);
}

/** The places of a polling location. */
export const pollingLocation: Shape<EmlPollingLocation> = shape<EmlPollingLocation>(
  {
    bagId: optionalText("BAGId", matching(/^\d{16}$/, "building")),
    streetName: optionalText("StreetName"),
    number: optionalText("Number", matching(/^[+-]?\d+$/, "whole-number")),
    letter: optionalText("Letter"),
    numberAddition: optionalText("NumberAddition"),
    postalCode: optionalText("PostalCode", matching(/^\d{4} [A-Z]{2}$/, "postal-code")),
    city: optionalText("City"),
    additionalAddressInformation: optionalText("AdditionalAddressInformation"),
    buildingUsage: optional(text("sb:BuildingUsage", oneOf(buildingUsages))),
    districtName: optionalText("DistrictName"),
    districtCode: optionalText("DistrictCode", matching(/^WK\d{6}$/, "district-code")),
    neighbourhoodName: optionalText("NeighbourhoodName"),
    neighbourhoodCode: optionalText(
      "NeighbourhoodCode",
      matching(/^BU\d{8}$/, "neighbourhood-code"),
    ),
    website: optionalText("Website", matching(/^https?:\/\/.+$/, "web-address")),
    opensAt: optionalText("OpenTime", moment),
    closesAt: optionalText("ClosingTime", moment),
    gridX: optionalText("RDx", gridCoordinate),
    gridY: optionalText("RDy", gridCoordinate),
    latitude: optionalText("Latitude", degrees),
    longitude: optionalText("Longitude", degrees),
    countingLocation: optional(text("sb:CountingLocation", yesOrNo)),
    accessibility: optional(element("sb:Accessibility", accessibility)),
    otherInformation: optionalText("OtherInfo"),
  },
  (location) =>
    whenReadable(
      () => inPairs(location),
      () => false,
    )
      ? undefined
      : { expected: ruled("pairs-of-times-and-coordinates"), actual: "" },
);
