import type { Election } from "../../src/model/election/election.js";
import type { ElectionInput } from "../../src/model/election/election-input.js";
import { parseElection } from "../../src/model/election/parse-election.js";

type Line = readonly [name: string, votes: number, candidates?: number];

function election(
  type: ElectionInput["type"],
  day: string,
  area: string,
  seats: number,
  lines: readonly Line[],
): Election {
  const groups = lines.map(([name, listVotes, numberOfCandidates], index) => ({
    number: index + 1,
    name,
    listVotes,
    ...(numberOfCandidates === undefined ? {} : { numberOfCandidates }),
  }));
  const parsed = parseElection({ type, day, area, seats, groups });
  if (parsed.status === "refused") throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

/** Absolute majority, below 19 seats. */
export const reuselDeMierden2022 = election("GR", "2022-03-16", "Reusel-De Mierden", 15, [
  ["Samenwerking Reusel-De Mierden", 2571],
  ["CDA", 977],
  ["VVD", 567],
  ["PvdA", 536],
  ["D66", 453],
]);

/** A list with one candidate runs out. */
export const enkhuizen2022 = election("GR", "2022-03-16", "Enkhuizen", 17, [
  ["Enkhuizen Vooruit!", 1184],
  ["SP", 1116],
  ["CDA", 832],
  ["Blanco (Segerius, C.H.)", 716, 1],
  ["D66", 658],
  ["PvdA", 649],
  ["Het Enkhuizer Alternatief", 606],
  ["Nieuw Enkhuizen", 601],
  ["VVD", 485],
  ["Piratenpartij", 380],
  ["ChristenUnie-SGP", 326],
]);

/** A list with exactly three quarters of the quota. */
export const montfoort2026 = election("GR", "2026-03-18", "Montfoort", 15, [
  ["VVD", 2328],
  ["CDA", 1142],
  ["Inwonersbelangen Montfoort Linschoten", 1138],
  ["Progressief Akkoord", 890],
  ["SGP", 771],
  ["D66", 571],
  ["ChristenUnie", 360],
]);

/** A lot for the last residual seat. */
export const roermond2026 = election("GR", "2026-03-18", "Roermond", 33, [
  ["Liberale Volkspartij Roermond", 8268],
  ["GROENLINKS / PvdA", 4892],
  ["Demokraten Swalmen", 2586],
  ["VVD", 1852],
  ["CDA", 1851],
  ["D66", 1337],
  ["Stadspartij Roermond", 1074],
  ["Partij voor de Dieren", 617],
  ["SP", 573],
]);

/** The second phase of article P 8. */
export const saba2019 = election("ER", "2019-03-20", "Saba", 5, [
  ["WIPM", 777],
  ["S.L.P.", 125],
  ["", 81],
]);

/** The House of Representatives of 2025, with the threshold of the quota. */
export const house2025 = election("TK", "2025-10-29", "Nederland", 150, [
  ["PVV", 1760966],
  ["GROENLINKS / PvdA", 1352163],
  ["VVD", 1505829],
  ["Nieuw Sociaal Contract", 39408],
  ["D66", 1790634],
  ["BBB", 279916],
  ["CDA", 1246874],
  ["SP", 199585],
  ["DENK", 250368],
  ["Partij voor de Dieren", 219371],
  ["Forum voor Democratie", 480393],
  ["SGP", 238093],
  ["ChristenUnie", 201361],
  ["Volt", 116468],
  ["JA21", 628517],
  ["Vrede voor Dieren", 16819],
  ["BVNL", 18477],
  ["BIJ1", 40360],
  ["Libertaire Partij", 8248],
  ["50PLUS", 151053],
  ["Piratenpartij - De Groenen", 10575],
  ["Fryske Nationale Party", 9331],
  ["Vrij Verbond", 1048],
  ["De Linie", 3478],
  ["Nederland met een PLAN", 2299],
  ["ELLECT", 205],
  ["Partij voor de Rechtsstaat", 151],
]);
