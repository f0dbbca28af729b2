import ts from "typescript";

/** An example as the page can run it: JavaScript, and which doors it asks for. */
export interface Editable {
  readonly javascript: string;
  /** What it imports that the one script does not have; empty: it can be changed and run in the page. */
  readonly lacks: readonly string[];
}

/** The one script has what the main door has. */
const held = "kieswet";

/** An example of a guide without its types, and what of it the page's script does not have. */
export function editable(code: string): Editable {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
  });
  const imported = [...outputText.matchAll(/^import [^;]*?from "([^"]+)";$/gm)];
  const lacks = imported.flatMap(([, from = ""]) => (from === held ? [] : [from]));
  return { javascript: outputText, lacks: [...new Set(lacks)] };
}
