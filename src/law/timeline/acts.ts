import { type Day, day } from "../../model/day.js";

/** The year of the first election with proportional representation (3 July 1918). */
export const proportionalRepresentation: Day = day("1918-01-01");
/** The first direct election of the European Parliament. */
export const europeanElections: Day = day("1979-06-07");
/** The Electoral Act of 1989 came into force. */
export const electoralAct1989: Day = day("1989-11-01");
/** The preference threshold was lowered (Act of 2 July 1997, Stb. 1997, 298; in force by Stb. 1997, 590). */
export const preferenceLowered: Day = day("1997-12-01");
/** The first day of which a consolidated text of the Act is published. */
export const firstText: Day = day("2002-03-07");
/** Water authorities were elected by letter, under the Waterschapsbesluit. */
export const waterAuthorityDecree: Day = day("2008-01-01");
/** Whoever died before the result is left out, elected or not (P 19a), and W 2 got another letter. */
export const deceasedLeftOut: Day = day("2008-12-01");
/** Bonaire, Sint Eustatius and Saba became public bodies of the Netherlands. */
export const caribbeanNetherlands: Day = day("2010-10-10");
/** The Senate lost its list combinations, and its preference threshold became the quota. */
export const senateReformed: Day = day("2011-01-01");
/** Changes in the numbering of lists and in the ranking and succession of the Senate. */
export const act2013: Day = day("2013-12-01");
/** Water authorities came under the Electoral Act. */
export const waterAuthoritiesJoined: Day = day("2014-07-01");
/** List combinations were abolished (Stb. 2017, 302 and 415). */
export const combinationsAbolished: Day = day("2017-12-01");
/** The electoral colleges of the Caribbean Netherlands. */
export const islandColleges: Day = day("2018-08-01");
/** The Act on the procedure for determining results (35 489), and the college of non-residents. */
export const resultsProcedureAct: Day = day("2023-01-01");
/** Rankings and vacancies of the electoral colleges were amended. */
export const collegesAmended: Day = day("2025-02-12");
/** The last text that was read; what is asked of a later day is answered as if nothing had changed since. */
export const lastText: Day = day("2026-10-01");
