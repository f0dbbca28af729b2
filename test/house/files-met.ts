import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { build, type Plugin } from "esbuild";
import ts from "typescript";
import { projectRoot } from "../../website/places.js";

/** Every function that a module declares says where it stands before it does anything. */
const saying: Plugin = {
  name: "saying",
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, "utf8");
      const tree = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
      const places: { readonly at: number; readonly says: string }[] = [];
      const visit = (node: ts.Node): void => {
        const declared = ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node);
        if (declared && node.body !== undefined) {
          const place = `${JSON.stringify(relative(projectRoot, path))}, ${node.pos}`;
          places.push({ at: node.body.getStart() + 1, says: `globalThis.enter?.(${place});` });
        }
        ts.forEachChild(node, visit);
      };
      visit(tree);
      const contents = places
        .sort((left, right) => right.at - left.at)
        .reduce((text, { at, says }) => text.slice(0, at) + says + text.slice(at), source);
      return { contents, loader: "ts" };
    });
  },
};

/** The files that somebody meets who follows what `run` calls, and reads each function once. */
export async function filesMet(module: string): Promise<readonly string[]> {
  const { outputFiles } = await build({
    stdin: { contents: module, resolveDir: projectRoot, loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
    plugins: [saying],
  });
  const url = `data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? "")}`;
  const { run } = (await import(url)) as { readonly run: () => void };
  const met: string[] = [];
  const known = new Set<string>();
  const scope = globalThis as { enter?: (file: string, place: number) => void };
  scope.enter = (file, place) => {
    if (known.has(`${file} ${place}`)) return;
    known.add(`${file} ${place}`);
    met.push(file);
  };
  run();
  delete scope.enter;
  return met;
}
