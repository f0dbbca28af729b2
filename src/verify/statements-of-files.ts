import { tabulatedName } from "../eml/csv/names-of-candidates.js";
import type { EmlCandidateLists } from "../eml/documents/candidate-list.js";
import type { EmlDefinition } from "../eml/documents/definition.js";
import type { EmlDocument } from "../eml/documents/document.js";
import type { EmlElection } from "../eml/documents/election-identifier.js";
import type { EmlAuthority } from "../eml/documents/header.js";
import type { EmlPollingStations } from "../eml/documents/polling-stations.js";
import type { EmlResult } from "../eml/documents/result.js";
import { isDay, nextDay } from "../model/day.js";
import { has, own, ownOnly } from "../model/has.js";
import { contestKey, unitKey } from "./contest-key.js";
import type { CountedFile } from "./counted-file.js";
import { plainText } from "./person-fields.js";
import type { Statement } from "./statement.js";
import type { VerifiedField } from "./verified-field.js";

type Say = (
  about: string,
  field: VerifiedField,
  value: string,
  more?: Partial<Pick<Statement, "unit" | "list" | "position" | "severity">>,
) => void;

/** Public bodies are behind the clock of their files: there the day may be one too early. */
const overseas = /^(?:HSB20|900[123])$/;

function isDayEarly(day: string, { date }: EmlElection): boolean {
  const [early, of] = [day.slice(0, 10), date.slice(0, 10)];
  return isDay(early) && isDay(of) && nextDay(early) === of;
}

/** What a file says of the election it is about, beside the identifier. */
function sayElection(
  say: Say,
  election: EmlElection,
  { of, by, namesNomination }: { of: EmlElection; by: string; namesNomination: boolean },
): void {
  const { name, category, subcategory, domain, date, nominationDate } = election;
  const about = "election";
  say(about, "category", category);
  if (of.name !== undefined) say(about, "election-name", name ?? "");
  if (of.subcategory !== undefined) say(about, "subcategory", subcategory ?? "");
  if (of.domain !== undefined) say(about, "domain", domain?.name ?? "");
  if (of.domain?.id !== undefined) say(about, "domain-number", domain?.id ?? "");
  const early = overseas.test(by) && isDayEarly(date, of);
  if (!early) say(about, "election-day", date.slice(0, 10));
  if (namesNomination && of.nominationDate !== undefined) {
    say(about, "nomination-day", nominationDate ?? "");
  }
}

/** The name of a district or committee without what stands in front. */
export const withoutPrefix = (name: string): string =>
  name.replace(/^(?:Kieskring|Centraal stembureau|Hoofdstembureau) /i, "");

function sayAuthority(say: Say, { id, name }: EmlAuthority): void {
  const severity = id === "CSB" ? "remark" : "fault";
  if (!id.startsWith("SB")) {
    say(`unit ${unitKey(id)}`, "unit-name", withoutPrefix(name), { unit: id, severity });
  }
}

/** A contest is a district, or the whole: `alle` where there are several districts, `geen` where not. */
function sayContest(say: Say, id: string, name?: string): void {
  const key = contestKey(id);
  say("contests", "contest", key === "geen" ? "geen" : "alle");
  if (name !== undefined && /^\d+$/.test(key)) {
    say(`unit HSB${key}`, "unit-name", withoutPrefix(name), { unit: id });
  }
}

/** The unit that a region of the definition is: of its districts and municipalities. */
export function unitOfRegion({
  category,
  number,
}: EmlDefinition["regions"][number]): string | undefined {
  if (number === undefined) return undefined;
  if (category === "KIESKRING") return `HSB${number}`;
  return category === "GEMEENTE" ? `${number}`.padStart(4, "0") : undefined;
}

/** The region that a body is of, by the kind of election. */
const regionOfBody: Readonly<Record<string, EmlDefinition["regions"][number]["category"]>> = {
  PS: "PROVINCIE",
  AB: "WATERSCHAP",
  GR: "GEMEENTE",
};

/** The body that is elected is the region that the identifier names. */
function sayBody(say: Say, { regions, election }: EmlDefinition): void {
  const of = regions.filter(({ category }) => category === regionOfBody[election.category]);
  const [region] = of;
  const { domain } = election;
  if (region === undefined || of.length > 1 || domain === undefined) return;
  if (domain.name !== undefined) say("election", "domain", region.name);
  if (domain.id === undefined || region.number === undefined) return;
  say("election", "domain-number", `${region.number}`.padStart(domain.id.length, "0"));
}

/** In which district a municipality votes. */
function sayDistrict(say: Say, municipality: string, contest: string): void {
  const key = contestKey(contest);
  if (/^\d+$/.test(key)) say(`district of ${unitKey(municipality)}`, "contest", key);
}

function sayDefinition(say: Say, definition: EmlDefinition): void {
  const { regions, contestId, registeredParties } = definition;
  sayContest(say, contestId);
  sayBody(say, definition);
  for (const { name } of registeredParties) say(`party ${name}`, "registered-name", name);
  for (const each of regions) {
    const { category, number, superiorCategory, superiorNumber } = ownOnly(each);
    const above = [superiorCategory, superiorNumber].filter(Boolean).join(" ");
    say(`region ${category} ${number ?? ""}`, "region", above);
  }
  for (const region of regions) {
    const unit = unitOfRegion(region);
    if (region.category === "GEMEENTE" && own(region, "superiorCategory") === "KIESKRING") {
      sayDistrict(say, unit ?? "", `${own(region, "superiorNumber") ?? ""}`);
    }
    if (unit !== undefined) say(`unit ${unit}`, "unit-name", withoutPrefix(region.name), { unit });
  }
}

