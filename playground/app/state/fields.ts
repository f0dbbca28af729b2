import { bounds } from "./bounds.js";
import type { State } from "./state.js";
import { type NumberBounds, type NumberFault, typedNumber } from "./typed-number.js";

/**
 * A field in which a whole number is typed: of the election, of one list by its place from 0, or of one
 * person on it.
 */
export type NumberField =
  | "seats"
  | BallotField
  | `votes-${number}`
  | `candidates-${number}`
  | `pile-${number}`
  | `person-${number}-${number}`;

/** What is counted of a vote of one's own besides the lists. */
export const ballotFields = ["blank", "invalid", "admitted"] as const;

/** One of {@link ballotFields}. */
export type BallotField = (typeof ballotFields)[number];

/** What a field is of. */
export interface FieldParts {
  readonly kind: "seats" | "votes" | "candidates" | "pile" | "person" | BallotField;
  readonly list: number;
  /** The person on the list, from 0. */
  readonly person: number;
}

/** What is wrong with what stands in a field. */
export type FieldFault = NumberFault | { readonly because: "no-day" };

const limits: Readonly<Record<string, NumberBounds>> = {
  seats: { least: 1, most: bounds.seats },
  votes: { least: 0, most: bounds.votes },
  candidates: { least: 0, most: bounds.candidates },
  pile: { least: 0, most: bounds.votes },
  person: { least: 0, most: bounds.votes },
  blank: { least: 0, most: bounds.votes },
  invalid: { least: 0, most: bounds.votes },
  admitted: { least: 0, most: bounds.votes },
};

/** Fields that may be empty, and what that tells: enough candidates, or that nobody counted. */
const mayBeEmpty: readonly string[] = ["candidates", "pile", "admitted"];

/** Which kind of field, and of which list and person from 0; null: no field with that name. */
export function fieldParts(field: string): FieldParts | null {
  const alone = (["seats", ...ballotFields] as const).find((one) => one === field);
  if (alone !== undefined) return { kind: alone, list: 0, person: 0 };
  const [, kind, list, , person] =
    /^(votes|candidates|pile|person)-(\d{1,3})(-(\d{1,3}))?$/.exec(field) ?? [];
  const known = (["votes", "candidates", "pile", "person"] as const).find((one) => one === kind);
  if (known === undefined || (known === "person") !== (person !== undefined)) return null;
  return { kind: known, list: Number(list), person: Number(person ?? 0) };
}

/** The number that a text in a field stands for; null in a field that may be empty: nothing stands in it. */
export function numberIn(
  field: string,
  text: string,
  language: State["language"],
): number | null | FieldFault {
  const parts = fieldParts(field);
  if (parts === null) return { because: "not-a-number" };
  if (mayBeEmpty.includes(parts.kind) && text.trim() === "") return null;
  return typedNumber(text, language, limits[parts.kind] ?? { least: 0, most: 0 });
}

/** What is wrong with a text in a field; null: nothing. */
export function faultIn(
  field: string,
  text: string,
  language: State["language"],
): FieldFault | null {
  if (field === "day" || field === "otherDay") return isDay(text) ? null : { because: "no-day" };
  const read = numberIn(field, text, language);
  return typeof read === "object" ? read : null;
}

/** Whether a text is a day of the calendar that the page takes. */
export function isDay(text: string): boolean {
  if (!/^(?:19|20)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
