import type { Comparison, VerificationReport } from "../../src/verify/verification.js";
import type { VerifiedField } from "../../src/verify/verified-field.js";

/** A text or attribute of a file, and where it stands. */
export interface FieldPlace {
  readonly path: string;
  readonly from: number;
  readonly to: number;
  readonly value: string;
}

/** Every text and every attribute of a file, in its order. */
export function* fieldsOf(text: string): Generator<FieldPlace> {
  const stack: string[] = [];
  let last = 0;
  for (const match of text.matchAll(/<[^>]*>/g)) {
    const [tag] = match;
    const value = text.slice(last, match.index);
    if (value.trim() !== "" && stack.length > 0) {
      yield { path: stack.join("/"), from: last, to: match.index, value };
    }
    last = match.index + tag.length;
    if (/^<[?!]/.test(tag)) continue;
    if (tag.startsWith("</")) {
      stack.pop();
      continue;
    }
    stack.push(/<([\w:.-]+)/.exec(tag)?.[1] ?? "");
    for (const [attribute, name = "", content = ""] of tag.matchAll(/ ([\w:.-]+)="([^"]*)"/g)) {
      if (name.startsWith("xmlns")) continue;
      const from = match.index + tag.indexOf(attribute) + name.length + 3;
      const path = `${stack.join("/")}/@${name}`;
      yield { path, from, to: from + content.length, value: content };
    }
    if (tag.endsWith("/>")) stack.pop();
  }
}

/** Values near to one, each of its kind: another number, day or text. */
export function othersThan(value: string): readonly string[] {
  if (/^\d+$/.test(value)) {
    const near = [Number(value) + 1, Number(value) - 1].filter((number) => number >= 0);
    return near.map((number) => `${number}`.padStart(value.length, "0"));
  }
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) {
    return [
      value.replace(
        /^(\d{4}-\d{2}-)(\d{2})/,
        (_, month: string, day: string) => month + `${(Number(day) % 27) + 1}`.padStart(2, "0"),
      ),
    ];
  }
  return [value.slice(0, -1) + (value.endsWith("a") ? "e" : "a"), `Zz${value}`];
}

/** A field that decides nothing, or that nothing else in the files says, and why. */
export interface FieldWithoutMeaning {
  readonly path: RegExp;
  readonly reason: string;
}

/** Fields whose change no verification can notice, or need not. */
export const fieldsWithoutMeaning: readonly FieldWithoutMeaning[] = [
  { path: /^EML\/TransactionId$/, reason: "a number of the program that made the file" },
  {
    path: /^EML\/(?:IssueDate|kr:CreationDateTime)$/,
    reason: "decides between two reports of one committee only",
  },
  { path: /^EML\/@xsi:schemaLocation$/, reason: "where the schema was when the file was made" },
  { path: /^EML\/ds:CanonicalizationMethod/, reason: "how the file was laid out" },
  { path: /CandidateList\/ListDate$/, reason: "the day of the list, said once" },
  { path: /kr:ListData/, reason: "how the list is published" },
  { path: /VotingMethod|MaxVotes/, reason: "the same in every Dutch election" },
  { path: /kr:Committee/, reason: "which committees a region has, said once" },
  {
    path: /kr:Region\/@(?:RomanNumerals|FrysianExportAllowed)$/,
    reason: "how a region is shown",
  },
];

/** Which field a place of a file is, for those that a report tells where one file alone says them. */
const fieldOfPath: readonly (readonly [RegExp, VerifiedField])[] = [
  [/AuthorityIdentifier$|ReportingUnitIdentifier$|kr:RegionName$|ContestName$/, "unit-name"],
  [/AuthorityIdentifier\/@Id$/, "unit-name"],
  [/Contest\/ContestIdentifier\/@Id$/, "contest"],
  [/ElectionName$/, "election-name"],
  [/ElectionCategory$/, "category"],
  [/kr:ElectionSubcategory$/, "subcategory"],
  [/kr:ElectionDomain$/, "domain"],
  [/kr:ElectionDomain\/@Id$/, "domain-number"],
  [/kr:ElectionDate$/, "election-day"],
  [/kr:NominationDate$/, "nomination-day"],
  [/kr:NumberOfSeats$/, "seats"],
  [/kr:PreferenceThreshold$/, "preference-threshold"],
  [/kr:RegisteredAppellation$/, "registered-name"],
  [/RegisteredName$/, "list-name"],
  [/kr:Region\/@(?:Superior)?Region(?:Number|Category)$/, "region"],
  [/xnl:NameLine(?:\/@NameType)?$/, "initials"],
  [/xnl:FirstName$/, "first-name"],
  [/xnl:NamePrefix$/, "prefix"],
  [/xnl:LastName$/, "last-name"],
  [/Gender$/, "gender"],
  [/xal:LocalityName$/, "residence"],
  [/xal:CountryNameCode$/, "country"],
];

/** What a whole comparison is about: where it had no files, the report says so. */
const comparisonOfPath: readonly (readonly [RegExp, Comparison["field"]])[] = [
  [/TotalVotes\/(?:Cast|RejectedVotes|UncountedVotes)$/, "figures"],
  [/(?:AffiliationIdentifier|CandidateIdentifier)\/@Id$/, "candidates"],
];

/** Whether a report tells that this field of this file was compared with nothing. */
export function isToldAsSaidOnce(
  { comparisons }: VerificationReport,
  file: string,
  path: string,
): boolean {
  const fields = fieldOfPath.flatMap(([form, field]) => (form.test(path) ? field : []));
  const whole = comparisonOfPath.flatMap(([form, field]) => (form.test(path) ? field : []));
  return comparisons.some(
    ({ field, files, saidOnce = [] }) =>
      (whole.includes(field) && files.length === 0) ||
      (fields.some((each) => each === field) && saidOnce.some((each) => each.file === file)),
  );
}
