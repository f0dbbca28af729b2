import { type OfficialResult, officialResults, resultFiles } from "../examples/official-result.js";
import { type ElectionSet, setOf } from "./app/elections/catalogue.js";

/** Councils that a class begins with: large and small, with a lot, and where one vote moves a seat. */
const forClass: ReadonlySet<string> = new Set([
  "GR2022-Amsterdam",
  "GR2022-Enkhuizen",
  "GR2022-Reusel-De-Mierden",
  "GR2022-Rotterdam",
  "GR2022-Rozendaal",
  "GR2022-Schiermonnikoog",
  "GR2022-Texel",
  "GR2022-Urk",
  "GR2022-Utrecht",
  "GR2022-West-Maas-en-Waal",
  "GR2026-Montfoort",
  "GR2026-Roermond",
]);

/** Of two municipalities with one name: what is added to tell them apart. */
const provinceOf: Readonly<Record<string, string>> = { G0373: "(NH.)", G0893: "(L.)" };

/** Addresses that were given out under another name than that of the area. */
const givenOut: Readonly<Record<string, string>> = { "AB2019-Hunze-en-Aa-s": "AB2019-Hunze" };

function areaOf({ area }: OfficialResult): string {
  const province = provinceOf[area.code ?? ""];
  return province === undefined ? area.name : `${area.name} ${province}`;
}

/** What an election is called in an address: its body, its year, and where it was if that is not the nation. */
function nameOf(result: OfficialResult): string {
  const area = areaOf(result);
  const plain = area
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z\d]+/gi, "-")
    .replace(/^-|-$/g, "");
  const name = `${result.type}${result.day.slice(0, 4)}${area === "Nederland" ? "" : `-${plain}`}`;
  return givenOut[name] ?? name;
}

const sorted = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** Every election of the official results, once, by its name. */
function electionsByName(): ReadonlyMap<string, OfficialResult> {
  const results = resultFiles.flatMap((file) => officialResults(file));
  const inOrder = results.sort(
    (one, other) => sorted(one.day, other.day) || sorted(areaOf(one), areaOf(other)),
  );
  return new Map(inOrder.map((one) => [nameOf(one), one]));
}

function textOf(name: string, result: OfficialResult): string {
  const { type, day, seats, lists, combinations = [], drawn = [], inferred = [] } = result;
  const head = [
    `=${name}`,
    type,
    day,
    areaOf(result),
    seats,
    combinations.map((places) => places.join("+")).join(","),
    drawn.join("~"),
    inferred.length === 0 ? "" : "inferred",
  ];
  const rows = [head, ...lists].map((cells) => cells.join("\t").trimEnd());
  return `${rows.join("\n")}\n`;
}

/**
 * The elections of the page, made of the official results that the project carries: of each file the text that
 * `readElections` reads.
 */
export function electionTexts(): Readonly<Record<ElectionSet, string>> {
  const elections = [...electionsByName()];
  const textOfSet = (set: ElectionSet): string =>
    elections
      .filter(([name]) => (set === "councils" ? forClass.has(name) : setOf(name) === set))
      .map(([name, one]) => textOf(name, one))
      .join("");
  return {
    councils: textOfSet("councils"),
    house: textOfSet("house"),
    "councils-2026": textOfSet("councils-2026"),
    "councils-2022": textOfSet("councils-2022"),
    "councils-2018": textOfSet("councils-2018"),
    others: textOfSet("others"),
  };
}
