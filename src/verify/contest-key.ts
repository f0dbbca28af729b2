const values: Readonly<Record<string, number>> = {
  M: 1000,
  D: 500,
  C: 100,
  L: 50,
  X: 10,
  V: 5,
  I: 1,
};

/** A number in Roman numerals. */
function romanNumber(numerals: string): number {
  let sum = 0;
  let before = 0;
  for (const letter of [...numerals].reverse()) {
    const value = values[letter] ?? 0;
    sum += value < before ? -value : value;
    before = Math.max(before, value);
  }
  return sum;
}

/** A contest by one notation: districts are numbered I in one file and 1, or 01, in another. */
export function contestKey(id: string): string {
  if (/^\d+$/.test(id)) return id.replace(/^0+(?=\d)/, "");
  return /^[MDCLXVI]+$/.test(id) ? `${romanNumber(id)}` : id;
}

/** The committee that a unit is of: `HSB3`, `0014`, `0014::SB1`; a station number without zeros in front. */
export function unitKey(id: string): string {
  const parts = id.split("::").map((part) => part.replace(/^(SB|HSB)0+(?=\d)/, "$1"));
  const last = parts.at(-1) ?? id;
  const municipality = parts.at(-2);
  if (!last.startsWith("SB") || municipality === undefined) return last;
  return `${municipality}::${last}`;
}
