import type { Sayable, Some } from "./facts.js";

/**
 * What can stand in a hole of a phrase: a number, a text that is no word of any language, something
 * sayable, a phrase of the same dictionary, several of these as an enumeration, or null: nothing.
 */
export type Fact = Item | Some<Item> | null;

/** One of the things that an enumeration has several of. */
export type Item = number | string | Sayable | AnyPhrase;

/** A phrase to be said, with the facts that it says. */
export interface AnyPhrase {
  readonly say: string;
  readonly [hole: string]: Fact | undefined;
}

/** A phrase without holes. */
export type Nothing = Readonly<Record<never, never>>;

/**
 * The phrases of a catalogue, which names for each phrase the facts it must say, or those of some
 * keys of it.
 */
export type Phrase<Catalogue, Key extends keyof Catalogue = keyof Catalogue> = {
  readonly [Each in Key]: {
    /** Which phrase is said. */
    readonly say: Each;
  } & Catalogue[Each];
}[Key];

type HolesOf<Text> = Text extends `${string}{${infer Hole}}${infer Rest}`
  ? Hole | HolesOf<Rest>
  : never;
type NameOf<Hole> = Uncapitalize<
  Hole extends `${infer Name}:${string}` ? Name : Extract<Hole, string>
>;
type ChoicesOf<Hole> = Hole extends `${string}:${infer Forms}` ? KeysOf<Forms> : never;
type KeysOf<Forms> = Forms extends `${infer Form}|${infer Rest}`
  ? KeyOf<Form> | KeysOf<Rest>
  : KeyOf<Forms>;
type KeyOf<Form> = Form extends `${infer Key}=${string}` ? Key : never;

/** A fact that is one of a few words chooses between forms; every other fact is said. */
type ChosenBy<Value> = [string] extends [Value] ? never : Extract<Value, string>;

/** What must be said; an optional fact may be left unsaid. */
type Musts<Facts> = {
  [Name in keyof Facts]-?: undefined extends Facts[Name] ? never : Name;
}[keyof Facts];

type WithoutForm<Hole, Facts> = Hole extends string
  ? NameOf<Hole> extends infer Name extends keyof Facts
    ? Exclude<ChosenBy<Facts[Name]>, ChoicesOf<Hole>>
    : never
  : never;
type WithoutChoice<Hole, Facts> = Hole extends string
  ? NameOf<Hole> extends infer Name extends keyof Facts
    ? [ChosenBy<Facts[Name]>] extends [never]
      ? never
      : Exclude<ChoicesOf<Hole>, ChosenBy<Facts[Name]>>
    : never
  : never;

/**
 * A text that says these facts; one that leaves a fact unsaid, has a hole without a fact, or a fact
 * without a form for one of its values is of another type, which names what is wrong.
 */
export type Telling<Text extends string, Facts> = [
  Exclude<Musts<Facts>, NameOf<HolesOf<Text>>>,
] extends [never]
  ? [Exclude<NameOf<HolesOf<Text>>, keyof Facts>] extends [never]
    ? [WithoutForm<HolesOf<Text>, Facts>] extends [never]
      ? [WithoutChoice<HolesOf<Text>, Facts>] extends [never]
        ? Text
        : { readonly "no such choice": WithoutChoice<HolesOf<Text>, Facts> }
      : { readonly "no form for": WithoutForm<HolesOf<Text>, Facts> }
    : { readonly "no such fact": Exclude<NameOf<HolesOf<Text>>, keyof Facts> }
  : { readonly "left unsaid": Exclude<Musts<Facts>, NameOf<HolesOf<Text>>> };

/** The texts of a catalogue in one language, each held to its facts. */
type Tellings<Texts, Catalogue> = {
  readonly [Key in keyof Catalogue]: Key extends keyof Texts
    ? Texts[Key] extends infer Text extends string
      ? Telling<Text, Catalogue[Key]>
      : string
    : string;
};

/** A hole: what it is called, whether it opens with a capital, and its forms. */
export interface Hole {
  /** The name of the fact that fills the hole. */
  readonly name: string;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** The form for one and that for several, each cut where the value stands; none: the value alone. */
  readonly forms: readonly (readonly string[])[];
  /** The words for each value of a fact that chooses; none: the fact does not choose. */
  readonly choices: ReadonlyMap<string, string>;
}

/** A text that was read once: pieces of it, and holes between them. */
export type Template = readonly (string | Hole)[];

/** What a language has for a catalogue: every phrase of it. */
export type Dictionary<Catalogue> = { readonly [Key in keyof Catalogue]: Template };

function holeOf(name: string, forms: string | undefined): Hole {
  const several = forms?.split("|") ?? [];
  const choices = several.flatMap((form): [string, string][] => {
    const [, choice, words] = /^([\w.-]+)=(.*)$/s.exec(form) ?? [];
    return choice === undefined || words === undefined ? [] : [[choice, words]];
  });
  return {
    name: `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`,
    capital: /^[A-Z]/.test(name),
    forms: choices.length > 0 ? [] : several.map((form) => form.split("#")),
    choices: new Map(choices),
  };
}

/**
 * A text with holes, read: `{list}` says a fact and `{List}` says it with a capital;
 * `{seats:# seat|# seats}` chooses by number and has the fact at `#`, as `{line:line #: }` does, which
 * says nothing for null; `{method:average=highest|remainder=largest}` chooses by the fact itself.
 */
export function templateOf(text: string): Template {
  const template: (string | Hole)[] = [];
  let end = 0;
  for (const found of text.matchAll(/\{(\w+)(?::([^}]*))?\}/g)) {
    const [whole, name = "", forms] = found;
    if (found.index > end) template.push(text.slice(end, found.index));
    template.push(holeOf(name, forms));
    end = found.index + whole.length;
  }
  if (end < text.length) template.push(text.slice(end));
  return template;
}

/**
 * The phrases of a catalogue in one language. It does not compile when a phrase is missing, a fact is
 * left unsaid, a hole has no fact, or a fact that chooses lacks a form.
 *
 * @example
 * ```ts
 * const english = dictionary<{ next: { list: Named; votes: number } }>()({
 *   next: "next came {list} with {votes:# vote|# votes}",
 * });
 * ```
 */
export function dictionary<Catalogue>(): <
  const Texts extends { readonly [Key in keyof Catalogue]: string },
>(
  texts: Texts & Tellings<Texts, Catalogue>,
) => Dictionary<Catalogue> {
  return (texts) => {
    const entries = Object.entries<string>(texts).map(([key, text]) => [key, templateOf(text)]);
    // Entries forget of which catalogue they are.
    return Object.fromEntries(entries) as Dictionary<Catalogue>;
  };
}
