import type { EmlPollingLocation } from "../eml/documents/polling-location.js";
import type { EmlPollingStation, EmlPollingStations } from "../eml/documents/polling-stations.js";
import { ownOnly } from "../model/has.js";
import { stationsOfFilesSignature } from "../model/signatures/made/table.js";
import { refusedArguments } from "../model/signatures/refused-arguments.js";
import { unitKey } from "../verify/contest-key.js";

/** Where a polling station is, as the list of stations (110b) has it written. */
export interface StationPlace {
  /** The postal code, without a blank. */
  readonly postcode: string | null;
  /** The latitude, in degrees. */
  readonly latitude: string | null;
  /** The longitude, in degrees. */
  readonly longitude: string | null;
  /** The X of the Dutch grid (Rijksdriehoek), in metres. */
  readonly gridX: string | null;
  /** The Y of the Dutch grid, in metres. */
  readonly gridY: string | null;
}

/** Where the polling stations of counts are. */
export interface Stations {
  /** The place of a station of an election, by its unit (`0014::SB2`); null: no list has it, or lists differ. */
  readonly placeOf: (election: string, unit: string) => StationPlace | null;
}

/** Where the polling stations are, by the lists of stations (110b) of municipalities. */
export function stationsOfFiles(files: readonly EmlPollingStations[]): Stations {
  const refusal = refusedArguments(stationsOfFilesSignature, [files]);
  if (refusal !== null) return refusal;
  const places = new Map<string, StationPlace | null>();
  for (const { election, contests } of files.flatMap(({ elections }) => elections)) {
    for (const { unit, stations } of contests) {
      for (const station of stations) {
        const key = `${election.id}|${unitKey(`${unit.id}::SB${station.number}`)}`;
        const place = placeOfStation(station);
        const known = places.get(key);
        places.set(key, known === undefined || isSame(known, place) ? place : null);
      }
    }
  }
  return { placeOf: (election, unit) => places.get(`${election}|${unit}`) ?? null };
}

/** Where a station is; a mobile one that stands in several places is in none of them. */
function placeOfStation(given: EmlPollingStation): StationPlace {
  const { postalCode, locations } = ownOnly(given);
  const only = (field: keyof EmlPollingLocation): string | null => {
    const [first, ...others] = new Set(locations.map((location) => location[field]));
    return typeof first === "string" && others.length === 0 ? first : null;
  };
  return {
    postcode: (postalCode ?? only("postalCode"))?.replace(" ", "") ?? null,
    latitude: only("latitude"),
    longitude: only("longitude"),
    gridX: only("gridX"),
    gridY: only("gridY"),
  };
}

const isSame = (one: StationPlace | null, other: StationPlace): boolean =>
  one !== null &&
  one.postcode === other.postcode &&
  one.latitude === other.latitude &&
  one.longitude === other.longitude &&
  one.gridX === other.gridX &&
  one.gridY === other.gridY;
