import { join } from "node:path";
import ts from "typescript";

/** What an editor says of a file with a cursor in it. */
export interface Editor {
  /** The names offered at the cursor. */
  readonly offered: () => readonly string[];
  /** What does not compile, each in words. */
  readonly errors: () => readonly string[];
  /** What stands at the cursor, and what is said of it. */
  readonly hover: () => { readonly shown: string; readonly said: string };
  /** The files that "go to definition" leads to. */
  readonly definition: () => readonly string[];
}

const registry = ts.createDocumentRegistry();

/** A file in a folder, as somebody writes it there; `|` is where the cursor stands. */
export function editorIn(folder: string, code: string): Editor {
  const name = join(folder, "written.mts");
  const position = code.indexOf("|");
  const text = position < 0 ? code : code.replace("|", "");
  const written = (file: string) => (file === name ? text : ts.sys.readFile(file));
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => ({
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.Node16,
      moduleResolution: ts.ModuleResolutionKind.Node16,
      lib: ["lib.es2022.d.ts"],
      types: [],
    }),
    getScriptFileNames: () => [name],
    getScriptVersion: (file) => (file === name ? text : "1"),
    getScriptSnapshot: (file) => {
      const content = written(file);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => file === name || ts.sys.fileExists(file),
    readFile: written,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    realpath: ts.sys.realpath ?? ((path) => path),
  };
  const service = ts.createLanguageService(host, registry);
  return {
    offered: () =>
      service.getCompletionsAtPosition(name, position, {})?.entries.map((entry) => entry.name) ??
      [],
    errors: () =>
      [...service.getSyntacticDiagnostics(name), ...service.getSemanticDiagnostics(name)].map(
        ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"),
      ),
    hover: () => {
      const info = service.getQuickInfoAtPosition(name, position);
      return {
        shown: ts.displayPartsToString(info?.displayParts),
        said: ts.displayPartsToString(info?.documentation),
      };
    },
    definition: () =>
      service.getDefinitionAtPosition(name, position)?.map(({ fileName }) => fileName) ?? [],
  };
}
