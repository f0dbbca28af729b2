import ts from "typescript";

/**
 * Prints types as a reader wants them: computed types resolved to their properties, and every
 * part that has an exported name of its own by that name.
 */
export class TypePrinter {
  readonly #checker: ts.TypeChecker;
  /** The exported name of a shape, by the shape's text. */
  readonly #names = new Map<string, string>();
  readonly #exported: ReadonlySet<string>;

  constructor(checker: ts.TypeChecker, types: readonly ts.Symbol[]) {
    this.#checker = checker;
    this.#exported = new Set(types.map(({ name }) => name));
    for (const symbol of types) {
      if (isGeneric(symbol)) continue;
      const text = this.#shape(checker.getDeclaredTypeOfSymbol(symbol), symbol.name);
      if (isTelling(text) && !this.#names.has(text)) this.#names.set(text, symbol.name);
    }
  }

  /** The type a name stands for, over several lines, with the comments of its properties. */
  resolved(symbol: ts.Symbol): string {
    return this.#print(this.#checker.getDeclaredTypeOfSymbol(symbol), symbol.name, "");
  }

  /** The type of a value. */
  ofValue(symbol: ts.Symbol): string {
    return this.#print(this.#checker.getTypeOfSymbol(symbol), "", "");
  }

  #shape(type: ts.Type, own: string): string {
    return this.#print(type, own, null);
  }

  /** `indent` null: on one line and without comments. */
  #print(type: ts.Type, own: string, indent: string | null): string {
    const alias = type.aliasSymbol?.name;
    if (alias !== undefined && alias !== own && this.#exported.has(alias)) {
      const parameters = (type.aliasTypeArguments ?? []).map((part) => this.#print(part, "", null));
      return parameters.length === 0 ? alias : `${alias}<${parameters.join(", ")}>`;
    }
    const brand = this.#brand(type);
    if (brand !== undefined && brand !== own) return brand;
    if (indent !== null) {
      const known = this.#names.get(this.#shape(type, own));
      if (known !== undefined && known !== own) return known;
    }
    if (type.isUnion()) return this.#union(type, own, indent);
    if (this.#checker.isTupleType(type) || this.#checker.isArrayType(type)) {
      return this.#array(type as ts.TypeReference, indent);
    }
    if (isPlainObject(type)) return this.#object(type, indent);
    return this.#checker.typeToString(
      type,
      undefined,
      ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias,
    );
  }

  /** The name of a branded number or text: zod writes it as the key of a marker. */
  #brand(type: ts.Type): string | undefined {
    if (!type.isIntersection()) return undefined;
    const text = this.#checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
    const name = /\$?(?:brand|BRAND)<"(\w+)">/.exec(text)?.[1];
    return name !== undefined && this.#exported.has(name) ? name : undefined;
  }

  #union(type: ts.UnionType, own: string, indent: string | null): string {
    const { types } = type;
    const isBoolean = types.filter((part) => part.flags & ts.TypeFlags.BooleanLiteral).length === 2;
    const others = isBoolean
      ? types.filter((part) => !(part.flags & ts.TypeFlags.BooleanLiteral))
      : types;
    const parts = [
      ...others.map((part) => this.#print(part, own, indent === null ? null : `${indent}  `)),
      ...(isBoolean ? ["boolean"] : []),
    ];
    const isNothing = (part: string) => part === "null" || part === "undefined";
    const sorted = [...parts.filter((part) => !isNothing(part)), ...parts.filter(isNothing)];
    const line = sorted.join(" | ");
    if (indent === null || (line.length < 80 && !line.includes("\n"))) return line;
    return sorted.map((part) => `\n${indent}  | ${part.replaceAll("\n", "\n  ")}`).join("");
  }

  #array(type: ts.TypeReference, indent: string | null): string {
    const parts = this.#checker.getTypeArguments(type).map((part) => this.#print(part, "", indent));
    const isReadonly =
      type.target.symbol?.name === "ReadonlyArray" ||
      (type.target as ts.TupleType).readonly === true;
    const prefix = isReadonly ? "readonly " : "";
    if (this.#checker.isTupleType(type)) return `${prefix}[${parts.join(", ")}]`;
    const [item = "unknown"] = parts;
    const grouped = /[|&]|^readonly /.test(item.replace(/\{[\s\S]*\}/g, "{}")) ? `(${item})` : item;
    return `${prefix}${grouped}[]`;
  }

  #object(type: ts.Type, indent: string | null): string {
    const deeper = indent === null ? null : `${indent}  `;
    const properties = kindFirst(type.getProperties()).map((property) => {
      const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0;
      const declared = this.#checker.getTypeOfSymbol(property);
      const value = isOptional ? this.#checker.getNonNullableType(declared) : declared;
      const stated = isOptional && !acceptsNull(declared) ? value : declared;
      const text = `${keyText(property.name)}${isOptional ? "?" : ""}: ${this.#print(stated, "", deeper)};`;
      return indent === null ? text : `${this.#comment(property, `${indent}  `)}${indent}  ${text}`;
    });
    const indices = this.#checker.getIndexInfosOfType(type).map(({ keyType, type: value }) => {
      const text = `readonly [key: ${this.#print(keyType, "", null)}]: ${this.#print(value, "", deeper)};`;
      return indent === null ? text : `${indent}  ${text}`;
    });
    const all = [...properties, ...indices];
    if (all.length === 0) return "{}";
    return indent === null ? `{ ${all.join(" ")} }` : `{\n${all.join("\n")}\n${indent}}`;
  }

  #comment(property: ts.Symbol, indent: string): string {
    const text = ts.displayPartsToString(property.getDocumentationComment(this.#checker)).trim();
    return text === "" ? "" : `${indent}/** ${text.replaceAll("\n", `\n${indent} * `)} */\n`;
  }
}

/** Whether a shape tells which name it has: an object, or a choice of at least three. */
const isTelling = (text: string): boolean => text.startsWith("{") || text.split(" | ").length > 2;

/** What tells the members of a union apart stands first. */
const kindFirst = (properties: readonly ts.Symbol[]): readonly ts.Symbol[] => {
  const tells = ({ name }: ts.Symbol) => name === "kind" || name === "status";
  return [...properties.filter(tells), ...properties.filter((property) => !tells(property))];
};

const isGeneric = (symbol: ts.Symbol): boolean =>
  (symbol.declarations ?? []).some(
    (declaration) =>
      (ts.isTypeAliasDeclaration(declaration) || ts.isInterfaceDeclaration(declaration)) &&
      declaration.typeParameters !== undefined,
  );

const isPlainObject = (type: ts.Type): boolean =>
  (type.flags & ts.TypeFlags.Object) !== 0 &&
  type.getCallSignatures().length === 0 &&
  type.getConstructSignatures().length === 0 &&
  (type.symbol === undefined ||
    (type.symbol.flags & (ts.SymbolFlags.TypeLiteral | ts.SymbolFlags.ObjectLiteral)) !== 0 ||
    type.symbol.name === "__type");

const acceptsNull = (type: ts.Type): boolean =>
  type.isUnion() && type.types.some(({ flags }) => (flags & ts.TypeFlags.Null) !== 0);

const keyText = (name: string): string => (/^[\w$]+$/.test(name) ? name : JSON.stringify(name));