/** A nameless list is called after who leads it, or not at all. */
export const isNameless = (name: string): boolean => name === "" || /^blanco \(/i.test(name);

function sayListName(say: Say, list: number, name: string, unit = ""): void {
  const more = { list, ...(unit === "" ? {} : { unit }) };
  say(`list ${list}`, "list-name", isNameless(name) ? "" : name, more);
  if (name !== "" && isNameless(name)) say(`leader ${list}`, "list-name", name.slice(6), more);
}

function sayLists(say: Say, { authority, contests }: EmlCandidateLists): void {
  sayAuthority(say, authority);
  for (const contest of contests) {
    const { id, name, lists } = ownOnly(contest);
    sayContest(say, id, name);
    for (const { number = 0, name: listName, candidates } of lists) {
      sayListName(say, number, listName);
      if (listName !== "") say(`party ${listName}`, "registered-name", listName);
      const leader = candidates[0]?.name;
      if (listName === "" && leader !== undefined) {
        say(`leader ${number}`, "list-name", ` (${tabulatedName(leader)})`, { list: number });
      }
    }
  }
}

function sayResult(say: Say, { authority, contests }: EmlResult): void {
  sayAuthority(say, authority);
  for (const contest of contests) {
    const { id, name, lists } = ownOnly(contest);
    sayContest(say, id, name);
    for (const { number, name: listName } of lists) sayListName(say, number, listName);
  }
}

const stationName = (name: string): string =>
  name.replace(/^(?:Stembureau )?(?:Briefstembureau )?/, "").replace(postalCodeBehind, "");

const postalCodeBehind = / \(postcode: ([^()]*)\)$/;

/** A station's name, behind which counts write its postal code; what differs there changes no vote. */
function sayStation(say: Say, unit: string, name: string, postalCode?: string): void {
  const about = `unit ${unitKey(unit)}`;
  const more = { unit, severity: "remark" } as const;
  say(about, "unit-name", stationName(name), more);
  const code = postalCode ?? postalCodeBehind.exec(name)?.[1];
  if (code !== undefined) say(about, "postal-code", code.replaceAll(" ", ""), more);
}

function sayStations(say: Say, { authority, elections }: EmlPollingStations, id: string): void {
  sayAuthority(say, authority);
  for (const { election, contests } of elections) {
    if (election.id !== id) continue;
    for (const { unit, stations } of contests) {
      say(`unit ${unitKey(unit.id)}`, "unit-name", unit.name, { unit: unit.id });
      for (const { number, name, postalCode } of stations) {
        sayStation(say, `${unit.id}::SB${number}`, name, postalCode);
      }
    }
  }
}

/** Elections of one municipality, whose own count is that of the body. */
const councils: readonly string[] = ["GR", "ER"];

/** The body of a council is the municipality that counts. Where several do, files do not say which it is. */
function sayMunicipality(
  say: Say,
  { kind, authority, election }: CountedFile["count"],
  several: boolean,
): void {
  if (kind !== "510b" || !councils.includes(election.category)) return;
  if (!/^\d{4}$/.test(authority.id)) return;
  const more = several ? ({ severity: "remark" } as const) : {};
  if (election.domain?.id !== undefined) say("election", "domain-number", authority.id, more);
  if (election.domain?.name !== undefined) {
    say("election", "domain", authority.name, { severity: "remark" });
  }
}

function sayCount(say: Say, { count, contests }: CountedFile, several: boolean): void {
  sayAuthority(say, count.authority);
  sayMunicipality(say, count, several);
  for (const { id, name, units, listNames } of contests) {
    sayContest(say, id, name);
    if (count.kind === "510b") sayDistrict(say, count.authority.id, id);
    for (const { id: unit, name: unitName } of units) {
      if (unit.includes("SB") && !unit.startsWith("HSB")) sayStation(say, unit, unitName);
      else say(`unit ${unitKey(unit)}`, "unit-name", withoutPrefix(unitName), { unit });
    }
    for (const { list, name: listName, unit } of listNames) sayListName(say, list, listName, unit);
  }
}

function saying(file: string, statements: Statement[]): Say {
  return (about, field, value, more = {}) => {
    const said = { about: plainText(about), field, value: plainText(value) };
    statements.push({ severity: "fault", ...more, ...said, file });
  };
}

/** Everything that a file which is no count says of the election, its units and its lists. */
export function statementsOfDocument(
  file: string,
  document: EmlDocument,
  of: EmlElection,
): readonly Statement[] {
  const statements: Statement[] = [];
  const say = saying(file, statements);
  const by = document.authority?.id ?? "";
  const namesNomination = ["110a", "210", "230b", "230c"].includes(document.kind);
  const own = document.kind === "110b" ? document.elections.map((each) => each.election) : [];
  const elections = has(document, "election") ? [document.election] : own;
  const same = elections.find(({ id }) => id === of.id);
  if (same !== undefined) sayElection(say, same, { of, by, namesNomination });
  if (document.kind === "110a") sayDefinition(say, document);
  if (document.kind === "230b" || document.kind === "230c") sayLists(say, document);
  if (document.kind === "520") sayResult(say, document);
  if (document.kind === "110b") sayStations(say, document, of.id);
  return statements;
}

/** Everything that a count says of the election, its units and its lists; `several`: one of several municipalities. */
export function statementsOfCount(
  counted: CountedFile,
  of: EmlElection,
  several: boolean,
): readonly Statement[] {
  const statements: Statement[] = [];
  const say = saying(counted.file, statements);
  const { election, authority } = counted.count;
  sayElection(say, election, { of, by: authority.id, namesNomination: false });
  sayCount(say, counted, several);
  return statements;
}
