import { bounds } from "./bounds.js";
import type { State } from "./state.js";
import { type NumberBounds, type NumberFault, typedNumber } from "./typed-number.js";

/** A field in which a whole number is typed: of the election, or of one list by its place from 0. */
export type NumberField = "seats" | `votes-${number}` | `candidates-${number}`;

/** What is wrong with what stands in a field. */
export type FieldFault = NumberFault | { readonly because: "no-day" };

const limits: Readonly<Record<string, NumberBounds>> = {
  seats: { least: 1, most: bounds.seats },
  votes: { least: 0, most: bounds.votes },
  candidates: { least: 0, most: bounds.candidates },
};

/** Which kind of field, and of which list from 0; null: no field with that name. */
export function fieldParts(
  field: string,
): { readonly kind: "seats" | "votes" | "candidates"; readonly list: number } | null {
  if (field === "seats") return { kind: "seats", list: 0 };
  const [, kind, list] = /^(votes|candidates)-(\d{1,3})$/.exec(field) ?? [];
  if (kind !== "votes" && kind !== "candidates") return null;
  return { kind, list: Number(list) };
}

/** The number that a text in a field stands for; null in the field of candidates: enough. */
export function numberIn(
  field: string,
  text: string,
  language: State["language"],
): number | null | FieldFault {
  const parts = fieldParts(field);
  if (parts === null) return { because: "not-a-number" };
  if (parts.kind === "candidates" && text.trim() === "") return null;
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
