import { join } from "node:path";
import ts from "typescript";
import { alias } from "./library.js";
import { projectRoot } from "./places.js";
import type { Example } from "./snippet.js";

/** What the compiler, at its strictest, has against the examples of the guides. */
export function typeFaults(examples: readonly Example[]): readonly string[] {
  const { config } = ts.readConfigFile(join(projectRoot, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(
    { ...config, include: [], files: [] },
    ts.sys,
    projectRoot,
  );
  const virtual = new Map(examples.map(({ name, code }) => [join(projectRoot, name), code]));
  const settings: ts.CompilerOptions = {
    ...options,
    types: ["node"],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    resolveJsonModule: true,
    noUnusedLocals: false,
    paths: Object.fromEntries(Object.entries(alias).map(([name, path]) => [name, [path]])),
  };
  const host = ts.createCompilerHost(settings);
  const { readFile, fileExists, getSourceFile } = host;
  host.fileExists = (path) => virtual.has(path) || fileExists(path);
  host.readFile = (path) => virtual.get(path) ?? readFile(path);
  host.getSourceFile = (path, language, ...rest) => {
    const code = virtual.get(path);
    return code === undefined
      ? getSourceFile(path, language, ...rest)
      : ts.createSourceFile(path, `${code}\nexport {};`, language, true);
  };
  const program = ts.createProgram([...virtual.keys()], settings, host);
  // Of the examples alone: the library itself is checked by its own project.
  const ofExamples = [...virtual.keys()].flatMap((path) => {
    const file = program.getSourceFile(path);
    if (file === undefined) throw new Error(`${path} is not compiled`);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  });
  const ofAll = [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()];
  return [...ofAll, ...ofExamples].map((fault) => ts.formatDiagnostic(fault, host).trim());
}
