import ts from "typescript";
import { type Citation, citationsIn } from "./citations.js";

/** A function or constant of a module, with the places in the Act that it names. */
export interface Declaration {
  readonly file: string;
  readonly name: string;
  readonly exported: boolean;
  readonly citations: readonly Citation[];
}

/**
 * The functions and constants at the top of a module, exported or not, with what their doc comments
 * and their code cite. Types say what something is, not what is done: they are left out.
 */
export function declarationsOf(file: string, text: string): readonly Declaration[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  return source.statements.flatMap((statement): Declaration[] => {
    const citations = citationsIn(statement.getFullText());
    const exported =
      ts.canHaveModifiers(statement) &&
      (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (ts.isFunctionDeclaration(statement) && statement.name !== undefined) {
      return [{ file, name: statement.name.text, exported, citations }];
    }
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.map(({ name }) => ({
      file,
      name: name.getText(),
      exported,
      citations,
    }));
  });
}
