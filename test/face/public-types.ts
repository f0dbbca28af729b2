import ts from "typescript";
import { doorNames } from "../../tools/doors.js";

/** The doors of the package, as source files. */
export const doors = doorNames.map(
  (door) => new URL(`../../src/${door}.ts`, import.meta.url).pathname,
);

export const root = new URL("../../", import.meta.url).pathname;

/** The program of all doors. */
export function programOfDoors(): ts.Program {
  const read = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, root);
  return ts.createProgram(doors, options);
}

/** A property of a public type: whose it is, its name and its type. */
export interface PublicProperty {
  readonly owner: ts.Type;
  readonly symbol: ts.Symbol;
  readonly type: ts.Type;
  /** The way to it from an export of a door. */
  readonly path: string;
}

/**
 * Every property that can be reached from what the doors export: through arguments, answers,
 * properties and members of unions; of the package's own types, not those of others.
 */
export function* publicProperties(
  program: ts.Program,
  from: readonly string[] = doors,
): Generator<PublicProperty> {
  const checker = program.getTypeChecker();
  const seen = new Set<ts.Type>();
  const isOwn = (type: ts.Type): boolean =>
    [type.symbol, type.aliasSymbol].some((symbol) =>
      symbol?.declarations?.some((at) => at.getSourceFile().fileName.startsWith(`${root}src/`)),
    );

  function* within(type: ts.Type, path: string): Generator<PublicProperty> {
    if (seen.has(type)) return;
    seen.add(type);
    if (type.isUnionOrIntersection()) {
      for (const one of type.types) yield* within(one, path);
      if (type.isUnion()) return;
    }
    for (const argument of checker.getTypeArguments(type as ts.TypeReference))
      yield* within(argument, path);
    const zod = type.getProperty("_zod");
    if (zod !== undefined) {
      const inner = checker.getTypeOfSymbol(zod);
      for (const side of ["input", "output"]) {
        const found = inner.getProperty(side);
        if (found) yield* within(checker.getTypeOfSymbol(found), `${path} (${side})`);
      }
      return;
    }
    for (const signature of type.getCallSignatures()) {
      yield* within(signature.getReturnType(), `${path}()`);
      for (const parameter of signature.parameters)
        yield* within(checker.getTypeOfSymbol(parameter), `${path}(${parameter.name})`);
    }
    if (!isOwn(type)) return;
    for (const symbol of checker.getPropertiesOfType(type)) {
      const declared = symbol.declarations?.[0];
      if (declared !== undefined && !declared.getSourceFile().fileName.startsWith(`${root}src/`))
        continue;
      const of = checker.getTypeOfSymbol(symbol);
      yield { owner: type, symbol, type: of, path };
      yield* within(of, `${path}.${symbol.name}`);
    }
  }

  for (const door of from) {
    const file = program.getSourceFile(door);
    const module = file && checker.getSymbolAtLocation(file);
    for (const exported of module ? checker.getExportsOfModule(module) : []) {
      const symbol =
        exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      if (symbol.flags & ts.SymbolFlags.Value)
        yield* within(checker.getTypeOfSymbol(symbol), exported.name);
      if (symbol.flags & ts.SymbolFlags.Type)
        yield* within(checker.getDeclaredTypeOfSymbol(symbol), exported.name);
    }
  }
}
