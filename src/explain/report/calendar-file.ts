import { type CalendarEntry, firstDayOf, lastDayOf } from "../../before/calendar/calendar-entry.js";
import type { ElectionCalendar } from "../../before/calendar/election-calendar.js";
import { type Day, isDay } from "../../model/day.js";
import { daysLater } from "../../model/day-arithmetic.js";
import { calendarFileSignature } from "../../model/signatures/made/explain.js";
import { refusedArgument, refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { Voice } from "../language/voice.js";
import { explainCalendarEntry, nameOfEntry } from "../topics/explain-calendar.js";

/** What an iCalendar file says of itself. */
export interface CalendarFileOptions {
  /** When it was made, in UTC: `"20261130T120000Z"`. The library has no clock. */
  readonly made: string;
  /** The domain of who makes it, which the ids of its events end with: `"example.org"`. */
  readonly domain: string;
}

/** A line has at most so many octets, without its end (RFC 5545, 3.1). */
const mostOctets = 75;

/** How many octets a character has in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

/** A line, folded where it is too long: what goes on begins with a space. */
function folded(line: string): string {
  let text = "";
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > mostOctets) {
      text += "\r\n ";
      octets = 1;
    }
    text += character;
    octets += more;
  }
  return `${text}\r\n`;
}

/** Text as the value of a property (RFC 5545, 3.3.11). */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, "\\n");
}

const date = (day: Day): string => day.replaceAll("-", "");

/** Whether it is a moment in UTC that there is: a day of the calendar and a time of that day (RFC 5545, 3.3.5). */
function isMoment(text: string): boolean {
  const parts = /^(\d{4})(\d{2})(\d{2})T([01]\d|2[0-3])[0-5]\d([0-5]\d|60)Z$/.exec(text);
  return parts !== null && isDay(`${parts[1]}-${parts[2]}-${parts[3]}`);
}

/** Whether it is a label of a domain (RFC 1035, 2.3.1; a digit may come first: RFC 1123, 2.1). */
function isLabel(text: string): boolean {
  return /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/.test(text);
}

function eventOf(
  entry: CalendarEntry,
  calendar: ElectionCalendar,
  voice: Voice,
  { made, domain }: CalendarFileOptions,
): readonly string[] {
  const { text, references } = explainCalendarEntry(entry, calendar, voice);
  const articles = references.map((reference) => reference.text).join(", ");
  return [
    "BEGIN:VEVENT",
    `UID:${calendar.type}-${date(calendar.day)}-${entry.id}@${domain}`,
    `DTSTAMP:${made}`,
    `DTSTART;VALUE=DATE:${date(firstDayOf(entry))}`,
    `DTEND;VALUE=DATE:${date(daysLater(lastDayOf(entry), 1))}`,
    `SUMMARY:${escaped(nameOfEntry(entry, voice))}`,
    `DESCRIPTION:${escaped(`${text} (${articles})`)}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/**
 * A calendar as an iCalendar file (RFC 5545): an event of whole days for each entry, in the words of the voice, with its
 * article. Lines end with CR LF and are folded at 75 octets.
 *
 * Refuses a moment that is not written as `20261130T120000Z` or that no day has, and a domain that is not made of labels
 * of letters, digits and hyphens with dots between them (`malformed`).
 *
 * @example
 * ```ts
 * const text = calendarFile(calendar, voiceOf(dutch), { made: "20261130T120000Z", domain: "example.org" });
 * ```
 */
export function calendarFile(
  calendar: ElectionCalendar,
  voice: Voice,
  options: CalendarFileOptions,
): string {
  const refusal = refusedArguments(calendarFileSignature, [calendar, voice, options]);
  if (refusal !== null) return refusal;
  const other = { kind: "form", form: "other" } as const;
  if (!isMoment(options.made)) return refusedArgument("made", "malformed", other, options.made);
  if (options.domain.length > 253 || !options.domain.split(".").every(isLabel))
    return refusedArgument("domain", "malformed", other, options.domain);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//kieswet//calendar//${voice.language.code.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    ...calendar.entries.flatMap((entry) => eventOf(entry, calendar, voice, options)),
    "END:VCALENDAR",
  ];
  return lines.map(folded).join("");
}
