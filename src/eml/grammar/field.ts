import { type EmlExpected, ruled } from "./expected.js";
import type { ValueType } from "./value-type.js";

/**
 * Gathers the values of a repeated element. `add` answers with what is wrong when the value may
 * not stand there.
 */
export interface Gathering<Item, Value> {
  /** The value. */
  readonly value: Value;
  readonly add: (item: Item) => GatheringFault | undefined;
}

/** Why a value may not stand among those gathered so far. */
export interface GatheringFault {
  /** A stable code that says what is wrong. */
  readonly code: "duplicate-identifier" | "incomplete-content";
  /** What was expected there. */
  readonly expected: EmlExpected;
  /** What was there. */
  readonly actual: string;
}

/** The fault of an identifier that was there before. */
export function duplicate(identifier: string | number): GatheringFault {
  const expected = ruled("own-identifier");
  return { code: "duplicate-identifier", expected, actual: `${identifier}` };
}

/** How a repeated element becomes one value of the model and back. */
export interface Gatherer<Item, Value> {
  readonly start: () => Gathering<Item, Value>;
  readonly items: (value: Value) => readonly Item[];
}

/**
 * Where one field of a model value stands in the file.
 *
 * `path` leads from the element of the shape through elements that carry no value of their own;
 * a last step `@Name` is an attribute, no path at all is the element's own text.
 */
export interface Field<Value, Optional extends boolean = boolean> {
  /** Where: the properties and indices from the outside in. */
  readonly path: string;
  readonly optional: Optional;
  readonly content: FieldContent;
  /** Elements of the same group may stand in any order. */
  readonly group?: string;
  /** Whether the standard asks for it although it decides nothing: a lenient reading does without. */
  readonly demanded?: boolean;
  /** Whether a lenient reading may keep the whole element aside when something in it is wrong. */
  readonly disposable?: boolean;
  /** Carries the type; never present. */
  readonly value?: Value;
}

// biome-ignore lint/suspicious/noExplicitAny: the table is heterogeneous; `Fields` keeps it typed
type Anything = any;

export type FieldContent =
  | {
      /** Which of the kinds this is. */
      readonly kind: "text";
      /** Which kind it is. */
      readonly type: ValueType<Anything>;
    }
  | {
      /** Which of the kinds this is. */
      readonly kind: "element";
      readonly shape: Shape<Anything>;
    }
  | {
      /** Which of the kinds this is. */
      readonly kind: "elements";
      readonly shape: Shape<Anything>;
      readonly gatherer: Gatherer<Anything, Anything>;
      /** The least it may be. */
      readonly least: number;
      readonly streamed: boolean;
    }
  | {
      /** Which of the kinds this is. */
      readonly kind: "constant";
      /** The text. */
      readonly text: string;
    };

/** Every field of a model value with its place, in the order of the file. */
export type Fields<Model> = {
  readonly [Key in keyof Model]-?: Field<
    Exclude<Model[Key], undefined>,
    Record<string, never> extends Pick<Model, Key> ? true : false
  >;
} & { readonly [Key in `#${string}`]?: Field<never, boolean> };

/** What an element holds; `check` says what is wrong with a whole value. */
export interface Shape<Model> {
  /** The fields of the form that it is about. */
  readonly fields: Readonly<Record<string, Field<unknown>>>;
  /** Says what is wrong with the whole value; undefined: nothing. */
  readonly check: (value: Model) =>
    | {
        /** What was expected there. */
        readonly expected: EmlExpected;
        /** What was there. */
        readonly actual: string;
      }
    | undefined;
  readonly presence: PresenceRule | undefined;
}

/**
 * Says which element is missing, of how many there are of each; for what the standard asks for only
 * in some cases.
 */
export type PresenceRule = (times: (written: string) => number) => string | undefined;

/** The shape of an element that becomes a `Model`. */
export function shape<Model>(
  fields: Fields<Model>,
  check: Shape<Model>["check"] = () => undefined,
  presence?: PresenceRule,
): Shape<Model> {
  return { fields, check, presence };
}

/** A field that is the text of an element, or an attribute. */
export function text<Value>(path: string, type: ValueType<Value>): Field<Value, false> {
  return { path, optional: false, content: { kind: "text", type } };
}

/** A field that is an element with fields of its own. */
export function element<Model>(path: string, of: Shape<Model>): Field<Model, false> {
  return { path, optional: false, content: { kind: "element", shape: of } };
}

/** A field made of repeated elements, gathered into one value. */
export function gathered<Item, Value>(
  path: string,
  of: Shape<Item>,
  gatherer: Gatherer<Item, Value>,
  least = 0,
): Field<Value, false> {
  return {
    path,
    optional: false,
    content: { kind: "elements", shape: of, gatherer, least, streamed: false },
  };
}

/** A field made of repeated elements, each with its own identifier where `identifier` is given. */
export function elements<Item>(
  path: string,
  of: Shape<Item>,
  least = 0,
  identifier?: (item: Partial<Item>) => string | number | undefined,
): Field<readonly Item[], false> {
  const gatherer: Gatherer<Item, readonly Item[]> = {
    start: () => {
      const value: Item[] = [];
      const known = new Set<string | number>();
      return {
        value,
        add: (item) => {
          const name = identifier?.(item);
          if (name !== undefined) {
            if (known.has(name)) return duplicate(name);
            known.add(name);
          }
          value.push(item);
          return undefined;
        },
      };
    },
    items: (value) => value,
  };
  return gathered(path, of, gatherer, least);
}

/** The same field, handed out element by element when a file is streamed. */
export function streamed<Value>(field: Field<Value, false>): Field<Value, false> {
  const { content } = field;
  return content.kind === "elements"
    ? { ...field, content: { ...content, streamed: true } }
    : field;
}

/** A field the file may leave out. */
export function optional<Value>(field: Field<Value>): Field<Value, true> {
  return { ...field, optional: true };
}

/** A field that the standard asks for and that a lenient reading does without. */
export function demanded<Value>(field: Field<Value>): Field<Value, true> {
  return { ...field, optional: true, demanded: true };
}

/** Repeated elements of which the standard asks for `least`, and a lenient reading for none. */
export function leniently<Value, Optional extends boolean>(
  field: Field<Value, Optional>,
): Field<Value, Optional> {
  return { ...field, demanded: true };
}

/** An element that decides nothing: a lenient reading keeps it aside when something in it is wrong. */
export function disposable<Value, Optional extends boolean>(
  field: Field<Value, Optional>,
): Field<Value, Optional> {
  return { ...field, disposable: true };
}

/** A field whose element may stand in any order with others of the same group. */
export function inGroup<Value, Optional extends boolean>(
  group: string,
  field: Field<Value, Optional>,
): Field<Value, Optional> {
  return { ...field, group };
}

/** An element or attribute that carries no value: written with this text where its parent is. */
export function constant(path: string, fixed = ""): Field<never, false> {
  return { path, optional: false, content: { kind: "constant", text: fixed } };
}
