import { numberPattern } from "./read-numbers.js";

/**
 * How sentences are written down for a reader. A hole is `<kind:name>`: `n` a whole number, `v` votes, `o` an
 * ordinal, `p` a percentage, `w` words (names), `c` one of several turns (`<c:name=one:so|other:thus>`).
 * `<name?one|many>` agrees in number with the hole of that name.
 */
export type Sentences = Readonly<Record<string, string | readonly string[]>>;

/** A hole as it was read. */
export interface Read {
  readonly claim: string;
  readonly holes: Readonly<Record<string, string>>;
  /** Words that agree in number: with which hole, and whether they are for many. */
  readonly agreements: readonly { readonly hole: string; readonly many: boolean }[];
}

interface Form {
  readonly claim: string;
  readonly expression: RegExp;
  readonly agreements: readonly { readonly group: string; readonly hole: string }[];
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const amount = `${numberPattern} (?:(?:gewogen|weighted) )?(?:stemmen|stem|votes|vote)(?: per (?:zetel|seat))?`;
const kinds: Readonly<Record<string, string>> = {
  n: String.raw`(?:−?[\d.,]*\d|[ée]én|Eén|ene|one|One)`,
  v: amount,
  o: String.raw`(?:\d[\d.,]*(?:e|st|nd|rd|th)|\p{L}+)`,
  p: String.raw`[\d.,]*\d%`,
  w: ".+?",
};

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** The expression of a sentence as it is written down. */
function formOf(claim: string, text: string): Form {
  const agreements: { group: string; hole: string }[] = [];
  const choices: Record<string, Record<string, string>> = {};
  let expression = "";
  let from = 0;
  const hole =
    /<(?:(?<kind>[nvopw]):(?<name>\w+)|c:(?<choice>\w+)=(?<turns>[^>]*)|(?<of>\w+)\?(?<forms>[^>]*))>/gu;
  for (const { 0: whole, index, groups = {} } of text.matchAll(hole)) {
    expression += escaped(text.slice(from, index));
    from = index + whole.length;
    const { kind, name, choice, turns = "", of, forms = "" } = groups;
    if (kind !== undefined) expression += `(?<${name}>${kinds[kind]})`;
    else if (choice !== undefined) {
      const own = Object.fromEntries(
        turns
          .split("|")
          .map((turn) => [turn.slice(turn.indexOf(":") + 1), turn.slice(0, turn.indexOf(":"))]),
      );
      choices[choice] = own;
      const all = Object.keys(own).sort((one, other) => other.length - one.length);
      expression += `(?<${choice}>${all.map(escaped).join("|")})`;
    } else if (of !== undefined) {
      const group = `agrees${agreements.length}`;
      agreements.push({ group, hole: of });
      const [one = "", many = ""] = forms.split("|");
      expression += `(?:(?<${group}one>${escaped(one)})|(?<${group}many>${escaped(many)}))`;
    }
  }
  expression += escaped(text.slice(from));
  // A name that ends in a stop of its own needs no second one.
  const closed = expression.replace(/\\\.$/, String.raw`(?:\.|(?<=[.!?…]))`);
  return { claim, expression: new RegExp(`^${closed}$`, "u"), agreements, choices };
}

/** A reader of a language: what a text says when it is read as one claim; empty: it does not say that. */
export type Reader = (text: string, claim: string) => readonly Read[];

/** A reader who knows these sentences and no other. */
export function readerOf(sentences: Sentences): Reader {
  const forms = new Map(
    Object.entries(sentences).map(([claim, texts]) => [
      claim,
      (typeof texts === "string" ? [texts] : texts).map((text) => formOf(claim, text)),
    ]),
  );
  return (text, claim) =>
    (forms.get(claim) ?? []).flatMap((form) => {
      const match = form.expression.exec(text);
      return match === null ? [] : [readIn(form, match.groups ?? {})];
    });
}

function readIn(form: Form, groups: Readonly<Record<string, string | undefined>>): Read {
  const holes: Record<string, string> = {};
  for (const [name, text] of Object.entries(groups)) {
    if (text === undefined || /^agrees\d+(?:one|many)$/.test(name)) continue;
    holes[name] = form.choices[name]?.[text] ?? text;
  }
  const agreements = form.agreements.map(({ group, hole }) => ({
    hole,
    many: groups[`${group}many`] !== undefined,
  }));
  return { claim: form.claim, holes, agreements };
}
