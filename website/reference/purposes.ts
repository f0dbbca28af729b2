import { readFileSync } from "node:fs";
import ts from "typescript";
import { source } from "../places.js";

/** What a person wants to do, and the exports of one door that serve it. */
export interface Purpose {
  /** As the door says it, such as "After the result: who follows a member, leave, deposits". */
  readonly title: string;
  /** The name it is imported from, such as `kieswet/counts`. */
  readonly door: string;
  readonly names: readonly string[];
}

/** The doors that are ordered by what a person wants to do. */
const doors = [
  { door: "kieswet", file: "index.ts" },
  { door: "kieswet/counts", file: "counts.ts" },
  { door: "kieswet/calendar", file: "calendar.ts" },
  { door: "kieswet/nomination", file: "nomination.ts" },
  { door: "kieswet/admission", file: "admission.ts" },
] as const;

/** The purposes of a door, from its text: a line of comment between blank lines opens one, the exports below are in it. */
export function purposesOf(door: string, text: string): readonly Purpose[] {
  const file = ts.createSourceFile(`${door}.ts`, text, ts.ScriptTarget.Latest);
  const found: { title: string; door: string; names: string[] }[] = [];
  for (const statement of file.statements) {
    const title = titleAbove(statement, text);
    if (title !== null) found.push({ title, door, names: [] });
    const names = namesOf(statement);
    const [last] = found.slice(-1);
    if (last === undefined) throw new Error(`${door}: ${names.join(", ")} stand above every title`);
    last.names.push(...names);
  }
  return found;
}

/** Every purpose, in the order of the doors and of their texts. */
export const purposes = (): readonly Purpose[] =>
  doors.flatMap(({ door, file }) => purposesOf(door, readFileSync(source(file), "utf8")));

function titleAbove(statement: ts.Statement, text: string): string | null {
  const [last] = (ts.getLeadingCommentRanges(text, statement.getFullStart()) ?? []).slice(-1);
  if (last === undefined || last.kind !== ts.SyntaxKind.SingleLineCommentTrivia) return null;
  return text
    .slice(last.pos, last.end)
    .replace(/^\/\/\s*/, "")
    .replace(/\.$/, "");
}

function namesOf(statement: ts.Statement): readonly string[] {
  const clause = ts.isExportDeclaration(statement) ? statement.exportClause : undefined;
  return clause !== undefined && ts.isNamedExports(clause)
    ? clause.elements.map(({ name }) => name.text)
    : [];
}
