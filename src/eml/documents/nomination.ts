import { elementTable } from "../grammar/element-table.js";
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
  readonly locality: string;
  readonly countryCode?: string;
}

/** The authorised representative of a candidate who lives abroad (gemachtigde, H 10). */
export interface EmlAgent {
  readonly role?: "H10" | "H10a";
  readonly name: EmlPersonName;
  readonly mailingAddress?: EmlAddress;
  /** The standard asks for it. */
  readonly livingAddress?: EmlLivingAddress;
}

/** A candidate as nominated, with what is not published. */
export interface EmlNominatedCandidate {
  readonly position: number;
  readonly shortCode?: string;
  readonly name: EmlPersonName;
  readonly birthDate?: string;
  readonly gender?: EmlGender;
  readonly genderAnnex?: EmlGender;
  readonly address: EmlAddress;
  readonly mailingAddress?: EmlAddress;
  readonly agent?: EmlAgent;
  readonly birthDateAnnex?: string;
  readonly nationalIdentificationNumber?: string;
}

/** Somebody who hands in the list or stands in for who does (inleveraar, H 3). */
export interface EmlProposer {
  readonly name: EmlPersonName;
  readonly mailingAddress: EmlAddress;
  readonly role: (typeof proposerRoles)[number];
  /** Rank among the deputies. */
  readonly id?: string;
  readonly livingAddress?: EmlLivingAddress;
}

/** A nomination: one list as handed in, EML_NL 210 (kandidaatstelling). */
export interface EmlNomination extends EmlHeader {
  readonly kind: "210";
  readonly election: EmlElection;
  readonly contest: { readonly id: string; readonly name: string };
  readonly list: {
    readonly name: string;
    readonly type: (typeof emlListTypes)[number];
    readonly data: EmlListData;
    readonly candidates: readonly EmlNominatedCandidate[];
  };
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
      matching(/^XX-(?:XX-XXXX|(?:XX|\d[1-9]|[1-9]0)-(?!0000)\d{4})$/, "a day as XX-03-1970"),
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
export const nominationTable = elementTable(
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
