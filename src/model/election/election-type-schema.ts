import * as z from "zod";
import { electionTypes } from "./election-type.js";

export const electionTypeSchema = z.enum(electionTypes);
