// Made of the types of public functions by tools/arguments/write-signatures.ts.
import type { Described, Signature } from "../described.js";
import {
  emlCandidateLists,
  emlCount,
  emlPollingStations,
  emlResult,
  emlUnitEvent,
} from "./shared.js";

const filesOnCandidates: Described = {
  must: {
    lists: { each: emlCandidateLists },
    results: { each: emlResult },
    counts: { each: emlCount },
  },
};

const tableColumn: Described = {
  must: { name: "text", type: { oneOf: ["text", "day", "whole"] }, says: "text" },
  may: { nullable: "truth-value", words: { each: "text" } },
};

const candidates: Described = { must: { known: "function" } };

const stations: Described = { must: { placeOf: "function" } };

const rowSource: Described = {
  must: {
    file: "text",
    sha256: "text",
    verdict: {
      either: [{ oneOf: ["right", "wrong", "unreadable", "incomplete", "right-if"] }, "nothing"],
    },
    candidates: candidates,
  },
  may: { stations: stations },
};

const cellValue: Described = { either: ["nothing", "text", "integer"] };

const readonly2: Described = { every: cellValue };

export const candidatesOfFilesSignature: Signature = [{ name: "files", of: filesOnCandidates }];

export const parquetFileSignature: Signature = [
  { name: "columns", of: { each: tableColumn } },
  { name: "write", of: "function" },
];

export const personRowsOfResultSignature: Signature = [
  { name: "result", of: emlResult },
  { name: "source", of: rowSource },
];

export const stationsOfFilesSignature: Signature = [
  { name: "files", of: { each: emlPollingStations } },
];

export const voteRowsOfCountSignature: Signature = [
  { name: "count", of: emlCount },
  { name: "source", of: rowSource },
];

export const voteRowsOfUnitSignature: Signature = [
  { name: "event", of: emlUnitEvent },
  { name: "source", of: rowSource },
];

export const csvHeaderSignature: Signature = [{ name: "columns", of: { each: tableColumn } }];

export const csvLinesSignature: Signature = [
  { name: "rows", of: { each: readonly2 } },
  { name: "columns", of: { each: tableColumn } },
  { name: "options", optional: true, of: { may: { isGuarded: "truth-value" }, strict: true } },
];

export const jsonLinesSignature: Signature = [{ name: "rows", of: { each: readonly2 } }];
