import type { CheckReadings } from "../../../law/readings/check-readings.js";
import type { Readings } from "../../../model/outcome/readings.js";

/** The answers to every contested question: of results and of checks on counts. */
export type AnyReadings = Readings & CheckReadings;

/** The question and the answers of every contested reading. */
export type ReadingSentences = {
  readonly [Id in keyof AnyReadings]: {
    /** The lot that has to be drawn: by which article, between whom, for what. */
    readonly question: string;
    readonly options: { readonly [Option in AnyReadings[Id]]: string };
  };
};
