import { namedFigures } from "../eml/bridge/figure-names.js";
import type { EmlContestCount, EmlCount, EmlReportingUnit } from "../eml/documents/count.js";
import type { EmlFigures } from "../eml/documents/figures.js";
import { contestKey, unitKey } from "../verify/contest-key.js";
import type { Candidates } from "./candidates.js";
import type { TableRow } from "./column.js";
import type { voteColumns } from "./vote-columns.js";

/** A row of the table of votes. */
export type VoteRow = TableRow<typeof voteColumns>;

/** Where rows come from. */
export interface RowSource {
  readonly file: string;
  readonly sha256: string;
  readonly verdict: string;
  readonly candidates: Candidates;
}

type Header = Omit<EmlCount, "contests">;
type Contest = Omit<EmlContestCount, "units">;

const levelOfKind: Readonly<Record<EmlCount["kind"], string>> = {
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

/** The rows of one unit of a count. */
export function rowsOfUnit(
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
  return rowsOfFigures(unit, source, contest, {
    ...electionOf(count),
    ...municipalityColumns(count, within),
    level: district === undefined ? level : "district",
    part: "unit",
    unit: key.startsWith("SB") && within !== null ? `${within}::${key}` : key,
    unit_name: unit.name === "" ? null : unit.name,
    district: district ?? districtOf(contest.id),
    postcode: /\(postcode: ?(\d{4} ?[A-Z]{2})\)/i.exec(unit.name)?.[1]?.replace(" ", "") ?? null,
  });
}

/** The rows of the total of a contest as a count states it; none where it states none. */
export function rowsOfTotal(
  count: Header,
  contest: Contest,
  source: RowSource,
): readonly VoteRow[] {
  if (contest.total === undefined) return [];
  return rowsOfFigures(contest.total, source, contest, {
    ...electionOf(count),
    ...municipalityColumns(count, municipalityOf(count)),
    level: levelOfKind[count.kind],
    part: "total",
    unit: count.authority.id,
    unit_name: count.authority.name === "" ? null : count.authority.name,
    district: districtOf(contest.id),
    postcode: null,
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
  for (const [figure, votes] of Object.entries(namedFigures(figures))) {
    if (votes !== undefined) rows.push({ ...unit, figure, ...noList, votes, ...from });
  }
  return rows;
}
