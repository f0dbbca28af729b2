import { type ElementEntry, elementTable } from "../grammar/element-table.js";
import {
  constant,
  element,
  elements,
  type Fields,
  optional,
  shape,
  text,
} from "../grammar/field.js";
import {
  day,
  dayOrMoment,
  matching,
  oneOf,
  positiveCount,
  rankNumber,
  token,
  yesOrNo,
} from "../grammar/value-type.js";
import { contestId, type EmlElection, electionIdentifier } from "./election-identifier.js";
import {
  type EmlAuthority,
  type EmlHeader,
  headerFieldsWithAuthority,
  headerFieldsWithIssue,
} from "./header.js";
import {
  address,
  type EmlAddress,
  type EmlGender,
  type EmlPersonName,
  gender,
  personName,
} from "./person.js";
import { shortCode } from "./short-code.js";

/** The ways a list may stand beside others: identical lists, a list group, or alone. */
export const emlListTypes = [
  "stel gelijkluidende lijsten",
  "lijstengroep",
  "op zichzelf staande lijst",
] as const;

/** A candidate as on a published list. */
export interface EmlCandidate {
  /** Position on the list. */
  readonly position?: number;
  /** The short code of the candidate, by which files refer to one person. */
  readonly shortCode?: string;
  /** What it is called. */
  readonly name?: EmlPersonName;
  /** The day of birth, as far as the file gives it. */
  readonly birthDate?: string;
  /** The gender that the file gives. */
  readonly gender?: EmlGender;
  /** The gender as stated, not to be published on the list. */
  readonly genderAnnex?: EmlGender;
  /** Where the person lives, as far as the file says. */
  readonly address?: EmlAddress;
}

/** How a list is to be published, and which lists it belongs with (`kr:ListData`). */
export interface EmlListData {
  /** Number shared by identical lists (gelijkluidende lijsten). */
  readonly belongsToSet?: number;
  /** Letter shared by combined lists (lijstencombinatie, until 2017). */
  readonly belongsToCombination?: string;
  /** The language in which the list is published. */
  readonly publicationLanguage?: "nl" | "fy";
  /** Whether the gender of candidates is published. */
  readonly publishGender: boolean;
  /** The districts the list is handed in for. */
  readonly contests?: readonly {
    /** Names it; unique among its kind. */
    readonly id: string;
    /** What it is called. */
    readonly name: string;
  }[];
}

/** A candidate list (kandidatenlijst). */
export interface EmlCandidateList {
  /** The number of the list on the ballot (lijstnummer). */
  readonly number?: number;
  /** The list's name (aanduiding); empty for an unnamed list (blanco lijst). */
  readonly name: string;
  /** Which kind it is. */
  readonly type: (typeof emlListTypes)[number];
  /** What goes for the whole list. */
  readonly data: EmlListData;
  /** The candidates, in list order. */
  readonly candidates: readonly EmlCandidate[];
}

/** The lists of one contest: of an electoral district, or of the whole election. */
export interface EmlContestLists {
  /** Names it; unique among its kind. */
  readonly id: string;
  /** What it is called. */
  readonly name?: string;
  /** The lists, by number. */
  readonly lists: readonly EmlCandidateList[];
}

/** The candidate lists of a district (230b) or of all (230c), EML_NL 230 (kandidatenlijsten). */
export interface EmlCandidateLists extends EmlHeader {
  /** Which of the kinds this is. */
  readonly kind: "230b" | "230c";
  /** The body that made the file: its id and name. */
  readonly authority: EmlAuthority;
  /** The day on which the lists were fixed. */
  readonly listDate?: string;
  /** The election. */
  readonly election: EmlElection;
  /** The contests: electoral districts, or the whole area. */
  readonly contests: readonly EmlContestLists[];
}

const listData = shape<EmlListData>({
  belongsToSet: optional(text("@BelongsToSet", positiveCount)),
  belongsToCombination: optional(text("@BelongsToCombination", matching(/^[a-zA-Z|]$/, "letter"))),
  publicationLanguage: optional(text("@PublicationLanguage", oneOf(["nl", "fy"]))),
  publishGender: text("@PublishGender", yesOrNo),
  contests: optional(
    elements(
      "kr:Contests/kr:Contest",
      shape<{ id: string; name: string }>({ id: text("@Id", contestId), name: text("", token) }),
      1,
      ({ id }) => id,
    ),
  ),
});

/** What every nomination and published list says of a list. */
export const listFields: Fields<Pick<EmlCandidateList, "type" | "data">> = {
  type: text("Type", oneOf(emlListTypes)),
  data: element("kr:ListData", listData),
};

const candidate = shape<EmlCandidate>({
  position: optional(text("CandidateIdentifier/@Id", rankNumber)),
  shortCode: optional(text("CandidateIdentifier/@ShortCode", shortCode)),
  "#identifier": constant("CandidateIdentifier"),
  name: optional(element("CandidateFullName", personName)),
  birthDate: optional(text("DateOfBirth", day)),
  gender: optional(text("Gender", gender)),
  genderAnnex: optional(text("kr:GenderAnnex", gender)),
  address: optional(element("QualifyingAddress", address)),
});

const list = shape<EmlCandidateList>({
  number: optional(text("AffiliationIdentifier/@Id", rankNumber)),
  name: text("AffiliationIdentifier/RegisteredName", token),
  ...listFields,
  candidates: elements(
    "Candidate",
    candidate,
    1,
    ({ position, shortCode }) => position ?? shortCode,
  ),
});

const contest = shape<EmlContestLists>({
  id: text("ContestIdentifier/@Id", contestId),
  name: optional(text("ContestIdentifier/ContestName", token)),
  lists: elements("Affiliation", list, 1, ({ number }) => number),
});

/** The places of a candidate lists file. */
export const candidateListsTable: ElementEntry = elementTable(
  "EML",
  shape<EmlCandidateLists>({
    kind: text("@Id", oneOf(["230b", "230c"])),
    "#version": constant("@SchemaVersion", "5"),
    ...headerFieldsWithAuthority,
    issueDate: headerFieldsWithIssue.issueDate,
    listDate: optional(text("CandidateList/ListDate", dayOrMoment)),
    election: element("CandidateList/Election/ElectionIdentifier", electionIdentifier),
    contests: elements("CandidateList/Election/Contest", contest, 1, ({ id }) => id),
  }),
);
