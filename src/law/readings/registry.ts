import type { ReadingId } from "../../model/outcome/readings.js";
import { apportionmentQuestions } from "./apportionment-questions.js";
import { besideTheResultQuestions } from "./beside-the-result-questions.js";
import { listGroupsQuestions } from "./list-groups-questions.js";
import { peopleQuestions } from "./people-questions.js";
import type { ReadingEntries } from "./reading-entry.js";

/** Every contested question, with its answers and who holds them. */
export const readingRegistry: ReadingEntries = {
  ...apportionmentQuestions,
  ...listGroupsQuestions,
  ...peopleQuestions,
  ...besideTheResultQuestions,
};

/** The ids of all contested questions. */
export const readingIds: readonly ReadingId[] = Object.values(readingRegistry).map(({ id }) => id);
