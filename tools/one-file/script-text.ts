import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The package as one script that defines `kieswet`, and its source map. */
export async function scriptText(): Promise<{ readonly script: string; readonly map: string }> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("script.ts", import.meta.url))],
    outfile: fileURLToPath(new URL("../../dist/script/kieswet.js", import.meta.url)),
    bundle: true,
    minify: true,
    format: "iife",
    globalName: "kieswet",
    target: "es2022",
    sourcemap: true,
    sourcesContent: false,
    // Where packages are links, the map says where they stand here.
    preserveSymlinks: true,
    write: false,
  });
  const [map, script] = ["kieswet.js.map", "kieswet.js"].map(
    (name) => outputFiles.find(({ path }) => path.endsWith(name))?.text ?? "",
  );
  return { script: script ?? "", map: map ?? "" };
}
