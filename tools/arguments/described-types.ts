import ts from "typescript";

/** What writes the parameters of functions as data, type by type. */
export interface Writer {
  /** A type as the text of its description. */
  readonly described: (type: ts.Type) => string;
  /** The same of what a function is given as options: what else stands there is a mistake. */
  readonly options: (type: ts.Type) => string;
  /** What these descriptions name, each before its first use. */
  readonly declarations: () => readonly Declaration[];
}

/** A description with a name. */
export interface Declaration {
  readonly name: string;
  readonly text: string;
}

/** Types that are known otherwise than by their parts. */
const known: Readonly<Record<string, string>> = {
  Election: '{ made: "election" }',
  Day: '"day"',
  Voice: '{ made: "voice" }',
  Fraction: '"fraction"',
  Uint8Array: '"bytes"',
};

/** What was calculated or parsed here bears a mark; others are looked at. */
const marked: Readonly<Record<string, string>> = {
  CompletedOutcome: "completed-outcome",
  LotRequiredOutcome: "lot-required-outcome",
  Count: "count",
  Tally: "tally",
  Language: "language",
};

/** Properties at which their function looks itself, and says more of than their type does. */
const heldByFunctions: ReadonlySet<string> = new Set([
  "EntryChoice.chosen",
  "LevelRequest.eligibleVoters",
  "__type.seed",
  "__type.size",
]);

/** Numbers that are counted, or that count, by their names: what is below this is none. */
const leastByName: Readonly<Record<string, "natural" | "positive">> = Object.fromEntries([
  ...[
    "admittedVoters",
    "blankVotes",
    "candidateVotes",
    "candidates",
    "decimals",
    "eligibleVoters",
    "fewerBallotsCounted",
    "invalidVotes",
    "moreBallotsCounted",
    "numerator",
    "pollCards",
    "postalVotingCertificates",
    "proxyCertificates",
    "seats",
    "total",
    "voterCards",
    "votes",
    "votesCast",
    "votesOnCandidates",
  ].map((name) => [name, "natural"]),
  ...[
    "denominator",
    "district",
    "group",
    "list",
    "lowestDistrict",
    "number",
    "paragraph",
    "position",
    "session",
    "ways",
  ].map((name) => [name, "positive"]),
]);

/** A description of something by this name. */
export function boundByName(name: string, described: string): string {
  const least = leastByName[name];
  return least === undefined || /m(ust|ay):/.test(described)
    ? described
    : described.replaceAll('"integer"', `"${least}"`);
}

/** Parameters that are another thing than their type says, or of which their function says more. */
export const parametersByName: Readonly<Record<string, string>> = {
  "canonicalJson.value": '"json"',
  "ruleFactsOf.day": '"day"',
  "filesOfDeck.day": '"day"',
  "day.text": '"day"',
  "fingerprintOf.value": '"json"',
  "judgeAnswer.answer": '"json"',
  "missProbability.question":
    '{ may: { stations: "anything", wrong: "anything", sample: "anything" } }',
  "smallestSample.question":
    '{ may: { stations: "anything", wrong: "anything", riskPercent: "anything" } }',
};

/** Whether a property is what an official file says: any number that stands there. */
function isOfFile({ valueDeclaration }: ts.Symbol): boolean {
  return /\/src\/eml\/documents\//.test(valueDeclaration?.getSourceFile().fileName ?? "");
}

/** Types without a property that must be there which are no options: what was accepted is handed on whole. */
const handedOn: ReadonlySet<string> = new Set(["EntryDecisions"]);

/** So many properties of one description are written as their names. */
const fewestNames = 4;

function areAlike(texts: readonly string[]): boolean {
  return texts.length >= fewestNames && new Set(texts).size === 1;
}

