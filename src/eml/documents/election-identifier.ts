import {
  element,
  type Fields,
  inGroup,
  optional,
  type Shape,
  shape,
  text,
} from "../grammar/field.js";
import { asWritten, day, matching, oneOf, token, type ValueType } from "../grammar/value-type.js";

/** The elections EML_NL knows (`kr:ElectionCategoryType`). */
export const emlElectionCategories = [
  "EK",
  "TK",
  "EP",
  "PS",
  "AB",
  "GR",
  "BC",
  "GC",
  "ER",
  "NR",
  "PR",
  "LR",
  "IR",
] as const;

/** The subcategories EML_NL knows: size or number of electoral districts (`kr:ElectionSubcategoryType`). */
export const emlElectionSubcategories = [
  "PS1",
  "PS2",
  "AB1",
  "AB2",
  "GR1",
  "GR2",
  "BC",
  "GC",
  "ER1",
  "TK",
  "EK",
  "EP",
  "NR",
  "PR",
  "LR",
  "IR",
] as const;

/** Which election a file is about. */
export interface EmlElection {
  /** `TK2023`, `GR2022_WestMaasenWaal`. */
  readonly id: string;
  /** What it is called. */
  readonly name?: string;
  /** The kind of body or region, by the letters of the standard. */
  readonly category: (typeof emlElectionCategories)[number];
  /** The kind of body, finer: as the standard divides it by size. */
  readonly subcategory?: (typeof emlElectionSubcategories)[number];
  /** The electoral area, where it is part of the election's name. */
  readonly domain?: {
    /** Names it; unique among its kind. */
    readonly id?: string;
    /** What it is called. */
    readonly name: string;
  };
  /** The day of the election. */
  readonly date: string;
  /** Day of nomination (dag van de kandidaatstelling). */
  readonly nominationDate?: string;
}

const electionId = matching(
  /^(?:EP|EK|TK|GR|BC|GC|ER|PS|AB|NR|PR|LR|IR)2\d{3}(?:\d{4})?(?:_[^\p{P}\p{Z}\p{C}_-]*(?:[_-][^\p{P}\p{Z}\p{C}_-]*)*)?$/u,
  "election",
);

const electionFields: Fields<EmlElection> = {
  id: text("@Id", electionId),
  name: optional(text("ElectionName", token)),
  category: text("ElectionCategory", oneOf(emlElectionCategories)),
  subcategory: inGroup(
    "extension",
    optional(text("kr:ElectionSubcategory", oneOf(emlElectionSubcategories))),
  ),
  domain: inGroup(
    "extension",
    optional(
      element(
        "kr:ElectionDomain",
        shape<NonNullable<EmlElection["domain"]>>({
          id: optional(text("@Id", matching(/^(?:\d{4}|[12]?\d)$/, "code-of-area"))),
          name: text("", asWritten),
        }),
      ),
    ),
  ),
  date: inGroup("extension", text("kr:ElectionDate", day)),
  nominationDate: inGroup("extension", optional(text("kr:NominationDate", day))),
};

/** The places of an election's identifier. */
export const electionIdentifier: Shape<EmlElection> = shape<EmlElection>(electionFields);

const { nominationDate: _, ...withoutNomination } = electionFields;

/** The same in files that do not name the day of nomination: stations, counts, results. */
export const electionIdentifierOfDay: Shape<Omit<EmlElection, "nominationDate">> =
  shape<Omit<EmlElection, "nominationDate">>(withoutNomination);

/** The same in a definition, which must name the election. */
export const namedElectionIdentifier: Shape<EmlElection & { readonly name: string }> = shape<
  EmlElection & { readonly name: string }
>({
  ...electionFields,
  name: text("ElectionName", token),
});

/** A contest's identifier: an electoral district's number, `alle` or `geen`. */
export const contestId: ValueType<string> = matching(
  /^(?:[1-9]\d*|geen|alle|(?=[MDCLXVI])M{0,4}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))$/,
  "contest",
);
