import type { EmlElection } from "../eml/documents/election-identifier.js";
import { islandCouncilSize } from "../law/sizes/island-sizes.js";
import { provisionOn } from "../law/timeline/provision.js";
import { isDay } from "../model/day.js";
import { namesOf } from "../model/names-of.js";
import type { FieldFinding } from "./finding-kinds.js";
import { plainText } from "./person-fields.js";
import type { VerifiedField } from "./verified-field.js";

type Report = (
  field: VerifiedField,
  expected: string,
  actual: string,
  severity?: "fault" | "remark",
) => void;

/** What the name of an election begins with, by kind; other names say no kind. */
const kindsNamed: Readonly<Record<string, RegExp>> = {
  GR: /^Gemeenteraad\b/i,
  PS: /^Provinciale Staten\b/i,
  ER: /^Eilandsraad\b/i,
  TK: /^(?:Verkiezing van de )?Tweede Kamer\b/i,
  EK: /^(?:Verkiezing van de )?Eerste Kamer\b/i,
  EP: /^Europees Parlement\b/i,
};

/**
 * A name says the kind of the election and, where it has one year, that of the vote: a remark, for the identifier
 * decides which election it is. What that already contradicts is told there.
 */
function checkName({ id, name = "", category, date }: EmlElection, report: Report): void {
  const named = namesOf(kindsNamed).find((kind) => kindsNamed[kind]?.test(name) === true);
  if (named !== undefined) report("category", named, category, "remark");
  const years = name.match(/\b(?:19|20)\d{2}\b/g) ?? [];
  const [year] = years;
  const isOfDay = /^[A-Z]+(\d{4})/.exec(id)?.[1] === date.slice(0, 4);
  if (year === undefined || years.length > 1 || !isOfDay) return;
  report("election-year", year, date.slice(0, 4), "remark");
}

/** The numbers of the public bodies, as Statistics Netherlands gives them. */
const islandNumbers = { Bonaire: "9001", "Sint Eustatius": "9002", Saba: "9003" } as const;

/** A public body has its own number, and its island council the seats that the law gives it. */
function checkIsland(
  { category, domain, date }: EmlElection,
  seats: number | undefined,
  report: Report,
): void {
  if (category !== "ER") return;
  const called = plainText(domain?.name ?? "");
  const island = namesOf(islandNumbers).find((name) => name === called);
  if (island === undefined) return;
  if (domain?.id !== undefined) report("domain-number", islandNumbers[island], domain.id);
  const day = date.slice(0, 10);
  const size = isDay(day) ? provisionOn(islandCouncilSize, day)?.value[island] : undefined;
  if (size !== undefined && seats !== undefined) report("seats", `${size}`, `${seats}`);
}

/** What the name of an election and of its area say, held against what the file says besides. */
export function checkIdentity(
  file: string,
  election: EmlElection,
  seats: number | undefined,
): readonly FieldFinding[] {
  const findings: FieldFinding[] = [];
  const report: Report = (field, expected, actual, severity = "fault") => {
    if (expected === actual) return;
    const about = { severity, code: "field-differs", file, field, with: file } as const;
    findings.push({ ...about, expected, actual });
  };
  checkName(election, report);
  checkIsland(election, seats, report);
  return findings;
}
