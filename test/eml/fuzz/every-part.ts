/** A change to one part of a file: what was done where, and the file after it. */
export interface PartMutant {
  readonly change: string;
  readonly path: string;
  readonly text: string;
}

interface Part {
  readonly path: string;
  /** Where the element starts and ends in the file, and where its content does. */
  readonly start: number;
  readonly end: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly parent: Part | undefined;
  readonly children: Part[];
}

const tagForm = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)([^>]*?)(\/?)>/g;

interface GrowingPart {
  path: string;
  start: number;
  end: number;
  contentStart: number;
  contentEnd: number;
  parent: GrowingPart | undefined;
  children: GrowingPart[];
}

/** The elements of a file, in its order. */
export function partsOf(text: string): readonly Part[] {
  const parts: GrowingPart[] = [];
  let open: GrowingPart | undefined;
  for (const match of text.matchAll(tagForm)) {
    const [whole, closing, name = "", , empty] = match;
    const { index } = match;
    if (name === "") continue;
    const end = index + whole.length;
    if (closing === "/") {
      if (open === undefined) continue;
      open.contentEnd = index;
      open.end = end;
      open = open.parent;
      continue;
    }
    const path = open === undefined ? name : `${open.path}/${name}`;
    const part: GrowingPart = {
      path,
      start: index,
      end,
      contentStart: end,
      contentEnd: end,
      parent: open,
      children: [],
    };
    parts.push(part);
    open?.children.push(part);
    if (empty !== "/") open = part;
  }
  return parts;
}

function* mutantsOfPart(text: string, part: Part): Generator<PartMutant> {
  const { path, start, end, contentStart, contentEnd, parent, children } = part;
  const whole = text.slice(start, end);
  const put = (change: string, from: number, to: number, by: string): PartMutant => ({
    change,
    path,
    text: text.slice(0, from) + by + text.slice(to),
  });
  if (parent !== undefined) {
    yield put("removed", start, end, "");
    yield put("doubled", start, end, whole + whole);
    const last = parent.children.at(-1);
    const first = parent.children[0];
    if (last !== undefined && last.start !== start) {
      yield put("moved to the end", start, last.end, text.slice(end, last.end) + whole);
    }
    if (first !== undefined && first.start !== start) {
      yield put("moved to the start", first.start, end, whole + text.slice(first.start, start));
    }
  }
  if (contentEnd > contentStart) yield put("emptied", contentStart, contentEnd, "");
  if (children.length === 0 && contentEnd > contentStart) {
    for (const by of ["-1", "0", "x", "01"]) yield put(`made ${by}`, contentStart, contentEnd, by);
  }
  const tag = text.slice(start, contentStart);
  for (const match of tag.matchAll(/ ([\w:.-]+)="([^"]*)"/g)) {
    const [attribute, name = ""] = match;
    if (name.startsWith("xmlns")) continue;
    const at = start + match.index;
    const place = `${path}/@${name}`;
    yield { ...put("removed", at, at + attribute.length, ""), path: place };
    for (const by of ["", "-1", "0", "x", "01", "9"]) {
      yield { ...put(`made "${by}"`, at, at + attribute.length, ` ${name}="${by}"`), path: place };
    }
  }
}

/** Every part of a file removed, doubled, moved, emptied or made something else, one at a time. */
export function* partMutants(text: string): Generator<PartMutant> {
  for (const part of partsOf(text)) yield* mutantsOfPart(text, part);
}

/** Mutants of a file: of a change at a path no more than so many, for a count has thousands of the same elements. */
export function mutantsByPlace(text: string, mostOfOne: number): readonly PartMutant[] {
  const times = new Map<string, number>();
  const taken: PartMutant[] = [];
  for (const mutant of partMutants(text)) {
    const key = `${mutant.change} ${mutant.path}`;
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    if (time <= mostOfOne) taken.push(mutant);
  }
  return taken;
}
