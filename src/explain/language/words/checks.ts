import { namesOf, valuesByName } from "../../../model/names-of.js";
import type {
  EmptiedFieldsCode,
  FigureCode,
  FindingCode,
  ListCode,
  QuestionCode,
  SecondEntryCode,
} from "../../../validation/finding.js";
import { type Telling, type Template, templateOf } from "../dictionary.js";
import type { Field, Filled, Named, Some } from "../facts.js";

/** From when a figure is odd. */
type Thresholds = {
  readonly rejectedPercent?: number;
  readonly differencePercent?: number;
  readonly differenceVotes?: number;
};

/** What a finding on questions has to say. */
export type QuestionFacts = {
  /** How many of the three boxes on D and H are ticked: never exactly one. */
  readonly ticked?: "none" | "two" | "three";
  readonly answer?: Filled;
};

/** What a finding on figures has to say. */
export type FigureFacts = Thresholds & {
  /** Whether the form counts voter cards (C): councils and island councils have none. */
  readonly voterCards?: "counted" | "not-counted";
  readonly left?: number;
  readonly right?: number;
};

/** What a finding on a list has to say. */
export type ListFacts = {
  readonly list: Named;
  readonly left?: number;
  readonly right: number;
};

/** How two entries differ. */
export type SecondEntryFacts = {
  readonly differences: Some<string> | null;
};

/** Which fields were emptied. */
export type EmptiedFieldsFacts = {
  readonly fields: Some<Field> | null;
};

/** What a finding has to say; its sentence may leave out what its rule says already. */
type FactsOf<Code extends FindingCode> = Code extends QuestionCode
  ? QuestionFacts
  : Code extends FigureCode
    ? FigureFacts
    : Code extends ListCode
      ? ListFacts
      : Code extends SecondEntryCode
        ? SecondEntryFacts
        : Code extends EmptiedFieldsCode
          ? EmptiedFieldsFacts
          : never;

/** The words of one check. */
export interface CheckWords {
  /** When the finding is raised, for the page of all codes. */
  readonly rule: Template;
  /** What is marked on the form, for the page of all codes. */
  readonly marks: string;
  /** What is wrong or odd in this report, with its numbers. */
  readonly says: Template;
}

type Texts = {
  readonly [Code in FindingCode]: {
    readonly rule: string;
    readonly marks: string;
    readonly says: string;
  };
};

type Held<Given extends Texts> = {
  readonly [Code in FindingCode]: {
    readonly rule: Telling<Given[Code]["rule"], Thresholds>;
    readonly marks: string;
    readonly says: Telling<Given[Code]["says"], FactsOf<Code>>;
  };
};

/** The words of every check in one language, each sentence held to the facts of its finding. */
export function wordsOfChecks<const Given extends Texts>(
  texts: Given & Held<Given>,
): Readonly<Record<FindingCode, CheckWords>> {
  const named: Texts = texts;
  return valuesByName(namesOf(named), (code) => {
    const { rule, marks, says } = named[code];
    return { rule: templateOf(rule), marks, says: templateOf(says) };
  });
}
