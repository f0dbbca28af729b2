import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import * as z from "zod";
import { publishedNames, publishedSchema } from "../../src/conformance/format/published-schema.js";
import type { Told } from "../../src/described/described-schema.js";
import { teller } from "./documentation.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

const files = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" })
  .filter((name) => /-(schema|input)\.ts$/.test(name) && !name.startsWith("described/"))
  .map((name) => `${root}src/${name}`)
  .sort();

const program = (() => {
  const read = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, root);
  return ts.createProgram([...files, `${root}src/schemas.ts`], options);
})();
const checker = program.getTypeChecker();

interface Source {
  readonly schema: z.ZodType;
  readonly symbol: ts.Symbol;
  readonly type: ts.Type;
}

/** Every schema that a file of ours exports, with its symbol; and the fields of those that are objects. */
async function sources(): Promise<readonly Source[]> {
  const found: Source[] = [];
  for (const path of files) {
    const module: Readonly<Record<string, unknown>> = await import(path);
    for (const symbol of exportsOf(path)) {
      const schema = module[symbol.name];
      if (schema instanceof z.ZodType)
        found.push({ schema, symbol, type: checker.getTypeOfSymbol(symbol) });
    }
  }
  return found;
}

function exportsOf(path: string): readonly ts.Symbol[] {
  const file = program.getSourceFile(path);
  const module = file && checker.getSymbolAtLocation(file);
  return module === undefined ? [] : checker.getExportsOfModule(module);
}

/** The types of what a schema takes and gives. */
function sidesOf(type: ts.Type): readonly ts.Type[] {
  const inner = type.getProperty("_zod");
  if (inner === undefined) return [];
  const internals = checker.getTypeOfSymbol(inner);
  return ["input", "output"].flatMap((side) => {
    const found = internals.getProperty(side);
    return found === undefined ? [] : [checker.getTypeOfSymbol(found)];
  });
}

/** What stands behind a name of the door: `typeof electionInput`. */
function behind(exported: ts.Symbol): ts.Symbol | undefined {
  const [declared] = exported.declarations ?? [];
  if (declared === undefined || !ts.isVariableDeclaration(declared)) return undefined;
  if (declared.type === undefined || !ts.isTypeQueryNode(declared.type)) return undefined;
  const symbol = checker.getSymbolAtLocation(declared.type.exprName);
  return symbol && checker.getAliasedSymbol(symbol);
}

/** The words of every schema: those of the door by their name there, those of files by theirs. */
export async function wordsOfSchemas(): Promise<{
  readonly door: Readonly<Record<string, Told>>;
  readonly published: Readonly<Record<string, Told>>;
}> {
  const all = await sources();
  const named = new Map<unknown, ts.Symbol>(all.map(({ schema, symbol }) => [schema, symbol]));
  const { tell, wordsOf, ofTypes } = teller(checker, named);
  const told = ({ schema, symbol, type }: Source): Told => {
    const sides = sidesOf(type);
    return tell(schema, sides, ofTypes(sides) ?? wordsOf(symbol), []);
  };
  const door = exportsOf(`${root}src/schemas.ts`).flatMap((exported): [string, Told][] => {
    const symbol = behind(exported);
    const source = all.find((one) => one.symbol === symbol);
    return source === undefined ? [] : [[exported.name, told(source)]];
  });
  const published = publishedNames.map((name): [string, Told] => {
    const schema = publishedSchema(name);
    const source = all.find((one) => one.schema === schema) ?? fieldOf(all, schema);
    if (source === undefined) throw new Error(`no file exports the schema ${name}`);
    return [name, told(source)];
  });
  return { door: Object.fromEntries(door), published: Object.fromEntries(published) };
}

/** A schema that is a field of one that is exported. */
function fieldOf(all: readonly Source[], schema: z.ZodType): Source | undefined {
  for (const { schema: whole, type } of all) {
    if (!(whole instanceof z.ZodObject)) continue;
    const [name] = Object.entries(whole.shape).find(([, field]) => field === schema) ?? [];
    const shape = name && type.getProperty("shape");
    const symbol = shape && checker.getTypeOfSymbol(shape).getProperty(name);
    if (symbol) return { schema, symbol, type: checker.getTypeOfSymbol(symbol) };
  }
  return undefined;
}
