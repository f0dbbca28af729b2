import { checkNumberOfSeats } from "../before/sizes/number-of-seats.js";
import type { EmlDefinition } from "../eml/documents/definition.js";
import type { EmlElection } from "../eml/documents/election-identifier.js";
import { largeBodyFrom } from "../law/bodies/council-provisions.js";
import { daysFromNomination } from "../law/day-of-nomination.js";
import { rulesOfElection } from "../law/rules-of-election.js";
import { provisionOn } from "../law/timeline/provision.js";
import { type Day, isDay, previousDay } from "../model/day.js";
import { type ElectionType, electionTypes } from "../model/election/election-type.js";
import type { VerifiedFile } from "./check-files.js";
import type { FieldFinding } from "./finding-kinds.js";
import type { Statement } from "./statement.js";
import type { VerifiedField } from "./verified-field.js";

const typeOf = (category: string): ElectionType | undefined =>
  electionTypes.find((type) => type === category);

type Report = (
  field: VerifiedField,
  expected: string,
  actual: string,
  severity?: "fault" | "remark",
) => void;

/** The subcategories that hang on whether the body is large. */
function subcategoryFor({ category }: EmlElection, seats: number): string | undefined {
  if (category !== "GR" && category !== "AB") return undefined;
  return `${category}${seats < largeBodyFrom ? 1 : 2}`;
}

/**
 * The number of seats of a definition where nothing else says it: no published result, and a body whose
 * size the law leaves to something that is not in the files, such as how many people live there.
 */
export function statementsOfSeats(
  definition: VerifiedFile<EmlDefinition> | undefined,
  hasResult: boolean,
): readonly Statement[] {
  const seats = definition?.document.seats;
  if (definition === undefined || seats === undefined || hasResult) return [];
  const { category, date } = definition.document.election;
  const type = typeOf(category);
  const answer = type && checkNumberOfSeats({ type, day: date.slice(0, 10), seats });
  const isFixed =
    answer?.status === "completed" &&
    answer.allowed.kind === "values" &&
    answer.allowed.values.length === 1;
  if (isFixed) return [];
  const said = { about: "body", field: "seats", value: `${seats}`, severity: "fault" } as const;
  return [{ ...said, file: definition.file }];
}

function checkSeatsOf(type: ElectionType, day: string, seats: number, report: Report): void {
  const answer = checkNumberOfSeats({ type, day, seats });
  if (answer.status === "refused" || answer.legal) return;
  const { allowed } = answer;
  const expected =
    allowed.kind === "values" ? allowed.values.join(", ") : `${allowed.minimum}-${allowed.maximum}`;
  report("seats", expected, `${seats}`);
}

/** Checks a number of seats that was given besides the files against the law of the day, and the size that the files name. */
export function checkGivenSeats(election: EmlElection, seats: number): readonly FieldFinding[] {
  const findings: FieldFinding[] = [];
  const report: Report = (field, expected, actual) => {
    const about = { severity: "remark", code: "field-differs", file: "" } as const;
    findings.push({ ...about, field, with: null, expected, actual });
  };
  const type = typeOf(election.category);
  if (type !== undefined) checkSeatsOf(type, election.date.slice(0, 10), seats, report);
  const subcategory = subcategoryFor(election, seats);
  const { subcategory: named = subcategory } = election;
  if (subcategory !== undefined && named !== subcategory) {
    report("seats", named ?? "", `${seats}`);
  }
  return findings;
}

function checkThreshold(
  { election, preferenceThreshold }: EmlDefinition,
  type: ElectionType,
  seats: number,
  report: Report,
): void {
  const day = election.date.slice(0, 10);
  if (preferenceThreshold === undefined || !isDay(day)) return;
  const share = rulesOfElection({ type, day, seats })?.preference?.share;
  if (share === undefined) return;
  const { numerator, denominator } = share;
  if (preferenceThreshold * denominator === 100 * numerator) return;
  report("preference-threshold", `${(100 * numerator) / denominator}`, `${preferenceThreshold}`);
}

/** The day so many days before another. */
function daysBefore(days: number, late: Day): Day {
  let day = late;
  for (let back = 0; back < days; back += 1) day = previousDay(day);
  return day;
}

/** The day of nomination beside that of the vote: a remark, for a decree or a holiday may move either. */
function checkNomination(
  { date, nominationDate }: EmlElection,
  type: ElectionType,
  report: Report,
): void {
  const vote = date.slice(0, 10);
  const nomination = nominationDate?.slice(0, 10);
  const days = isDay(vote) ? provisionOn(daysFromNomination[type], vote)?.value : undefined;
  if (!isDay(vote) || nomination === undefined || days === undefined) return;
  const expected = daysBefore(days, vote);
  if (nomination !== expected) report("nomination-day", expected, nomination, "remark");
}

/** Checks what a file says of its election by itself: the identifier names kind and year. */
export function checkIdentifier(file: string, election: EmlElection): readonly FieldFinding[] {
  const findings: FieldFinding[] = [];
  const report = (field: VerifiedField, expected: string, actual: string): void => {
    if (expected === actual) return;
    findings.push({
      severity: "fault",
      code: "field-differs",
      file,
      field,
      with: file,
      expected,
      actual,
    });
  };
  const { id, category, subcategory = category, date } = election;
  const [, kind = category, year = date.slice(0, 4)] = /^([A-Z]+)(\d{4})/.exec(id) ?? [];
  report("category", kind, category);
  report("election-year", year, date.slice(0, 4));
  report("subcategory", category, subcategory.replace(/\d$/, ""));
  return findings;
}

/** Checks the definition against the law of the day: seats, preference threshold, size of the body. */
export function checkLaw({ file, document }: VerifiedFile<EmlDefinition>): readonly FieldFinding[] {
  const findings: FieldFinding[] = [];
  const report: Report = (field, expected, actual, severity = "fault") => {
    findings.push({
      severity,
      code: "field-differs",
      file,
      field,
      with: null,
      expected,
      actual,
    });
  };
  const { election, seats } = document;
  const type = typeOf(election.category);
  if (type !== undefined) checkNomination(election, type, report);
  if (type === undefined || seats === undefined) return findings;
  checkSeatsOf(type, election.date.slice(0, 10), seats, report);
  checkThreshold(document, type, seats, report);
  const subcategory = subcategoryFor(election, seats);
  if (subcategory !== undefined && election.subcategory !== subcategory) {
    report("subcategory", subcategory, election.subcategory ?? "");
  }
  return findings;
}
