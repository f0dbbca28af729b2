import type { VectorFraction } from "../kinds/control-protocol/control-protocol-schema.js";

/** One change of the standing, in the terms of the vectors. */
export interface VectorStep {
  readonly level: "unit" | "group" | "list";
  readonly in?: string;
  readonly kind: "full" | "remainder" | "average-once" | "average" | "majority" | "exhausted";
  readonly change: readonly (readonly [string, number])[];
  readonly value?: VectorFraction;
  readonly lot?: true;
}

/** A lot in the terms of the vectors. */
export interface VectorLot {
  readonly type: string;
  readonly group?: number;
  readonly options: readonly string[];
  readonly drawn?: string | readonly string[];
}

/** What one list got, in the terms of the vectors. */
export interface VectorList {
  readonly list: string;
  readonly seats: number;
  readonly preferred: readonly string[];
  readonly other: readonly string[];
  readonly successors?: readonly string[];
  readonly electedOnOtherList?: readonly string[];
  readonly electedOnOtherGroup?: readonly string[];
  readonly ranking?: readonly string[];
}

/** The `expected` of a vector. */
export interface VectorResult {
  readonly status: "complete" | "lot";
  readonly quota: VectorFraction;
  readonly threshold: VectorFraction | null;
  readonly combinations?: readonly {
    readonly id: string;
    readonly valid: boolean;
    readonly in: readonly number[];
    readonly out: readonly number[];
  }[];
  readonly fictitious?: Readonly<Record<string, number>>;
  readonly units?: readonly {
    readonly key: string;
    readonly groups: readonly number[];
    readonly seats: number;
  }[];
  readonly seats?: Readonly<Record<string, number>>;
  readonly unassigned?: number;
  readonly steps: readonly VectorStep[];
  readonly lots?: readonly VectorLot[];
  readonly lot?: VectorLot;
  readonly lists?: readonly VectorList[];
}
