import type { VectorFraction } from "../kinds/control-protocol/control-protocol-schema.js";

/** One change of the standing, in the terms of the vectors. */
export interface VectorStep {
  /** Where seats are divided. */
  readonly level: "unit" | "group" | "list";
  /** Inside which combination or group. */
  readonly in?: string;
  /** Which of the kinds this is. */
  readonly kind: "full" | "remainder" | "average-once" | "average" | "majority" | "exhausted";
  /** Who got or lost a seat. */
  readonly change: readonly (readonly [string, number])[];
  /** The value. */
  readonly value?: VectorFraction;
  /** Which of the drawn lots decided, counted from 0; null: none. */
  readonly lot?: true;
}

/** A lot in the terms of the vectors. */
export interface VectorLot {
  /** What the lot decides. */
  readonly type: string;
  /** The list number inside which it is drawn. */
  readonly group?: number;
  /** Between whom. */
  readonly options: readonly string[];
  /** Who was drawn. */
  readonly drawn?: string | readonly string[];
}

/** What one list got, in the terms of the vectors. */
export interface VectorList {
  /** The list. */
  readonly list: string;
  /** Its seats. */
  readonly seats: number;
  /** Who was elected by preference votes. */
  readonly preferred: readonly string[];
  /** Who was elected in list order. */
  readonly other: readonly string[];
  /** Who took seats that others gave up. */
  readonly successors?: readonly string[];
  /** Candidates of this list who got their seat on another list of the group. */
  readonly electedOnOtherList?: readonly string[];
  /** Candidates of this list who got their seat for another group. */
  readonly electedOnOtherGroup?: readonly string[];
  /** The order of the candidates who were not elected (article P 19). */
  readonly ranking?: readonly string[];
}

/** The `expected` of a vector. */
export interface VectorResult {
  /** Complete, or waiting for a lot; in the notation of the first vectors. */
  readonly status: "complete" | "lot";
  /** Votes for one seat (kiesdeler, article P 5): a fraction. */
  readonly quota: VectorFraction;
  /** The threshold, as a number of votes: a fraction. */
  readonly threshold: VectorFraction | null;
  /** What became of each combination. */
  readonly combinations?: readonly {
    /** Names it; unique among its kind. */
    readonly id: string;
    /** Whether the combination counts. */
    readonly valid: boolean;
    /** The lists that take part in it. */
    readonly in: readonly number[];
    /** The lists that dropped out. */
    readonly out: readonly number[];
  }[];
  /** The seats that combinations are tested with (article P 4). */
  readonly fictitious?: Readonly<Record<string, number>>;
  /** What competes: lists and combinations, with their seats. */
  readonly units?: readonly {
    /** Its name. */
    readonly key: string;
    /** The lists by list number. */
    readonly groups: readonly number[];
    /** A number of seats. */
    readonly seats: number;
  }[];
  /** A number of seats. */
  readonly seats?: Readonly<Record<string, number>>;
  /** Seats that nobody holds. */
  readonly unassigned?: number;
  /** What happened, step by step, each with its article. */
  readonly steps: readonly VectorStep[];
  /** The lots that were drawn so far, each with its question. */
  readonly lots?: readonly VectorLot[];
  /** The lot that has to be drawn. */
  readonly lot?: VectorLot;
  /** The lists, by number. */
  readonly lists?: readonly VectorList[];
}
