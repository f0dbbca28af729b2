import type { Comment } from "typedoc";
import { type Page, pageOf } from "../guides.js";
import { codeBlock, slug } from "../markdown.js";
import { commentMarkdown } from "./comment.js";
import { type Export, type Exports, readExports } from "./exports.js";
import { linkedNames } from "./linked-names.js";
import { printExport } from "./print-export.js";
import { TypePrinter } from "./print-type.js";
import { type Purpose, purposes } from "./purposes.js";

interface Room {
  readonly title: string;
  readonly what: string;
}

const rooms: Readonly<Record<string, Room>> = {
  model: { title: "Model", what: "What is counted and who can be elected." },
  validation: { title: "Validation", what: "What is wrong or odd in counts." },
  tally: { title: "Tally", what: "Counts added up, from polling station to nation." },
  law: { title: "Law", what: "Rules and readings by day." },
  before: { title: "Before", what: "Sizes, lengths and numbers of lists, vote values." },
  seats: { title: "Seats", what: "From votes to seats to people." },
  after: { title: "After", what: "Vacancies, leave and deposits." },
  "what-if": { title: "What if", what: "Margins, and every way in which lots can fall." },
  eml: { title: "Files", what: "Official election files in and out: EML_NL and CSV." },
  verify: { title: "Verification", what: "Are these official files right?" },
  explain: { title: "Words and pictures", what: "Steps and findings in Dutch and English." },
  exercises: { title: "Exercises", what: "Elections to work out by hand, and their answers." },
  conformance: { title: "Conformance kit", what: "Neutral vectors in, verdict out." },
  schemas: {
    title: "Schemas",
    what: "Every schema by name, with words on every field: for forms, and for documents.",
  },
  judges: { title: "Checker", what: "Follows a trace step by step." },
};

const kinds = [
  { kind: "function", title: "Functions" },
  { kind: "type", title: "Types" },
  { kind: "value", title: "Values" },
] as const;

/** The reference: a page for each room of the library, every export with its address. */
export async function referencePages(): Promise<readonly Page[]> {
  const exports = await readExports();
  const silent = exports.all.filter(
    ({ name, reflection }) => !isSchema(name) && said(reflection) === undefined,
  );
  if (silent.length > 0) {
    throw new Error(`exports without a comment: ${silent.map(({ name }) => name).join(", ")}`);
  }
  const pathOf = (room: string) => `reference/${room}.html`;
  const address = new Map(
    Object.keys(rooms).flatMap((room) => addresses(room, inRoom(exports, room))),
  );
  const types = new TypePrinter(
    exports.checker,
    exports.all.filter(({ kind }) => kind === "type").map(({ symbol }) => symbol),
  );
  const present = Object.entries(rooms).filter(([room]) => inRoom(exports, room).length > 0);
  const pages = present.map(([room, words]) =>
    pageOf(roomMarkdown(words, inRoom(exports, room), types, address), pathOf(room), null),
  );
  const overview = pageOf(
    overviewMarkdown(exports, present, address),
    "reference/index.html",
    null,
  );
  return Promise.all([overview, ...pages]);
}

/** Where each export of a room is described: names that differ in case only are numbered. */
function addresses(
  room: string,
  exports: readonly Export[],
): readonly (readonly [string, string])[] {
  const taken = new Set(kinds.map(({ title }) => slug(title)));
  return kinds
    .flatMap(({ kind }) => exports.filter((each) => each.kind === kind).sort(byName))
    .map(({ name }) => {
      const wanted = slug(name);
      const id = taken.has(wanted) ? `${wanted}-1` : wanted;
      taken.add(id);
      return [name, `${room}.html#${id}`] as const;
    });
}

const inRoom = (exports: Exports, room: string): readonly Export[] => [
  ...new Map(
    exports.all.filter((each) => each.room === room).map((each) => [each.name, each]),
  ).values(),
];

const byName = (a: Export, b: Export): number =>
  a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1;

