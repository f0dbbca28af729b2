import ts from "typescript";
import type * as z from "zod";
import type { Told } from "../../src/described/described-schema.js";

/** What an editor says of a symbol, as one line of plain text. */
function wordsOf(checker: ts.TypeChecker, symbol: ts.Symbol | undefined): string | undefined {
  const parts = symbol?.getDocumentationComment(checker) ?? [];
  const text = ts
    .displayPartsToString(parts)
    .replace(/```[\s\S]*?```/g, "")
    .replace(
      /\{@link(?:code|plain)?\s+([^}|]+?)(?:\s*\|\s*([^}]+))?\}/g,
      (_, name, shown) => shown ?? name,
    )
    .replace(/`/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return text === "" ? undefined : text;
}

/** The parts of schemas in words: a schema and the types of what it takes and gives, walked together. */
export function teller(checker: ts.TypeChecker, named: ReadonlyMap<unknown, ts.Symbol>) {
  /** The members of a union, without null and undefined. */
  const membersOf = (types: readonly ts.Type[]): readonly ts.Type[] =>
    types
      .flatMap((type) => (type.isUnion() ? type.types : [type]))
      .filter((type) => (type.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)) === 0);

  const ofTypes = (types: readonly ts.Type[]): string | undefined => {
    for (const type of types) {
      const isOurs = (symbol: ts.Symbol | undefined) =>
        symbol?.declarations?.some((at) => /\/src\//.test(at.getSourceFile().fileName)) === true;
      for (const symbol of [type.aliasSymbol, type.symbol]) {
        if (isOurs(symbol) && symbol?.flags !== ts.SymbolFlags.TypeLiteral) {
          const words = wordsOf(checker, symbol);
          if (words !== undefined) return words;
        }
      }
    }
    return undefined;
  };

  /** What is said of a part that has no property of its own: the words of its type, or of its schema. */
  const ofPart = (schema: unknown, types: readonly ts.Type[]): string | undefined =>
    ofTypes(types) ??
    ofTypes(membersOf(types).length === 1 ? membersOf(types) : []) ??
    wordsOf(checker, named.get(schema));

  const propertyOf = (type: ts.Type, name: string) =>
    checker.getPropertyOfType(checker.getApparentType(type), name);

  function tell(
    schema: z.core.$ZodType,
    types: readonly ts.Type[],
    said: string | undefined,
    open: readonly unknown[],
  ): Told {
    const words = said === undefined ? {} : { said };
    return { ...words, ...parts(schema, types, open) };
  }

  function parts(
    given: z.core.$ZodType,
    types: readonly ts.Type[],
    open: readonly unknown[],
  ): Told {
    const schema = given as z.core.$ZodTypes;
    const { def } = schema._zod;
    const within = [...open, schema];
    const inner = (each: z.core.$ZodType) => parts(each, types, within);
    const each = (one: z.core.$ZodType, of: readonly ts.Type[]) =>
      tell(one, of, ofPart(one, of), within);
    const indexed = (kind: ts.IndexKind) =>
      membersOf(types).flatMap((type) => checker.getIndexTypeOfType(type, kind) ?? []);
    switch (def.type) {
      case "object": {
        const fields = Object.entries(def.shape).map(([name, field]) => {
          const symbols = membersOf(types).flatMap((type) => propertyOf(type, name) ?? []);
          const [said] = symbols.flatMap((symbol) => wordsOf(checker, symbol) ?? []);
          return [
            name,
            tell(
              field,
              symbols.map((symbol) => checker.getTypeOfSymbol(symbol)),
              said,
              within,
            ),
          ];
        });
        return { fields: Object.fromEntries(fields) };
      }
      case "array":
        return { each: each(def.element, indexed(ts.IndexKind.Number)) };
      case "record":
        return { each: each(def.valueType, indexed(ts.IndexKind.String)) };
      case "union":
        return {
          branches: def.options.map((option) => {
            const of = branchOf(option, membersOf(types));
            return each(option, of);
          }),
        };
      case "pipe": {
        const [into, out] = [inner(def.in), inner(def.out)];
        return Object.keys(into).length > 0 ? into : out;
      }
      case "lazy":
        return open.includes(def.getter()) ? {} : inner(def.getter());
      default:
        return "innerType" in def ? inner(def.innerType) : {};
    }
  }

  /** Which members of a union of types a branch of a union of schemas reads. */
  function branchOf(option: z.core.$ZodType, members: readonly ts.Type[]): readonly ts.Type[] {
    const { def } = (option as z.core.$ZodTypes)._zod;
    if ("innerType" in def) return branchOf(def.innerType, members);
    const isArray = (type: ts.Type) => checker.isArrayType(type) || checker.isTupleType(type);
    if (def.type === "array") return members.filter(isArray);
    if (def.type === "union") return members;
    if (def.type === "record")
      return members.filter((type) => checker.getIndexTypeOfType(type, ts.IndexKind.String));
    if (def.type !== "object")
      return members.filter((type) => !isArray(type) && (type.flags & ts.TypeFlags.Object) === 0);
    const names = Object.keys(def.shape);
    const reads = (type: ts.Type) =>
      (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0 &&
      !isArray(type) &&
      names.every((name) => {
        const property = propertyOf(type, name);
        const values = valuesOf(def.shape[name]);
        if (property === undefined) return false;
        const literals = membersOf([checker.getTypeOfSymbol(property)]);
        return (
          values === undefined || literals.some((one) => !one.isLiteral() || values.has(one.value))
        );
      });
    const fitting = members.filter(reads);
    const exact = fitting.filter(
      (type) => checker.getPropertiesOfType(type).length === names.length,
    );
    return exact.length > 0 ? exact.slice(0, 1) : fitting;
  }

  function valuesOf(schema: z.core.$ZodType | undefined): ReadonlySet<unknown> | undefined {
    const def = (schema as z.core.$ZodTypes | undefined)?._zod.def;
    if (def?.type === "literal") return new Set(def.values);
    return def?.type === "enum" ? new Set(Object.values(def.entries)) : undefined;
  }

  return { tell, wordsOf: (symbol: ts.Symbol | undefined) => wordsOf(checker, symbol), ofTypes };
}
