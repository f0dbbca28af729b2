/** What of a WebAssembly module has to be known to start it with another memory. */

const memorySection = 5;
const globalSection = 6;
const exportSection = 7;
const dataSection = 11;
const dataCountSection = 12;
const customSection = 0;
const page = 65_536;
/** So many zeros in a row are left out rather than written. */
const manyZeros = 64;

/** A whole number without a sign, as modules write it. */
function unsigned(number: number): number[] {
  const bytes: number[] = [];
  let rest = number;
  do {
    const low = rest & 0x7f;
    rest >>>= 7;
    bytes.push(rest === 0 ? low : low | 0x80);
  } while (rest !== 0);
  return bytes;
}

/** A constant of 32 bits and the end of its expression. */
function constant(number: number): number[] {
  const bytes = [0x41];
  let rest = number;
  for (;;) {
    const low = rest & 0x7f;
    rest >>= 7;
    if ((rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0)) {
      return [...bytes, low, 0x0b];
    }
    bytes.push(low | 0x80);
  }
}

function readUnsigned(
  bytes: Uint8Array,
  from: number,
): { readonly number: number; readonly end: number } {
  let number = 0;
  for (let at = from, shift = 0; ; at++, shift += 7) {
    const byte = bytes[at] ?? 0;
    number |= (byte & 0x7f) << shift;
    if (byte < 0x80) return { number: number >>> 0, end: at + 1 };
  }
}

interface Section {
  readonly id: number;
  readonly body: Uint8Array;
}

function* sectionsOf(module: Uint8Array): Generator<Section> {
  for (let at = 8; at < module.length; ) {
    const { number: length, end } = readUnsigned(module, at + 1);
    yield { id: module[at] ?? 0, body: module.subarray(end, end + length) };
    at = end + length;
  }
}

/** The parts of a memory that are not zero, each with where it stands. */
function* partsOf(
  memory: Uint8Array,
): Generator<{ readonly at: number; readonly bytes: Uint8Array }> {
  let at = 0;
  while (at < memory.length) {
    const start = at;
    if (memory[at++] === 0) continue;
    for (let zeros = 0; at < memory.length && zeros < manyZeros; at++) {
      zeros = memory[at] === 0 ? zeros + 1 : 0;
    }
    yield { at: start, bytes: memory.subarray(start, at) };
  }
}

/** A section to which one thing more is appended. */
function appended(body: Uint8Array, one: readonly number[]): Uint8Array {
  const { number, end } = readUnsigned(body, 0);
  return Buffer.concat([Buffer.from(unsigned(number + 1)), body.subarray(end), Buffer.from(one)]);
}

const name = (text: string): number[] => [...unsigned(text.length), ...Buffer.from(text)];

/**
 * The module, started with a memory that a program left behind, and with a global more: a place in that memory, by
 * a name. The module must have no data but what its memory begins with.
 */
export function withMemory(
  module: Uint8Array,
  memory: Uint8Array,
  place: { readonly name: string; readonly address: number },
): Uint8Array {
  const parts = [...partsOf(memory)];
  const sections = [...sectionsOf(module)];
  const globals = sections.find(({ id }) => id === globalSection)?.body ?? new Uint8Array(1);
  const index = readUnsigned(globals, 0).number;
  const changed: Readonly<Record<number, (body: Uint8Array) => Uint8Array>> = {
    [memorySection]: (body) => {
      const { end } = readUnsigned(body, 2);
      return Buffer.from([
        1,
        body[1] ?? 0,
        ...unsigned(memory.length / page),
        ...body.subarray(end),
      ]);
    },
    [globalSection]: (body) => appended(body, [0x7f, 0, ...constant(place.address)]),
    [exportSection]: (body) => appended(body, [...name(place.name), 3, ...unsigned(index)]),
    [dataCountSection]: () => Buffer.from(unsigned(parts.length)),
    [dataSection]: () =>
      Buffer.concat([
        Buffer.from(unsigned(parts.length)),
        ...parts.flatMap(({ at, bytes }) => [
          Buffer.from([0, ...constant(at), ...unsigned(bytes.length)]),
          bytes,
        ]),
      ]),
  };
  return Buffer.concat([
    module.subarray(0, 8),
    ...sections
      .filter(({ id }) => id !== customSection)
      .flatMap(({ id, body }) => {
        const written = changed[id]?.(body) ?? body;
        return [Buffer.from([id, ...unsigned(written.length)]), written];
      }),
  ]);
}
