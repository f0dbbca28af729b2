export {
  type Candidates,
  candidatesOfFiles,
  type ElectedBy,
  type FilesOnCandidates,
  type KnownCandidate,
} from "./candidates.js";
export type { AnyRow, CellValue, TableColumn, TableRow } from "./column.js";
export { type ParquetFile, parquetFile } from "./parquet.js";
export { personColumns } from "./person-columns.js";
export { type PersonRow, personRowsOfResult } from "./person-rows.js";
export type { RowSource } from "./row-source.js";
export { type StationPlace, type Stations, stationsOfFiles } from "./stations.js";
export { tableVersion, voteColumns } from "./vote-columns.js";
export { type VoteRow, voteRowsOfCount, voteRowsOfUnit } from "./vote-rows.js";
export { type CsvOptions, csvHeader, csvLines, jsonLines } from "./write-rows.js";
