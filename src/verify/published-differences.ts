import type { EmlElectionCandidate } from "../eml/bridge/candidates-from-eml.js";
import type { FileOfDistrict } from "./check-people.js";
import type { FieldFinding, ResultFinding } from "./finding-kinds.js";
import type { VerifiedField } from "./verified-field.js";

/** A difference between a published result and the law, or the lists. */
export type PublishedDifference = ResultFinding | FieldFinding;

type Report = (code: ResultFinding["code"], list: number, expected: string, actual: string) => void;
/** What a field of a person is held against: the candidate lists, the calculated result, or the file itself. */
type Beside = "lists" | "result" | "file";
export type ReportField = (
  field: VerifiedField,
  person: Pick<EmlElectionCandidate, "list" | "position" | "district">,
  expected: string,
  actual: string,
  beside?: Beside,
) => void;

/** The differences of one result file, and who tells them. */
export interface Differences {
  readonly findings: readonly PublishedDifference[];
  readonly report: Report;
  readonly reportOn: (
    field: VerifiedField,
    about: { readonly list: number; readonly position?: number; readonly with: string | null },
    expected: string,
    actual: string,
  ) => void;
  readonly reportField: ReportField;
}

/** Collects the differences of a result file, each with what it differs from. */
export function differencesOf(file: string, fileOf: FileOfDistrict): Differences {
  const findings: PublishedDifference[] = [];
  const reportOn: Differences["reportOn"] = (field, about, expected, actual) => {
    const { list, position, with: source } = about;
    findings.push({
      severity: "fault",
      code: "field-differs",
      file,
      field,
      with: source,
      list,
      ...(position === undefined ? {} : { position }),
      expected,
      actual,
    });
  };
  return {
    findings,
    report(code, list, expected, actual) {
      findings.push({ severity: "fault", code, file, list, expected, actual });
    },
    reportOn,
    reportField(field, { list, position, district }, expected, actual, beside = "lists") {
      const source = { lists: fileOf(district), result: null, file }[beside];
      reportOn(field, { list, position, with: source }, expected, actual);
    },
  };
}