function roomMarkdown(
  { title, what }: Room,
  exports: readonly Export[],
  types: TypePrinter,
  address: ReadonlyMap<string, string>,
): string {
  const doors = [...new Set(exports.map(({ door }) => door))].map((door) => `\`${door}\``);
  const sections = kinds.flatMap(({ kind, title: heading }) => {
    const found = exports.filter((each) => each.kind === kind).sort(byName);
    return found.length === 0
      ? []
      : [`## ${heading}`, ...found.map((each) => entryMarkdown(each, types, address))];
  });
  return [`# ${title}`, `${what} Import from ${doors.join(" and ")}.`, ...sections].join("\n\n");
}

/** The comment of an export; that of a function stands at its signature. */
const said = ({ comment, signatures }: Export["reflection"]): Comment | undefined =>
  signatures?.find((each) => each.comment !== undefined)?.comment ?? comment;

const isSchema = (name: string): boolean => name.endsWith("Schema");

function described(each: Export, address: ReadonlyMap<string, string>): string {
  const comment = said(each.reflection);
  if (comment !== undefined) return commentMarkdown(comment, (name) => address.get(name));
  const type = `${each.name.charAt(0).toUpperCase()}${each.name.slice(1)}`.replace(/Schema$/, "");
  const target = address.get(type);
  return target === undefined ? "A zod schema." : `The zod schema of [\`${type}\`](${target}).`;
}

function entryMarkdown(
  each: Export,
  types: TypePrinter,
  address: ReadonlyMap<string, string>,
): string {
  const code = codeBlock(printExport(each, types), "ts", `Declaration of ${each.name}`);
  return [`### ${each.name}`, described(each, address), linkedNames(code, each.name, address)].join(
    "\n\n",
  );
}

/** What a person wants to do: the functions that do it, and the types and values they speak of. */
function purposeMarkdown(
  { title, door, names }: Purpose,
  exports: Exports,
  address: ReadonlyMap<string, string>,
): string {
  const served = exports.all.filter((each) => each.door === door && names.includes(each.name));
  const link = ({ name }: Export) => `[\`${name}\`](${address.get(name)})`;
  const others = served.filter(({ kind }) => kind !== "function").sort(byName);
  return [
    `### ${title}`,
    `Import from \`${door}\`.`,
    ...functionTable(served, address),
    ...(others.length === 0 ? [] : [`Types and values: ${others.map(link).join(", ")}.`]),
  ].join("\n\n");
}

function functionTable(
  exports: readonly Export[],
  address: ReadonlyMap<string, string>,
): readonly string[] {
  const rows = exports
    .filter(({ kind }) => kind === "function")
    .sort(byName)
    .map((each) => {
      const [first = ""] = described(each, address).split("\n\n");
      return `| [\`${each.name}\`](${address.get(each.name)}) | ${first.replaceAll("\n", " ").replaceAll("|", "\\|")} |`;
    });
  return rows.length === 0 ? [] : [["| function | does |", "|---|---|", ...rows].join("\n")];
}

/** The doors that are ordered by purpose come first, the functions of the others by room. */
function overviewMarkdown(
  exports: Exports,
  present: readonly (readonly [string, Room])[],
  address: ReadonlyMap<string, string>,
): string {
  const wanted = purposes();
  const placed = new Set(wanted.flatMap(({ names }) => names));
  const byPurpose = wanted.map((purpose) => purposeMarkdown(purpose, exports, address));
  const byRoom = present.map(([room, { title, what }]) => {
    const rest = inRoom(exports, room).filter(({ name }) => !placed.has(name));
    const all = `${what} [Everything in it](${room}.html).`;
    return [`### ${title}`, all, ...functionTable(rest, address)].join("\n\n");
  });
  return [
    "# Reference",
    "Every export of the package, from the comments in its code.",
    "## By what you want to do",
    ...byPurpose,
    "## By room",
    "What the other doors do stands with its room.",
    ...byRoom,
  ].join("\n\n");
}
