import type { ElectionInput } from "../src/model/election/election-input.js";

/** Votes as they fall on a list: most on who heads it, few of the others over a threshold; no two lists alike. */
function votesOf(list: number, candidates: number, top: number): readonly number[] {
  return Array.from({ length: candidates }, (_, place) =>
    place === 0
      ? top
      : Math.floor((top * (7 + ((list * 31 + place * 17) % 11))) / (10 * (20 + 30 * place))),
  );
}

/** An election for the House of Representatives: 26 lists, 1,124 candidates, 150 seats. */
export const madeUpHouse: ElectionInput = {
  type: "TK",
  day: "2025-10-29",
  seats: 150,
  groups: Array.from({ length: 26 }, (_, index) => ({
    number: index + 1,
    votes: votesOf(index, index < 6 ? 44 : 43, Math.floor(1_800_000 / (index + 1))),
  })),
};

/** A council election: 12 lists, 300 candidates, 29 seats. */
export const madeUpCouncil: ElectionInput = {
  type: "GR",
  day: "2026-03-18",
  seats: 29,
  groups: Array.from({ length: 12 }, (_, index) => ({
    number: index + 1,
    votes: votesOf(index, 25, Math.floor(9_000 / (index + 1))),
  })),
};

const districts = Array.from({ length: 20 }, (_, index) => index + 1);

/** The same House in 20 districts: 22,480 figures. */
export const madeUpHouseInDistricts: ElectionInput = {
  ...madeUpHouse,
  districts,
  groups: madeUpHouse.groups.map(({ number, votes = [] }) => ({
    number,
    lists: [
      {
        districts,
        candidates: votes.map((_, place) => `${number}-${place + 1}`),
        votes: districts.map((district) =>
          votes.map((figure, place) => Math.floor(figure / 20) + ((district + place) % 3)),
        ),
      },
    ],
  })),
};
