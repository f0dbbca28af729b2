/** The numbers of seats that the law allows: a list of them, or everything between two bounds. */
export type AllowedSeats =
  | {
      /** A list of numbers, or everything between two bounds. */
      readonly kind: "values";
      /** The numbers of seats that the law allows, in ascending order. */
      readonly values: readonly number[];
    }
  | {
      /** A list of numbers, or everything between two bounds. */
      readonly kind: "range";
      /** The fewest seats that the law allows. */
      readonly minimum: number;
      /** The most seats that the law allows. */
      readonly maximum: number;
    };

/** Whether a number of seats is among those that the law allows. */
export function isAllowedNumber(seats: number, allowed: AllowedSeats): boolean {
  return allowed.kind === "values"
    ? allowed.values.includes(seats)
    : allowed.minimum <= seats && seats <= allowed.maximum;
}
