import ts from "typescript";
import type { Export } from "./exports.js";
import type { TypePrinter } from "./print-type.js";

const longestValue = 24;

/** An export as TypeScript: its signatures, its shape or its value. */
export function printExport({ name, symbol }: Export, types: TypePrinter): string {
  const declarations = symbol.declarations ?? [];
  const functions = declarations.filter(ts.isFunctionDeclaration);
  if (functions.length > 0)
    return functions.filter(isPublicSignature(functions)).map(signature).join("\n");
  const [declaration] = declarations;
  if (declaration === undefined) return name;
  if (ts.isTypeAliasDeclaration(declaration)) {
    const written = withoutExport(declaration);
    return isComputed(declaration.type) ? `type ${name} = ${types.resolved(symbol)};` : written;
  }
  if (ts.isVariableDeclaration(declaration)) return value(declaration, name, symbol, types);
  return withoutExport(declaration);
}

/** With overloads, the implementation is not what a caller sees. */
const isPublicSignature =
  (all: readonly ts.FunctionDeclaration[]) =>
  (declaration: ts.FunctionDeclaration): boolean =>
    all.length === 1 || declaration.body === undefined;

function signature(declaration: ts.FunctionDeclaration): string {
  const source = declaration.getSourceFile().text;
  const end = declaration.body?.getFullStart() ?? declaration.getEnd();
  const text = source
    .slice(declaration.getStart(), end)
    .replace(/^export (default )?/, "")
    .trim();
  return text.endsWith(";") ? text : `${text};`;
}

const withoutExport = (declaration: ts.Node): string =>
  declaration.getText().replace(/^export (declare )?/, "");

/** Types made by zod or by a mapped type say nothing to a reader until they are resolved. */
const isComputed = (type: ts.TypeNode): boolean =>
  /\bz\.|DeepReadonly<|typeof /.test(type.getText());

function value(
  declaration: ts.VariableDeclaration,
  name: string,
  symbol: ts.Symbol,
  types: TypePrinter,
): string {
  if (/Schema$/.test(name)) return `const ${name}: ZodType;`;
  const written = `const ${declaration.getText()};`;
  const isFunction =
    declaration.initializer !== undefined && ts.isArrowFunction(declaration.initializer);
  if (isFunction) {
    const arrow = declaration.initializer as ts.ArrowFunction;
    const parameters = declaration
      .getSourceFile()
      .text.slice(arrow.getStart(), arrow.equalsGreaterThanToken.getStart());
    return `const ${name} = ${parameters.trim()};`;
  }
  if (written.split("\n").length <= longestValue) return written;
  return `const ${name}: ${declaration.type?.getText() ?? types.ofValue(symbol)};`;
}