/** Describes types by a checker. */
export function writerOf(checker: ts.TypeChecker): Writer {
  const names = new Map<ts.Type, string>();
  const open = new Set<ts.Type>();
  const used = new Set<string>();
  const declarations: Declaration[] = [];

  function nameFor(type: ts.Type): string | undefined {
    const symbol = type.aliasSymbol ?? type.getSymbol();
    const name = symbol?.name;
    return name === undefined || name.startsWith("__") ? undefined : name;
  }

  function described(type: ts.Type): string {
    const name = nameFor(type);
    const special = name === undefined ? undefined : known[name];
    if (special !== undefined) return special;
    const written = names.get(type);
    if (written !== undefined) return open.has(type) ? `{ later: () => ${written} }` : written;
    if (name === undefined || !isNamed(type)) return inline(type);
    return declared(type, name);
  }

  function isNamed(type: ts.Type): boolean {
    return (
      !checker.isArrayType(type) &&
      !checker.isTupleType(type) &&
      (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Union | ts.TypeFlags.Intersection)) !== 0 &&
      inlineKind(type) === undefined
    );
  }

  function declared(type: ts.Type, name: string): string {
    const plain = `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
    let own = plain;
    for (let next = 2; used.has(own); next++) own = `${plain}${next}`;
    used.add(own);
    names.set(type, own);
    open.add(type);
    const plainly = inline(type);
    const mark = marked[name];
    const text = mark === undefined ? plainly : `{ made: "${mark}", or: ${plainly} }`;
    open.delete(type);
    declarations.push({ name: own, text });
    return own;
  }

  function inlineKind(type: ts.Type): string | undefined {
    const { flags } = type;
    if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return '"anything"';
    if (flags & ts.TypeFlags.String || flags & ts.TypeFlags.TemplateLiteral) return '"text"';
    if (flags & ts.TypeFlags.Number) return '"integer"';
    if (flags & ts.TypeFlags.Boolean) return '"truth-value"';
    if (flags & ts.TypeFlags.Null) return '"nothing"';
    if (flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)) return '"missing"';
    if (type.isStringLiteral() || type.isNumberLiteral()) {
      return `{ oneOf: [${JSON.stringify(type.value)}] }`;
    }
    if (flags & ts.TypeFlags.BooleanLiteral) return `{ oneOf: [${checker.typeToString(type)}] }`;
    if (type.isIntersection()) {
      const base = type.types
        .map(inlineKind)
        .find((kind) => kind === '"text"' || kind === '"integer"');
      if (base !== undefined) return base;
    }
    if (type.getCallSignatures().length > 0) return '"function"';
    return undefined;
  }

  function inline(type: ts.Type): string {
    const kind = inlineKind(type);
    if (kind !== undefined) return kind;
    if (type.flags & ts.TypeFlags.TypeParameter) {
      const constraint = checker.getBaseConstraintOfType(type);
      return constraint === undefined ? '"anything"' : described(constraint);
    }
    if (type.isUnion()) return unionOf(type);
    if (checker.isTupleType(type)) {
      const items = checker.getTypeArguments(type as ts.TypeReference);
      return `{ row: [${items.map(described).join(", ")}] }`;
    }
    if (checker.isArrayType(type)) {
      const [item] = checker.getTypeArguments(type as ts.TypeReference);
      return `{ each: ${item === undefined ? '"anything"' : described(item)} }`;
    }
    if (type.flags & ts.TypeFlags.Index || type.flags & ts.TypeFlags.IndexedAccess) return '"text"';
    const index = checker.getIndexInfoOfType(type, ts.IndexKind.String);
    const isOpen = index !== undefined && (index.type.flags & ts.TypeFlags.Unknown) !== 0;
    if (isOpen && checker.getPropertiesOfType(type).length > 0) return objectOf(type);
    if (index !== undefined) return `{ every: ${described(index.type)} }`;
    const name = nameFor(type);
    if (
      name !== undefined &&
      /^(ReadonlyMap|Map|ReadonlySet|Set|AsyncIterable|Iterable|ReadableStream)$/.test(name)
    ) {
      return name === "ReadonlyMap" ? '"map"' : '"anything"';
    }
    return objectOf(type);
  }

  function unionOf(type: ts.UnionType): string {
    const literals: string[] = [];
    const others: string[] = [];
    const truths = type.types.filter((one) => one.flags & ts.TypeFlags.BooleanLiteral);
    for (const one of type.types) {
      if (one.isStringLiteral() || one.isNumberLiteral()) literals.push(JSON.stringify(one.value));
      else if (one.flags & ts.TypeFlags.BooleanLiteral && truths.length === 2) continue;
      else others.push(described(one));
    }
    if (truths.length === 2) others.push('"truth-value"');
    if (literals.length > 0) others.unshift(`{ oneOf: [${literals.join(", ")}] }`);
    const [first, ...more] = [...new Set(others)];
    return more.length === 0
      ? (first ?? '"anything"')
      : `{ either: [${[first, ...more].join(", ")}] }`;
  }

  function objectOf(type: ts.Type): string {
    const must: string[] = [];
    const may: string[] = [];
    const texts: string[] = [];
    for (const property of checker.getPropertiesOfType(type)) {
      if (property.name.startsWith("__@") || (property.name === "kind" && isPrivate(property)))
        continue;
      const optional = (property.flags & ts.SymbolFlags.Optional) !== 0;
      const own = checker.getTypeOfSymbol(property);
      const held = heldByFunctions.has(
        `${type.aliasSymbol?.name ?? type.symbol?.name}.${property.name}`,
      );
      const isAnswer = property.name === "expected" && inlineKind(own) === '"anything"';
      const text = isAnswer
        ? '"json"'
        : held
          ? '"anything"'
          : described(
              optional
                ? checker.getNonNullableType(own) === own
                  ? own
                  : withoutMissing(own)
                : own,
            );
      const key = /^[A-Za-z]\w*$/.test(property.name)
        ? property.name
        : JSON.stringify(property.name);
      const bounded = isOfFile(property) ? text : boundByName(property.name, text);
      (optional ? may : must).push(`${key}: ${bounded}`);
      texts.push(bounded);
    }
    const [text] = texts;
    if (text !== undefined && may.length === 0 && areAlike(texts)) {
      const names = checker.getPropertiesOfType(type).map(({ name }) => JSON.stringify(name));
      return `{ names: [${names.join(", ")}], of: ${text} }`;
    }
    const parts = [];
    if (must.length > 0) parts.push(`must: { ${must.join(", ")} }`);
    if (may.length > 0) parts.push(`may: { ${may.join(", ")} }`);
    if (parts.length === 0) parts.push("must: {}");
    return `{ ${parts.join(", ")} }`;
  }

  /** An object none of whose properties must be there. */
  function options(type: ts.Type): string {
    const isWeak =
      isNamed(type) &&
      !type.isUnion() &&
      !handedOn.has(nameFor(type) ?? "") &&
      checker.getIndexInfoOfType(type, ts.IndexKind.String) === undefined &&
      checker
        .getPropertiesOfType(type)
        .every((property) => (property.flags & ts.SymbolFlags.Optional) !== 0);
    return isWeak ? objectOf(type).replace(/ \}$/, ", strict: true }") : described(type);
  }

  function withoutMissing(type: ts.Type): ts.Type {
    if (!type.isUnion()) return type;
    const kept = type.types.filter((one) => !(one.flags & ts.TypeFlags.Undefined));
    if (kept.length === type.types.length) return type;
    const [only] = kept;
    if (kept.length === 1 && only !== undefined) return only;
    const without = checker.getNonNullableType(type);
    return type.types.some((one) => one.flags & ts.TypeFlags.Null) ? type : without;
  }

  function isPrivate(property: ts.Symbol): boolean {
    return (
      property.declarations?.some(
        (one) => (ts.getCombinedModifierFlags(one) & ts.ModifierFlags.Private) !== 0,
      ) === true
    );
  }

  return { described, options, declarations: () => declarations };
}
