import type { EmlAddress, EmlGender, EmlPersonName } from "../eml/documents/person.js";
import { ownOnly } from "../model/has.js";
import type { VerifiedField } from "./verified-field.js";

/** What files print of a person. */
export interface PrintedPerson {
  readonly name?: EmlPersonName;
  readonly gender?: EmlGender;
  readonly genderAnnex?: EmlGender;
  readonly birthDate?: string;
  readonly address?: EmlAddress;
}

/** A printed field and its value. */
export interface PrintedField {
  readonly field: VerifiedField;
  readonly value: string;
}

/** A text as it is compared: letters with their marks in one notation, blanks alike, none around it. */
export function plainText(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

/** A name as it is compared. */
export function plainName(given: EmlPersonName): string {
  const { initials, firstName, prefix, lastName } = ownOnly(given);
  const first = plainText(firstName ?? "");
  return [initials ?? "", first === "" ? "" : `(${first})`, prefix ?? "", lastName]
    .map(plainText)
    .filter((part) => part !== "")
    .join(" ");
}

/** Every field that is printed of a person, empty where the file has none. */
export function printedFields(person: PrintedPerson): readonly PrintedField[] {
  const { name, gender, genderAnnex, address } = ownOnly(person);
  const {
    initials = "",
    firstName = "",
    prefix = "",
    lastName = "",
  } = ownOnly<Partial<EmlPersonName>>(name ?? {});
  const { locality, country } = address ?? {};
  const written: readonly PrintedField[] = [
    { field: "initials", value: initials },
    { field: "first-name", value: firstName },
    { field: "prefix", value: prefix },
    { field: "last-name", value: lastName },
    { field: "gender", value: gender ?? genderAnnex ?? "" },
    { field: "gender", value: genderAnnex ?? gender ?? "" },
    { field: "residence", value: locality?.name ?? country?.locality.name ?? "" },
    { field: "country", value: country?.code ?? "" },
  ];
  return written.map(({ field, value }) => ({ field, value: plainText(value) }));
}

/** How many of the fields of two people are the same. */
export function sharedFields(one: PrintedPerson, other: PrintedPerson): number {
  const others = printedFields(other);
  return printedFields(one).filter(({ value }, index) => value === others[index]?.value).length;
}

/** The fields in which a person is printed otherwise. */
export function differingFields(
  expected: PrintedPerson,
  actual: PrintedPerson,
): readonly (PrintedField & { readonly actual: string })[] {
  const printed = printedFields(actual);
  const differing = printedFields(expected).flatMap(({ field, value }, index) => {
    const found = printed[index]?.value ?? "";
    return found === value ? [] : [{ field, value, actual: found }];
  });
  // A gender may stand there twice; it is told twice where it is given as two.
  return differing.filter(
    ({ field, actual: found }, index) =>
      differing[index - 1]?.field !== field || differing[index - 1]?.actual !== found,
  );
}

/**
 * Whether two people whose names differ may be one whose name was corrected: all that is printed
 * beside the name is the same, and the last name or what stands before it.
 */
export function mayBeOne(one: PrintedPerson, other: PrintedPerson): boolean {
  const differ = new Set(differingFields(one, other).map(({ field }) => field));
  const beside: readonly VerifiedField[] = ["gender", "residence", "country"];
  if (beside.some((field) => differ.has(field))) return false;
  return !differ.has("last-name") || !(differ.has("initials") || differ.has("first-name"));
}

/** The fields of a name. */
export const nameFields: readonly VerifiedField[] = [
  "initials",
  "first-name",
  "prefix",
  "last-name",
];
