import { namedFigures } from "../eml/bridge/figure-names.js";
import type { EmlContestCount, EmlCount, EmlReportingUnit } from "../eml/documents/count.js";
import type { EmlFigures } from "../eml/documents/figures.js";
import type { EmlUnitEvent } from "../eml/read/reading.js";
import { own } from "../model/has.js";
import { namesOf } from "../model/names-of.js";
import {
  voteRowsOfCountSignature,
  voteRowsOfUnitSignature,
} from "../model/signatures/made/table.js";
import { refusedArguments } from "../model/signatures/refused-arguments.js";
import { contestKey, unitKey } from "../verify/contest-key.js";
import type { TableRow } from "./column.js";
import type { RowSource } from "./row-source.js";
import type { voteColumns } from "./vote-columns.js";

/** A row of the table of votes. */
export type VoteRow = TableRow<typeof voteColumns>;

type Header = Omit<EmlCount, "contests">;
type Contest = Omit<EmlContestCount, "units">;

const levelOfKind: Readonly<Record<EmlCount["kind"], VoteRow["level"]>> = {
  "510a": "station",
  "510b": "municipality",
  "510c": "district",
  "510d": "election",
  "510q": "station",
  "510r": "municipality",
  "510s": "election",
};

const isMunicipality = (id: string) => /^\d{4}$/.test(id);
const districtOf = (contest: string): string | null =>
  /^\d+$/.test(contestKey(contest)) ? contestKey(contest) : null;

/**
 * The rows of one reporting unit, as a stream of a count hands it out: a row for each list and candidate,
 * and one for each figure beside the votes.
 */
export function voteRowsOfUnit(event: EmlUnitEvent, source: RowSource): readonly VoteRow[] {
  const refusal = refusedArguments(voteRowsOfUnitSignature, [event, source]);
  if (refusal !== null) return refusal;
  return rowsOfUnit(event.count, event.contest, event.unit, source);
}

/**
 * The rows of a whole count: of every unit, and of the totals that it states. Of a count that was streamed,
 * whose units came one by one, those of the totals.
 */
export function voteRowsOfCount(count: EmlCount, source: RowSource): readonly VoteRow[] {
  const refusal = refusedArguments(voteRowsOfCountSignature, [count, source]);
  if (refusal !== null) return refusal;
  return count.contests.flatMap((contest) => [
    ...contest.units.flatMap((unit) => rowsOfUnit(count, contest, unit, source)),
    ...rowsOfTotal(count, contest, source),
  ]);
}

function rowsOfUnit(
  count: Header,
  contest: Contest,
  unit: EmlReportingUnit,
  source: RowSource,
): readonly VoteRow[] {
  const key = unitKey(unit.id);
  const district = /^HSB(\d+)$/.exec(key)?.[1];
  const [first = ""] = key.split("::");
  const level = key.includes("SB") && district === undefined ? "station" : "municipality";
  const within = isMunicipality(first) ? first : municipalityOf(count);
  const unitId = key.startsWith("SB") && within !== null ? `${within}::${key}` : key;
  const place = own(source, "stations")?.placeOf(count.election.id, unitId);
  return rowsOfFigures(unit, source, contest, {
    ...electionOf(count),
    ...municipalityColumns(count, within),
    level: district === undefined ? level : "district",
    part: "unit",
    unit: unitId,
    unit_name: unit.name === "" ? null : unit.name,
    district: district ?? districtOf(contest.id),
    postcode: postcodeIn(unit.name) ?? place?.postcode ?? null,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    grid_x: place?.gridX ?? null,
    grid_y: place?.gridY ?? null,
  });
}

const postcodeIn = (name: string): string | undefined =>
  /\(postcode: ?(\d{4} ?[A-Z]{2})\)/i.exec(name)?.[1]?.replace(" ", "");

const nowhere = { postcode: null, latitude: null, longitude: null, grid_x: null, grid_y: null };

/** The rows of the total of a contest; none where the count states none. */
function rowsOfTotal(count: Header, contest: Contest, source: RowSource): readonly VoteRow[] {
  const total = own(contest, "total");
  if (total === undefined) return [];
  return rowsOfFigures(total, source, contest, {
    ...electionOf(count),
    ...municipalityColumns(count, municipalityOf(count)),
    level: levelOfKind[count.kind],
    part: "total",
    unit: count.authority.id,
    unit_name: count.authority.name === "" ? null : count.authority.name,
    district: districtOf(contest.id),
    ...nowhere,
  });
}

const electionOf = ({ election: { id, category, date } }: Header) => ({
  election: id,
  category,
  day: date.slice(0, 10),
});

const municipalityOf = ({ authority: { id } }: Header): string | null =>
  isMunicipality(id) ? id : null;

const municipalityColumns = ({ election: { date } }: Header, municipality: string | null) => ({
  municipality,
  municipality_year: municipality === null ? null : Number(date.slice(0, 4)),
});

type UnitColumns = Pick<
  VoteRow,
  | "election"
  | "category"
  | "day"
  | "level"
  | "part"
  | "unit"
  | "unit_name"
  | "municipality"
  | "municipality_year"
  | "district"
  | "postcode"
  | "latitude"
  | "longitude"
  | "grid_x"
  | "grid_y"
>;

const noCandidate = { position: null, candidate: null, candidate_name: null, elected: null };
const noList = { list: null, list_name: null, ...noCandidate };

function rowsOfFigures(
  figures: EmlFigures,
  { file, sha256, verdict, candidates }: RowSource,
  { id }: Contest,
  unit: UnitColumns,
): readonly VoteRow[] {
  const from = { source_file: file, source_sha256: sha256, verdict };
  const rows: VoteRow[] = [];
  for (const { number, name, votes, candidates: counted } of figures.lists) {
    const list = { list: number, list_name: name === "" ? null : name };
    rows.push({ ...unit, figure: "list", ...list, ...noCandidate, votes, ...from });
    counted.forEach((each, index) => {
      const known = candidates.known(contestKey(id), number, each, index);
      rows.push({
        ...unit,
        figure: "candidate",
        ...list,
        position: known.position,
        candidate: known.candidate,
        candidate_name: known.name,
        votes: each.votes,
        elected: known.elected,
        ...from,
      });
    });
  }
  const named = namedFigures(figures);
  for (const figure of namesOf(named)) {
    const votes = named[figure];
    if (votes !== undefined) rows.push({ ...unit, figure, ...noList, votes, ...from });
  }
  return rows;
}
