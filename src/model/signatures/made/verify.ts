// Made of the types of public functions by tools/arguments/write-signatures.ts.
import type { Described, Signature } from "../described.js";
import {
  drawnLot,
  emlDocument,
  emlIssue,
  emlUnitEvent,
  partial,
  resultsTable,
  verifiedFigure,
} from "./shared.js";

const emlRefused: Described = {
  must: { status: { oneOf: ["refused"] }, issues: { each: emlIssue } },
};

const emlUninterpretedPart: Described = {
  must: { path: "text", line: "integer", column: "integer", content: "text" },
};

const emlRead: Described = {
  must: {
    status: { oneOf: ["accepted"] },
    value: emlDocument,
    remarks: { each: emlIssue },
    uninterpreted: { each: emlUninterpretedPart },
  },
};

const emlReading: Described = { either: [emlRefused, emlRead] };

const resultsCsvReading: Described = {
  either: [
    { must: { status: { oneOf: ["accepted"] }, value: resultsTable, remarks: { each: emlIssue } } },
    { must: { status: { oneOf: ["refused"] }, issues: { each: emlIssue } } },
  ],
};

const candidatePlace: Described = { must: { list: "positive", position: "positive" } };

const givenFile: Described = {
  either: [
    { must: { file: "text", document: emlDocument } },
    { must: { file: "text", reading: emlReading } },
    { must: { file: "text", table: resultsCsvReading } },
  ],
};

export const severityOfSignature: Signature = [{ name: "what", of: verifiedFigure }];

export const emlVerifierAddUnitSignature: Signature = [
  { name: "file", of: "text" },
  { name: "event", of: emlUnitEvent },
];

export const emlVerifierAddDocumentSignature: Signature = [
  { name: "file", of: "text" },
  { name: "document", of: emlDocument },
];

export const emlVerifierAddReadingSignature: Signature = [
  { name: "file", of: "text" },
  { name: "reading", of: emlReading },
];

export const emlVerifierAddTableSignature: Signature = [
  { name: "file", of: "text" },
  { name: "reading", of: resultsCsvReading },
];

export const emlVerifierForgetSignature: Signature = [{ name: "file", of: "text" }];

export const emlVerifierReportSignature: Signature = [
  {
    name: "options",
    optional: true,
    of: {
      may: {
        seats: "natural",
        preset: { oneOf: ["text", "default", "abacus", "osv2020"] },
        readings: partial,
        deceased: { each: candidatePlace },
        withdrawn: { each: candidatePlace },
        lots: { each: drawnLot },
        correctedNames: { each: candidatePlace },
        inForce: { each: "text" },
      },
      strict: true,
    },
  },
];

export const verifyEmlSignature: Signature = [
  { name: "files", of: { each: givenFile } },
  {
    name: "options",
    optional: true,
    of: {
      may: {
        seats: "natural",
        preset: { oneOf: ["text", "default", "abacus", "osv2020"] },
        readings: partial,
        deceased: { each: candidatePlace },
        withdrawn: { each: candidatePlace },
        lots: { each: drawnLot },
        correctedNames: { each: candidatePlace },
        inForce: { each: "text" },
      },
      strict: true,
    },
  },
];
