/** The years of one period of the matrix. */
export interface Era {
  readonly title: string;
  readonly from: string;
  readonly until: string | null;
}
