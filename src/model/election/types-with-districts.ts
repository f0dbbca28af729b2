import type { ElectionType } from "./election-type.js";

/**
 * The elections of which the law divides the area in districts with lists of their own (E 1, R 10): only there
 * can the lists of one number differ, and be a list group (P 3).
 */
export const electionTypesWithDistricts: readonly ElectionType[] = ["TK", "PS", "EK"];
