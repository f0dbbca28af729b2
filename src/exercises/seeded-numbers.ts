/** Draws whole numbers from `least` to `most`, both included. */
export type NumberSource = (least: number, most: number) => number;

/**
 * A source of numbers that is the same for the same seed on every machine: the generator splitmix32.
 * For exercises only; nothing in an election is decided by it.
 */
export function seededNumbers(seed: number): NumberSource {
  let state = seed | 0;
  return (least, most) => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    mixed ^= mixed >>> 15;
    return least + ((mixed >>> 0) % (most - least + 1));
  };
}
