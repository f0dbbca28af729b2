import type { ElectionType } from "../../model/election/election-type.js";

/** Article W 2, first paragraph (h), is about councils of provinces, water authorities, municipalities. */
export const bodiesWithoutExpulsion: readonly ElectionType[] = ["TK", "EK", "EP"];
