import { element, elements, optional, shape, text } from "../grammar/field.js";
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
  readonly accessible: boolean;
  readonly publicTransport?: boolean;
  readonly toilet?: boolean;
  readonly hostPresent?: boolean;
  readonly guidelines?: "inside and outside" | "outside" | "inside" | "not present";
  readonly votingTemplate?: boolean;
  readonly brailleCandidateList?: boolean;
  readonly largeLetteredCandidateList?: boolean;
  readonly signLanguageInterpreter?: "at location" | "remote" | "not present";
  readonly signLanguagePollingStationMember?: boolean;
  readonly acousticsForHearingImpaired?: boolean;
  readonly lowStimulusEnvironment?: boolean;
  readonly other?: readonly { readonly description: string }[];
}

/** Where and when people can vote at a polling station (`sb:Location`, EML_NL 1.3). */
export interface EmlPollingLocation {
  readonly bagId?: string;
  readonly streetName?: string;
  /** The number of the list on the ballot (lijstnummer). */
  readonly number?: string;
  /** The letter of the field on the form. */
  readonly letter?: string;
  readonly numberAddition?: string;
  /** The postal code. */
  readonly postalCode?: string;
  readonly city?: string;
  readonly additionalAddressInformation?: string;
  readonly buildingUsage?: (typeof buildingUsages)[number];
  readonly districtName?: string;
  readonly districtCode?: string;
  readonly neighbourhoodName?: string;
  readonly neighbourhoodCode?: string;
  readonly website?: string;
  readonly opensAt?: string;
  readonly closesAt?: string;
  /** Coordinates of the Dutch grid (Rijksdriehoek), as written. */
  readonly gridX?: string;
  readonly gridY?: string;
  readonly latitude?: string;
  readonly longitude?: string;
  readonly countingLocation?: boolean;
  readonly accessibility?: EmlAccessibility;
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

const gridCoordinate = matching(/^\d{1,6}(?:.\d+)?$/, "a coordinate as 81611");
const degrees = matching(/^\d{1,2}\.\d{4,}$/, "degrees as 52.08119");

const both = (one: unknown, other: unknown) => (one === undefined) === (other === undefined);

/** The places of a polling location. */
export const pollingLocation = shape<EmlPollingLocation>(
  {
    bagId: optionalText("BAGId", matching(/^\d{16}$/, "16 digits")),
    streetName: optionalText("StreetName"),
    number: optionalText("Number", matching(/^[+-]?\d+$/, "a whole number")),
    letter: optionalText("Letter"),
    numberAddition: optionalText("NumberAddition"),
    postalCode: optionalText("PostalCode", matching(/^\d{4} [A-Z]{2}$/, "a postcode as 2513 AA")),
    city: optionalText("City"),
    additionalAddressInformation: optionalText("AdditionalAddressInformation"),
    buildingUsage: optional(text("sb:BuildingUsage", oneOf(buildingUsages))),
    districtName: optionalText("DistrictName"),
    districtCode: optionalText("DistrictCode", matching(/^WK\d{6}$/, "WK and 6 digits")),
    neighbourhoodName: optionalText("NeighbourhoodName"),
    neighbourhoodCode: optionalText("NeighbourhoodCode", matching(/^BU\d{8}$/, "BU and 8 digits")),
    website: optionalText("Website", matching(/^https?:\/\/.+$/, "an address of the web")),
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
  ({ opensAt, closesAt, gridX, gridY, latitude, longitude }) =>
    both(opensAt, closesAt) && both(gridX, gridY) && both(latitude, longitude)
      ? undefined
      : { expected: "both times, both grid coordinates, both degrees, or neither", actual: "one" },
);
