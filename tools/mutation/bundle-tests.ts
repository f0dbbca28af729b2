import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";

const standIn = (name: string) => fileURLToPath(new URL(`stand-ins/${name}.ts`, import.meta.url));

/** Tests read their fixtures from the project, not from the copy in which the code was changed. */
const inTheProject = (copy: string, project: string): Plugin => ({
  name: "in-the-project",
  setup(builder) {
    builder.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const inside = relative(copy, path);
      const source = await readFile(path, "utf8");
      const place = JSON.stringify(pathToFileURL(join(project, inside)).href);
      const naming = inside.endsWith(".test.ts")
        ? `import { testsOfFile } from "vitest"; testsOfFile(${JSON.stringify(inside)});`
        : "";
      return {
        contents: naming + source.replaceAll("import.meta.url", place),
        loader: "ts",
      };
    });
  },
});

/**
 * All test files in one module that runs nothing by itself: it exports `collectedTests`. The tests'
 * own runner is replaced by one that only remembers them, so that a change in the code can be judged
 * without starting anything.
 */
export async function bundleTests(
  copy: string,
  project: string,
  files: readonly string[],
  outfile: string,
): Promise<void> {
  await build({
    stdin: {
      contents: `${files.map((file) => `import ${JSON.stringify(join(copy, file))};`).join("\n")}
export { collectedTests } from "vitest";`,
      resolveDir: copy,
    },
    bundle: true,
    platform: "node",
    format: "esm",
    outfile,
    packages: "external",
    ignoreAnnotations: true,
    alias: { vitest: standIn("vitest"), "@fast-check/vitest": standIn("fast-check-vitest") },
    plugins: [inTheProject(copy, project)],
    logLevel: "error",
  });
}
