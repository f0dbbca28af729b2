import ts from "typescript";
import { doorNames } from "../doors.js";
import { boundByName, type Declaration, parametersByName, writerOf } from "./described-types.js";

/** What a door has that is called. */
export interface PublicFunction {
  readonly name: string;
  /** The file that declares it, from `src`. */
  readonly file: string;
  readonly declaration: ts.FunctionDeclaration;
}

/** A program of the library, and every function of its doors. */
export function publicFunctions(root: string): {
  readonly checker: ts.TypeChecker;
  readonly functions: readonly PublicFunction[];
} {
  const read = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(read.config, ts.sys, root);
  const program = ts.createProgram(fileNames, options);
  const checker = program.getTypeChecker();
  const found = new Map<ts.Symbol, PublicFunction>();
  for (const door of doorNames) {
    const file = program.getSourceFile(`${root}src/${door}.ts`);
    const symbol = file === undefined ? undefined : checker.getSymbolAtLocation(file);
    if (symbol === undefined) throw new Error(`no door ${door}`);
    for (const exported of checker.getExportsOfModule(symbol)) {
      const own =
        exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const declaration = own.declarations?.find(ts.isFunctionDeclaration);
      if (declaration === undefined || found.has(own)) continue;
      const from = declaration.getSourceFile().fileName.replace(`${root}src/`, "");
      found.set(own, { name: own.name, file: from, declaration });
    }
  }
  return { checker, functions: [...found.values()] };
}

/** What is called: a function, or a method of what a function answers, by the name of its signature. */
interface Called {
  readonly name: string;
  readonly file: string;
  readonly declaration: ts.SignatureDeclaration;
}

/** The methods of what a function answers that look at their arguments: `emlVerifierAddUnit`. */
function methodsOf(checker: ts.TypeChecker, { file, declaration }: PublicFunction): Called[] {
  const signature = checker.getSignatureFromDeclaration(declaration);
  const answer = signature && checker.getReturnTypeOfSignature(signature);
  const { text } = declaration.getSourceFile();
  const owner = answer?.symbol?.name ?? "";
  return (answer?.getProperties() ?? []).flatMap((property) => {
    const name = `${lowered(owner)}${property.name.slice(0, 1).toUpperCase()}${property.name.slice(1)}`;
    const method = property.declarations?.find(ts.isMethodSignature);
    return method !== undefined && text.includes(`${name}Signature`)
      ? [{ name, file, declaration: method }]
      : [];
  });
}

function lowered(name: string): string {
  return `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
}

/** The files of signatures of all functions and methods that look at theirs, by name. */
export function signatureFiles(root: string): ReadonlyMap<string, string> {
  const { checker, functions } = publicFunctions(root);
  const writer = writerOf(checker);
  const rooms = new Map<string, string[]>();
  const called = functions.flatMap((one): Called[] => [one, ...methodsOf(checker, one)]);
  for (const { name, file, declaration } of called) {
    if (!declaration.getSourceFile().text.includes(`${name}Signature`) && "body" in declaration)
      continue;
    const parameters = declaration.parameters.map((parameter) => {
      const left = parameter.questionToken !== undefined || parameter.initializer !== undefined;
      const type = checker.getTypeAtLocation(parameter);
      const called = ts.isIdentifier(parameter.name) ? parameter.name.text : "input";
      const of =
        parametersByName[`${name}.${called}`] ??
        writer.options(left ? checker.getNonNullableType(type) : type);
      return `{ name: "${called}", ${left ? "optional: true, " : ""}of: ${boundByName(called, of)} }`;
    });
    const room = file.split("/")[0] ?? "";
    const lines = rooms.get(room) ?? [];
    lines.push(`export const ${name}Signature: Signature = [${parameters.join(", ")}];`);
    rooms.set(room, lines);
  }
  return filesOf(rooms, writer.declarations());
}

/** What a text names among the declarations. */
function namedIn(text: string, names: ReadonlySet<string>): ReadonlySet<string> {
  const words =
    text
      .replace(/"[^"]*"/g, "")
      .replace(/\w+:/g, "")
      .match(/\b[a-z]\w*\b/g) ?? [];
  return new Set(words.filter((word) => names.has(word)));
}

function filesOf(
  rooms: ReadonlyMap<string, readonly string[]>,
  declarations: readonly Declaration[],
): ReadonlyMap<string, string> {
  const names = new Set(declarations.map(({ name }) => name));
  const inside = new Map(declarations.map(({ name, text }) => [name, namedIn(text, names)]));
  const usedBy = new Map<string, Set<string>>();
  for (const [room, lines] of rooms) {
    const reach = (name: string): void => {
      const users = usedBy.get(name) ?? new Set();
      if (users.has(room)) return;
      usedBy.set(name, users.add(room));
      for (const inner of inside.get(name) ?? []) reach(inner);
    };
    for (const name of namedIn(lines.join("\n"), names)) reach(name);
  }
  const homeOf = (name: string): string => {
    const users = [...(usedBy.get(name) ?? [])];
    return users.length === 1 ? (users[0] ?? shared) : shared;
  };
  const files = new Map<string, string>();
  for (const room of [shared, ...rooms.keys()]) {
    const own = declarations.filter(({ name }) => usedBy.has(name) && homeOf(name) === room);
    const keyword = room === shared ? "export const" : "const";
    const text = [
      ...own.map((one) => `${keyword} ${one.name}: Described = ${one.text};`),
      ...(rooms.get(room) ?? []),
    ].join("\n\n");
    const taken =
      room === shared ? [] : [...namedIn(text, names)].filter((name) => homeOf(name) === shared);
    files.set(`${room}.ts`, written(text, taken));
  }
  return files;
}

/** Where descriptions stand that several rooms use. */
const shared = "shared";

function written(text: string, taken: readonly string[]): string {
  const types = ["Described", "Signature"].filter((type) => text.includes(`: ${type} =`));
  return [
    "// Made of the types of public functions by tools/arguments/write-signatures.ts.",
    `import type { ${types.join(", ")} } from "../described.js";`,
    ...(taken.length === 0
      ? []
      : [
          `import { ${[...taken].sort((left, right) => (left < right ? -1 : 1)).join(", ")} } from "./shared.js";`,
        ]),
    "",
    text,
    "",
  ].join("\n");
}
