import * as z from "zod";
import type { SchemaOf } from "../schema-of.js";
import type { ElectionType } from "./election-type.js";
import { electionTypes } from "./election-type.js";

/** The code of a kind of election: `TK`, `EK`, `EP`, `PS`, `AB`, `GR`, `ER`, `KC` or `KCNI`. */
export const electionTypeSchema: SchemaOf<ElectionType> = z.enum(electionTypes);
