import {
  constant,
  demanded,
  element,
  type Fields,
  inGroup,
  optional,
  shape,
  text,
} from "../grammar/field.js";
import { dayOrMoment, matching, moment, token } from "../grammar/value-type.js";

/** The electoral committee that made a file (stembureau, hoofdstembureau, centraal stembureau). */
export interface EmlAuthority {
  /** `CSB`, `HSB9`, `SB3` or the four digits of a municipality. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** The committee that made the file on behalf of another. */
  readonly createdBy?: {
    /** Names it; unique among its kind. */
    readonly id: string;
    /** What it is called. */
    readonly name: string;
  };
}

/** What every EML_NL file starts with. */
export interface EmlHeader {
  /** The number of the message. */
  readonly transactionId: string;
  /** The body that made the file: its id and name. */
  readonly authority?: EmlAuthority;
  /** Day on which the file was issued. */
  readonly issueDate?: string;
  /** Version of EML_NL (`kr:Schema`); files up to 1.2.2 leave it out. */
  readonly schemaVersion?: string;
  /** Last change of the data, local time. */
  readonly createdAt?: string;
  /** How the file was made comparable byte by byte. */
  readonly canonicalization?: string;
}

const committee = matching(/^(?:CSB|(?:HSB|SB)\d+|\d{4})$/, "committee");

const address = matching(
  /^(?:[^\s<>"{}|\\^`#%[\]]|%[\da-f]{2})*(?:#(?:[^\s<>"{}|\\^`#%[\]]|%[\da-f]{2})*)?$/i,
  "address",
);

const authority = shape<EmlAuthority>({
  id: text("AuthorityIdentifier/@Id", committee),
  name: text("AuthorityIdentifier", token),
  "#address": constant("AuthorityAddress"),
  createdBy: optional(
    element("kr:CreatedByAuthority", shape({ id: text("@Id", committee), name: text("", token) })),
  ),
});

/** The header's places; spread in front of a document's own. */
export const headerFields: Fields<EmlHeader> = {
  transactionId: text("TransactionId", token),
  authority: optional(element("ManagingAuthority", authority)),
  issueDate: optional(text("IssueDate", dayOrMoment)),
  schemaVersion: inGroup(
    "extension",
    optional(text("kr:Schema/@Version", matching(/^[\p{L}\p{N}._:-]+$/u, "version"))),
  ),
  createdAt: inGroup("extension", optional(text("kr:CreationDateTime", moment))),
  canonicalization: inGroup(
    "extension",
    optional(text("ds:CanonicalizationMethod/@Algorithm", address)),
  ),
};

/** The same, for a kind of file that must name its committee. */
export const headerFieldsWithAuthority: Fields<EmlHeader & { readonly authority: EmlAuthority }> = {
  ...headerFields,
  authority: element("ManagingAuthority", authority),
};

/** The same, for a kind of file of which the standard asks for the day of issue. */
export const headerFieldsWithIssue: Fields<EmlHeader> = {
  ...headerFields,
  issueDate: demanded(text("IssueDate", dayOrMoment)),
};
