/** What the page takes at its door, so that nothing that is typed, opened or dropped can freeze it. */
export const bounds = {
  lists: 100,
  seats: 1_000,
  votes: 999_999_999,
  candidates: 999,
  /** People of a vote of one's own, on all lists together. */
  people: 400,
  nameLength: 200,
  lots: 200,
  lotLength: 120,
  combinations: 26,
  addressLength: 60_000,
  walk: 1_000,
  /** Of one file, in bytes. */
  file: 40_000_000,
  files: 60,
} as const;
