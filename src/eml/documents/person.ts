import { ruled } from "../grammar/expected.js";
import {
  constant,
  demanded,
  element,
  optional,
  type Shape,
  shape,
  text,
} from "../grammar/field.js";
import { asWritten, oneOf, token, type ValueType } from "../grammar/value-type.js";

/** A person's name as on the candidate list (xNL). */
export interface EmlPersonName {
  /** The initials. */
  readonly initials?: string;
  /** Given name (roepnaam). */
  readonly firstName?: string;
  /** What stands before the last name (voorvoegsel): `van der`; may be present and empty. */
  readonly prefix?: string;
  /** The family name, without prefix. */
  readonly lastName: string;
}

/** A place of residence (xAL). */
export interface EmlLocality {
  /** What the address is used for. */
  readonly usage?: "public" | "internal";
  /** The street and number. */
  readonly addressLine?: string;
  /** What it is called. */
  readonly name: string;
  /** The postal code. */
  readonly postalCode?: string;
}

/** Where a person lives: a place in the Netherlands, or a country and a place in it. */
export interface EmlAddress {
  /** The place. */
  readonly locality?: EmlLocality;
  /** The country. */
  readonly country?: {
    /** The code of the country, as the file has it. */
    readonly code?: string;
    /** The place. */
    readonly locality: EmlLocality;
  };
}

/** Gender as published; the list may ask not to publish it. */
export type EmlGender = (typeof genders)[number];

const genders = ["male", "female", "unknown", "other"] as const;

export const gender: ValueType<"other" | "male" | "female" | "unknown"> = oneOf(genders);

export const personName: Shape<EmlPersonName> = shape<EmlPersonName>({
  "#initials": constant("xnl:PersonName/xnl:NameLine/@NameType", "Initials"),
  initials: optional(text("xnl:PersonName/xnl:NameLine", asWritten)),
  firstName: optional(text("xnl:PersonName/xnl:FirstName", asWritten)),
  prefix: optional(text("xnl:PersonName/xnl:NamePrefix", asWritten)),
  lastName: text("xnl:PersonName/xnl:LastName", asWritten),
});

const locality = shape<EmlLocality>({
  usage: optional(text("@UsageType", oneOf(["public", "internal"]))),
  addressLine: optional(text("xal:AddressLine", asWritten)),
  name: text("xal:LocalityName", asWritten),
  postalCode: optional(text("xal:PostalCode/xal:PostalCodeNumber", asWritten)),
});

const countryFields = {
  code: optional(text("xal:CountryNameCode", token)),
  locality: element("xal:Locality", locality),
};

type Country = NonNullable<EmlAddress["country"]>;

function addressWith(country: Shape<Country>): Shape<EmlAddress> {
  return shape<EmlAddress>(
    {
      locality: optional(element("xal:Locality", locality)),
      country: optional(element("xal:Country", country)),
    },
    ({ locality: here, country: abroad }) =>
      (here === undefined) === (abroad === undefined)
        ? {
            expected: ruled("locality-or-country"),
            actual: here === undefined ? "" : "Locality, Country",
          }
        : undefined,
  );
}

/** Where somebody lives. */
export const address: Shape<EmlAddress> = addressWith(shape<Country>(countryFields));

/** The same, where the standard asks for the code of a country abroad. */
export const minimalAddress: Shape<EmlAddress> = addressWith(
  shape<Country>({ ...countryFields, code: demanded(text("xal:CountryNameCode", token)) }),
);
