import type { EmlIssueCode } from "../../../eml/read/issue.js";
import type {
  BallotFinding,
  FactFinding,
  FileFinding,
  LotFinding,
  ResultFinding,
  SumFinding,
  SuppositionFinding,
} from "../../../verify/finding-kinds.js";
import type { Comparison, Verdict } from "../../../verify/verification.js";
import type { VerifiedField } from "../../../verify/verified-field.js";
import type { Dictionary, Phrase } from "../dictionary.js";
import type { Field, Named, Some } from "../facts.js";
import type { ExpectedInFileWords } from "./expected-in-files.js";

/** Where something was found; a sentence may leave out what its code says already. */
interface InFile {
  readonly file: string;
  /** Null: the whole of the file. */
  readonly unit: string | null;
}

/** What was found and what should have been there; a sentence may do with one of them. */
interface Compared {
  readonly expected?: string;
  readonly actual?: string;
}

/** Parts of a file that have no file of their own; named where they are few. */
interface LevelsPhrases {
  readonly "units-without-file": {
    readonly file: string;
    readonly missing: number;
    readonly units: string;
    readonly names: string | null;
  };
}

type OfCode<Finding extends { readonly code: string }, Facts> = {
  readonly [Code in Finding["code"]]: Facts;
};

interface LevelPhrases {
  readonly "files-differ": {
    readonly unit: string;
    readonly what: Field;
    readonly figure: number;
    readonly file: string;
    readonly figureAbove: number;
    readonly above: string;
  };
}

/** A figure of a table beside that of the count it is of; a sentence of its own where one of both has none. */
interface TablePhrases {
  readonly "table-differs": InFile & {
    readonly what: Field;
    readonly with: string;
    readonly actual: number;
    readonly expected: number;
  };
  readonly "table-lacks": InFile & {
    readonly what: Field;
    readonly with: string;
    readonly expected: number;
  };
  readonly "table-adds": InFile & {
    readonly what: Field;
    readonly with: string;
    readonly actual: number;
  };
}

interface OfField {
  readonly file: string;
  readonly where: string | null;
  readonly field: string;
}

interface FieldPhrases {
  readonly "field-differs": {
    readonly file: string;
    readonly where: string | null;
    readonly field: string;
    readonly actual: string;
    readonly with: string;
    readonly expected: string;
  };
  /** Where one of both files has nothing. */
  readonly "field-lacking": OfField & Readonly<Record<"with" | "expected", string>>;
  readonly "field-besides": OfField & Readonly<Record<"with" | "actual", string>>;
  /** Where what was expected follows from the file itself. */
  readonly "field-differs-within": OfField & Readonly<Record<"actual" | "expected", string>>;
  readonly "field-absent": OfField;
  readonly "field-added": OfField & { readonly actual: string };
  /** A figure that some units have and others have not. */
  readonly "figure-somewhere": {
    readonly file: string;
    readonly where: string | null;
    readonly what: Field;
  };
  /** Of what was given besides the files. */
  readonly "given-differs-from-law": {
    readonly field: string;
    readonly actual: string;
    readonly expected: string;
  };
  readonly "field-differs-from-law": {
    readonly file: string;
    readonly field: string;
    readonly actual: string;
    readonly expected: string;
  };
}

interface CalculatedPhrases {
  /** Beside the calculated result. */
  readonly "field-differs-from-result": OfField & Readonly<Record<"actual" | "expected", string>>;
  readonly "field-lacking-from-result": OfField & { readonly expected: string };
}

interface MissingPhrases {
  /** A file that says what another says. */
  readonly copy: { readonly file: string; readonly first: string };
  /** Somebody whom the file has elected in a place that is nobody's under the law. */
  readonly "elected-besides": {
    readonly list: Named;
    readonly file: string;
    readonly actual: string;
  };
  /** Parts of which no file has votes. */
  readonly "units-missing": { readonly actual: string };
}

interface ReadingPhrases {
  /** `what`: what is odd, in words. */
  readonly "kept-aside": { readonly file: string; readonly what: string };
}

interface SuppositionPhrases {
  readonly "deceased-supposed": {
    readonly list: Named;
    readonly position: number;
    readonly expected: string;
  };
  readonly "name-corrected": {
    readonly list: Named;
    readonly position: number;
    readonly expected: string;
    readonly actual: string;
  };
}

interface FactPhrases {
  /** `about`: list, slash, place, or a file; `name`: of whom, where that is known. */
  readonly "fact-given": {
    readonly fact: string;
    readonly about: string;
    readonly name: string | null;
  };
  readonly "fact-unknown": { readonly fact: string; readonly about: string };
}

interface UndeterminedPhrases {
  /** `why`: what is wrong, in sentences. */
  readonly "result-not-determined": { readonly why: string };
}

interface Drawn {
  readonly options: Some<Named> | null;
  readonly drawn: Some<Named> | null;
}

interface LotPhrases {
  readonly "lot-drawn": Drawn;
  readonly "lot-given": Drawn;
  readonly "lot-required": { readonly options: Some<Named> | null };
}

/** What a verification of files found, for every code. */
export type VerificationPhrases = OfCode<
  SumFinding,
  InFile & { readonly what: Field; readonly stated: number; readonly sum: number }
> &
  OfCode<BallotFinding, InFile & Compared & { readonly list: Named }> &
  Omit<OfCode<FileFinding, Compared & { readonly file?: string }>, keyof LevelsPhrases> &
  OfCode<ResultFinding, Compared & { readonly list: Named; readonly file?: string }> &
  LevelPhrases &
  TablePhrases &
  FieldPhrases &
  CalculatedPhrases &
  MissingPhrases &
  LevelsPhrases &
  ReadingPhrases &
  Pick<SuppositionPhrases, SuppositionFinding["code"]> &
  Pick<FactPhrases, FactFinding["code"]> &
  UndeterminedPhrases &
  Pick<LotPhrases, LotFinding["code"]>;

/** Something that a verification found. */
export type VerificationPhrase = Phrase<VerificationPhrases>;

/** Where in a file something is wrong: null where that is not known, or nothing stands there. */
export interface IssuePhrases {
  readonly issue: {
    readonly problem: string;
    readonly given: string | null;
    readonly expected: string | null;
  };
  readonly "issue-in-line": {
    readonly line: number;
    readonly problem: string;
    readonly given: string | null;
    readonly expected: string | null;
  };
}

/** What is said about election files in one language. */
export interface FileWords {
  readonly verification: Dictionary<VerificationPhrases>;
  /** What a verification comes to, in a sentence. */
  readonly verdicts: { readonly [Each in Verdict]: string };
  /** What is compared besides figures. */
  readonly fields: { readonly [Field in VerifiedField]: string };
  /** Facts that can be given besides the files. */
  readonly facts: { readonly [Fact in FactFinding["fact"]]: string };
  /** What else is compared. */
  readonly comparisons: {
    readonly [Each in Exclude<Comparison["field"], VerifiedField>]: string;
  };
  /** What is wrong with a file, for every code. */
  readonly issues: { readonly [Code in EmlIssueCode]: string };
  /** What was expected in a file. */
  readonly expected: ExpectedInFileWords;
  readonly places: Dictionary<IssuePhrases>;
}
