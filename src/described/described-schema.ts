import * as z from "zod";
import { has, own } from "../model/has.js";

/** What is said of a schema and of its parts: made from docstrings by `tools/descriptions`. */
export interface Told {
  /** What it is. */
  readonly said?: string;
  /** Its properties, by name. */
  readonly fields?: Readonly<Record<string, Told>>;
  /** Each of its items, or of the values of a record. */
  readonly each?: Told;
  /** Its branches, or the places of a tuple, in their order. */
  readonly branches?: readonly Told[];
}

/** Schemas being described, which one of their own parts may name again. */
type Open = ReadonlyMap<z.core.$ZodType, () => z.core.$ZodType>;

/**
 * The same schema with a description on every part, which goes along into a JSON Schema. It takes and
 * gives what the schema without them does.
 */
export function described<Schema extends z.ZodType>(
  schema: Schema,
  told: Told | undefined,
): Schema {
  return told === undefined ? schema : withWords(schema, told, new Map());
}

function withWords<Schema extends z.ZodType>(schema: Schema, told: Told, open: Open): Schema {
  let made: z.core.$ZodType = schema;
  const parted = withParts(schema, told, new Map([...open, [schema, () => made]]));
  const said = own(told, "said");
  if (said === undefined && parted === schema) return schema;
  const worded = parted === schema ? schema.clone({ ...schema._zod.def }) : parted;
  const known = z.globalRegistry.get(schema);
  z.globalRegistry.add(worded, {
    ...known,
    ...(said === undefined ? {} : { description: said }),
  });
  const written = own(schema._zod, "toJSONSchema");
  if (written !== undefined) worded._zod.toJSONSchema = written;
  made = worded;
  return worded;
}

function partOf(fields: Told["fields"], name: string): Told | undefined {
  return own(fields, name);
}

function part(schema: z.core.$ZodType, told: Told | undefined, open: Open): z.core.$ZodType {
  return told !== undefined && schema instanceof z.ZodType ? withWords(schema, told, open) : schema;
}

/** What a schema of another is made of goes by the words of its parts; what wraps one has its parts. */
function withParts<Schema extends z.ZodType>(schema: Schema, told: Told, open: Open): Schema {
  const { def } = schema._zod;
  const { said: _, ...inside } = told;
  const wrapped = (inner: z.core.$ZodType) => part(inner, inside, open);
  if (schema instanceof z.ZodObject) {
    const shape = Object.fromEntries(
      Object.entries(schema.shape).map(([name, each]) => [
        name,
        part(each, partOf(own(told, "fields"), name), open),
      ]),
    );
    return schema.clone({ ...schema._zod.def, shape });
  }
  if (schema instanceof z.ZodArray)
    return schema.clone({
      ...schema._zod.def,
      element: part(schema.element, own(told, "each"), open),
    });
  if (schema instanceof z.ZodUnion)
    return schema.clone({
      ...schema._zod.def,
      options: schema.options.map((option, at) => part(option, own(told, "branches")?.[at], open)),
    });
  if (schema instanceof z.ZodRecord)
    return schema.clone({
      ...schema._zod.def,
      valueType: part(schema.valueType, own(told, "each"), open),
    });
  if (schema instanceof z.ZodPipe)
    return schema.clone({ ...schema._zod.def, in: wrapped(schema.in), out: wrapped(schema.out) });
  if (schema instanceof z.ZodLazy) {
    const again = () => {
      const target = schema.unwrap();
      return open.get(target)?.() ?? target;
    };
    return schema.clone({ type: "lazy", getter: again });
  }
  if (!has(def, "innerType") || !(def.innerType instanceof z.ZodType)) return schema;
  const around = { ...def, innerType: wrapped(def.innerType) };
  return schema.clone(around);
}
