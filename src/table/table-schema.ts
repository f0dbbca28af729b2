import * as z from "zod";
import type { TableColumn } from "./column.js";
import { personColumns } from "./person-columns.js";
import { tableVersion, voteColumns } from "./vote-columns.js";

const typed = { text: () => z.string(), whole: () => z.int(), day: () => z.iso.date() };

/** A row of a table, as a schema with what each column says. */
const rowSchema = (columns: readonly TableColumn[]): z.ZodType =>
  z.strictObject(
    Object.fromEntries(
      columns.map(({ name, type, nullable, words, says }) => {
        const value = words === undefined ? typed[type]() : z.enum(words);
        return [name, (nullable === true ? value.nullable() : value).describe(says)];
      }),
    ),
  );

/** The schemas of the rows of the tables, by name. */
export const rowSchemas: Readonly<Record<"votes" | "people", z.ZodType>> = {
  votes: rowSchema(voteColumns).meta({ title: `Row of votes, version ${tableVersion}` }),
  people: rowSchema(personColumns).meta({ title: `Row of people, version ${tableVersion}` }),
};
