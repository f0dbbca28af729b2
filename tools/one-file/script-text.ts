import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";

/** What of zod writes its schemas as JSON Schema, which nothing in the script asks for, and reads values that are in themselves, which are refused before. */
const withoutOtherUses: Plugin = {
  name: "without other uses",
  setup({ onLoad }) {
    onLoad(
      { filter: /zod\/v4\/core\/(?:json-schema-processors|to-json-schema|memoizer)\.js$/ },
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

/** Methods of zod's schemas that no schema of the script is asked for: forms of text (`email()`), ways to read but `safeParse`, ways to make one schema of another, and checks that none has. The code behind them goes, too. */
const unasked = [
  /^ {4}(?:nonoptional|and|catch|safeExtend|merge|pick|omit|required|slugify|normalize|lowercase|uppercase|includes|startsWith|endsWith|multipleOf|step|nonempty|keyof|catchall|passthrough|loose|strip|finite|apply|with)\(.*\) \{\n\s+return .*;\n {4}\},\n/gm,
  /^ {4}\w+\(params\) \{\n\s+return this\.check\(core\._\w+\(Zod\w+, params\)\);\n {4}\},\n/gm,
  /^ {4}(?:en|de)code(?:Async)?: (?:async )?function \w+\(data, params\) \{\n.*\n {4}\},\n/gm,
  /^ {4}(?:async )?(?:safe(?:En|De)code|validate)(?:Async)?\(data, params\) \{\n.*\n {4}\},\n/gm,
];

const withoutMethods: Plugin = {
  name: "without methods",
  setup({ onLoad }) {
    onLoad({ filter: /zod\/v4\/classic\/schemas\.js$/ }, ({ path }) => ({
      contents: unasked.reduce(
        (text, pattern) => text.replace(pattern, ""),
        readFileSync(path, "utf8"),
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
    plugins: [withoutOtherUses, withoutSentences, withoutPatterns, withoutMethods],
  });
  const [map, script] = ["kieswet.js.map", "kieswet.js"].map(
    (name) => outputFiles.find(({ path }) => path.endsWith(name))?.text ?? "",
  );
  return { script: script ?? "", map: map ?? "" };
}
