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
import { asWritten, day, matching, oneOf, rankNumber, token } from "../grammar/value-type.js";
import { type EmlListData, type emlListTypes, listFields } from "./candidate-list.js";
import { contestId, type EmlElection, electionIdentifier } from "./election-identifier.js";
import { type EmlHeader, headerFieldsWithIssue } from "./header.js";
import {
  address,
  type EmlAddress,
  type EmlGender,
  type EmlPersonName,
  gender,
  minimalAddress,
  personName,
} from "./person.js";
import { shortCode } from "./short-code.js";

/** Where somebody lives, in a word: place and country. */
export interface EmlLivingAddress {
  /** The place. */
  readonly locality: string;
  /** The code of the country. */
  readonly countryCode?: string;
}

/** The authorised representative of a candidate who lives abroad (gemachtigde, H 10). */
export interface EmlAgent {
  /** In what role. */
  readonly role?: "H10" | "H10a";
  /** What it is called. */
  readonly name: EmlPersonName;
  /** The address for letters. */
  readonly mailingAddress?: EmlAddress;
  /** The standard asks for it. */
  readonly livingAddress?: EmlLivingAddress;
}

/** A candidate as nominated, with what is not published. */
export interface EmlNominatedCandidate {
  /** The position of the candidate on the list, from 1. */
  readonly position: number;
  /** The short code of the candidate, by which files refer to one person. */
  readonly shortCode?: string;
  /** What it is called. */
  readonly name: EmlPersonName;
  /** The day of birth, as far as the file gives it. */
  readonly birthDate?: string;
  /** The gender that the file gives. */
  readonly gender?: EmlGender;
  /** The gender, as an annex of the file has it. */
  readonly genderAnnex?: EmlGender;
  /** Where the person lives, as far as the file says. */
  readonly address: EmlAddress;
  /** The address for letters. */
  readonly mailingAddress?: EmlAddress;
  /** Who acts for a candidate who lives abroad. */
  readonly agent?: EmlAgent;
  /** The day of birth, as an annex of the file has it. */
  readonly birthDateAnnex?: string;
  /** The citizen service number (BSN). */
  readonly nationalIdentificationNumber?: string;
}

/** Somebody who hands in the list or stands in for who does (inleveraar, H 3). */
export interface EmlProposer {
  /** What it is called. */
  readonly name: EmlPersonName;
  /** The address for letters. */
  readonly mailingAddress: EmlAddress;
  /** In what role. */
  readonly role: (typeof proposerRoles)[number];
  /** Rank among the deputies. */
  readonly id?: string;
  /** Where the person lives. */
  readonly livingAddress?: EmlLivingAddress;
}

/** A nomination: one list as handed in, EML_NL 210 (kandidaatstelling). */
export interface EmlNomination extends EmlHeader {
  /** Which of the kinds this is. */
  readonly kind: "210";
  /** The election. */
  readonly election: EmlElection;
  /** The contest: an electoral district, or the whole area. */
  readonly contest: {
    /** Names it; unique among its kind. */
    readonly id: string;
    /** What it is called. */
    readonly name: string;
  };
  /** The list that is handed in. */
  readonly list: {
    /** What it is called. */
    readonly name: string;
    /** Which kind it is. */
    readonly type: (typeof emlListTypes)[number];
    /** What goes for the whole list. */
    readonly data: EmlListData;
    /** The candidates, in list order. */
    readonly candidates: readonly EmlNominatedCandidate[];
  };
  /** Who handed in the list. */
  readonly proposers: readonly EmlProposer[];
}

const proposerRoles = [
  "inleveraar",
  "plaatsvervanger van de inleveraar",
  "gemachtigde voor het aangaan van lijstencombinaties",
  "plaatsvervanger voor het aangaan van lijstencombinaties",
] as const;

const livingAddress = shape<EmlLivingAddress>({
  locality: text("kr:LocalityName", asWritten),
  countryCode: optional(text("kr:CountryNameCode", asWritten)),
});

const agent = shape<EmlAgent>({
  role: optional(text("@Role", oneOf(["H10", "H10a"]))),
  name: element("AgentIdentifier/AgentName", personName),
  mailingAddress: optional(element("Contact/MailingAddress", address)),
  livingAddress: demanded(element("kr:LivingAddress", livingAddress)),
});

const candidate = shape<EmlNominatedCandidate>({
  position: text("CandidateIdentifier/@Id", rankNumber),
  shortCode: optional(text("CandidateIdentifier/@ShortCode", shortCode)),
  name: element("CandidateFullName", personName),
  birthDate: optional(text("DateOfBirth", day)),
  gender: optional(text("Gender", gender)),
  genderAnnex: optional(text("kr:GenderAnnex", gender)),
  address: element("QualifyingAddress", minimalAddress),
  mailingAddress: optional(element("Contact/MailingAddress", address)),
  agent: disposable(optional(element("Agent", agent))),
  birthDateAnnex: optional(
    text(
      "kr:DateOfBirthAnnex",
      matching(/^XX-(?:XX-XXXX|(?:XX|\d[1-9]|[1-9]0)-(?!0000)\d{4})$/, "day-without-year"),
    ),
  ),
  nationalIdentificationNumber: optional(text("kr:NationalIdentificationNumber", token)),
});

const proposer = shape<EmlProposer>({
  name: element("Name", personName),
  mailingAddress: element("Contact/MailingAddress", address),
  role: text("JobTitle", oneOf(proposerRoles)),
  id: optional(text("Id", token)),
  livingAddress: optional(element("kr:LivingAddress", livingAddress)),
});

/** The places of a nomination. */
export const nominationTable: ElementEntry = elementTable(
  "EML",
  shape<EmlNomination>({
    kind: text("@Id", oneOf(["210"])),
    "#version": constant("@SchemaVersion", "5"),
    ...headerFieldsWithIssue,
    election: element("Nomination/ElectionIdentifier", electionIdentifier),
    contest: element(
      "Nomination/ContestIdentifier",
      shape<EmlNomination["contest"]>({
        id: text("@Id", contestId),
        name: text("ContestName", token),
      }),
    ),
    list: element(
      "Nomination/Affiliation",
      shape<EmlNomination["list"]>({
        name: text("AffiliationIdentifier/RegisteredName", token),
        ...listFields,
        candidates: elements("Candidate", candidate, 1, ({ position }) => position),
      }),
    ),
    proposers: elements("Nomination/Nominate/Proposer", proposer, 2),
  }),
);
