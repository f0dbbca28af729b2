import { eachRead, isRead, type Parts, type Unread } from "../../model/parts.js";
import type { Refuse } from "../../model/refusal.js";
import type { GivenControlProtocolInput } from "./control-protocol-input.js";

type Given = Exclude<Parts<GivenControlProtocolInput>, Unread>;

/**
 * Refuses stations of two municipalities: every check compares with "the rest of the municipality". A
 * unit whose id names none is of the municipality that is asked about.
 */
export function checkMunicipality({ units }: Given, refuse: Refuse): void {
  let own: string | undefined;
  eachRead(units, ({ unit }, index) => {
    if (!isRead(unit) || !unit.includes("::")) return;
    const municipality = unit.slice(0, unit.lastIndexOf("::"));
    own ??= municipality;
    if (municipality === own) return;
    const expected = { kind: "named", what: "unit-of-body", name: own } as const;
    refuse(["units", index, "unit"], "not-allowed", expected, unit);
  });
}

/** Refuses units that stand twice, and neighbourhoods with units that are unknown or taken. */
export function checkUnitNames({ units, neighbourhoods }: Given, refuse: Refuse): void {
  const known = new Set<string>();
  eachRead(units, ({ unit }, index) => {
    if (!isRead(unit)) return;
    if (known.has(unit)) {
      refuse(["units", index, "unit"], "duplicate", { kind: "once", what: "unit" }, unit);
    }
    known.add(unit);
  });
  // Of a unit without a name it is not known whether it is the one that is meant.
  const all = isRead(units) && units.every((one) => isRead(one) && isRead(one.unit));
  const grouped = new Set<string>();
  eachRead(neighbourhoods, (neighbourhood, index) => {
    eachRead(neighbourhood, (unit, position) => {
      const path = ["neighbourhoods", index, position];
      if (known.has(unit)) {
        const once = { kind: "once", what: "unit-in-neighbourhoods" } as const;
        if (grouped.has(unit)) refuse(path, "duplicate", once, unit);
      } else if (all) {
        refuse(path, "unknown-reference", { kind: "reference", to: "unit" }, unit);
      }
      grouped.add(unit);
    });
  });
}
