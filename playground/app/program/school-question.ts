/** A question of the school profile of the conformance kit: how many seats does each list get? */
export interface SchoolQuestion {
  readonly id: string;
  /** A municipal council or the House of Representatives. */
  readonly body: "GR" | "TK";
  readonly seats: number;
  /** The votes of each list. */
  readonly votes: readonly number[];
  /** The seats of each list; several where the law can be read in more ways than one. */
  readonly right: readonly (readonly number[])[];
}

/** The questions in a text that the build of the page wrote. */
export function readSchoolQuestions(text: string): readonly SchoolQuestion[] {
  return JSON.parse(text) as readonly SchoolQuestion[];
}
