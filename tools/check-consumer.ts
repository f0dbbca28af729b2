import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync, transformSync } from "esbuild";
import { hasChromium } from "./chromium.js";
import { commandChecks } from "./consumer/command.js";
import { councilPages } from "./consumer/council-page.js";
import { editorQuestions } from "./consumer/questions.js";

/**
 * Installs the packed tarball in an empty folder and uses it as a stranger would: the snippet of
 * the README as ESM, as CommonJS and under TypeScript's strictest settings, and a bundle that must
 * hold no more than what its author imports.
 */

const project = fileURLToPath(new URL("..", import.meta.url));
const tarball = resolve(process.argv[2] ?? join(project, "reports/kieswet.tgz"));
const folder = mkdtempSync(join(tmpdir(), "kieswet-consumer-"));
const consumer = join(folder, "consumer");
mkdirSync(consumer);

const run = (command: string, ...parameters: readonly string[]) =>
  execFileSync(command, parameters, {
    cwd: consumer,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
const write = (name: string, text: string) => writeFileSync(join(consumer, name), text);

let checks = 0;
function check(what: string, holds: boolean, found: string): void {
  checks += 1;
  console.log(`${holds ? "ok  " : "FAIL"} ${what}${holds ? "" : `\n${found}`}`);
  if (!holds) process.exitCode = 1;
}

function installed(): void {
  write("package.json", '{ "name": "consumer", "private": true }');
  run("npm", "install", "--silent", "--no-audit", "--no-fund", tarball);
  const packed = run("tar", "-tzf", tarball).trim().split("\n");
  const dead = deadLinks(new Set(packed.map((path) => path.replace(/^package\//, ""))));
  check("every link of the README and the changelog leads to a packed file", dead === "", dead);
  const strange = packed.filter(
    (path) =>
      !/^package\/((dist|src|conformance|docs)\/.*|examples\/(shards\.mjs|other-languages\/[\w.-]+)|LICENSES\/[\w.-]+\.txt|package\.json|README\.md|LICENSE|REUSE\.toml|llms\.txt|(CHANGELOG|CONTRIBUTING|SECURITY)\.md)$/.test(
        path,
      ),
  );
  check(
    "the tarball holds the build, its sources, the vectors, its examples, its licences and its words only",
    strange.length === 0,
    strange.join("\n"),
  );
}

/** Links of the words in front that lead to no file of the package. */
function deadLinks(packed: ReadonlySet<string>): string {
  return ["README.md", "CHANGELOG.md", "SECURITY.md", "llms.txt"]
    .flatMap((page) =>
      [...readFileSync(join(project, page), "utf8").matchAll(/\]\(([^)#]+)/g)]
        .map(([, target = ""]) => target)
        .filter((target) => !target.includes("://") && !packed.has(target))
        .map((target) => `${page}: ${target}`),
    )
    .join("\n");
}

function snippets(): readonly { readonly code: string; readonly printed: string }[] {
  const readme = readFileSync(join(project, "README.md"), "utf8");
  return [...readme.matchAll(/```ts\n([\s\S]*?)```\s+```text\n([\s\S]*?)```/g)].map(
    ([, code = "", printed = ""]) => ({ code, printed }),
  );
}

/** The oldest TypeScript whose syntax the types of zod can be read with, and those of today. */
const compilers = ["5.4", "5.9", "6.0", "7.0"];

/** The lowest release of zod that the range in package.json takes in. */
const lowestZod = "4.3.0";

/**
 * Every door under every compiler, library types checked, no types of a platform: but for the name
 * `URL`, which the types of zod mention and DOM and Node have.
 */
function everyDoor(compiler: string): { readonly errors: string; readonly cost: string } {
  const imports = packageDoors().map((door, index) => `import * as door${index} from "${door}";`);
  const names = imports.map((_, index) => `door${index}`).join(", ");
  const text = `${imports.join("\n")}\nexport const all = [${names}];\n`;
  write("doors.mts", text);
  write("doors.cts", text);
  write("url.d.ts", "declare class URL { readonly href: string }\n");
  const settings = { ...strictest, lib: ["ES2022"], module: "node16", moduleResolution: "node16" };
  const files = ["doors.mts", "doors.cts", "url.d.ts"];
  write("tsconfig.json", JSON.stringify({ compilerOptions: settings, files }));
  const tsc = join("node_modules", `typescript-${compiler}`, "bin/tsc");
  try {
    const told = run(process.execPath, tsc, "-p", "tsconfig.json", "--extendedDiagnostics");
    const lines = /^(Types|Instantiations|Check time|Total time):\s+(\S+)/gm;
    const cost = [...told.matchAll(lines)].map(([, what, much]) => `${what} ${much}`);
    return { errors: "", cost: cost.join(", ") };
  } catch (error) {
    return { errors: String((error as { stdout?: string }).stdout ?? error), cost: "" };
  }
}

/** What somebody who has only types and hovers writes, and the last line that it prints. */
const stranger = {
  council: "4 seats stay empty",
  "list-group": "2/1 147 ",
  lot: "list 2: 4 seats",
  vacancy: "a f",
};

/** The programs of a stranger under one compiler: what does not compile. */
function strangerErrors(compiler: string): string {
  const files = Object.keys(stranger).map((name) => `${name}.mts`);
  const settings = {
    ...strictest,
    lib: ["ES2022", "DOM"],
    module: "node16",
    moduleResolution: "node16",
  };
  write("tsconfig.json", JSON.stringify({ compilerOptions: settings, files }));
  try {
    run(
      process.execPath,
      join("node_modules", `typescript-${compiler}`, "bin/tsc"),
      "-p",
      "tsconfig.json",
    );
    return "";
  } catch (error) {
    return String((error as { stdout?: string }).stdout ?? error);
  }
}

const packageDoors = (): readonly string[] =>
  Object.keys(
    (JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as { exports: object })
      .exports,
  )
    .filter((door) => door !== "./package.json" && !door.includes("*"))
    .map((door) => `kieswet${door.slice(1)}`);

/** A program that asks for vectors and schemas by name. */
const filesByName = `
const { title, type } = require("kieswet/schemas/result-input.json");
const lines = require("node:fs").readFileSync(require.resolve("kieswet/conformance/vectors/seats.jsonl"), "utf8");
const [head, first] = lines.split("\\n").map((line) => JSON.parse(line || "{}"));
console.log((title || type) && head.format.startsWith("kieswet-vectors/") && first.expected ? "ok" : "wrong");
`;

const strictest = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
  target: "ES2022",
  types: [],
};

function strictly(moduleResolution: string, module: string, file: string): string {
  write(
    "tsconfig.json",
    JSON.stringify({
      compilerOptions: {
        ...strictest,
        lib: ["ES2022", "DOM"],
        module,
        moduleResolution,
      },
      files: [file],
    }),
  );
  try {
    run(join(project, "node_modules/.bin/tsc"), "-p", "tsconfig.json");
    return "";
  } catch (error) {
    return String((error as { stdout?: string }).stdout ?? error);
  }
}

function bundled(source: string): number {
  const { outputFiles } = buildSync({
    stdin: { contents: source, resolveDir: consumer },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return outputFiles[0]?.contents.length ?? 0;
}

try {
  installed();
  for (const door of packageDoors()) {
    const names =
      "console.log(Object.keys(door).filter((name) => name !== 'default').sort().join())";
    write("door.mjs", `import * as door from "${door}"; ${names}`);
    write("door.cjs", `const door = require("${door}"); ${names}`);
    const [imported, required] = [
      run(process.execPath, "door.mjs"),
      run(process.execPath, "door.cjs"),
    ];
    check(`${door} exports the same to import and require`, imported === required, required);
  }
  write("files.cjs", filesByName);
  check(
    "vectors and schemas are there by their names",
    run(process.execPath, "files.cjs") === "ok\n",
    "",
  );
  const found = snippets();
  check("the README has a snippet with what it prints", found.length > 0, "none found");
  for (const [index, { code, printed }] of found.entries()) {
    const name = `snippet-${index + 1}`;
    write(`${name}.mts`, code);
    write(`${name}.mjs`, transformSync(code, { loader: "ts", format: "esm" }).code);
    write(`${name}.cjs`, transformSync(code, { loader: "ts", format: "cjs" }).code);
    for (const file of [`${name}.mjs`, `${name}.cjs`]) {
      const output = run(process.execPath, file);
      check(`${file} prints what the README says`, output === printed, output);
    }
    const frozen = run(process.execPath, "--frozen-intrinsics", "--no-warnings", `${name}.mjs`);
    check(`${name}.mjs prints the same with frozen intrinsics`, frozen === printed, frozen);
    write("cts.cts", code);
    for (const [resolution, module, file] of [
      ["node16", "node16", `${name}.mts`],
      ["node16", "node16", "cts.cts"],
      ["bundler", "esnext", `${name}.mts`],
    ] as const) {
      const errors = strictly(resolution, module, file);
      check(`${file} compiles strictly, resolved by ${resolution}`, errors === "", errors);
    }
  }
  const aliases = compilers.map((each) => `typescript-${each}@npm:typescript@${each}`);
  run("npm", "install", "--silent", "--no-audit", "--no-fund", "--save-dev", ...aliases);
  for (const compiler of compilers) {
    const { errors, cost } = everyDoor(compiler);
    check(`every door compiles under TypeScript ${compiler} (${cost})`, errors === "", errors);
  }
  for (const [name, last] of Object.entries(stranger)) {
    const code = readFileSync(join(project, `tools/consumer/stranger/${name}.ts`), "utf8");
    write(`${name}.mts`, code);
    write(`${name}.mjs`, transformSync(code, { loader: "ts", format: "esm" }).code);
    const printed = run(process.execPath, `${name}.mjs`);
    check(`a stranger's ${name} prints its result`, printed.endsWith(`${last}\n`), printed);
  }
  for (const compiler of compilers) {
    const errors = strangerErrors(compiler);
    check(`a stranger's programs compile under TypeScript ${compiler}`, errors === "", errors);
  }
  for (const { what, wrong } of editorQuestions(consumer)) check(what, wrong === "", wrong);
  const executable = "node_modules/.bin/kieswet-conformance";
  const help = spawnSync(executable, ["--help"], { cwd: consumer, encoding: "utf8" });
  check("the executable explains itself", help.status === 0, help.stderr);
  if (existsSync(join(consumer, "node_modules/kieswet/conformance/vectors"))) {
    const judging = ["run", "--profile", "school", "--", executable, "answer"];
    const judged = spawnSync(executable, judging, { cwd: consumer, encoding: "utf8" });
    check("the executable judges itself right", judged.status === 0, judged.stdout + judged.stderr);
  }
  for (const { what, wrong } of commandChecks(consumer)) check(what, wrong === "", wrong);
  if (hasChromium) {
    run("npm", "install", "--silent", "--no-audit", "--no-fund", "--save-dev", "vite");
    for (const { what, wrong } of await councilPages(consumer)) check(what, wrong === "", wrong);
  } else console.log("skip the page with a council: there is no Chromium here");
  const small = bundled(
    'import { compareFractions } from "kieswet"; console.log(compareFractions);',
  );
  check(`comparing fractions costs ${small} bytes, zod is left out`, small < 1_000, String(small));
  run("npm", "install", "--silent", "--no-audit", "--no-fund", `zod@${lowestZod}`);
  const { errors } = everyDoor("6.0");
  check(`every door compiles with zod ${lowestZod}`, errors === "", errors);
  const [first] = found;
  const printed = run(process.execPath, "snippet-1.mjs");
  check(`the README holds with zod ${lowestZod}`, printed === first?.printed, printed);
  console.log(`${checks} checks of the installed package`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
