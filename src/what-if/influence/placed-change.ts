import type { BlockChange, PlacedChange } from "./changed-votes.js";
import type { Doubts } from "./votes-in-doubt.js";

/** The change laid out over units and places; null: no way was found, though there is one. */
export function placedChange(
  changes: readonly BlockChange[],
  { units, places }: Doubts,
): readonly PlacedChange[] | null {
  const placed: PlacedChange[] = [];
  const left = units.map(({ most }) => most);
  const removed = units.map(() => 0);
  for (const { block, change } of changes) {
    let toTake = Math.max(-change, 0);
    for (const place of block) {
      let ofPlace = places[place]?.votes ?? 0;
      units.forEach(({ unit, removable }, at) => {
        const here = Math.min(left[at] ?? 0, removable[place] ?? 0, toTake, ofPlace);
        if (here <= 0) return;
        placed.push({ unit, place, change: -here });
        left[at] = (left[at] ?? 0) - here;
        removed[at] = (removed[at] ?? 0) + here;
        [toTake, ofPlace] = [toTake - here, ofPlace - here];
      });
    }
    if (toTake > 0) return null;
  }
  // A vote that moves is one wrong ballot: it comes where another went.
  const slots = units.flatMap(({ unit }, at) => [{ unit, room: removed[at] ?? 0 }]);
  const others = units.flatMap(({ unit }, at) => [{ unit, room: left[at] ?? 0 }]);
  const rooms = [...slots, ...others];
  for (const { block, change } of changes) {
    let toGive = Math.max(change, 0);
    for (const slot of rooms) {
      const here = Math.min(slot.room, toGive);
      const [place] = block;
      if (here <= 0 || place === undefined) continue;
      placed.push({ unit: slot.unit, place, change: here });
      slot.room -= here;
      toGive -= here;
    }
    if (toGive > 0) return null;
  }
  return placed;
}
