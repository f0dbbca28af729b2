/** Whole numbers and choices, drawn one after another: the same for the same seed on every machine. */
export interface Draws {
  /** From `least` to `most`, both included; each equally often. */
  readonly whole: (least: number, most: number) => number;
  /** Once in so many times. */
  readonly once: (inSo: number) => boolean;
  /** One of these; there is at least one. */
  readonly oneOf: <One>(these: readonly One[]) => One;
  /** So many of these, at most all, each at most once, in a drawn order. */
  readonly someOf: <One>(these: readonly One[], number: number) => readonly One[];
  /** So many of whatever is made. */
  readonly times: <One>(number: number, make: (index: number) => One) => readonly One[];
}

const words = 2 ** 32;

/**
 * The generator xoshiro128**, by whole numbers alone, for a seed (up to 2^53 - 1), the number of a case and
 * of an attempt at it: each case is drawn apart from all others. No election is decided by it.
 */
export function drawsOf(seed: number, ...numbers: readonly number[]): Draws {
  const next = xoshiro(stateOf([seed, ...numbers]));

  function whole(least: number, most: number): number {
    const size = most - least + 1;
    if (!(size >= 1 && size <= words)) throw new RangeError(`nothing from ${least} to ${most}`);
    const even = words - (words % size);
    for (;;) {
      const word = next();
      if (word < even) return least + (word % size);
    }
  }

  function someOf<One>(these: readonly One[], number: number): readonly One[] {
    const left = [...these];
    const taken: One[] = [];
    while (taken.length < number && left.length > 0) {
      taken.push(...left.splice(whole(0, left.length - 1), 1));
    }
    return taken;
  }

  function oneOf<One>(these: readonly One[]): One {
    for (const one of these.slice(whole(0, these.length - 1))) return one;
    throw new RangeError("there is nothing to draw from");
  }

  return {
    whole,
    oneOf,
    someOf,
    once: (inSo) => whole(1, inSo) === 1,
    times: (number, make) => Array.from({ length: number }, (_, index) => make(index)),
  };
}

/** Four words of which each bit hangs on all numbers: splitmix32 over them. */
function stateOf(numbers: readonly number[]): Uint32Array {
  let mixed = 0;
  const word = (added: number): number => {
    let text = (mixed + added + 0x9e3779b9) | 0;
    text = Math.imul(text ^ (text >>> 16), 0x21f0aaad);
    text = Math.imul(text ^ (text >>> 15), 0x735a2d97);
    mixed = (text ^ (text >>> 15)) >>> 0;
    return mixed;
  };
  for (const number of numbers) {
    word(number % words);
    word((number - (number % words)) / words);
  }
  return Uint32Array.from({ length: 4 }, () => word(1));
}

function xoshiro(state: Uint32Array): () => number {
  let [a = 0, b = 0, c = 0, d = 0] = state;
  return () => {
    const given = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return given;
  };
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
