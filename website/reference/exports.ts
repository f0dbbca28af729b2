import { relative } from "node:path";
import {
  Application,
  type DeclarationReflection,
  ReflectionKind,
  TSConfigReader,
  TypeDocReader,
} from "typedoc";
import ts from "typescript";
import { projectRoot } from "../places.js";

/** One export of the package: what typedoc knows of it, and its symbol. */
export interface Export {
  readonly name: string;
  /** The name it is imported from, such as `kieswet/eml`. */
  readonly door: string;
  /** The folder of `src` it lives in. */
  readonly room: string;
  readonly kind: "function" | "type" | "value";
  readonly reflection: DeclarationReflection;
  readonly symbol: ts.Symbol;
}

export interface Exports {
  readonly all: readonly Export[];
  readonly checker: ts.TypeChecker;
}

const kinds: Readonly<Partial<Record<ReflectionKind, Export["kind"]>>> = {
  [ReflectionKind.Function]: "function",
  [ReflectionKind.Interface]: "type",
  [ReflectionKind.TypeAlias]: "type",
  [ReflectionKind.Class]: "type",
  [ReflectionKind.Enum]: "type",
  [ReflectionKind.Variable]: "value",
};

/** Every export, read by typedoc. What typedoc finds wrong with the comments stops the build. */
export async function readExports(): Promise<Exports> {
  const app = await Application.bootstrap({}, [new TypeDocReader(), new TSConfigReader()]);
  const project = await app.convert();
  if (project === undefined) throw new Error("typedoc could not read the sources");
  app.validate(project);
  if (app.logger.hasErrors() || app.logger.hasWarnings()) {
    throw new Error("The comments of the exports are not in order: see the messages above");
  }
  const entries = app.getEntryPoints() ?? [];
  const checker = entries[0]?.program.getTypeChecker();
  if (checker === undefined) throw new Error("There is nothing to describe");
  const modules = project.children ?? [];
  const all = entries.flatMap(({ displayName, sourceFile }) => {
    const module = checker.getSymbolAtLocation(sourceFile);
    const reflections =
      modules.find(({ name }) => name === displayName)?.children ?? project.children;
    const symbols = module === undefined ? [] : checker.getExportsOfModule(module);
    return symbols.flatMap((exported) => {
      const reflection = reflections?.find(({ name }) => name === exported.name);
      const kind = reflection === undefined ? undefined : kinds[reflection.kind];
      if (reflection === undefined || kind === undefined) return [];
      const symbol =
        exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      return [
        {
          name: exported.name,
          door: doorOf(displayName),
          room: roomOf(symbol),
          kind,
          reflection,
          symbol,
        },
      ];
    });
  });
  return { all, checker };
}

const doorOf = (module: string): string =>
  module === "index" ? "kieswet" : `kieswet/${module.replace(/\/index$/, "")}`;

function roomOf(symbol: ts.Symbol): string {
  const file = symbol.declarations?.[0]?.getSourceFile().fileName ?? "";
  return relative(projectRoot, file).split("/")[1]?.replace(/\.ts$/, "") ?? "";
}
