import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";

/** What of zod writes its schemas as JSON Schema, which nothing in the script asks for. */
const withoutJsonSchemas: Plugin = {
  name: "without JSON Schemas",
  setup({ onLoad }) {
    onLoad(
      { filter: /zod\/v4\/core\/(?:json-schema-processors|to-json-schema)\.js$/ },
      ({ path }) => {
        const names = readFileSync(path, "utf8").matchAll(
          /^export (?:const|function|class) (\w+)/gm,
        );
        const lines = [...names].map(([, name]) => `export const ${name} = () => undefined;`);
        return { contents: lines.join("\n") };
      },
    );
  },
};

/** The sentences of zod, in place of which a refusal says what was expected as data. */
const withoutSentences: Plugin = {
  name: "without sentences",
  setup({ onLoad }) {
    onLoad({ filter: /zod\/v4\/locales\/en\.js$/ }, () => ({
      contents: `export default () => ({ localeError: () => "" });`,
    }));
  },
};

/** Patterns of zod for addresses, keys and currencies, which no schema of the script asks for: an unknown one throws when used. */
const withoutPatterns: Plugin = {
  name: "without patterns",
  setup({ onLoad }) {
    onLoad({ filter: /zod\/v4\/core\/regexes\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(
        /^export const (\w*[eE]mail|ipv[46]|cidrv[46]|base64(?:url)?|hostname|domain|currencyCode|iban|\w*[dD]uration|guid|creditCard|cuid2?|ulid|xid|ksuid|nanoid|e164) = \/.*$/gm,
        "export const $1 = undefined;",
      ),
    }));
  },
};

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
    plugins: [withoutJsonSchemas, withoutSentences, withoutPatterns],
  });
  const [map, script] = ["kieswet.js.map", "kieswet.js"].map(
    (name) => outputFiles.find(({ path }) => path.endsWith(name))?.text ?? "",
  );
  return { script: script ?? "", map: map ?? "" };
}
