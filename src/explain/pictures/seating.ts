import { pointRadial } from "d3-shape";

/** A chair in a half circle of radius 1 around (0, 0), from the left. */
export interface Chair {
  readonly x: number;
  readonly y: number;
}

/** The chairs of a half circle, and how large they can be drawn. */
interface Seating {
  readonly chairs: readonly Chair[];
  readonly chairRadius: number;
}

const innerRadius = 0.42;
const mostRows = 16;
/** Share of the distance between two chairs that a chair takes. */
const fullness = 0.88;

function radiiOf(rows: number): readonly number[] {
  if (rows === 1) return [0.9];
  return Array.from(
    { length: rows },
    (_, index) => innerRadius + ((1 - innerRadius) * index) / (rows - 1),
  );
}

/** Chairs of each row, in proportion to its radius; what is left goes to the outer rows. */
function chairsPerRow(seats: number, radii: readonly number[]): readonly number[] {
  const total = radii.reduce((sum, radius) => sum + radius, 0);
  const counts = radii.map((radius) => Math.floor((seats * radius) / total));
  let left = seats - counts.reduce((sum, count) => sum + count, 0);
  for (let row = counts.length - 1; left > 0; row = row === 0 ? counts.length - 1 : row - 1) {
    counts[row] = (counts[row] ?? 0) + 1;
    left -= 1;
  }
  return counts;
}

function chairRadius(radii: readonly number[], counts: readonly number[]): number {
  const between = radii.length === 1 ? 0.4 : (1 - innerRadius) / (radii.length - 1);
  return radii.reduce((least, radius, row) => {
    const count = counts[row] ?? 0;
    return count < 2 ? least : Math.min(least, (Math.PI * radius) / (count - 1));
  }, between);
}

/** Seats in a half circle, in the number of rows that lets the chairs be largest. */
export function seating(seats: number): Seating {
  let radii = radiiOf(1);
  let counts = chairsPerRow(seats, radii);
  let distance = chairRadius(radii, counts);
  for (let rows = 2; rows <= mostRows; rows += 1) {
    const nextRadii = radiiOf(rows);
    const nextCounts = chairsPerRow(seats, nextRadii);
    const next = chairRadius(nextRadii, nextCounts);
    if (next > distance) {
      radii = nextRadii;
      counts = nextCounts;
      distance = next;
    }
  }
  const placed = radii.flatMap((radius, row) => {
    const count = counts[row] ?? 0;
    return Array.from({ length: count }, (_, index) => {
      const share = count === 1 ? 0.5 : index / (count - 1);
      const [x, y] = pointRadial(-Math.PI / 2 + Math.PI * share, radius);
      return { share, row, x, y };
    });
  });
  placed.sort((one, other) => one.share - other.share || other.row - one.row);
  return { chairs: placed.map(({ x, y }) => ({ x, y })), chairRadius: (distance / 2) * fullness };
}
